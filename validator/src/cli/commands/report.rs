//! `conversation-validator report`: the reports of a finished run, from its files.

use std::path::{Path, PathBuf};

use clap::Args;

use crate::cli::allow_empty::AllowEmpty;
use crate::cli::collisions::Files;
use crate::cli::exit::{self, Exit};
use crate::cli::failure::Failure;
use crate::cli::profile_input;
use crate::cli::reporting::{ReportFiles, Target};
use corpus::profile::Profile;
use recordings::path;
use report::{RunReport, Summary, saved};

/// Write reports of a finished run, from its profile and its findings.
///
/// Without findings, the reports show what the payloads showed of the schema, and how many
/// payloads conform.
#[derive(Debug, Args)]
#[command(after_help = exit::REPORT)]
pub(in crate::cli) struct ReportCommand {
    /// The profile, as written by `--profile`
    #[arg(value_name = "PROFILE")]
    profile: PathBuf,

    /// The findings of the same run, as written by `--report json=FILE`
    #[arg(long, value_name = "FILE")]
    findings: Option<PathBuf>,

    /// Show in markdown and html reports what changed since this profile
    #[arg(long, value_name = "PROFILE")]
    against: Option<PathBuf>,

    /// Write a report to a file; may be repeated. FORMAT is text, json, ndjson, junit, sarif,
    /// github, markdown or html
    #[arg(long = "report", value_name = "FORMAT=PATH", required = true)]
    reports: Vec<Target>,

    #[command(flatten)]
    allow_empty: AllowEmpty,
}

impl ReportCommand {
    /// Writes the reports.
    pub(super) fn run(&self) -> Result<Exit, Failure> {
        let inputs = [
            Some(&self.profile),
            self.findings.as_ref(),
            self.against.as_ref(),
        ];
        let mut files = Files::of(inputs, []);
        files.outputs.extend(self.reports.iter().map(Target::path));
        files.refuse_collisions()?;
        let report = self.report()?;
        let written = ReportFiles::open(&self.reports, report.shows_values).write(&report);
        let is_empty = report.summary.documents() == 0;
        let empty = is_empty.then(|| self.allow_empty.report("no document was checked"));
        Ok(written.max(empty.unwrap_or(Exit::Conforming)))
    }

    fn report(&self) -> Result<RunReport, Failure> {
        let profile = profile_input::read(&self.profile)?;
        let against = self.against.as_deref().map(profile_input::read);
        let mut report = match &self.findings {
            Some(file) => findings(file)?,
            None => RunReport::counted(counts(&profile)),
        };
        let against = against.transpose()?;
        let keep_values =
            [Some(&profile), against.as_ref()].map(|p| p.is_some_and(|p| p.keeps_values));
        report.shows_values |= keep_values.contains(&true);
        report.profile = Some(profile);
        report.against = against;
        Ok(report)
    }
}

fn findings(file: &Path) -> Result<RunReport, Failure> {
    let name = path::shown(file);
    match std::fs::read(file) {
        Ok(text) => saved::read(&text).map_err(|error| Failure::Saved { name, error }),
        Err(error) => {
            let problem = error.into();
            Err(recordings::Error::Read { name, problem }.into())
        }
    }
}

/// The counts of the run, as far as its profile has them.
fn counts(profile: &Profile) -> Summary {
    Summary::of_counts(
        profile.records.count + profile.not_json.count,
        profile.conforming.count,
    )
}
