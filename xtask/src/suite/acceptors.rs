//! Acceptors as a program: a crate of its own below `target/`, built by cargo, which answers
//! queries.
//!
//! The crate depends only on the validator's cursor, which has no dependencies, so it builds
//! offline. Depending on more of the validator would make the generator depend on its own output.

use std::ffi::OsStr;
use std::fmt::Write as _;
use std::fs::File;
use std::io::{BufWriter, Seek as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

use crate::tree;

mod build;

pub(super) use build::Broken;
use build::module;

/// The hand-written cursor that acceptors use; it depends on std only.
const CURSOR: &str = "validator/acceptor";

const MANIFEST: &str = "\
[workspace]

[package]
name = \"suite\"
edition = \"2024\"
publish = false

[profile.dev]
debug = false
incremental = false

[dependencies.acceptor]
package = \"conversation-validator-acceptor\"
path = \"PATH\"
";

const PROGRAM: &str = include_str!("../../suite/main.rs");

/// The program, built.
pub(super) struct Acceptors(PathBuf);

impl Acceptors {
    /// Writes the crate into `folder`, relative to the workspace at `root`, and builds it; what is
    /// up to date is neither written nor built again.
    ///
    /// # Errors
    /// When a file cannot be written, or cargo fails for a reason other than an acceptor.
    pub(super) fn build(
        root: &Path,
        cargo: &OsStr,
        folder: &str,
        sources: &[&str],
    ) -> Result<Result<Acceptors, Broken>> {
        let mut files = vec![
            (format!("{folder}/Cargo.toml"), manifest(folder)),
            (format!("{folder}/src/main.rs"), PROGRAM.to_owned()),
            (format!("{folder}/src/groups.rs"), table(sources.len())),
        ];
        for (number, source) in sources.iter().enumerate() {
            let path = format!("{folder}/src/groups/{}.rs", module(number));
            files.push((path, (*source).to_owned()));
        }
        let owned = tree::files_under(root, &format!("{folder}/src"))?;
        tree::compare(root, files, owned)?.apply(root)?;
        Ok(build::run(cargo, &root.join(folder))?.map(Acceptors))
    }

    /// Which of the queries, each an acceptor's number and a text, are accepted.
    ///
    /// # Errors
    /// When the program does not answer all of them: the error has the `name` of the first such
    /// query.
    pub(super) fn ask<'a>(
        &self,
        questions: &[(usize, &[u8])],
        name: impl Fn(usize) -> &'a str,
    ) -> Result<Vec<bool>> {
        // through a file: writing to a pipe of a program that has ended gives an unhelpful error
        let mut file = written(questions).context("cannot write a temporary file")?;
        file.rewind()?;
        let output = Command::new(&self.0)
            .stdin(file)
            .stderr(Stdio::inherit())
            .output()
            .with_context(|| format!("cannot start {}", self.0.display()))?;
        let answers = String::from_utf8_lossy(&output.stdout);
        let answers: Vec<_> = answers.lines().map(is_yes).collect::<Result<_>>()?;
        if answers.len() < questions.len() {
            bail!(
                "an acceptor gave no answer ({}), a bug in codegen or in the \
                 cursor: {}",
                output.status,
                name(answers.len())
            );
        }
        Ok(answers)
    }
}

/// The manifest of the crate in `folder`, with a path to the cursor.
fn manifest(folder: &str) -> String {
    let up = "../".repeat(folder.split('/').count());
    MANIFEST.replace("PATH", &format!("{up}{CURSOR}"))
}

fn written(questions: &[(usize, &[u8])]) -> std::io::Result<File> {
    let mut file = BufWriter::new(tempfile::tempfile()?);
    for (number, text) in questions {
        writeln!(file, "{number} {}", text.len())?;
        file.write_all(text)?;
    }
    Ok(file.into_inner()?)
}

/// The names are those of the cursor's `Answer`.
fn is_yes(answer: &str) -> Result<bool> {
    match answer {
        "Valid" | "ValidWithNotes" => Ok(true),
        "Unknown" => Ok(false),
        other => bail!("`{other}` is not an answer; add the cursor's new one to xtask/src/suite"),
    }
}

fn table(count: usize) -> String {
    let mut modules = String::new();
    let mut functions = String::new();
    for module in (0..count).map(module) {
        let _ = writeln!(modules, "mod {module};");
        let _ = writeln!(functions, "    {module}::document,");
    }
    format!("{modules}\npub(crate) static ACCEPTORS: &[acceptor::Acceptor] = &[\n{functions}];\n")
}
