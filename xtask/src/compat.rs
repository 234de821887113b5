//! `cargo xtask compat`: what an edit of the schema means for its users.

use std::io::Write;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, anyhow, bail};
use codegen::{Accepts, Bump, Change, Compatibility, Errors, SCHEMA};

use crate::sources::CONTRACT;
use crate::tree;
use crate::verdict::Verdict;

/// Compares the schema of the workspace at `root` with that of `reference`: a file, or else a
/// commit of git.
///
/// # Errors
/// When one of the two cannot be read, or is not a schema that code can be generated from.
pub fn run(root: &Path, reference: &str, fail: bool, out: &mut dyn Write) -> Result<Verdict> {
    let path = format!("{CONTRACT}/{SCHEMA}");
    let new = tree::read_text(root, &path)?;
    let old = if Path::new(reference).exists() {
        std::fs::read_to_string(reference).with_context(|| format!("cannot read {reference}"))?
    } else {
        committed(root, reference, &path)?
    };
    let broken = |errors: &Errors| {
        anyhow!("one of the two is not a schema that code can be generated from:\n{errors}")
    };
    let found = codegen::compat(&old, &new).map_err(|errors| broken(&errors))?;
    if found.changes.is_empty() {
        writeln!(
            out,
            "{path} is the same as in {reference}: no change, and no new version"
        )?;
        return Ok(Verdict::Pass);
    }
    for change in &found.changes {
        writeln!(out, "{}", line(change))?;
    }
    writeln!(out)?;
    conclusion(&found, &version(root)?, out)?;
    let breaks = !(found.suits_readers() && found.suits_judge());
    Ok(if fail && breaks {
        Verdict::Fail
    } else {
        Verdict::Pass
    })
}

/// The text of a file in a commit.
fn committed(root: &Path, reference: &str, path: &str) -> Result<String> {
    let output = Command::new("git")
        .args(["show", "--end-of-options", &format!("{reference}:./{path}")])
        .current_dir(root)
        .output()
        .context("cannot run git; install it, or name a file with the old schema")?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        bail!(
            "`{reference}` is neither a file nor a commit with {path}; name one of the two ({})",
            said.trim()
        );
    }
    String::from_utf8(output.stdout).with_context(|| format!("{path} of {reference} is not UTF-8"))
}

fn line(change: &Change) -> String {
    let readers = match change.rule.bump() {
        Bump::None | Bump::Patch => "not noticed",
        Bump::Minor => "compatible",
        Bump::Major => "breaking",
    };
    let check = match change.rule.accepts() {
        Accepts::Same => "accepts the same",
        Accepts::More => "accepts more",
        Accepts::Less => "accepts less",
        Accepts::Other => "accepts others",
    };
    let detail = if change.detail.is_empty() {
        String::new()
    } else {
        format!(" ({})", change.detail)
    };
    format!(
        "{:<24} #{}{detail}\n{:<24} readers: {readers}; check: {check}",
        change.rule.name(),
        change.pointer,
        ""
    )
}

fn conclusion(found: &Compatibility, version: &str, out: &mut dyn Write) -> Result<()> {
    let whom = match (found.suits_readers(), found.suits_judge()) {
        (true, true) => "readers of the types, and for the check",
        (true, false) => "readers of the types only",
        (false, true) => "the check only",
        (false, false) => "neither readers of the types nor the check",
    };
    writeln!(out, "backward compatible for {whom}")?;
    let answers = found.judge;
    writeln!(
        out,
        "jsonschema: all payloads that conformed still do: {}; all that conform did before: {}",
        answers.accepts_all_old.in_words(),
        answers.accepted_all_new.in_words()
    )?;
    let (word, next) = bumped(found.bump(), version);
    writeln!(out, "version: {word} ({version} -> {next})")?;
    Ok(())
}

/// The version of the workspace.
fn version(root: &Path) -> Result<String> {
    let manifest = tree::read_text(root, "Cargo.toml")?;
    let version = manifest.lines().find_map(|line| {
        let value = line
            .strip_prefix("version")?
            .trim_start()
            .strip_prefix('=')?;
        Some(value.trim().trim_matches('"').to_owned())
    });
    version.context("Cargo.toml has no line `version = \"...\"`")
}

/// The next version. Before 1.0, cargo treats the second number as the major one.
fn bumped(bump: Bump, version: &str) -> (&'static str, String) {
    let numbers: Vec<u64> = version.split('.').map_while(|n| n.parse().ok()).collect();
    let &[major, minor, patch] = numbers.as_slice() else {
        return ("unknown", "?".to_owned());
    };
    let stable = major > 0;
    match bump {
        Bump::None => ("none", version.to_owned()),
        Bump::Major if stable => ("major", format!("{}.0.0", major + 1)),
        Bump::Major => ("major", format!("0.{}.0", minor + 1)),
        Bump::Minor if stable => ("minor", format!("{major}.{}.0", minor + 1)),
        Bump::Minor => ("minor", format!("0.{minor}.{}", patch + 1)),
        Bump::Patch => ("patch", format!("{major}.{minor}.{}", patch + 1)),
    }
}
