//! Which reports go where, as the command line says it.

use std::path::{Path, PathBuf};
use std::str::FromStr;

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

impl Target {
    /// Where it goes.
    pub(super) fn path(&self) -> &Path {
        &self.path
    }
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
