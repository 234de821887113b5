//! The commands, one file per command.

use clap::Subcommand;

use super::exit::Exit;
use super::failure::Failure;

mod check;
mod coverage;
mod drift;
mod live;
mod profile;
mod redact;
mod report;
mod sample;
mod serve;
mod suggest;

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    Check(check::Check),
    Coverage(coverage::CoverageCommand),
    Drift(drift::DriftCommand),
    Live(live::Live),
    Profile(profile::ProfileCommand),
    Redact(redact::Redact),
    Report(report::ReportCommand),
    Sample(sample::SampleCommand),
    Serve(serve::Serve),
    Suggest(suggest::Suggest),
}

impl Command {
    /// Runs the command.
    ///
    /// # Errors
    ///
    /// If the command cannot be run at all.
    pub(super) fn run(&self) -> Result<Exit, Failure> {
        match self {
            Command::Check(check) => check.run(),
            Command::Coverage(coverage) => coverage.run(),
            Command::Drift(drift) => drift.run(),
            Command::Live(live) => live.run(),
            Command::Profile(profile) => profile.run(),
            Command::Redact(redact) => redact.run(),
            Command::Report(report) => report.run(),
            Command::Sample(sample) => sample.run(),
            Command::Serve(serve) => serve.run(),
            Command::Suggest(suggest) => suggest.run(),
        }
    }
}
