//! How fast payloads are checked, next to how it is usually done.
//!
//! `cargo bench -p conversation-validator` measures everything and takes some minutes; see
//! `docs/speed.md`. All variants take turns in every round, so that whatever else the machine
//! does meets all of them, and what counts is the ratio within one run.

#![allow(
    clippy::cast_precision_loss,
    reason = "bytes and records are counted, far below 2^53"
)]

mod corpus;
mod processes;
mod rounds;
mod usual;
mod variants;

use std::process::ExitCode;

use clap::Parser;

use corpus::Corpus;

#[derive(Debug, Parser)]
struct Arguments {
    /// How many payloads there are in each corpus, of about 3 kB each
    #[arg(long, default_value_t = 10_000)]
    records: usize,
    /// How often each variant has its turn
    #[arg(long, default_value_t = 7)]
    rounds: usize,
    /// Only the corpora, or the processes, whose name has this in it
    #[arg(long, default_value = "")]
    only: String,
    /// How large the file is that whole processes read, in megabytes
    #[arg(long, default_value_t = 300)]
    megabytes: usize,
    /// Given by cargo
    #[arg(long, hide = true)]
    bench: bool,
    /// Be the usual program: check this file, and print how many payloads are valid
    #[arg(long, hide = true, value_name = "FILE")]
    usual: Option<std::path::PathBuf>,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    if let Some(file) = &arguments.usual {
        return usual::program(file);
    }
    for corpus in Corpus::all(arguments.records) {
        if corpus.name.contains(&arguments.only) {
            println!("\n## {}\n", corpus.title());
            let variants = variants::all();
            let times = rounds::run(&variants, &corpus, arguments.rounds);
            rounds::print(&variants, &times, &corpus);
        }
    }
    if processes::NAME.contains(&arguments.only) {
        processes::run(arguments.megabytes, arguments.rounds);
    }
    ExitCode::SUCCESS
}
