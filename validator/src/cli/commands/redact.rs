//! `conversation-validator redact`: recordings that can be shared.

use std::path::PathBuf;

use clap::Args;

use crate::GET_CONVERSATION;
use crate::cli::collisions::Files;
use crate::cli::complaint::complain;
use crate::cli::exit::{self, Exit};
use crate::cli::failure::Failure;
use crate::cli::input_flags::{self, FolderFlags, KindFlag, MaxRecord};
use crate::cli::interruption;
use crate::cli::operation::ROUTE;
use crate::cli::to_stdout;
use check::message::counted;
use recordings::atomic_file::AtomicFile;
use recordings::inputs::content::Content;
use recordings::inputs::{self, Found, Input, InputKind};
use redact::table_of_what_stays;

mod feedback;
mod har;
mod outcome;
mod output;
mod previous_output;
mod settings;
mod work;

use outcome::Outcome;
use output::{Form, Output};
use previous_output::PreviousOutput;
use settings::Settings;
use work::Work;

/// Make payloads pseudonymous: write them as NDJSON, one per line, with the same findings as
/// before; from a single HAR file, write a HAR file.
///
/// Only listed values, times, ids, other numbers and the names of fields stay, and only where the
/// schema declares them and does not mark them as sensitive (--what-stays prints the list).
/// Everything else is replaced, equal values by equal pseudonyms. In a HAR file, payloads are
/// redacted, and all other bodies and all credentials are removed; the list also says what else of
/// it stays.
///
/// The result is pseudonymous, not anonymous: ids, times and rare combinations may reveal whom it
/// is about.
#[derive(Debug, Args)]
#[command(after_help = exit::REDACT)]
pub(in crate::cli) struct Redact {
    /// Files, directories (searched for .json, .ndjson, .jsonl and .har, also with an additional
    /// .gz or .zst), or `-` for standard input
    #[arg(required_unless_present = "what_stays", value_name = "PATH")]
    paths: Vec<PathBuf>,

    /// The kind of the files and of standard input, where neither name nor content shows it
    #[arg(long, value_name = "KIND")]
    input: Option<KindFlag>,

    /// Write to a file that only its owner can read, instead of to standard output: .ndjson or
    /// .jsonl, or .har if the input is a single HAR file; an additional .gz or .zst compresses it
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,

    /// Overwrite the file of --output
    #[arg(long)]
    force: bool,

    /// The number of threads; the output and its order do not depend on it [default: one per core]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    threads: Option<u16>,

    /// Print to standard error what was replaced, as counts by schema path
    #[arg(long)]
    summary: bool,

    /// Print a table of everything that stays, and exit
    #[arg(long, exclusive = true)]
    what_stays: bool,

    #[command(flatten)]
    settings: Settings,

    #[command(flatten)]
    folders: FolderFlags,

    #[command(flatten)]
    max_record: MaxRecord,
}

/// The heading above the table of --what-stays.
const INTRODUCTION: &str = "\
# What redaction keeps

This is written from the code by `conversation-validator redact --what-stays`; do not edit it.

A value stays at a place in this table, if it is what the table says and the schema finds nothing wrong with it.
Every other text, every other number, and every `true` elsewhere is replaced.
`null`, empty texts, and the shape of objects and arrays stay.

Of names, declared ones stay; and undeclared ones beside them of at most 64 ASCII letters, digits, hyphens and underscores, with fewer than six digits.
Every other name is replaced.

With `--ids hash` the ids become others, with `--times shift` the times; `--keep` adds places.

";

impl Redact {
    /// Redacts everything that can be read.
    pub(super) fn run(&self) -> Result<Exit, Failure> {
        if self.what_stays {
            let table = table_of_what_stays(&GET_CONVERSATION);
            let table = INTRODUCTION.to_owned() + &table + &redact_har::table_of_what_stays(ROUTE);
            to_stdout::write(|out| out.write_all(table.as_bytes()))?;
            return Ok(Exit::Conforming);
        }
        let redactor = self.settings.redactor()?;
        let Found {
            inputs,
            unreadable,
            skipped,
        } = inputs::find(
            &self.paths,
            self.input.map(Into::into),
            ROUTE,
            &self.folders.choice(),
        );
        let skipped = input_flags::skipped(&skipped);
        if let Some(line) = report::in_a_line(&skipped, skipped.len() as u64) {
            complain(&line);
        }
        let mut outcome = Outcome::default();
        for error in unreadable {
            outcome.unreadable(error);
        }
        if self.output.is_none() {
            if let Some(input) = feedback::input_behind_stdout(&inputs) {
                return Err(Failure::Usage(format!(
                    "{} is the file that standard output is written to; write to another file",
                    input.shown_name()
                )));
            }
        }
        let before = self.output.as_deref().map(PreviousOutput::of);
        // an output that cannot be written is reported before anything is read
        let (form, file) = self.destination()?;
        self.files(&inputs).refuse_collisions()?;
        if let Err(error) = interruption::listen(|| complain(interruption::ENDING)) {
            complain(&format!("signals end this run at once: {error}"));
        }
        let work = Work {
            redactor: &redactor,
            max_record: self.max_record.bytes(),
            allows_empty: self.folders.allow_empty.is_allowed(),
            threads: usize::from(self.threads.unwrap_or_else(work::cores)),
        };
        let har = one_har(form, &inputs, &mut outcome)?;
        let ended = Output::open(file, form).and_then(|mut output| {
            match har {
                One::Har(input, content) => {
                    har::write(&work, input, content, &mut output, &mut outcome)?;
                }
                One::Lines(input, content) => {
                    work.lines([(input, Some(content))], &mut output, &mut outcome)?;
                }
                One::None => {
                    let all = inputs.iter().map(|input| (input, None));
                    work.lines(all, &mut output, &mut outcome)?;
                }
                One::Unreadable => {}
            }
            // asked once: a later signal no longer changes what is in place
            let end = if interruption::is_requested() {
                End::Interrupted
            } else if outcome.redacted > 0 || work.allows_empty {
                End::Whole
            } else {
                End::Nothing
            };
            output.finish(end == End::Whole)?;
            Ok(end)
        });
        Ok(self.told(&outcome, ended, before, !skipped.is_empty()))
    }

    /// The inputs, given by name or found in a folder, and the form of the output.
    fn files<'f>(&'f self, inputs: &'f [Input]) -> Files<'f> {
        let mut files = Files::of([self.settings.key_file()], [self.output.as_ref()]);
        let found = inputs.iter().filter_map(|input| input.path.as_ref());
        files.inputs.extend(found.map(PathBuf::as_path));
        files
    }

    /// The form of the output, as far as its name shows it, and its destination.
    fn destination(&self) -> Result<(Form, Option<AtomicFile>), Failure> {
        let Some(path) = &self.output else {
            return Ok((Form::default(), None));
        };
        let form = Form::of_name(path)?;
        let file = AtomicFile::open_new(path, self.force);
        let file = file.map_err(|error| Failure::NoFile { before: "", error })?;
        Ok((form, Some(file.for_owner_alone())))
    }

    /// Reports the result; `before` is what was at the path of the output before.
    fn told(
        &self,
        outcome: &Outcome,
        ended: Result<End, Failure>,
        before: Option<PreviousOutput>,
        has_skipped: bool,
    ) -> Exit {
        let mut exit = outcome.exit();
        if matches!(ended, Ok(End::Interrupted)) {
            exit = exit.max(Exit::Interrupted);
        }
        if has_skipped && self.folders.fails_on_skipped() {
            exit = exit.max(Exit::Findings);
        }
        let end = match ended {
            Ok(end) => end,
            Err(failure) => return exit.max(failure.report()),
        };
        if self.summary {
            for line in outcome.tally.to_string().lines() {
                complain(line);
            }
        }
        complain(&format!(
            "{} redacted, {} left out",
            counted(outcome.redacted, "payload"),
            outcome.left_out
        ));
        match (end, before) {
            (End::Interrupted, None | Some(PreviousOutput::Stream)) => {
                complain(interruption::ENDED);
            }
            (End::Interrupted, Some(before)) => {
                complain(&format!(
                    "interrupted: no file was written{}",
                    before.stays()
                ));
            }
            (
                End::Nothing,
                Some(before @ (PreviousOutput::Nothing | PreviousOutput::File { .. })),
            ) => {
                complain(&format!("no file was written{}", before.stays()));
            }
            (End::Whole, Some(PreviousOutput::File { has_readers: true })) => complain(
                "other users could read the previous file; only its owner can read the new one",
            ),
            _ => {}
        }
        if end == End::Interrupted {
            return exit;
        }
        if outcome.redacted + outcome.left_out + outcome.unreadable == 0 {
            exit = exit.max(self.folders.allow_empty.report("no payload was redacted"));
        }
        exit
    }
}

/// How far a run got.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum End {
    /// To the end, and the output is complete.
    Whole,
    /// To the end, but there was nothing to write.
    Nothing,
    /// It was interrupted.
    Interrupted,
}

/// The only input, as far as it decides the form of the output.
enum One<'i> {
    /// A HAR file, which is written as a HAR file.
    Har(&'i Input, Content),
    Lines(&'i Input, Content),
    Unreadable,
    /// There are several inputs, or none.
    None,
}

/// Opens the only input, because its content may show its kind.
fn one_har<'i>(form: Form, inputs: &'i [Input], outcome: &mut Outcome) -> Result<One<'i>, Failure> {
    const ONLY_HAR: &str = "a .har file can be written of one HAR file only; name the output \
                            .ndjson for the payloads in them";
    let [input] = inputs else {
        return match form.is_har() {
            Some(true) if !inputs.is_empty() => Err(Failure::Usage(ONLY_HAR.to_owned())),
            _ => Ok(One::None),
        };
    };
    let content = match Content::open(input) {
        Ok(content) => content,
        // a user who interrupts the run gets no warning about missing payloads
        Err(_) if interruption::is_requested() => return Ok(One::Unreadable),
        Err(error) => {
            outcome.unreadable(input.failed(error));
            return Ok(One::Unreadable);
        }
    };
    match (content.kind(), form.is_har()) {
        (InputKind::Har, None | Some(true)) => Ok(One::Har(input, content)),
        (_, Some(true)) => Err(Failure::Usage(ONLY_HAR.to_owned())),
        _ => Ok(One::Lines(input, content)),
    }
}
