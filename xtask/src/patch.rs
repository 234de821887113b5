//! `cargo xtask patch`: applies a JSON Patch to the schema, if code can be generated from the
//! result.

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Write};
use std::path::Path;

use anyhow::{Context, Result};
use codegen::{Errors, SCHEMA};

use crate::diff;
use crate::lock::{Lock, Use};
use crate::sources::{self, CONTRACT};
use crate::tree;
use crate::verdict::Verdict;

/// What remains to be done after a patch.
const NEXT: &str = "\
next:
  1. look at the difference, and write the descriptions that are missing
  2. cargo xtask compat       what it means for consumers
  3. cargo xtask gen          the code of the new schema
  4. show it in a payload of schema/payloads/accept, and run cargo xtask conformance
";

/// The text of the patch at `file`, or of stdin for `-`.
///
/// # Errors
/// When it cannot be read or is not UTF-8.
pub fn read(file: &Path) -> Result<String> {
    if file == Path::new("-") {
        return io::read_to_string(io::stdin()).context("cannot read the patch from stdin");
    }
    fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))
}

/// Applies `patch` to the schema of the workspace at `root`, and reports what changed.
///
/// # Errors
/// When a source cannot be read, or the schema cannot be written.
pub fn run(root: &Path, patch: &str, out: &mut dyn Write) -> Result<Verdict> {
    let _lock = Lock::take(root, Use::Write, out)?;
    let mut sources = sources::read(root)?;
    let file = format!("{CONTRACT}/{SCHEMA}");
    let before = tree::read_text(root, &file)?;
    let after = match codegen::patch(&before, patch) {
        Ok(after) => after,
        Err(errors) => return refuse("the patch cannot be applied", &errors, out),
    };
    if after == before {
        writeln!(out, "the patch changes nothing in {file}")?;
        return Ok(Verdict::Pass);
    }
    sources.schemas.insert(SCHEMA.to_owned(), after.clone());
    if let Err(errors) = codegen::generate(&sources) {
        return refuse(
            "code cannot be generated from the patched schema",
            &errors,
            out,
        );
    }
    write!(out, "{}", diff::edit(&file, &before, &after))?;
    // atomically, like every write into the tree
    tree::compare(root, [(file.clone(), after)], BTreeSet::new())?.apply(root)?;
    writeln!(out, "\n{file} is patched\n{NEXT}")?;
    Ok(Verdict::Pass)
}

fn refuse(what: &str, errors: &Errors, out: &mut dyn Write) -> Result<Verdict> {
    writeln!(out, "{what}; nothing is written:")?;
    for problem in errors {
        writeln!(out, "  {problem}")?;
    }
    Ok(Verdict::Fail)
}
