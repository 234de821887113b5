//! `cargo xtask suite`: tests generated acceptors with third-party schemas and texts. An acceptor
//! answers "valid" or "don't know", so it is wrong only if it accepts what the suite calls invalid.
//!
//! A suite is a folder. Two are supported: `JSON-Schema-Test-Suite`, for whose schemas acceptors
//! are generated where the emitter supports them, and `JSONTestSuite`, with which the acceptor for
//! any JSON is tested to accept only JSON.

use std::ffi::OsStr;
use std::io::Write;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use codegen::Errors;

use self::acceptors::{Acceptors, Broken};
use self::group::{Expected, Group};
use self::outcome::{Answer, Outcome};
use self::report::Report;
use crate::tree;
use crate::verdict::Verdict;

mod acceptors;
mod counts;
mod group;
mod json_parsing;
mod json_schema;
mod outcome;
mod refusals;
mod report;

/// Contains a crate for each suite, so that building one does not discard the other.
const CRATES: &str = "target/suite";

/// The suffix of a test file's name.
const TESTS: &str = ".json";

/// The folders that are supported.
const EXPECTED: &str = "\
give the folder of a suite's tests: of JSON-Schema-Test-Suite tests/draft2020-12, with type.json, \
optional/ and others, or of JSONTestSuite test_parsing, with y_*.json and n_*.json";

/// The options of the command.
#[derive(Debug, Clone, Default, clap::Args)]
pub struct Options {
    /// Fail if fewer tests were run; tests of refused schemas do not count
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub at_least: usize,
    /// List the valid tests that are left to jsonschema, too
    #[arg(long)]
    pub left: bool,
}

/// Tests the acceptors that codegen generates for the suite in `folder`, and writes the report to
/// `out`.
///
/// The acceptors use the cursor of the workspace at `root`, and are built below its `target/` by
/// the program `cargo`.
///
/// # Errors
/// When the folder is not one of a suite, or the acceptors cannot be written, built or run.
pub fn run(
    root: &Path,
    cargo: &OsStr,
    folder: &Path,
    options: &Options,
    out: &mut dyn Write,
) -> Result<Verdict> {
    let suite = Suite::read(folder)
        .with_context(|| format!("{} is not a suite; {EXPECTED}", folder.display()))?;
    let emitted: Vec<_> = suite.groups.iter().map(emit).collect();
    for (group, emitted) in suite.groups.iter().zip(&emitted) {
        if let Some(errors) = emitted.as_ref().err().filter(|errors| errors.is_mistake()) {
            writeln!(out, "{}: {errors}", group.name)?;
            return Ok(Verdict::Fail);
        }
    }
    let taken: Vec<&Group> = suite
        .groups
        .iter()
        .zip(&emitted)
        .filter_map(|(group, emitted)| emitted.is_ok().then_some(group))
        .collect();
    let sources: Vec<&str> = emitted.iter().flatten().map(String::as_str).collect();

    let crate_folder = format!("{CRATES}/{}", suite.name);
    let acceptors = match Acceptors::build(root, cargo, &crate_folder, &sources)? {
        Ok(acceptors) => acceptors,
        Err(broken) => return report_broken(&taken, &broken, out),
    };
    let mut answers = ask(&acceptors, &taken)?.into_iter();
    let outcome = |emitted: Result<String, Errors>| match emitted {
        Ok(_) => Outcome::Tested(answers.next().unwrap_or_default()),
        Err(errors) => Outcome::Refused(errors),
    };
    let outcomes = emitted.into_iter().map(outcome);
    let report = Report {
        outcomes: suite.groups.iter().zip(outcomes).collect(),
        lists_left: options.left,
    };

    write!(out, "{report}")?;
    let (totals, at_least) = (report.totals(), options.at_least);
    let is_enough = totals.tests >= at_least;
    if !is_enough {
        writeln!(
            out,
            "\ntoo few tests were run: {}, and at least {at_least} are required",
            totals.tests
        )?;
    }
    Ok(if totals.wrong == 0 && is_enough {
        Verdict::Pass
    } else {
        Verdict::Fail
    })
}

struct Suite {
    name: &'static str,
    groups: Vec<Group>,
}

impl Suite {
    fn read(folder: &Path) -> Result<Suite> {
        ensure!(folder.is_dir(), "no such folder");
        let below = folder.join(json_parsing::FOLDER);
        let folder = if below.is_dir() { &below } else { folder };
        let files = tree::files_under(folder, ".")?;
        let files = files.iter().filter_map(|path| path.strip_prefix("./"));
        let files: Vec<_> = files
            .filter(|path| path.ends_with(TESTS))
            .map(str::to_owned)
            .collect();
        ensure!(!files.is_empty(), "it has no file named *{TESTS}");
        Ok(if files.iter().all(|file| json_parsing::is_test(file)) {
            Suite {
                name: "json-parsing",
                groups: json_parsing::read(folder, &files)?,
            }
        } else {
            Suite {
                name: "json-schema",
                groups: json_schema::read(folder, &files)?,
            }
        })
    }
}

fn emit(group: &Group) -> Result<String, Errors> {
    codegen::acceptor(&group.file, &group.schema, group.formats)
}

/// The answers of each group's acceptor to its tests, in order.
fn ask(acceptors: &Acceptors, groups: &[&Group]) -> Result<Vec<Vec<Answer>>> {
    let numbered = groups.iter().enumerate();
    let tests = numbered.flat_map(|(number, group)| group.tests.iter().map(move |t| (number, t)));
    let (mut questions, mut names) = (Vec::new(), Vec::new());
    for (number, test) in tests {
        for text in &test.texts {
            questions.push((number, text.as_slice()));
            names.push(test.name.as_str());
        }
    }
    let accepted = acceptors.ask(&questions, |question| names[question])?;
    let mut accepted = accepted.into_iter();
    let answers = groups.iter().map(|group| {
        let answer = |test: &group::Test| {
            let accepted: Vec<bool> = accepted.by_ref().take(test.texts.len()).collect();
            let is_invalid = test.expected == Expected::Invalid;
            match (accepted.contains(&true), accepted.contains(&false)) {
                (true, _) if is_invalid => Answer::Wrong,
                (true, false) => Answer::Accepted,
                (true, true) => Answer::Partly,
                (false, _) => Answer::Left,
            }
        };
        group.tests.iter().map(answer).collect()
    });
    Ok(answers.collect())
}

/// An acceptor that is not Rust is a bug in codegen, whatever the schema.
fn report_broken(groups: &[&Group], broken: &Broken, out: &mut dyn Write) -> Result<Verdict> {
    writeln!(
        out,
        "no test was run: {} of {} acceptors do not compile, a bug in codegen:",
        broken.len(),
        groups.len()
    )?;
    for (number, said) in broken {
        writeln!(out, "\n{}\n{said}", groups[*number].name)?;
    }
    Ok(Verdict::Fail)
}
