//! What the command line can be asked for: one file a subcommand.

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
    Coverage(coverage::CoverageOf),
    Drift(drift::DriftOf),
    Live(live::Live),
    Profile(profile::ProfileCommand),
    Redact(redact::Redact),
    Report(report::ReportOf),
    Sample(sample::MakeSamples),
    Serve(serve::Serve),
    Suggest(suggest::Suggest),
}

impl Command {
    /// Does it.
    ///
    /// # Errors
    ///
    /// What keeps it from being done at all.
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
