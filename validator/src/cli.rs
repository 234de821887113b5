//! The command line: what is asked for, and how that ends.

use std::panic::{self, Location};
use std::process::ExitCode;

use clap::Parser;

mod collisions;
mod commands;
mod complaint;
mod emptiness;
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

/// Runs what the command line asks for.
#[must_use]
pub fn main() -> ExitCode {
    panic::set_hook(Box::new(|panic| {
        complain(&internal_error(panic.location()));
    }));
    // a usage error ends here, with clap's code for it, which is ours: 2
    let CommandLine { command } = CommandLine::parse();
    command.run().unwrap_or_else(Failure::told).into()
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
