//! `cargo xtask bless`: rewrites the golden files from the current output of the code.
//!
//! It checks nothing: whoever runs it reviews the diff.

use std::collections::BTreeSet;
use std::io::Write;
use std::path::Path;

use anyhow::{Context, Result};

use crate::golden_reports;
use crate::lock::{Lock, Use};
use crate::payloads::{self, ACCEPT, Payloads, REJECT};
use crate::sources;
use crate::tree::{self, Comparison};
use crate::validator::{Level, Validator};
use crate::verdict::Verdict;

/// One folder per case: a contract with files named as in schema/, codegen's output for it, and
/// whatever its author added.
pub const GOLDEN: &str = "codegen/tests/golden";

/// The artefacts that are kept for a schema that codegen accepts.
const ARTEFACTS: [&str; 5] = [
    "types.rs",
    "contract.rs",
    "acceptor.rs",
    "json_schema.rs",
    "operation.rs",
];
/// The problems of a schema that codegen rejects.
const ERRORS: &str = "errors.txt";

/// Rewrites the golden files of the workspace at `root`.
///
/// # Errors
/// When a file cannot be read or written, or the validator does not start.
pub fn run(root: &Path, validator: &Validator, out: &mut dyn Write) -> Result<Verdict> {
    let _lock = Lock::take(root, Use::Write, out)?;
    // these come first, because they are useful even while the validator does not build
    let outputs = outputs(root)?;
    outputs.apply(root)?;
    report(GOLDEN, &outputs, out)?;

    let payloads = Payloads::read(root)?;
    validator.build()?;
    let (findings, conforming) = findings(root, &payloads, validator)?;
    findings.apply(root)?;
    report(REJECT, &findings, out)?;

    let reports = golden_reports::compare(root, validator)?;
    reports.apply(root)?;
    report(golden_reports::FOLDER, &reports, out)?;

    for path in &conforming {
        writeln!(
            out,
            "{path} conforms; break a rule in it, or move it to {ACCEPT}"
        )?;
    }
    Ok(if conforming.is_empty() {
        Verdict::Pass
    } else {
        Verdict::Fail
    })
}

/// The outputs of codegen for every case in [`GOLDEN`].
///
/// # Errors
/// When the folder or a case's schema cannot be read.
pub fn outputs(root: &Path) -> Result<Comparison> {
    let mut wanted = Vec::new();
    let mut owned = BTreeSet::new();
    // the list of accepted cases, which the tests include to compile them
    let mut index = String::from("golden! {\n");
    for (case, is_folder) in tree::entries(root, GOLDEN)? {
        if !is_folder {
            continue;
        }
        let folder = format!("{GOLDEN}/{case}");
        let sources = sources::contract(root, &folder).with_context(|| {
            format!("the case {case} has no contract; add it, or remove {folder}")
        })?;
        match codegen::generate(&sources) {
            Ok(artefacts) => {
                for (path, text) in artefacts.iter() {
                    let name = path.rsplit('/').next().unwrap_or(path);
                    if ARTEFACTS.contains(&name) {
                        wanted.push((format!("{folder}/{name}"), text.to_owned()));
                    }
                }
                index.extend(["    ", &case, "\n"]);
            }
            Err(errors) => wanted.push((format!("{folder}/{ERRORS}"), format!("{errors}\n"))),
        }
        let written = ARTEFACTS
            .iter()
            .chain([&ERRORS])
            .map(|name| format!("{folder}/{name}"));
        owned.extend(written.filter(|path| root.join(path).exists()));
    }
    index.push_str("}\n");
    wanted.push((format!("{GOLDEN}/index.rs"), index));
    tree::compare(root, wanted, owned)
}

/// The findings files of [`REJECT`], and the paths of payloads that conform and so should not be
/// there.
///
/// The findings file of such a payload is left alone: an empty one would claim that the payload is
/// correct.
fn findings(
    root: &Path,
    payloads: &Payloads,
    validator: &Validator,
) -> Result<(Comparison, Vec<String>)> {
    let path = |name: &String| payloads::payload_path(REJECT, name);
    let report = validator.check(
        &payloads.reject.iter().map(path).collect::<Vec<_>>(),
        None,
        None,
    )?;
    let mut owned: BTreeSet<_> = payloads
        .findings
        .keys()
        .map(|n| payloads::findings_path(n))
        .collect();
    let mut wanted = Vec::new();
    let mut conforming = Vec::new();
    for name in &payloads.reject {
        let findings = report.of(&path(name));
        let file = payloads::findings_path(name);
        if findings.iter().any(|finding| finding.level == Level::Error) {
            let lines = findings.iter().map(|finding| format!("{finding}\n"));
            wanted.push((file, lines.collect()));
        } else {
            owned.remove(&file);
            conforming.push(path(name));
        }
    }
    Ok((tree::compare(root, wanted, owned)?, conforming))
}

fn report(folder: &str, comparison: &Comparison, out: &mut dyn Write) -> Result<()> {
    for (path, state) in comparison.stale() {
        writeln!(out, "{:<9} {path}", state.word())?;
    }
    writeln!(out, "{folder}: {}", comparison.counts())?;
    Ok(())
}
