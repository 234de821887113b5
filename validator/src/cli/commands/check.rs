//! `conversation-validator check`: checks files, directories and standard input.

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

/// The most threads; more would use memory without being faster.
const MAX_THREADS: u16 = 1024;

/// Check payloads and report findings.
///
/// Values of payloads are not shown, and neither are names inside custom attributes.
#[derive(Debug, Args)]
#[command(after_help = exit::CHECK)]
pub(in crate::cli) struct Check {
    /// Files, directories or `-` for standard input. Directories are searched for .json, .ndjson,
    /// .jsonl and .har files, also with .gz or .zst appended
    ///
    /// A file that is given by its path is read whatever its name.
    #[arg(required = true, value_name = "PATH")]
    paths: Vec<PathBuf>,

    /// The kind of the given files and of standard input [default: by file name extension, or else
    /// by content]
    #[arg(long, value_name = "KIND")]
    input: Option<KindFlag>,

    /// The number of threads; the output does not depend on it [default: the number of cores]
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
    /// Checks all inputs, and reports.
    pub(super) fn run(&self) -> Result<Exit, Failure> {
        interruption::listen(|| complain(interruption::ENDING)).map_err(Failure::Signals)?;
        let kind = self.input.map(Into::into);
        let found = inputs::find(&self.paths, kind, ROUTE, &self.folders.choice());
        let (output, profiling) = self.outputs(&found.inputs)?;
        Ok(self.check(found, output, profiling))
    }

    /// Opens the outputs.
    fn outputs(&self, inputs: &[Input]) -> Result<(Output, Profiling), Failure> {
        // given on the command line, and found in folders
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
            let written = outcomes.add(part);
            if pool.threads > 1 {
                outcomes.exit_if_closed(&written);
            }
            written
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

    /// The number of threads, at least one.
    fn threads(&self) -> u16 {
        let all = || {
            // one, if the number of cores is unknown
            let cores = thread::available_parallelism().map_or(1, usize::from);
            u16::try_from(cores).unwrap_or(MAX_THREADS).min(MAX_THREADS)
        };
        self.threads.unwrap_or_else(all)
    }
}
