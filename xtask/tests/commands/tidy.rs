//! `tidy`: each rule fails on a planted violation, and reports where it is and what to do.

mod cycles;

use std::ffi::OsString;

use xtask::tidy;
use xtask::tidy::plan::{Exception, Module, Plan, Room, Rule};
use xtask::verdict::Verdict;

use crate::workspace::Workspace;

/// Two crates: `engine` has two modules, of which `upper` may use `lower`; `tool` may use `engine`.
const PLAN: Plan = Plan {
    rooms: &[
        Room {
            name: "engine",
            may_use: &[],
            modules: &[
                Module {
                    name: "lower",
                    may_use: &[],
                },
                Module {
                    name: "upper",
                    may_use: &["lower"],
                },
            ],
            lines: 50,
            is_engine: true,
        },
        Room {
            name: "tool",
            may_use: &["engine"],
            modules: &[],
            lines: 50,
            is_engine: false,
        },
    ],
    generated: &[&["engine/src/generated"]],
    forbidden_words: &["acme"],
    file_lines: 20,
    exceptions: &[],
};

fn with_rooms(rooms: &'static [Room]) -> Plan {
    Plan { rooms, ..PLAN }
}

/// A workspace that follows the plan.
fn clean() -> Workspace {
    let workspace = Workspace::empty();
    workspace.write(
        "Cargo.toml",
        "[workspace]\nresolver = \"3\"\nmembers = [\"engine\", \"tool\"]\n",
    );
    workspace.write("engine/Cargo.toml", manifest("engine", ""));
    workspace.write("engine/README.md", "# engine\n");
    workspace.write(
        "engine/src/lib.rs",
        "mod lower;\nmod upper;\npub use upper::call;\n",
    );
    workspace.write("engine/src/lower.rs", "pub(crate) fn answer() {}\n");
    workspace.write(
        "engine/src/upper.rs",
        "use crate::lower::answer;\npub fn call() { answer() }\n",
    );
    let dependency = "[dependencies]\nengine = { path = \"../engine\" }\n";
    workspace.write("tool/Cargo.toml", manifest("tool", dependency));
    workspace.write("tool/README.md", "# tool\n");
    workspace.write("tool/src/main.rs", "fn main() { engine::call() }\n");
    workspace
}

fn manifest(name: &str, more: &str) -> String {
    format!(
        "[package]\nname = \"{name}\"\ndescription = \"What it is for\"\nedition = \"2024\"\n{more}"
    )
}

fn run(workspace: &Workspace, plan: &Plan) -> (Verdict, String) {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
    let mut report = Vec::new();
    let verdict = tidy::run(workspace.root(), &cargo, plan, &mut report).expect("tidy runs");
    (
        verdict,
        String::from_utf8(report).expect("a report is text"),
    )
}

/// Asserts that exactly one problem is reported, with all of these texts.
#[track_caller]
fn assert_fails(workspace: &Workspace, plan: &Plan, texts: &[&str]) {
    let (verdict, report) = run(workspace, plan);
    assert_eq!(verdict, Verdict::Fail, "{report}");
    for text in texts {
        assert!(report.contains(text), "no {text:?} in:\n{report}");
    }
    let paragraphs = report.matches("\n\n").count();
    assert_eq!(paragraphs, 1, "not exactly one problem in:\n{report}");
}

#[track_caller]
fn assert_passes(workspace: &Workspace, plan: &Plan) {
    let (verdict, report) = run(workspace, plan);
    assert_eq!(verdict, Verdict::Pass, "{report}");
    assert!(!report.contains("\n\n"), "a problem in:\n{report}");
}

#[test]
fn a_workspace_that_keeps_to_its_plan_passes() {
    assert_passes(&clean(), &PLAN);
}

#[test]
fn a_crate_uses_no_crate_but_those_it_may() {
    const ROOMS: &[Room] = &[
        PLAN.rooms[0],
        Room {
            may_use: &[],
            ..PLAN.rooms[1]
        },
    ];
    let workspace = clean();
    assert_fails(
        &workspace,
        &with_rooms(ROOMS),
        &[
            "tool/Cargo.toml",
            "a dependency that the plan does not allow",
            "tool -> engine",
        ],
    );
}

#[test]
fn a_dev_dependency_is_not_checked() {
    let workspace = clean();
    let dependency = "[dev-dependencies]\ntool = { path = \"../tool\" }\n";
    workspace.write("engine/Cargo.toml", manifest("engine", dependency));
    assert_passes(&workspace, &PLAN);
}

#[test]
fn every_crate_has_an_entry_and_every_entry_a_crate() {
    const TOO_FEW: &[Room] = &[PLAN.rooms[0]];
    const TOO_MANY: &[Room] = &[
        PLAN.rooms[0],
        PLAN.rooms[1],
        Room {
            name: "tools",
            ..PLAN.rooms[1]
        },
    ];
    let workspace = clean();
    let texts = ["tool/Cargo.toml", "the crate `tool` is not in the plan"];
    assert_fails(&workspace, &with_rooms(TOO_FEW), &texts);

    let texts = [
        "tools",
        "the plan has an entry for a crate that does not exist",
    ];
    assert_fails(&workspace, &with_rooms(TOO_MANY), &texts);
}

#[test]
fn a_module_uses_no_module_but_those_it_may() {
    let workspace = clean();
    workspace.write(
        "engine/src/lower.rs",
        "pub(crate) fn answer() { crate::upper::call() }\n",
    );
    workspace.write("engine/src/upper.rs", "pub fn call() {}\n");
    assert_fails(
        &workspace,
        &PLAN,
        &[
            "engine/src/lower.rs",
            "it uses a module that the plan does not allow",
            "engine/src/lower.rs -> engine/src/upper.rs: call",
        ],
    );
}

#[test]
fn every_module_of_a_planned_crate_is_in_the_plan() {
    let workspace = clean();
    workspace.write("engine/src/lib.rs", "mod lower;\nmod other;\nmod upper;\n");
    workspace.write("engine/src/other.rs", "pub fn other() {}\n");
    let texts = [
        "engine/src/other.rs",
        "the module `other` is not in the plan of `engine`",
    ];
    assert_fails(&workspace, &PLAN, &texts);

    workspace.remove("engine/src/other.rs");
    workspace.write("engine/src/lib.rs", "mod upper;\n");
    workspace.write("engine/src/upper.rs", "pub fn call() {}\n");
    let texts = [
        "engine",
        "the plan has a module `lower` that does not exist",
    ];
    assert_fails(&workspace, &PLAN, &texts);
}

#[test]
fn files_are_short_but_for_generated_ones() {
    let workspace = clean();
    workspace.write("engine/src/generated/long.rs", "\n".repeat(20));
    workspace.write("engine/tests/short.rs", "\n".repeat(19));
    assert_passes(&workspace, &PLAN);
    workspace.write("engine/tests/long.rs", "\n".repeat(20));
    let texts = [
        "engine/tests/long.rs",
        "20 lines; split it by responsibility",
    ];
    assert_fails(&workspace, &PLAN, &texts);
}

#[test]
fn crates_are_small_but_for_their_tests() {
    let workspace = clean();
    for name in ["a", "b", "c"] {
        workspace.write(&format!("tool/tests/{name}.rs"), "\n".repeat(19));
    }
    assert_passes(&workspace, &PLAN);
    for name in ["a", "b", "c"] {
        workspace.write(&format!("tool/src/{name}.rs"), "\n".repeat(19));
    }
    let texts = [
        "tool/Cargo.toml",
        "58 hand-written lines in its sources, of at most 50; split it by responsibility",
    ];
    assert_fails(&workspace, &PLAN, &texts);
}

#[test]
fn an_engine_names_no_contract() {
    let workspace = clean();
    workspace.write(
        "tool/src/main.rs",
        "// of Acme\nfn main() { engine::call() }\n",
    );
    workspace.write("engine/tests/of_acme.rs", "// Acme\n");
    assert_passes(&workspace, &PLAN);
    workspace.write(
        "engine/src/lower.rs",
        "//! As AcmeCorp has it.\npub(crate) fn answer() {}\n",
    );
    let texts = [
        "engine/src/lower.rs",
        "an engine takes the contract as an argument",
        "line 1: `acme`",
    ];
    assert_fails(&workspace, &PLAN, &texts);
}

#[test]
fn every_crate_has_a_readme_and_a_purpose_in_one_line() {
    let workspace = clean();
    workspace.remove("tool/README.md");
    let texts = ["tool/README.md", "no such file"];
    assert_fails(&workspace, &PLAN, &texts);

    for purpose in ["", "description = \"\"\n", "description = \"one\\ntwo\"\n"] {
        let workspace = clean();
        let manifest = format!("[package]\nname = \"engine\"\nedition = \"2024\"\n{purpose}");
        workspace.write("engine/Cargo.toml", manifest);
        let texts = ["engine/Cargo.toml", "no one-line purpose"];
        assert_fails(&workspace, &PLAN, &texts);
    }
}

#[test]
fn an_exception_covers_its_rule_and_its_folder_alone() {
    let workspace = clean();
    workspace.write("engine/tests/long.rs", "\n".repeat(20));
    let plan = Plan {
        exceptions: &[Exception {
            rule: Rule::FileLines,
            at: "engine/tests",
            reason: "it waits to be split",
        }],
        ..PLAN
    };
    assert_passes(&workspace, &plan);
    workspace.write("engine/tests_of_old/long.rs", "\n".repeat(20));
    assert_fails(&workspace, &plan, &["engine/tests_of_old/long.rs"]);
}

#[test]
fn an_exception_that_nothing_needs_fails() {
    let plan = Plan {
        exceptions: &[Exception {
            rule: Rule::Cycles,
            at: "engine/src",
            reason: "they were one file once",
        }],
        ..PLAN
    };
    assert_fails(
        &clean(),
        &plan,
        &[
            "engine/src",
            "the exception from Cycles no longer covers a problem; remove it from the plan",
            "its reason was: they were one file once",
        ],
    );
}

#[test]
fn this_workspace_keeps_to_its_plan() {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
    let mut report = Vec::new();
    let verdict = tidy::run(xtask::tree::root(), &cargo, &tidy::house::PLAN, &mut report);
    let report = String::from_utf8_lossy(&report);
    assert_eq!(verdict.expect("tidy runs"), Verdict::Pass, "{report}");
}
