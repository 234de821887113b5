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
    after_help = "Exit codes: 0 all is well; 1 something has to be mended, as the output says; \
                  2 wrong usage."
)]
pub struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Make the generated code from schema/
    ///
    /// Names every file as fresh, new, changed or orphaned, writes only those that differ, and
    /// removes what lies among the generated files without being one of them. It waits while another
    /// command writes into the workspace.
    Gen {
        /// Write nothing: show what is stale, and fail if anything is
        #[arg(long)]
        check: bool,
    },
    /// Prove that the generated code is fresh and that every payload does what its folder says
    ///
    /// Payloads under schema/payloads/accept have to conform and to come back unchanged from the
    /// types; those under schema/payloads/reject have to get exactly the findings written beside
    /// them.
    Conformance,
    /// Run everything that has to hold before a change is taken
    ///
    /// It stops at the first step that fails, and says how to run that one alone. Some steps
    /// install what they need: a browser, Python packages, npm, cargo-deny.
    Ci(ci::Options),
    /// Rewrite golden files from what the code says today, for review in the diff
    ///
    /// These are the findings of schema/payloads/reject and the outputs of codegen/tests/golden.
    Bless,
    /// Apply a JSON Patch to schema/conversation.schema.json
    ///
    /// The patch is one of RFC 6902, such as `conversation-validator suggest --format json`
    /// prints. The file's order and formatting stay as they are. What comes of it has to pass the
    /// lint of `gen`: otherwise every problem is told, and nothing is written.
    Patch {
        /// The patch; `-` is stdin
        file: PathBuf,
    },
    /// Tell whether the edited schema is backward compatible, and what it means for the version
    ///
    /// Change by change, with the name of a rule: for readers of the types, whose code has to
    /// compile and to mean what it meant; and for the judge, whom payloads that conformed still
    /// have to satisfy.
    Compat {
        /// A file with the old schema, or the commit that has it
        #[arg(value_name = "REF or FILE", default_value = "HEAD")]
        reference: String,
        /// Fail where readers or the judge are not compatible
        #[arg(long)]
        fail_on_breaking: bool,
    },
    /// Test the acceptors that codegen makes with a suite that others wrote
    ///
    /// They say of a text that it is valid, or that they do not know: this fails if one accepts
    /// what the suite calls invalid, or does not compile. Of JSON-Schema-Test-Suite, each schema
    /// that codegen takes gets an acceptor; of `JSONTestSuite`, the acceptor of the schema `true`
    /// is tested. They are built below target/suite/.
    Suite {
        /// The folder of the tests: `tests/draft2020-12` of the one, `test_parsing` of the other
        folder: PathBuf,
        #[command(flatten)]
        options: suite::Options,
    },
    /// Hold the workspace against the plan of the house in xtask/src/tidy/house.rs
    ///
    /// Crates and modules use only what they may, no files use each other in a circle, files are
    /// short and crates small, engines name no contract, and each crate says what it is for. What
    /// does not hold yet stands in the plan as an exception, for as long as it is needed.
    Tidy,
}

impl Cli {
    /// Runs the command on the workspace at `root` and writes its report to `out`.
    ///
    /// # Errors
    /// When the command could not do its work: a file that cannot be read or written, a schema
    /// that nothing can be generated from, a validator that does not start.
    pub fn run(&self, root: &Path, out: &mut dyn Write) -> Result<Verdict> {
        // inside `cargo xtask` this is the very cargo that was called, toolchain and all
        let cargo = env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
        let validator = Validator::new(&cargo, root);
        match &self.command {
            Command::Gen { check: false } => generate::write(root, out),
            Command::Gen { check: true } => generate::check(root, out),
            Command::Conformance => conformance::run(root, &validator, out),
            Command::Ci(options) => {
                // the processes run in other folders than this one
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
