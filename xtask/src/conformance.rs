//! `cargo xtask conformance`: checks that the generated code is fresh, that every property has its
//! evidence, that every payload behaves as its folder says, that the law holds (whatever the schema
//! accepts comes back unchanged from the types), and that the accepted payloads also conform when
//! they are received over HTTP.
//!
//! The parts do not depend on each other: generated code that does not compile keeps the validator
//! from starting, but the table still shows which generated file was edited.

use std::fs;
use std::io::Write;
use std::path::Path;

use anyhow::{Context, Result, anyhow};

use crate::live::{self, Answers};
use crate::lock::{Lock, Use};
use crate::payloads::{self, ACCEPT, Payloads, REJECT};
use crate::section::{Section, Table};
use crate::validator::{Finding, Level, Report, Validator};
use crate::verdict::Verdict;
use crate::{diff, generate, rows, sources, tree};

/// With fewer payloads, a folder shows too little of the contract.
const AT_LEAST: usize = 25;

/// The validator's default layers, plus `types` for every document, and the round trip.
const ALL_LAYERS: &str = "json,schema,undeclared,types,roundtrip";

/// A report for people: what the accepted payloads show of the schema.
const PAGE: &str = "target/conformance.html";

/// Runs all checks on the workspace at `root` and writes the report to `out`.
///
/// # Errors
/// When the folders of payloads cannot be read, or the folder for the page cannot be created;
/// anything else is a failure in the report.
pub fn run(root: &Path, validator: &Validator, out: &mut dyn Write) -> Result<Verdict> {
    // locks out other commands that write, so that this one reads complete files
    let (payloads, (answers, places), mut sections) = {
        let _lock = Lock::take(root, Use::Read, out)?;
        let payloads = Payloads::read(root)?;
        let answers = Answers::read(root, &payloads)?;
        (payloads, answers, vec![freshness(root), rows::run(root)])
    };
    // on stderr, because it is not part of the report
    eprintln!(
        "checking {} accepted and {} rejected payloads; the validator is built first if need be",
        payloads.accept.len(),
        payloads.reject.len()
    );

    let folder = root.join(PAGE).with_file_name("");
    fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
    let accepted = paths(ACCEPT, &payloads.accept);
    let accepted = validator
        .build()
        .and_then(|()| validator.check(&accepted, Some(ALL_LAYERS), Some(PAGE)));
    let has_page = accepted.is_ok() && !payloads.accept.is_empty();
    let notes = accepted.as_ref().map_or(0, |report| report.summary.notes);
    // if the validator does not start, it will not start the second time either, and cargo would
    // print the same errors twice
    let (rejected, live) = if accepted.is_ok() {
        let rejected = validator.check(&paths(REJECT, &payloads.reject), None, None);
        (rejected, live::run(validator, &answers))
    } else {
        let again = || anyhow!("the validator failed on {ACCEPT} and was not started again");
        (Err(again()), live::unknown(&answers, again))
    };
    sections.extend(check_accepted(&payloads, accepted));
    sections.push(check_rejected(&payloads, rejected));
    sections.push(places);
    sections.extend(live);

    write!(out, "{}", Table(&sections))?;
    writeln!(
        out,
        "\nnotes on accepted payloads, which are not failures: {notes}"
    )?;
    if has_page {
        writeln!(out, "what accepted payloads show of the schema: {PAGE}")?;
    }
    let failures: Vec<_> = sections.iter().flat_map(Section::failures).collect();
    for failure in &failures {
        write!(out, "\n{failure}")?;
    }
    match failures.len() {
        0 => writeln!(out, "\nconformance: passed")?,
        1 => writeln!(out, "\nconformance: failed, for the reason above")?,
        many => writeln!(out, "\nconformance: failed, for the {many} reasons above")?,
    }
    Ok(if failures.is_empty() {
        Verdict::Pass
    } else {
        Verdict::Fail
    })
}

fn paths(folder: &str, names: &[String]) -> Vec<String> {
    names
        .iter()
        .map(|name| payloads::payload_path(folder, name))
        .collect()
}

fn freshness(root: &Path) -> Section {
    let mut section = Section::new("generated code is fresh");
    match generate::compare(root) {
        Err(error) => section.fail(sources::CONTRACT, format!("{error:#}"), Vec::new()),
        Ok(comparison) => {
            for (path, state) in comparison.iter() {
                let why = match state {
                    tree::State::Fresh => {
                        section.pass();
                        continue;
                    }
                    tree::State::New { .. } => {
                        "is missing, and should be generated from the schema"
                    }
                    tree::State::Changed { .. } => "is not what the schema generates",
                    tree::State::Orphaned => {
                        "is not a generated file, but is in a folder of generated files"
                    }
                };
                section.fail(path, format!("{why}; {}", generate::REMEDY), Vec::new());
            }
        }
    }
    section
}

/// Evaluates the validator's report on the accepted payloads: whether they conform, and whether the
/// law holds for those that do.
#[must_use]
pub fn check_accepted(payloads: &Payloads, report: Result<Report>) -> [Section; 2] {
    let mut conform = Section::new(format!("{ACCEPT} conforms"));
    let mut law = Section::new("accepted payloads come back unchanged from the types");
    check_folder(payloads, ACCEPT, payloads.accept.len(), &mut conform);
    let report = match report {
        Ok(report) => report,
        Err(error) => {
            conform.fail_all(payloads.accept.len(), ACCEPT, unchecked(&error));
            law.object(
                ACCEPT,
                "the law was not checked, for the reason above",
                Vec::new(),
            );
            return [conform, law];
        }
    };
    for path in paths(ACCEPT, &payloads.accept) {
        let findings = report.of(&path);
        let errors = findings
            .into_iter()
            .filter(|finding| finding.level == Level::Error);
        let (broken_law, broken_rules): (Vec<_>, Vec<_>) =
            errors.partition(|finding| ["types", "roundtrip"].contains(&finding.layer.as_str()));
        if !broken_rules.is_empty() {
            let why = format!("does not conform; correct it, or move it to {REJECT}");
            conform.fail(path, why, lines(&broken_rules));
            // the law does not apply to payloads that the schema rejects
            continue;
        }
        conform.pass();
        if broken_law.is_empty() {
            law.pass();
        } else {
            let why = "conforms, but does not come back unchanged from the types; correct codegen";
            law.fail(path, why, lines(&broken_law));
        }
    }
    [conform, law]
}

/// Evaluates the validator's report on the rejected payloads: each gets exactly the findings in the
/// file beside it.
#[must_use]
pub fn check_rejected(payloads: &Payloads, report: Result<Report>) -> Section {
    let mut section = Section::new(format!("{REJECT} gets its findings"));
    check_folder(payloads, REJECT, payloads.reject.len(), &mut section);
    for name in payloads.orphaned_findings() {
        let why = format!(
            "belongs to no payload, as {name}.json is not beside it; put that back, or remove \
             this with `cargo xtask bless`"
        );
        section.fail(payloads::findings_path(name), why, Vec::new());
    }
    let report = match report {
        Ok(report) => report,
        Err(error) => {
            section.fail_all(payloads.reject.len(), REJECT, unchecked(&error));
            return section;
        }
    };
    for name in &payloads.reject {
        let path = payloads::payload_path(REJECT, name);
        let findings = report.of(&path);
        let actual = lines(&findings);
        if !findings.iter().any(|finding| finding.level == Level::Error) {
            let why = format!("conforms; break a rule in it, or move it to {ACCEPT}");
            section.fail(path, why, actual);
            continue;
        }
        let Some(expected) = payloads.findings.get(name) else {
            let why = format!(
                "has no {name}.findings.txt beside it; write one with `cargo xtask bless` and \
                 review it"
            );
            section.fail(path, why, actual);
            continue;
        };
        let expected: Vec<_> = expected.lines().map(str::to_owned).collect();
        if expected == actual {
            section.pass();
        } else {
            let why = format!(
                "does not get the findings in {name}.findings.txt (`-` expected, `+` found); \
                 if the new ones are right, run `cargo xtask bless`"
            );
            section.fail(path, why, diff::lines(&expected, &actual));
        }
    }
    section
}

/// Problems of a folder other than those of its payloads.
fn check_folder(payloads: &Payloads, folder: &str, count: usize, section: &mut Section) {
    // files beside the two folders are reported once, with the first
    let of_this = |path: &&String| match path.strip_prefix(REJECT) {
        Some(rest) if rest.starts_with('/') => folder == REJECT,
        _ => folder == ACCEPT,
    };
    for path in payloads.foreign.iter().filter(of_this) {
        let why = if path.starts_with(REJECT) {
            "does not belong here: the folder holds NAME.json and NAME.findings.txt; remove it"
        } else if path.starts_with(ACCEPT) {
            "does not belong here: the folder holds NAME.json and nothing else; remove it"
        } else {
            "does not belong here: payloads lie in accept/ or reject/; move or remove it"
        };
        section.fail(path, why, Vec::new());
    }
    if count < AT_LEAST {
        let why =
            format!("contains too few payloads: {count}, and at least {AT_LEAST} are required");
        section.object(folder, why, Vec::new());
    }
}

fn unchecked(error: &anyhow::Error) -> String {
    format!("none of its payloads was checked: {error:#}")
}

fn lines(findings: &[&Finding]) -> Vec<String> {
    findings.iter().map(ToString::to_string).collect()
}
