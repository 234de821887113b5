//! The formats of reports. A new format is added to this list.

use std::io::{self, Write};

use super::about::About;
use super::run_report::RunReport;
use super::{github, html, json, junit, markdown, ndjson, sarif, text};

/// The format of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReportFormat {
    /// For people, in a file: each group once.
    Text,
    /// For programs: one object.
    Json,
    /// For programs: one object per line.
    Ndjson,
    /// For continuous integration: test results.
    Junit,
    /// For code scanning.
    Sarif,
    /// For a GitHub workflow: annotations.
    Github,
    /// For a GitHub workflow: the summary of a job.
    Markdown,
    /// For people: a page.
    Html,
}

impl ReportFormat {
    /// Every format.
    pub const ALL: [ReportFormat; 8] = [
        ReportFormat::Text,
        ReportFormat::Json,
        ReportFormat::Ndjson,
        ReportFormat::Junit,
        ReportFormat::Sarif,
        ReportFormat::Github,
        ReportFormat::Markdown,
        ReportFormat::Html,
    ];

    /// Whether it shows what the corpus showed of the schema.
    #[must_use]
    pub fn wants_profile(self) -> bool {
        matches!(self, ReportFormat::Markdown | ReportFormat::Html)
    }

    /// Its name.
    #[must_use]
    pub fn as_str(self) -> &'static str {
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

    /// Writes a report in this format, as into a file, without colours.
    ///
    /// # Errors
    ///
    /// If it cannot be written.
    pub fn write(self, out: &mut dyn Write, report: &RunReport, about: &About) -> io::Result<()> {
        match self {
            ReportFormat::Text => text::write(out, report, &about.hints, false),
            ReportFormat::Json => json::write(out, report),
            ReportFormat::Ndjson => ndjson::write(out, report),
            ReportFormat::Junit => junit::write(out, about, report),
            ReportFormat::Sarif => sarif::write(out, about, report),
            ReportFormat::Github => github::write(out, report),
            ReportFormat::Markdown => markdown::write(out, about, report),
            ReportFormat::Html => html::write(out, about, report),
        }
    }
}
