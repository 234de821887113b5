//! `conversation-validator redact`: recordings that can be shared.

use std::path::PathBuf;

use clap::Args;

use super::complaint::complain;
use super::exit::{self, Exit};
use super::inputs::records::{self, MaxRecord, Record};
use super::inputs::{self, Choice, Found, Input, InputKind, Unreadable, skipped};
use super::recording::Appended;

mod feedback;
mod output;

use output::{Output, Stop};

/// Take personal data out of payloads: one line each, NDJSON, with the findings they had.
///
/// Sensitive values, values that the schema does not declare and names inside custom
/// attributes are replaced. Of a HAR file only the bodies come out, so headers, cookies and
/// tokens do not.
#[derive(Debug, Args)]
#[command(after_help = exit::REDACT)]
pub(super) struct Redact {
    /// Files, directories (searched for .json, .ndjson, .jsonl and .har, also with .gz or .zst
    /// behind), or `-` for standard input
    #[arg(required = true, value_name = "PATH")]
    paths: Vec<PathBuf>,

    /// What files and standard input are, where their name does not tell [default: json]
    #[arg(long, value_name = "KIND")]
    input: Option<InputKind>,

    /// Write a new file instead of standard output: .ndjson or .jsonl, with .gz or .zst behind
    /// to compress it
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,

    #[command(flatten)]
    max_record: MaxRecord,
}

/// What came of the payloads.
#[derive(Debug, Default)]
struct Counts {
    redacted: u64,
    left_out: u64,
    unreadable: u64,
}

impl Redact {
    /// Redacts everything that can be read.
    pub(super) fn run(&self) -> Exit {
        let Found {
            inputs,
            unreadable,
            skipped,
        } = inputs::find(&self.paths, self.input, &Choice::default());
        if let Some(line) = skipped::in_a_line(&skipped, skipped.len() as u64) {
            complain(&line);
        }
        for problem in &unreadable {
            complain(&problem.to_string());
        }
        // a new file of nothing would only be in the way of the next try
        if inputs.is_empty() {
            return Exit::Unreadable;
        }
        let output_is = match self.output {
            Some(_) => None,
            None => feedback::input_behind_stdout(&inputs),
        };
        if let Some(input) = output_is {
            complain(&format!(
                "{} is the file that standard output goes to; write to another one",
                input.shown_name()
            ));
            return Exit::Usage;
        }
        let mut output = match Output::open(self.output.as_deref()) {
            Ok(output) => output,
            Err(error) => {
                complain(&error.to_string());
                return error.exit();
            }
        };
        let mut counts = Counts {
            unreadable: unreadable.len() as u64,
            ..Counts::default()
        };
        let redacted = inputs
            .iter()
            .try_for_each(|input| counts.redact(input, self.max_record.bytes(), &mut output));
        let ended = redacted.and_then(|()| output.finish());
        match ended {
            // who closed the pipe has seen enough
            Err(Stop::Closed) => counts.exit(),
            Err(Stop::Failed(problem)) => {
                complain(&problem);
                Exit::Unreadable
            }
            Ok(()) => {
                let Counts {
                    redacted, left_out, ..
                } = counts;
                complain(&format!(
                    "{} redacted, {left_out} left out",
                    crate::message::counted(redacted, "payload")
                ));
                counts.exit()
            }
        }
    }
}

impl Counts {
    /// Fails only if the output does.
    fn redact(
        &mut self,
        input: &Input,
        max_record: usize,
        output: &mut Output,
    ) -> Result<(), Stop> {
        let mut stop = None;
        let read = records::each(input, max_record, |record: Record<'_>| {
            let appended = match record.payload {
                Ok(payload) => output.append(payload),
                Err(too_long) => Ok(Appended::NotJson(too_long.finding())),
            };
            match appended {
                Ok(Appended::Written) => self.redacted += 1,
                Ok(Appended::NotJson(finding)) => {
                    self.left_out += 1;
                    complain(&format!(
                        "left out {}:{}: {}",
                        input.shown_name(),
                        record.number,
                        finding.message
                    ));
                }
                Err(error) => stop = Some(error),
            }
            stop.is_none()
        });
        if let Some(stop) = stop {
            return Err(stop);
        }
        match read {
            Err(error) => {
                self.unreadable += 1;
                complain(&Unreadable::while_reading(input, &error).to_string());
            }
            Ok(Some(skipped)) => complain(&format!("{}: {skipped}", input.shown_name())),
            Ok(None) => {}
        }
        Ok(())
    }

    fn exit(&self) -> Exit {
        if self.left_out + self.unreadable > 0 {
            Exit::Unreadable
        } else {
            Exit::Conforming
        }
    }
}
