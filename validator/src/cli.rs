//! The command line: its arguments, and the exit code.

use std::panic::{self, Location};
use std::process::ExitCode;

use clap::Parser;

mod allow_empty;
mod collisions;
mod commands;
mod complaint;
mod exit;
mod failure;
mod format;
mod input_flags;
mod interruption;
mod operation;
mod profile_input;
mod profiling;
mod reporting;
mod to_stdout;

use commands::Command;
use complaint::complain;
use failure::Failure;

/// Check "Get Conversation" payloads, recorded or live, against the contract.
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

/// Runs the command of the command line.
#[must_use]
pub fn main() -> ExitCode {
    panic::set_hook(Box::new(|panic| {
        complain(&internal_error(panic.location()));
    }));
    // a usage error exits here, with clap's code for it, which is the same as ours: 2
    let CommandLine { command } = CommandLine::parse();
    command.run().unwrap_or_else(Failure::report).into()
}

/// The message for a panic. The message of the panic itself may contain a value of a payload.
fn internal_error(location: Option<&Location<'_>>) -> String {
    let place = location.map_or_else(String::new, |location| format!(" at {location}"));
    format!("internal error{place}; please report it, with the command that you ran")
}

#[cfg(test)]
mod tests {
    use std::panic::Location;

    use super::internal_error;

    #[test]
    fn a_panic_is_reported_with_its_place() {
        let message = internal_error(Some(Location::caller()));
        assert!(message.starts_with("internal error at "), "{message}");
        assert!(message.contains("cli.rs:"), "{message}");
    }
}
