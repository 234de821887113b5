//! `conversation-validator check`: payloads from files, directories and standard input.

use std::path::PathBuf;
use std::thread;

use clap::Args;

use crate::cli::collisions::Files;
use crate::cli::complaint::complain;
use crate::cli::exit::{self, Exit};
use crate::cli::failure::{self, Failure};
use crate::cli::input_flags::{self, FolderFlags, KindFlag, MaxRecord};
use crate::cli::interruption;
use crate::cli::operation::ROUTE;
use crate::cli::profiling::{ProfileFlag, Profiling};
use crate::cli::reporting::{Measure, Output, Reporting};
use recordings::inputs::{self, Found, Input};
use report::Summary;

mod feed;
mod outcomes;
mod part;
mod reorder_buffer;
mod worker_pool;

use feed::Feed;
use outcomes::Outcomes;
use worker_pool::WorkerPool;

/// More would cost memory and bring nothing.
const MAX_THREADS: u16 = 1024;

/// Check payloads and tell what is wrong with them.
///
/// Values of payloads are not shown, nor are names inside custom attributes.
#[derive(Debug, Args)]
#[command(after_help = exit::HELP)]
pub(in crate::cli) struct Check {
    /// Files, directories (searched for .json, .ndjson, .jsonl and .har, also with .gz or .zst
    /// behind), or `-` for standard input
    ///
    /// A file that is named itself is read whatever its name.
    #[arg(required = true, value_name = "PATH")]
    paths: Vec<PathBuf>,

    /// What the files that are named and standard input hold [default: what their names tell,
    /// or how they begin]
    #[arg(long, value_name = "KIND")]
    input: Option<KindFlag>,

    /// Check with so many threads; what comes out is the same, in the same order
    /// [default: one for each core]
    #[arg(
        long,
        value_name = "N",
        value_parser = clap::value_parser!(u16).range(1..=i64::from(MAX_THREADS))
    )]
    threads: Option<u16>,

    #[command(flatten)]
    folders: FolderFlags,

    #[command(flatten)]
    max_record: MaxRecord,

    #[command(flatten)]
    profile: ProfileFlag,

    #[command(flatten)]
    reporting: Reporting,
}

impl Check {
    /// Checks everything that can be read, and reports.
    pub(super) fn run(&self) -> Result<Exit, Failure> {
        interruption::listen(|| complain(interruption::ENDING)).map_err(Failure::Signals)?;
        let kind = self.input.map(Into::into);
        let found = inputs::find(&self.paths, kind, ROUTE, &self.folders.choice());
        let (output, profiling) = self.outputs(&found.inputs)?;
        Ok(self.check(found, output, profiling))
    }

    /// Everything that will be written, found to be possible.
    fn outputs(&self, inputs: &[Input]) -> Result<(Output, Profiling), Failure> {
        // those that were named, and those that are in folders
        let named = self.paths.iter().filter(|path| path.as_os_str() != "-");
        let found = inputs.iter().filter_map(|input| input.path.as_ref());
        let mut files = Files::of([], [self.profile.path()]);
        files
            .inputs
            .extend(named.chain(found).map(PathBuf::as_path));
        let mut output = self.reporting.output(files)?;
        let wants_profile = self.reporting.wants_profile();
        let profiling = self
            .profile
            .profiling(self.reporting.show_values, wants_profile)?;
        if profiling.has_file() {
            output.go_on_unread();
        }
        Ok((output, profiling))
    }

    fn check(&self, found: Found, output: Output, profiling: Profiling) -> Exit {
        let Found {
            inputs,
            unreadable,
            skipped,
        } = found;
        let pool = WorkerPool {
            inputs: &inputs,
            validator: &self.reporting.validator(),
            profiling: &profiling,
            show_values: self.reporting.show_values,
            max_record: self.max_record.bytes(),
            threads: self.threads(),
        };
        let size = inputs.iter().map(|input| input.size).sum();
        let mut outcomes = Outcomes {
            inputs: &inputs,
            folders: &self.folders,
            summary: Summary::default(),
            output,
            progress: self.reporting.progress(Measure::Bytes, size),
            quiet: self.reporting.quiet,
            source: None,
        };
        outcomes.skipped(&input_flags::skipped(&skipped));
        for error in unreadable {
            outcomes.unreadable(error);
        }
        let feed = Feed::new(&inputs, pool.max_record);
        let (checked, shards) = pool.run(feed, |part| {
            let told = outcomes.add(part);
            if pool.threads > 1 {
                outcomes.leave_if_closed(&told);
            }
            told
        });
        let mut exit = outcomes.end();
        let Outcomes {
            summary, output, ..
        } = outcomes;
        let mut merged = profiling.finish(shards);
        if let Some(merged) = &mut merged {
            exit = exit.max(failure::exit_of(merged.write()));
        }
        let profile = merged.map(|merged| merged.profile);
        let (reported, written) = output.finish(&summary, profile, checked);
        exit = exit.max(reported);
        exit.max(failure::exit_of(written))
    }

    /// How many threads check, at least one.
    fn threads(&self) -> u16 {
        let all = || {
            // where the number is not known, one is right
            let cores = thread::available_parallelism().map_or(1, usize::from);
            u16::try_from(cores).unwrap_or(MAX_THREADS).min(MAX_THREADS)
        };
        self.threads.unwrap_or_else(all)
    }
}
