//! `cargo xtask ci`, with steps that do almost nothing.
#![cfg(unix)]

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fs;
use std::path::Path;

use clap::Parser;
use xtask::ci::{self, Options, Process, Step};
use xtask::cli::Cli;
use xtask::tree;
use xtask::verdict::Verdict;

use crate::workspace::{Workspace, run};

/// `first` and `third` write a file, `second` fails, and `fourth` must be skipped.
fn steps() -> Vec<Step> {
    let shell = |name, script: &str| Step {
        name,
        claim: "it does what it does",
        processes: vec![Process::new("sh").arg("-c").arg(script)],
        lacks: None,
    };
    vec![
        shell("first", "echo >first"),
        shell("second", "exit 7"),
        shell("third", "echo >third"),
        Step {
            lacks: Some("--evidence FOLDER"),
            ..shell("fourth", "echo >fourth")
        },
    ]
}

fn options(steps: &[&str]) -> Options {
    Options {
        steps: steps.iter().map(ToString::to_string).collect(),
        ..Options::default()
    }
}

fn ci(workspace: &Workspace, options: &Options) -> (Verdict, String) {
    let (verdict, report) = run(|out| ci::run(workspace.root(), &steps(), options, out));
    (verdict.unwrap(), report)
}

#[test]
fn the_list_names_each_step_with_its_claim_and_runs_none() {
    let workspace = Workspace::empty();
    let list = Options {
        list: true,
        ..Options::default()
    };
    let (verdict, report) = ci(&workspace, &list);
    assert_eq!(verdict, Verdict::Pass);
    let claim = "it does what it does";
    assert_eq!(
        report,
        format!("first   {claim}\nsecond  {claim}\nthird   {claim}\nfourth  {claim}\n")
    );
    assert!(workspace.content().is_empty(), "nothing ran");
}

#[test]
fn it_stops_at_the_first_step_that_fails_and_says_how_to_run_that_alone() {
    let workspace = Workspace::empty();
    let (verdict, report) = ci(&workspace, &Options::default());
    assert_eq!(verdict, Verdict::Fail);
    assert!(workspace.path("first").exists());
    assert!(!workspace.path("third").exists(), "{report}");
    assert!(report.contains("\n-- first: passed in "), "{report}");
    assert!(
        report.ends_with(
            "\n== second: it does what it does\n$ sh -c 'exit 7'\n\
             \nstep `second` failed: `sh -c 'exit 7'` ended with exit status: 7\n\
             to run it alone: cargo xtask ci second\n"
        ),
        "{report}"
    );
}

#[test]
fn keep_going_runs_what_follows_and_fails_all_the_same() {
    let workspace = Workspace::empty();
    let keep_going = Options {
        keep_going: true,
        ..Options::default()
    };
    let (verdict, report) = ci(&workspace, &keep_going);
    assert_eq!(verdict, Verdict::Fail);
    assert!(workspace.path("third").exists(), "{report}");
    assert!(
        report.ends_with("\nskipped: fourth\n\nfailed: second\n"),
        "{report}"
    );
}

#[test]
fn named_steps_run_in_the_order_of_the_list() {
    let workspace = Workspace::empty();
    let (verdict, report) = ci(&workspace, &options(&["third", "first"]));
    assert_eq!(verdict, Verdict::Pass, "{report}");
    let first = report.find("== first").expect("it ran");
    assert!(report.find("== third").expect("it ran") > first, "{report}");
    assert!(!report.contains("== second"), "{report}");
    assert!(report.ends_with("\nall steps passed\n"), "{report}");
}

#[test]
fn steps_that_cannot_run_are_skipped_and_named() {
    let workspace = Workspace::empty();
    let (verdict, report) = ci(&workspace, &options(&["fourth"]));
    assert_eq!(verdict, Verdict::Pass);
    assert!(!workspace.path("fourth").exists());
    assert!(
        report.contains("\nskipped: it needs --evidence FOLDER\n"),
        "{report}"
    );
    assert!(report.contains("\nskipped: fourth\n"), "{report}");
}

#[test]
fn an_unknown_step_is_refused_before_anything_runs() {
    let workspace = Workspace::empty();
    let wanted = options(&["first", "frist"]);
    let (verdict, _) = run(|out| ci::run(workspace.root(), &steps(), &wanted, out));
    let error = verdict.unwrap_err().to_string();
    assert_eq!(
        error,
        "there is no step `frist`; `cargo xtask ci --list` names them all"
    );
    assert!(workspace.content().is_empty(), "nothing ran");
}

#[test]
fn on_the_command_line_an_unknown_step_is_wrong_usage() {
    let error = Cli::try_parse_from(["xtask", "ci", "conformence"]).unwrap_err();
    assert_eq!(error.exit_code(), 2);
    assert!(error.to_string().contains("'conformance'"), "{error}");
    assert!(Cli::try_parse_from(["xtask", "ci", "conformance", "--keep-going"]).is_ok());
}

#[test]
fn a_program_that_is_not_there_fails_its_step() {
    let workspace = Workspace::empty();
    let step = Step {
        name: "gone",
        claim: "it is not there",
        processes: vec![Process::new("./no-such-program")],
        lacks: None,
    };
    let (verdict, report) = run(|out| ci::run(workspace.root(), &[step], &Options::default(), out));
    assert_eq!(verdict.unwrap(), Verdict::Fail);
    assert!(
        report.contains("step `gone` failed: cannot start `./no-such-program`: "),
        "{report}"
    );
}

#[test]
fn with_evidence_no_step_is_skipped_and_the_tests_are_given_it() {
    let cargo = OsStr::new("cargo");
    let lacking = |evidence| {
        let steps = ci::steps::all(cargo, Path::new("."), evidence);
        steps.iter().filter(|step| step.lacks.is_some()).count()
    };
    assert_eq!((lacking(None), lacking(Some(Path::new("/e")))), (3, 0));
    let steps = ci::steps::all(cargo, Path::new("."), Some(Path::new("/e")));
    let test = steps.iter().find(|step| step.name == "test");
    let line = test.expect("the step").processes[0].to_string();
    assert!(line.contains("COLUMNS=/e/corpus/columns.tsv"), "{line}");
}

#[test]
fn each_step_has_a_name_of_its_own_and_every_script_is_started() {
    let steps = ci::steps::all(OsStr::new("cargo"), Path::new("."), None);
    let names: BTreeSet<_> = steps.iter().map(|step| step.name).collect();
    assert_eq!(names.len(), steps.len());
    let started: Vec<_> = steps
        .iter()
        .flat_map(|step| &step.processes)
        .map(ToString::to_string)
        .collect();
    for script in tree::files_under(tree::root(), ".ci").expect("the folder of scripts") {
        let text = fs::read_to_string(tree::root().join(&script)).expect("a script");
        if text.starts_with("#!") && script != ".ci/run" {
            let is_there = started
                .iter()
                .any(|line| line.split(' ').next() == Some(&script));
            assert!(is_there, "no step starts {script}");
        }
    }
}
