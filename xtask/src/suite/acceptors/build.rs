//! Runs cargo, and reads its messages about a crate.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};
use serde::Deserialize;

/// The acceptors that are not Rust, by number, each with the compiler's message.
pub(in crate::suite) type Broken = Vec<(usize, String)>;

/// A line of `cargo build --message-format json`, with the members that are used here.
#[derive(Deserialize)]
struct Line {
    executable: Option<PathBuf>,
    message: Option<Message>,
}

#[derive(Deserialize)]
struct Message {
    level: String,
    /// The rendered message.
    rendered: String,
    spans: Vec<Span>,
}

#[derive(Deserialize)]
struct Span {
    file_name: PathBuf,
    /// Whether the error is in this span; other spans only explain it.
    is_primary: bool,
}

/// Builds the crate in `folder`, and returns the path of its executable.
pub(super) fn run(cargo: &OsStr, folder: &Path) -> Result<Result<PathBuf, Broken>> {
    let output = Command::new(cargo)
        .args(["build", "--quiet", "--offline", "--message-format", "json"])
        // ignores `CARGO_TARGET_DIR`: another crate may have an executable of this name there
        .args(["--target-dir", "target"])
        .current_dir(folder)
        .stdin(Stdio::null())
        .stderr(Stdio::inherit())
        .output()
        .with_context(|| format!("cannot start {}", cargo.to_string_lossy()))?;
    let lines = String::from_utf8_lossy(&output.stdout);
    let lines: Vec<Line> = lines
        .lines()
        .map(serde_json::from_str)
        .collect::<Result<_, _>>()
        .context("cargo did not write the JSON messages that were requested")?;
    if output.status.success() {
        let executable = lines.into_iter().find_map(|line| line.executable);
        return executable.context("cargo built no executable").map(Ok);
    }
    let messages = lines.into_iter().filter_map(|line| line.message);
    let mut broken = BTreeMap::new();
    let mut others = String::new();
    let mut is_elsewhere = false;
    for error in messages.filter(|message| message.level == "error") {
        let place = error.spans.iter().find(|span| span.is_primary);
        let number = place.and_then(|span| number(&span.file_name));
        if let Some(number) = number {
            broken.entry(number).or_insert(error.rendered);
        } else {
            // an error without a span may be just the number of errors
            is_elsewhere |= place.is_some();
            others.push_str(&error.rendered);
        }
    }
    if broken.is_empty() || is_elsewhere {
        bail!(
            "the crate in {} does not build ({}), and no acceptor is the reason; what cargo \
             said is on stderr\n{others}",
            folder.display(),
            output.status
        );
    }
    Ok(Err(broken.into_iter().collect()))
}

/// The number of the acceptor in a file.
fn number(file: &Path) -> Option<usize> {
    let stem = file.file_stem()?.to_str()?;
    let (_, number) = stem.rsplit_once('_')?;
    let number = number.parse().ok()?;
    (module(number) == stem).then_some(number)
}

/// The module name of an acceptor.
pub(super) fn module(number: usize) -> String {
    format!("group_{number}")
}
