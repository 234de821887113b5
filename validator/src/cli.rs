//! The command line: one file a subcommand.

use std::process::ExitCode;

use clap::{Parser, Subcommand};

mod check;
mod complaint;
mod compression;
mod exit;
mod inputs;
mod live;
mod path;
mod recording;
mod redact;
mod report;
mod serve;

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
    Live(live::Live),
    Redact(redact::Redact),
    Serve(serve::Serve),
}

/// Runs what the command line asks for.
#[must_use]
pub fn main() -> ExitCode {
    // a usage error ends here, with clap's code for it, which is ours: 2
    let CommandLine { command } = CommandLine::parse();
    let exit = match command {
        Command::Check(check) => check.run(),
        Command::Live(live) => live.run(),
        Command::Redact(redact) => redact.run(),
        Command::Serve(serve) => serve.run(),
    };
    exit.into()
}
