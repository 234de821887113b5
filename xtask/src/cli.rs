//! The command line of `cargo xtask`.

use std::ffi::OsString;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, io};

use anyhow::Result;
use clap::{Parser, Subcommand};

use crate::validator::Validator;
use crate::verdict::Verdict;
use crate::{bless, ci, compat, conformance, generate, patch, suite, tidy, tree};

/// The workspace's own commands.
#[derive(Debug, Parser)]
#[command(
    name = "xtask",
    bin_name = "cargo xtask",
    after_help = "Exit codes: 0 success; 1 something has to be fixed, as the output says; \
                  2 wrong usage."
)]
pub struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Generate the code from schema/
    ///
    /// Reports every file as fresh, new, changed or orphaned, writes only those that differ, and
    /// removes orphaned files from the generated folders. Waits while another command writes into
    /// the workspace.
    Gen {
        /// Write nothing: show what is stale, and fail if anything is
        #[arg(long)]
        check: bool,
    },
    /// Check that the generated code is fresh and that every payload behaves as its folder says
    ///
    /// Payloads under schema/payloads/accept have to conform and to come back unchanged from the
    /// types; those under schema/payloads/reject have to get exactly the findings in the files
    /// beside them.
    Conformance,
    /// Run every check that a change has to pass
    ///
    /// Stops at the first step that fails, and prints how to run that one alone. Some steps install
    /// what they need: a browser, Python packages, npm, cargo-deny.
    Ci(ci::Options),
    /// Rewrite the golden files from the current output, for review in the diff
    ///
    /// These are the findings of schema/payloads/reject and the outputs of codegen/tests/golden.
    Bless,
    /// Apply a JSON Patch to schema/conversation.schema.json
    ///
    /// The patch is an RFC 6902 patch, such as `conversation-validator suggest --format json`
    /// prints. The file's order and formatting are kept. The result has to pass the lint of `gen`;
    /// otherwise every problem is reported, and nothing is written.
    Patch {
        /// The patch; `-` is stdin
        file: PathBuf,
    },
    /// Report whether the edited schema is backward compatible, and which version it requires
    ///
    /// Lists each change with the name of its rule, and what it means for readers of the types,
    /// whose code has to compile and to keep its meaning, and for the check, which has to accept
    /// the payloads that conformed before.
    Compat {
        /// A file with the old schema, or the commit that contains it
        #[arg(value_name = "REF or FILE", default_value = "HEAD")]
        reference: String,
        /// Fail if the edit is not compatible for readers or for the check
        #[arg(long)]
        fail_on_breaking: bool,
    },
    /// Test the generated acceptors with a third-party test suite
    ///
    /// An acceptor answers "valid" or "don't know". The command fails if one accepts what the suite
    /// calls invalid, or does not compile. For JSON-Schema-Test-Suite, each schema that codegen
    /// accepts gets an acceptor; for `JSONTestSuite`, the acceptor of the schema `true` is tested.
    /// Acceptors are built below target/suite/.
    Suite {
        /// The folder of the tests: `tests/draft2020-12` or `test_parsing`
        folder: PathBuf,
        #[command(flatten)]
        options: suite::Options,
    },
    /// Check the workspace against the plan in xtask/src/tidy/house.rs
    ///
    /// Crates and modules use only what the plan allows, files do not depend on each other in a
    /// cycle, files and crates are small, engines name no contract, and each crate states its
    /// purpose. Known violations are exceptions in the plan, which have to be removed once they are
    /// no longer needed.
    Tidy,
}

impl Cli {
    /// Runs the command on the workspace at `root` and writes its report to `out`.
    ///
    /// # Errors
    /// When the command could not do its work: a file cannot be read or written, nothing can be
    /// generated from a schema, or the validator does not start.
    pub fn run(&self, root: &Path, out: &mut dyn Write) -> Result<Verdict> {
        // under `cargo xtask`, the cargo that was invoked, with its toolchain
        let cargo = env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
        let validator = Validator::new(&cargo, root);
        match &self.command {
            Command::Gen { check: false } => generate::write(root, out),
            Command::Gen { check: true } => generate::check(root, out),
            Command::Conformance => conformance::run(root, &validator, out),
            Command::Ci(options) => {
                // the processes run in other folders
                let evidence = options.evidence.as_ref().map(std::path::absolute);
                let steps = ci::steps::all(&cargo, root, evidence.transpose()?.as_deref());
                ci::run(root, &steps, options, out)
            }
            Command::Bless => bless::run(root, &validator, out),
            Command::Compat {
                reference,
                fail_on_breaking,
            } => compat::run(root, reference, *fail_on_breaking, out),
            Command::Patch { file } => patch::run(root, &patch::read(file)?, out),
            Command::Suite { folder, options } => suite::run(root, &cargo, folder, options, out),
            Command::Tidy => tidy::run(root, &cargo, &tidy::house::PLAN, out),
        }
    }
}

/// Runs the command line of this process on the workspace it was built in.
#[must_use]
pub fn main() -> ExitCode {
    match Cli::parse().run(tree::root(), &mut io::stdout().lock()) {
        Ok(verdict) => verdict.into(),
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
