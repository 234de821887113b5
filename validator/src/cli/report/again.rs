//! `conversation-validator report`: the reports of a run that is over, from its files.

use std::path::{Path, PathBuf};

use clap::Args;

use super::files;
use super::gathered::Gathered;
use super::saved;
use super::summary::Summary;
use super::target::Target;
use crate::cli::collisions::Files;
use crate::cli::complaint::complain;
use crate::cli::emptiness::AllowEmpty;
use crate::cli::exit::{self, Exit};
use crate::cli::profile_input;
use crate::cli::recordings::{inputs, path};
use crate::profile::Profile;

/// Write the reports of a run again, from its profile and its findings.
///
/// Without findings, the reports tell what the corpus showed of the schema, and how many
/// payloads conform.
#[derive(Debug, Args)]
#[command(after_help = exit::REPORT)]
pub(in crate::cli) struct ReportOf {
    /// What `--profile` wrote
    #[arg(value_name = "PROFILE")]
    profile: PathBuf,

    /// What `--report json=FILE` wrote in the same run
    #[arg(long, value_name = "FILE")]
    findings: Option<PathBuf>,

    /// Tell in the reports markdown and html what changed since this profile
    #[arg(long, value_name = "PROFILE")]
    against: Option<PathBuf>,

    /// Write a report to a file; may be repeated. FORMAT is text, json, ndjson, junit, sarif,
    /// github, markdown or html
    #[arg(long = "report", value_name = "FORMAT=PATH", required = true)]
    reports: Vec<Target>,

    #[command(flatten)]
    allow_empty: AllowEmpty,
}

impl ReportOf {
    /// Writes them.
    pub(in crate::cli) fn run(&self) -> Exit {
        let inputs = [
            Some(&self.profile),
            self.findings.as_ref(),
            self.against.as_ref(),
        ];
        let mut files = Files::of(inputs, []);
        files.outputs.extend(self.reports.iter().map(Target::path));
        if let Err(problem) = files.refuse_collisions() {
            complain(&problem);
            return Exit::Usage;
        }
        match self.gathered() {
            Ok(report) => {
                let written = files::Files::open(&self.reports, report.shows_values).write(&report);
                let is_empty = report.summary.documents == 0;
                let empty = is_empty.then(|| self.allow_empty.told("no document was checked"));
                written.max(empty.unwrap_or(Exit::Conforming))
            }
            Err(exit) => exit,
        }
    }

    fn gathered(&self) -> Result<Gathered, Exit> {
        let profile = profile_input::read(&self.profile)?;
        let against = self.against.as_deref().map(profile_input::read);
        let report = match &self.findings {
            Some(file) => findings(file)?,
            None => Gathered {
                summary: counts(&profile),
                ..Gathered::default()
            },
        };
        let against = against.transpose()?;
        let keep_values =
            [Some(&profile), against.as_ref()].map(|p| p.is_some_and(|p| p.keeps_values));
        Ok(Gathered {
            shows_values: report.shows_values || keep_values.contains(&true),
            profile: Some(profile),
            against,
            ..report
        })
    }
}

fn findings(file: &Path) -> Result<Gathered, Exit> {
    let unreadable = |reason: String| {
        complain(&format!("cannot read {}: {reason}", path::shown(file)));
        Exit::Unreadable
    };
    let text = std::fs::read(file).map_err(|error| unreadable(inputs::reason(&error)))?;
    saved::read(&text).map_err(|error| unreadable(error.to_string()))
}

/// What a profile knows of the counts of its run.
fn counts(profile: &Profile) -> Summary {
    Summary {
        documents: profile.records.count + profile.not_json.count,
        conforming: profile.conforming.count,
        ..Summary::default()
    }
}
