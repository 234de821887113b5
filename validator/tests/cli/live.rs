//! `live`: the running service, held against the contract. Against the real stand-in and
//! against servers of every bad kind, over both transports.

use std::process::Command;

use crate::run::{Folder, Outcome};

mod configuration;
mod conversations;
mod crash;
mod findings;
mod hostile;
mod interruption;
mod leaks;
mod lost_work;
mod profile;
mod recording;

const TRANSPORTS: [&str; 2] = ["reqwest", "ureq"];

/// `live` at this server, in no hurry to be polite unless the arguments say otherwise.
fn command(folder: &Folder, url: &str, transport: &str, arguments: &[&str]) -> Command {
    let defaults = [
        ("--account=", "7"),
        ("--base-url=", url),
        ("--transport=", transport),
        ("--rate=", "100000"),
    ];
    let mut command = folder.command(&["live"]);
    for (flag, value) in defaults {
        if !arguments.iter().any(|argument| argument.starts_with(flag)) {
            command.arg(format!("{flag}{value}"));
        }
    }
    command
        .args(arguments)
        .env("API_ACCESS_TOKEN", "test-token");
    command
}

/// The same, to its end.
fn live(folder: &Folder, url: &str, transport: &str, arguments: &[&str]) -> Outcome {
    Outcome::of(command(folder, url, transport, arguments), b"")
}
