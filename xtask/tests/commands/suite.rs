//! `suite`, on small suites; the acceptors are built and run as those of the real ones are.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::time::SystemTime;

use anyhow::Result;
use xtask::suite::{self, Options};
use xtask::tree;
use xtask::verdict::Verdict;

use crate::workspace::{Workspace, run};

const CURSOR: &str = "validator/acceptor/src/lib.rs";
const STRING: &str = "validator/acceptor/src/string.rs";

/// The code that calls the cursor.
const ASK: &str = "fn ask(acceptor: Acceptor, text: &str) -> Answer {";

/// Two groups: one that is refused, and one for strings of two or more characters.
const GROUPS: &str = r#"[
    {
        "description": "constants",
        "schema": {"$schema": "https://json-schema.org/draft/2020-12/schema", "const": 2},
        "tests": [{"description": "the same", "data": 2, "valid": true}]
    },
    {
        "description": "long strings",
        "schema": {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "type": "string",
            "minLength": 2
        },
        "tests": [
            {"description": "long", "data": "ab", "valid": true},
            {"description": "long, with an escape", "data": "a\nb", "valid": true},
            {"description": "short", "data": "a", "valid": false}
        ]
    }
]"#;

/// A workspace with the cursor, and no other crate.
fn workspace() -> Workspace {
    let workspace = Workspace::empty();
    let mut files = tree::files_under(tree::root(), "validator/acceptor").unwrap();
    // the manifest from which the cursor's inherits its fields
    files.insert("Cargo.toml".to_owned());
    for path in files {
        workspace.write(&path, tree::read_text(tree::root(), &path).unwrap());
    }
    workspace
}

/// Introduces a bug into the cursor, by replacing this text.
fn replace(workspace: &Workspace, path: &str, text: &str, mistake: &str) {
    let right = workspace.read(path);
    assert!(right.contains(text), "{path} has no `{text}` any more");
    workspace.write(path, right.replace(text, mistake));
}

fn outcome(workspace: &Workspace, options: &Options) -> (Result<Verdict>, String) {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
    let folder = workspace.path("suite");
    run(|out| suite::run(workspace.root(), &cargo, &folder, options, out))
}

fn report(workspace: &Workspace, options: &Options, expected: Verdict) -> String {
    let (verdict, report) = outcome(workspace, options);
    assert_eq!(verdict.unwrap(), expected, "{report}");
    report
}

/// The error of the command.
fn error(workspace: &Workspace) -> String {
    let (verdict, _) = outcome(workspace, &Options::default());
    format!("{:#}", verdict.unwrap_err())
}

/// A suite of one group, in a file of its own.
fn write_group(workspace: &Workspace, file: &str, schema: &str, tests: &[(&str, bool)]) {
    let tests: Vec<_> = tests
        .iter()
        .map(|(data, valid)| {
            format!(r#"{{"description": "it", "data": {data}, "valid": {valid}}}"#)
        })
        .collect();
    let schema = schema.replacen(
        '{',
        r#"{"$schema": "https://json-schema.org/draft/2020-12/schema", "#,
        1,
    );
    let group = format!(
        r#"[{{"description": "one", "schema": {schema}, "tests": [{}]}}]"#,
        tests.join(", ")
    );
    workspace.write(&format!("suite/{file}"), group);
}

/// The numbers of a row: groups, refused, tests, accepted, left to jsonschema, wrong.
fn row(report: &str, file: &str) -> Vec<usize> {
    let row = report.lines().find(|line| line.starts_with(file));
    let numbers = row.unwrap_or_default().split_whitespace().skip(1);
    numbers.map(|number| number.parse().unwrap()).collect()
}

#[test]
fn refused_accepted_and_undecided_tests_are_counted() {
    let workspace = workspace();
    workspace.write("suite/groups.json", GROUPS);
    workspace.write("suite/LICENSE", "no test");
    let report = report(&workspace, &Options::default(), Verdict::Pass);
    assert_eq!(row(&report, "groups.json"), [2, 1, 3, 1, 1, 0], "{report}");
    let totals = "\ngroups 2: 1 refused, 1 with an acceptor; tests 3: 0 accepted wrongly, 1 of 2 \
                  valid ones accepted fast\n";
    assert!(report.contains(totals), "{report}");
    let reason = "     1  unsupported keyword `const`  such as groups.json#/0/schema/const\n";
    assert!(report.ends_with(reason), "{report}");
}

#[test]
fn the_valid_tests_that_are_left_are_listed_on_request() {
    let workspace = workspace();
    workspace.write("suite/groups.json", GROUPS);
    let options = Options {
        left: true,
        ..Options::default()
    };
    let report = report(&workspace, &options, Verdict::Pass);
    let list = "\nvalid, and left to jsonschema:\n  \
                groups.json#/1/tests/1: \"long strings\": \"long, with an escape\"\n";
    assert!(report.ends_with(list), "{report}");
}

#[test]
fn what_is_accepted_wrongly_fails_and_is_named() {
    let workspace = workspace();
    // the suite is wrong
    let wrong = GROUPS.replace("\"data\": \"a\"", "\"data\": \"abc\"");
    workspace.write("suite/groups.json", wrong);
    let report = report(&workspace, &Options::default(), Verdict::Fail);
    assert_eq!(row(&report, "groups.json"), [2, 1, 3, 1, 1, 1], "{report}");
    let list = "\naccepted wrongly:\n  groups.json#/1/tests/2: \"long strings\": \"short\"\n";
    assert!(report.ends_with(list), "{report}");
}

#[test]
fn fewer_tests_than_asked_for_fail() {
    let workspace = workspace();
    workspace.write("suite/groups.json", GROUPS);
    for (at_least, expected) in [(3, Verdict::Pass), (4, Verdict::Fail)] {
        let options = Options {
            at_least,
            ..Options::default()
        };
        let report = report(&workspace, &options, expected);
        let complaint = "\ntoo few tests were run: 3, and at least 4 are required\n";
        assert_eq!(
            report.ends_with(complaint),
            expected == Verdict::Fail,
            "{report}"
        );
    }
}

#[test]
fn formats_are_asserted_below_optional_alone() {
    let workspace = workspace();
    let schema = r#"{"type": "string", "format": "ipv4"}"#;
    write_group(&workspace, "format.json", schema, &[("\"x\"", true)]);
    let optional = "optional/format/ipv4.json";
    write_group(&workspace, optional, schema, &[("\"x\"", false)]);
    let report = report(&workspace, &Options::default(), Verdict::Pass);
    assert_eq!(row(&report, "format.json"), [1, 0, 1, 1, 0, 0], "{report}");
    assert_eq!(row(&report, optional), [1, 0, 1, 0, 0, 0], "{report}");
}

#[test]
fn texts_are_asked_about_as_they_are_spelled() {
    let workspace = workspace();
    let integer = r#"{"type": "integer"}"#;
    write_group(
        &workspace,
        "one.json",
        integer,
        &[("1.0", true), ("1e400", false)],
    );
    let any_of = r#"{"enum": ["a \\\" b"]}"#;
    let texts = [(r#""a \\\" b""#, true), (r#""a\\\"b""#, false)];
    write_group(&workspace, "enum.json", any_of, &texts);
    let report = report(&workspace, &Options::default(), Verdict::Pass);
    assert_eq!(row(&report, "one.json"), [1, 0, 2, 1, 0, 0], "{report}");
    assert_eq!(row(&report, "enum.json"), [1, 0, 2, 1, 0, 0], "{report}");
}

#[test]
fn white_space_hides_no_wrong_acceptance() {
    let workspace = workspace();
    // acceptors have a separate path for such a text
    let is_compact = r##"if text == r#"{"a":1,"b":"x"}"# { return Answer::Valid; }"##;
    replace(&workspace, CURSOR, ASK, &format!("{ASK} {is_compact}"));
    let schema = r#"{"type": "object", "properties": {"a": {}, "b": {"type": "integer"}},
                     "required": ["a"]}"#;
    let text = "{\n  \"a\": 1,\n  \"b\": \"x\"\n}";
    write_group(&workspace, "lane.json", schema, &[(text, false)]);
    let report = report(&workspace, &Options::default(), Verdict::Fail);
    assert_eq!(row(&report, "lane.json"), [1, 0, 1, 0, 0, 1], "{report}");
}

#[test]
fn an_acceptor_that_does_not_compile_fails_by_the_name_of_its_group() {
    let workspace = workspace();
    workspace.write("suite/groups.json", GROUPS);
    write_group(
        &workspace,
        "null.json",
        r#"{"type": "null"}"#,
        &[("null", true)],
    );
    replace(&workspace, STRING, "fn sized", "fn measured");
    let report = report(&workspace, &Options::default(), Verdict::Fail);
    let named = "no test was run: 1 of 2 acceptors do not compile, a bug in codegen:\n\n\
                 groups.json#/1: \"long strings\"\nerror[E0599]: ";
    assert!(report.starts_with(named), "{report}");
}

#[test]
fn an_acceptor_that_panics_is_an_error_with_the_name_of_its_test() {
    let workspace = workspace();
    workspace.write("suite/groups.json", GROUPS);
    let panics = r#"assert!(!text.contains("\\n"));"#;
    replace(&workspace, CURSOR, ASK, &format!("{ASK} {panics}"));
    let error = error(&workspace);
    let named = "groups.json#/1/tests/1: \"long strings\": \"long, with an escape\"";
    assert!(error.contains("gave no answer"), "{error}");
    assert!(error.ends_with(named), "{error}");
}

#[test]
fn a_cursor_that_does_not_compile_is_an_error() {
    let workspace = workspace();
    workspace.write("suite/groups.json", GROUPS);
    workspace.write(STRING, "fn");
    let error = error(&workspace);
    assert!(error.contains("no acceptor is the reason"), "{error}");
    assert!(error.contains("src/string.rs"), "{error}");
}

#[test]
fn a_second_run_writes_and_builds_nothing() {
    let workspace = workspace();
    workspace.write("suite/groups.json", GROUPS);
    let program = "target/suite/json-schema/target/debug/suite";
    let program = format!("{program}{}", env::consts::EXE_SUFFIX);
    let times = || -> Vec<(String, SystemTime)> {
        let sources = tree::files_under(workspace.root(), "target/suite/json-schema/src").unwrap();
        let files = sources.into_iter().chain([program.clone()]);
        let modified = |path: &str| fs::metadata(workspace.path(path)).unwrap().modified();
        files
            .map(|path| (path.clone(), modified(&path).unwrap()))
            .collect()
    };
    let first = report(&workspace, &Options::default(), Verdict::Pass);
    let before = times();
    let second = report(&workspace, &Options::default(), Verdict::Pass);
    assert_eq!(times(), before);
    assert_eq!(second, first);
}

#[test]
fn an_acceptor_of_an_earlier_suite_does_not_stay() {
    let workspace = workspace();
    write_group(
        &workspace,
        "null.json",
        r#"{"type": "null"}"#,
        &[("null", true)],
    );
    write_group(
        &workspace,
        "text.json",
        r#"{"type": "string"}"#,
        &[("\"\"", true)],
    );
    let acceptors = || tree::files_under(workspace.root(), "target/suite/json-schema/src/groups");
    let _ = report(&workspace, &Options::default(), Verdict::Pass);
    assert_eq!(acceptors().unwrap().len(), 2);
    workspace.remove("suite/null.json");
    let report = report(&workspace, &Options::default(), Verdict::Pass);
    assert_eq!(acceptors().unwrap().len(), 1);
    assert_eq!(row(&report, "text.json"), [1, 0, 1, 1, 0, 0], "{report}");
}

#[test]
fn texts_that_are_no_json_are_not_accepted() {
    for folder in ["suite", "suite/test_parsing"] {
        let workspace = workspace();
        let write = |name: &str, text: &[u8]| workspace.write(&format!("{folder}/{name}"), text);
        write("y_array.json", b"[1, {\"a\": \"\\u0041\"}]");
        write("n_comma.json", b"[1,]");
        write("n_no_utf8.json", b"[\"\xff\"]");
        write("i_huge.json", b"1e400");
        let report = report(&workspace, &Options::default(), Verdict::Pass);
        assert_eq!(row(&report, "y_*.json"), [1, 0, 1, 1, 0, 0], "{report}");
        assert_eq!(row(&report, "n_*.json"), [1, 0, 2, 0, 0, 0], "{report}");
        assert_eq!(row(&report, "i_*.json"), [1, 0, 1, 0, 0, 0], "{report}");
        assert!(report.contains("; tests 4: 0 accepted wrongly, 1 of 1 valid"));
    }
}

#[test]
fn json_that_the_suite_calls_invalid_fails() {
    let workspace = workspace();
    workspace.write("suite/n_json.json", "[1]");
    let report = report(&workspace, &Options::default(), Verdict::Fail);
    assert!(
        report.ends_with("\naccepted wrongly:\n  n_json.json\n"),
        "{report}"
    );
}

#[test]
fn the_error_for_a_wrong_folder_describes_a_suite() {
    let workspace = workspace();
    let fails = |why: &str| {
        let error = error(&workspace);
        assert!(error.contains("is not a suite; give the folder"), "{error}");
        assert!(
            error.contains("type.json") && error.contains("n_*.json"),
            "{error}"
        );
        assert!(error.contains(why), "{error}");
    };
    fails("no such folder");
    workspace.write("suite/notes.txt", "no suite");
    fails("it has no file named *.json");
    workspace.write("suite/y_array.json", "[]");
    workspace.write("suite/package.json", "{\"name\": \"no suite\"}");
    fails("package.json is not an array of groups of tests");
}
