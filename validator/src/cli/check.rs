//! `conversation-validator check`: payloads from files, directories and standard input.

use std::io;
use std::path::PathBuf;
use std::thread;

use clap::Args;

use super::complaint::complain;
use super::exit::{self, Exit};
use super::gathering::{Gathered, ProfileFlag};
use super::inputs::records::MaxRecord;
use super::inputs::{self, Choice, Found, InputKind};
use super::report::{Measure, Reporting, Summary};

mod crew;
mod feed;
mod outcomes;
mod outlet;
mod part;

use crew::Crew;
use feed::Feed;
use outcomes::Outcomes;

/// More would cost memory and bring nothing.
const MAX_THREADS: u16 = 1024;

/// Check payloads and tell what is wrong with them.
///
/// Values of payloads are not shown, nor are names inside custom attributes.
#[derive(Debug, Args)]
#[command(after_help = exit::HELP)]
pub(super) struct Check {
    /// Files, directories (searched for .json, .ndjson, .jsonl and .har, also with .gz or .zst
    /// behind), or `-` for standard input
    #[arg(required = true, value_name = "PATH")]
    paths: Vec<PathBuf>,

    /// What files and standard input are, where their name does not tell [default: json]
    #[arg(long, value_name = "KIND")]
    input: Option<InputKind>,

    /// Check with so many threads; what comes out is the same, in the same order
    /// [default: one for each core]
    #[arg(
        long,
        value_name = "N",
        value_parser = clap::value_parser!(u16).range(1..=i64::from(MAX_THREADS))
    )]
    threads: Option<u16>,

    #[command(flatten)]
    choice: Choice,

    #[command(flatten)]
    max_record: MaxRecord,

    #[command(flatten)]
    profile: ProfileFlag,

    #[command(flatten)]
    reporting: Reporting,
}

impl Check {
    /// Checks everything that can be read, and reports.
    pub(super) fn run(&self) -> Exit {
        let Found {
            inputs,
            unreadable,
            skipped: _,
        } = inputs::find(&self.paths, self.input, &self.choice);
        // those that were named, and those that are in folders
        let named = self.paths.iter().filter(|path| path.as_os_str() != "-");
        let found = inputs.iter().filter_map(|input| input.path.as_ref());
        let files: Vec<_> = named.chain(found).map(PathBuf::as_path).collect();
        let mut others = files.clone();
        others.extend(self.profile.path());
        let mut output = match self.reporting.output(&others) {
            Ok(output) => output,
            Err(exit) => return exit,
        };
        let wants_profile = self.reporting.wants_profile();
        let gathering = self
            .profile
            .gathering(self.reporting.show_values, &files, wants_profile);
        let gathering = match gathering {
            Ok(gathering) => gathering,
            Err(problem) => {
                complain(&problem);
                return Exit::Usage;
            }
        };
        if gathering.has_file() {
            output.go_on_unread();
        }
        let crew = Crew {
            inputs: &inputs,
            validator: &self.reporting.validator(),
            gathering: &gathering,
            show_values: self.reporting.show_values,
            max_record: self.max_record.bytes(),
            threads: self.threads(),
        };
        let size = inputs.iter().map(|input| input.size).sum();
        let mut outcomes = Outcomes {
            inputs: &inputs,
            summary: Summary::default(),
            output,
            progress: self.reporting.progress(Measure::Bytes, size),
            quiet: self.reporting.quiet,
            source: None,
        };
        for problem in unreadable {
            outcomes.unreadable(&problem.to_string());
        }
        let feed = Feed::new(&inputs, crew.max_record);
        let (checked, shards) = crew.run(feed, |part| {
            let told = outcomes.add(part);
            if crew.threads > 1 {
                outcomes.leave_if_closed(&told);
            }
            told
        });
        let Outcomes {
            summary,
            output,
            progress,
            ..
        } = outcomes;
        progress.finish();
        let mut exit = summary.exit();
        let mut gathered = gathering.finish(shards);
        if let Some(Err(problem)) = gathered.as_mut().map(Gathered::write) {
            complain(&problem);
            exit = exit.max(Exit::Unreadable);
        }
        let profile = gathered.map(|gathered| gathered.profile);
        let (reported, written) = output.finish(&summary, profile, checked);
        exit = exit.max(reported);
        match written {
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
                complain(&format!(
                    "cannot write the report: {}",
                    inputs::reason(&error)
                ));
                exit.max(Exit::Unreadable)
            }
            // who closed the pipe has seen enough
            _ => exit,
        }
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
