//! `cargo xtask ci`: every check that a change has to pass, step by step.
//!
//! This module checks nothing itself: each step starts processes, and `ci/steps.rs` lists the
//! steps.

mod process;
pub mod steps;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Result, bail};
use clap::builder::PossibleValuesParser;

pub use self::process::Process;
use crate::verdict::Verdict;

/// One of the checks, which can be run alone.
#[derive(Debug, Clone)]
pub struct Step {
    /// Its name on the command line.
    pub name: &'static str,
    /// What it checks, in half a sentence.
    pub claim: &'static str,
    /// Started one after the other; each has to succeed.
    pub processes: Vec<Process>,
    /// The option that is missing, if the step is skipped without it.
    pub lacks: Option<&'static str>,
}

/// Which steps to run, and what to do when one fails.
#[derive(Debug, Clone, Default, clap::Args)]
pub struct Options {
    /// The steps to run, in the order of the list; all of them if none is named
    #[arg(value_name = "STEP", value_parser = PossibleValuesParser::new(steps::names()), hide_possible_values = true)]
    pub steps: Vec<String>,
    /// List all steps and what they check, and run none
    #[arg(long, conflicts_with_all = ["steps", "keep_going"])]
    pub list: bool,
    /// Run the remaining steps after one has failed
    #[arg(long)]
    pub keep_going: bool,
    /// A folder with `corpus`, `suites` and `cases`: recorded and rendered responses, and
    /// third-party test suites. Steps that need it are skipped without it
    #[arg(long, value_name = "FOLDER")]
    pub evidence: Option<PathBuf>,
}

/// Runs the steps of `all` that `options` name, in the workspace at `root`, and writes the name of
/// each to `out`; the processes print to this process's own output.
///
/// # Errors
/// When `options` name a step that is not in `all`.
pub fn run(root: &Path, all: &[Step], options: &Options, out: &mut dyn Write) -> Result<Verdict> {
    if options.list {
        list(all, out)?;
        return Ok(Verdict::Pass);
    }
    let mut failed = Vec::new();
    let mut skipped = Vec::new();
    for step in chosen(all, &options.steps)? {
        writeln!(out, "\n== {}: {}", step.name, step.claim)?;
        if let Some(option) = step.lacks {
            writeln!(out, "skipped: it needs {option}")?;
            skipped.push(step.name);
            continue;
        }
        let started = Instant::now();
        if let Err(why) = run_step(root, step, out)? {
            writeln!(out, "\nstep `{}` failed: {why}", step.name)?;
            write!(out, "to run it alone: cargo xtask ci {}", step.name)?;
            if let Some(evidence) = &options.evidence {
                write!(out, " --evidence {}", evidence.display())?;
            }
            writeln!(out)?;
            failed.push(step.name);
            if !options.keep_going {
                return Ok(Verdict::Fail);
            }
        } else {
            writeln!(out, "-- {}: passed in {:.0?}", step.name, started.elapsed())?;
        }
    }
    if !skipped.is_empty() {
        writeln!(out, "\nskipped: {}", skipped.join(", "))?;
    }
    if failed.is_empty() {
        writeln!(out, "\nall steps passed")?;
        return Ok(Verdict::Pass);
    }
    writeln!(out, "\nfailed: {}", failed.join(", "))?;
    Ok(Verdict::Fail)
}

fn list(all: &[Step], out: &mut dyn Write) -> Result<()> {
    let width = all.iter().map(|step| step.name.len()).max();
    let width = width.unwrap_or_default();
    for step in all {
        writeln!(out, "{:width$}  {}", step.name, step.claim)?;
    }
    Ok(())
}

/// In the order of the list, because some steps use the output of earlier ones.
fn chosen<'a>(all: &'a [Step], names: &[String]) -> Result<Vec<&'a Step>> {
    for name in names {
        if !all.iter().any(|step| step.name == name) {
            bail!("there is no step `{name}`; `cargo xtask ci --list` names them all");
        }
    }
    let is_chosen = |step: &&Step| names.is_empty() || names.iter().any(|name| name == step.name);
    Ok(all.iter().filter(is_chosen).collect())
}

/// The reason, if one of its processes fails.
fn run_step(root: &Path, step: &Step, out: &mut dyn Write) -> Result<Result<(), String>> {
    for process in &step.processes {
        writeln!(out, "$ {process}")?;
        // the process writes to the same terminal
        out.flush()?;
        match process.start(root) {
            Ok(status) if status.success() => {}
            Ok(status) => return Ok(Err(format!("`{process}` ended with {status}"))),
            Err(error) => return Ok(Err(format!("cannot start `{process}`: {error}"))),
        }
    }
    Ok(Ok(()))
}
