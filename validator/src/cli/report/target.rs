//! Which reports go where, as the command line says it.

use std::collections::HashSet;
use std::fmt;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use crate::cli::path;

/// What a report is written for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ReportFormat {
    /// People, in a file: what is the same once.
    Text,
    /// Programs: one object.
    Json,
    /// Programs: one object a line.
    Ndjson,
    /// Continuous integration, as test results.
    Junit,
    /// Code scanning.
    Sarif,
    /// Annotations of a GitHub workflow.
    Github,
    /// The summary of a job.
    Markdown,
    /// People who look at a page.
    Html,
}

impl ReportFormat {
    /// Every format.
    pub(super) const ALL: [ReportFormat; 8] = [
        ReportFormat::Text,
        ReportFormat::Json,
        ReportFormat::Ndjson,
        ReportFormat::Junit,
        ReportFormat::Sarif,
        ReportFormat::Github,
        ReportFormat::Markdown,
        ReportFormat::Html,
    ];

    /// Whether it tells what the corpus showed of the schema.
    pub(super) fn wants_profile(self) -> bool {
        matches!(self, ReportFormat::Markdown | ReportFormat::Html)
    }

    /// Its name on the command line.
    pub(super) fn as_str(self) -> &'static str {
        match self {
            ReportFormat::Text => "text",
            ReportFormat::Json => "json",
            ReportFormat::Ndjson => "ndjson",
            ReportFormat::Junit => "junit",
            ReportFormat::Sarif => "sarif",
            ReportFormat::Github => "github",
            ReportFormat::Markdown => "markdown",
            ReportFormat::Html => "html",
        }
    }
}

/// A report that is to be written: `FORMAT=PATH`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::cli) struct Target {
    pub(super) format: ReportFormat,
    pub(super) path: PathBuf,
}

impl FromStr for Target {
    type Err = String;

    fn from_str(text: &str) -> Result<Target, String> {
        let expected = || {
            let names: Vec<_> = ReportFormat::ALL.map(ReportFormat::as_str).to_vec();
            format!("expected FORMAT=PATH with one of {}", names.join(", "))
        };
        let (name, path) = text.split_once('=').ok_or_else(expected)?;
        let format = ReportFormat::ALL
            .into_iter()
            .find(|format| format.as_str() == name)
            .ok_or_else(expected)?;
        if path.is_empty() {
            return Err(expected());
        }
        if path == "-" {
            return Err("a report goes to a file; standard output is /dev/stdout".to_owned());
        }
        Ok(Target {
            format,
            path: path.into(),
        })
    }
}

/// Refuses reports that would overwrite each other, or one of `others`.
///
/// # Errors
///
/// What to say to the user.
pub(super) fn refuse_collisions(targets: &[Target], others: &[&Path]) -> Result<(), Collision> {
    let mut files = HashSet::new();
    for target in targets {
        if !files.insert(path::resolved(&target.path)) {
            return Err(Collision(target.path.clone()));
        }
    }
    if files.is_empty() {
        return Ok(());
    }
    // there may be many of them
    match others
        .iter()
        .find(|other| files.contains(&path::resolved(other)))
    {
        Some(other) => Err(Collision((*other).to_owned())),
        None => Ok(()),
    }
}

/// A report goes to a file that is an input, or another output.
#[derive(Debug)]
pub(in crate::cli) struct Collision(PathBuf);

impl fmt::Display for Collision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "cannot write a report to {}: it is an input or another output too; give each of them \
             a path of its own",
            path::shown(&self.0)
        )
    }
}
