//! `cargo xtask conformance`: the generated code is fresh, every property has its evidence, every
//! payload does what its folder says, the law holds (what the schema accepts comes back unchanged
//! from the types), and the accepted payloads conform when they come over HTTP, too.
//!
//! The parts do not wait for each other: generated code that no longer compiles keeps the
//! validator from starting, and the table still tells that a generated file was edited.

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

/// Fewer payloads in a folder than this show too little of the contract.
const AT_LEAST: usize = 25;

/// The validator's default layers, `types` of every document, and the round trip.
const ALL_LAYERS: &str = "json,schema,undeclared,types,roundtrip";

/// What the accepted payloads show of the schema, for people to look at.
const PAGE: &str = "target/conformance.html";

/// Proves all of it of the workspace at `root` and writes the report to `out`.
///
/// # Errors
/// When the folders of payloads cannot be read, or there can be no folder for the page; anything
/// else is a failure in the report.
pub fn run(root: &Path, validator: &Validator, out: &mut dyn Write) -> Result<Verdict> {
    // what another command writes is read here, so that no half of it is
    let (payloads, (answers, places), mut sections) = {
        let _lock = Lock::take(root, Use::Read, out)?;
        let payloads = Payloads::read(root)?;
        let answers = Answers::read(root, &payloads)?;
        (payloads, answers, vec![freshness(root), rows::run(root)])
    };
    // stderr, because it is no part of the report
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
    // what keeps the validator from starting keeps it so, and cargo would tell all of it twice
    let (rejected, live) = if accepted.is_ok() {
        let rejected = validator.check(&paths(REJECT, &payloads.reject), None, None);
        (rejected, live::run(validator, &answers))
    } else {
        let again = || anyhow!("the validator failed on {ACCEPT} and was not started again");
        (Err(again()), live::unknown(&answers, again))
    };
    sections.extend(judge_accepted(&payloads, accepted));
    sections.push(judge_rejected(&payloads, rejected));
    sections.push(places);
    sections.extend(live);

    write!(out, "{}", Table(&sections))?;
    writeln!(
        out,
        "\nnotes on accepted payloads, which are no failures: {notes}"
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
                    tree::State::New { .. } => "is generated from the schema, and is missing",
                    tree::State::Changed { .. } => "is not what the schema gives",
                    tree::State::Orphaned => "lies among the generated files without being one",
                };
                section.fail(path, format!("{why}; {}", generate::REMEDY), Vec::new());
            }
        }
    }
    section
}

/// Judges the accepted payloads by the validator's report on them: first whether they conform,
/// then, of those that do, whether the law holds.
#[must_use]
pub fn judge_accepted(payloads: &Payloads, report: Result<Report>) -> [Section; 2] {
    let mut conform = Section::new(format!("{ACCEPT} conforms"));
    let mut law = Section::new("accepted payloads come back unchanged from the types");
    judge_folder(payloads, ACCEPT, payloads.accept.len(), &mut conform);
    let report = match report {
        Ok(report) => report,
        Err(error) => {
            conform.fail_all(payloads.accept.len(), ACCEPT, unjudged(&error));
            law.object(
                ACCEPT,
                "nothing is known of the law, for the reason above",
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
            // the law says nothing of payloads that the schema refuses
            continue;
        }
        conform.pass();
        if broken_law.is_empty() {
            law.pass();
        } else {
            let why = "conforms, yet the types do not give it back as it was; correct codegen";
            law.fail(path, why, lines(&broken_law));
        }
    }
    [conform, law]
}

/// Judges the rejected payloads by the validator's report on them: each gets exactly the findings
/// written beside it.
#[must_use]
pub fn judge_rejected(payloads: &Payloads, report: Result<Report>) -> Section {
    let mut section = Section::new(format!("{REJECT} gets its findings"));
    judge_folder(payloads, REJECT, payloads.reject.len(), &mut section);
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
            section.fail_all(payloads.reject.len(), REJECT, unjudged(&error));
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

/// What a folder can have wrong apart from its payloads.
fn judge_folder(payloads: &Payloads, folder: &str, count: usize, section: &mut Section) {
    // what lies beside the two folders is told once, with the first
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
        let why = format!("holds too few payloads: {count}, and at least {AT_LEAST} are wanted");
        section.object(folder, why, Vec::new());
    }
}

fn unjudged(error: &anyhow::Error) -> String {
    format!("none of its payloads was judged: {error:#}")
}

fn lines(findings: &[&Finding]) -> Vec<String> {
    findings.iter().map(ToString::to_string).collect()
}
