//! `cargo xtask gen`: writes the generated code, or with `--check` reports what is stale.
//!
//! Both use [`compare`], and differ only in what they do with the result.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::path::Path;

use anyhow::{Result, anyhow, ensure};
use codegen::{Errors, GENERATED};

use crate::diff;
use crate::lock::{Lock, Use};
use crate::sources::{self, CONTRACT};
use crate::tree::{self, Comparison, State};
use crate::verdict::Verdict;

/// The maximum number of fresh files of one folder that are listed one by one.
const LISTED: usize = 10;

/// The remedy for stale generated code.
pub const REMEDY: &str = "run `cargo xtask gen`";

/// The generated files as they should be, compared with those in the workspace at `root`.
///
/// # Errors
/// When a file cannot be read, or nothing can be generated from the sources; the error then lists
/// every problem.
pub fn compare(root: &Path) -> Result<Comparison> {
    let artefacts = codegen::generate(&sources::read(root)?).map_err(|e| explain(&e))?;
    let mut wanted = Vec::new();
    for (path, text) in artefacts.iter() {
        // an orphaned artefact elsewhere would never be found
        ensure!(
            GENERATED
                .iter()
                .any(|folder| path.starts_with(&format!("{folder}/"))),
            "codegen made {path}, which lies in none of its folders ({}); correct codegen",
            GENERATED.join(", ")
        );
        wanted.push((path.to_owned(), text.to_owned()));
    }
    let mut owned = BTreeSet::new();
    for folder in GENERATED {
        owned.append(&mut tree::files_under(root, folder)?);
    }
    tree::compare(root, wanted, owned)
}

/// Writes the generated files.
///
/// # Errors
/// Those of [`compare`], in which case nothing was written, and when a file cannot be written.
pub fn write(root: &Path, out: &mut dyn Write) -> Result<Verdict> {
    // the sources are read under the lock, too: the last writer writes what the last sources
    // generate
    let _lock = Lock::take(root, Use::Write, out)?;
    let comparison = compare(root)?;
    comparison.apply(root)?;
    list(&comparison, out)?;
    writeln!(out, "generated: {}", comparison.counts())?;
    Ok(Verdict::Pass)
}

/// Reports how the generated files differ from what they should be, and writes nothing.
///
/// # Errors
/// Those of [`compare`].
pub fn check(root: &Path, out: &mut dyn Write) -> Result<Verdict> {
    let _lock = Lock::take(root, Use::Read, out)?;
    let comparison = compare(root)?;
    list(&comparison, out)?;
    for (path, state) in comparison.stale() {
        if let State::Changed { found, text } = state {
            let found = String::from_utf8_lossy(found);
            writeln!(out, "\n{}", diff::unified(path, &found, text))?;
        }
    }
    writeln!(out, "generated: {}", comparison.counts())?;
    if comparison.is_fresh() {
        return Ok(Verdict::Pass);
    }
    writeln!(out, "the generated code is stale; {REMEDY}")?;
    Ok(Verdict::Fail)
}

/// One line per file, with stale ones last, where they are seen. Many fresh files of one folder
/// share a line, because they need no action.
fn list(comparison: &Comparison, out: &mut dyn Write) -> Result<()> {
    let mut folders: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (path, _) in comparison
        .iter()
        .filter(|(_, state)| **state == State::Fresh)
    {
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        folders.entry(folder).or_default().push(path);
    }
    let fresh = State::Fresh.word();
    for (folder, files) in folders {
        if files.len() > LISTED {
            writeln!(out, "{fresh:<9} {folder}: {} files", files.len())?;
        } else {
            for path in files {
                writeln!(out, "{fresh:<9} {path}")?;
            }
        }
    }
    for (path, state) in comparison.stale() {
        writeln!(out, "{:<9} {path}", state.word())?;
    }
    Ok(())
}

fn explain(errors: &Errors) -> anyhow::Error {
    let problems: Vec<_> = errors
        .iter()
        .map(|problem| format!("\n  {CONTRACT}/{problem}"))
        .collect();
    let count = match problems.len() {
        1 => "1 problem".to_owned(),
        many => format!("{many} problems"),
    };
    anyhow!(
        "{CONTRACT}: {count}, and nothing is generated until they are fixed{}",
        problems.concat()
    )
}
