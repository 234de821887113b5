//! The command line: one file a subcommand.

use std::panic::{self, Location};
use std::process::ExitCode;

use clap::{Parser, Subcommand};

mod check;
mod collisions;
mod complaint;
mod coverage;
mod drift;
mod emptiness;
mod exit;
mod failure;
mod format;
mod gathering;
mod input_flags;
mod interruption;
mod live;
mod profile;
mod profile_input;
mod recordings;
mod redact;
mod report;
mod sample;
mod serve;
mod suggest;
mod to_stdout;

use complaint::complain;
use failure::Failure;

/// Checks "Get Conversation" payloads, recorded or live, against the contract.
#[derive(Debug, Parser)]
#[command(
    name = "conversation-validator",
    version,
    arg_required_else_help = true,
    after_help = exit::ALL
)]
struct CommandLine {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
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

/// Runs what the command line asks for.
#[must_use]
pub fn main() -> ExitCode {
    panic::set_hook(Box::new(|panic| {
        complain(&internal_error(panic.location()));
    }));
    // a usage error ends here, with clap's code for it, which is ours: 2
    let CommandLine { command } = CommandLine::parse();
    let ended = match command {
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
    };
    ended.unwrap_or_else(Failure::told).into()
}

/// What is told of a panic: its own message may hold a value of a payload.
fn internal_error(location: Option<&Location<'_>>) -> String {
    let place = location.map_or_else(String::new, |location| format!(" at {location}"));
    format!("internal error{place}; report it, with what you ran")
}

#[cfg(test)]
mod tests {
    use std::panic::Location;

    use super::internal_error;

    #[test]
    fn a_panic_is_told_by_its_place() {
        let told = internal_error(Some(Location::caller()));
        assert!(told.starts_with("internal error at "), "{told}");
        assert!(told.contains("cli.rs:"), "{told}");
    }
}
