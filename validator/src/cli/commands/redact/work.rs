//! Redacts payloads with several threads. The output does not depend on their number.
//!
//! Payloads are read in batches. Each batch is divided among the threads, and its results are
//! written in order. A batch never waits for more input than is already available, so a pipe does
//! not stall.

use std::num::NonZero;
use std::thread;

use super::outcome::Outcome;
use super::output::Output;
use crate::cli::complaint::complain;
use crate::cli::failure::Failure;
use crate::cli::input_flags;
use crate::cli::interruption;
use check::finding::Finding;
use check::records::blocks::{Block, Blocks};
use check::records::cut;
use check::records::limit::TooLong;
use recordings::ReadProblem;
use recordings::inputs::content::Content;
use recordings::inputs::document::Document;
use recordings::inputs::har::Skipped;
use recordings::inputs::record::Record;
use recordings::inputs::{Input, InputKind};
use redact::{Redactor, Tally};

/// The size in bytes from which a batch is full.
const BATCH: usize = 256 * 1024;

/// How to redact.
pub(super) struct Work<'w> {
    pub(super) redactor: &'w Redactor,
    pub(super) max_record: usize,
    /// Whether a run without payloads succeeds.
    pub(super) allows_empty: bool,
    /// At least one.
    pub(super) threads: usize,
}

/// A payload, and its origin.
struct Payload<'i> {
    input: &'i Input,
    number: u64,
    /// Whether it is the last line, and has no line break.
    is_open: bool,
    text: Result<Vec<u8>, TooLong>,
}

/// A redacted line, or the reason why there is none.
type Redacted = Result<Vec<u8>, Box<Finding>>;

/// One thread per core.
pub(super) fn cores() -> u16 {
    // one, if the number is unknown
    let cores = thread::available_parallelism().map_or(1, NonZero::get);
    u16::try_from(cores).unwrap_or(1)
}

impl Work<'_> {
    /// Writes the payloads of all inputs, one per line. An input may be open already.
    pub(super) fn lines<'i>(
        &self,
        inputs: impl IntoIterator<Item = (&'i Input, Option<Content>)>,
        output: &mut Output,
        outcome: &mut Outcome,
    ) -> Result<(), Failure> {
        let mut lines = Lines {
            work: self,
            output,
            outcome,
            batch: Vec::new(),
            bytes: 0,
            stop: None,
        };
        for (input, content) in inputs {
            if interruption::is_requested() {
                break;
            }
            let content = content.map_or_else(|| Content::open(input), Ok);
            let read = content
                .map_err(ReadProblem::from)
                .and_then(|content| lines.input(input, content));
            if let Some(stop) = lines.stop.take() {
                return Err(stop);
            }
            match read {
                Ok(None) => {}
                // that is why
                Err(_) if interruption::is_requested() => {}
                // messages are in order, too
                Ok(Some(skipped)) => {
                    lines.write()?;
                    complain(&format!("{}: {skipped}", input.shown_name()));
                }
                Err(error) => {
                    lines.write()?;
                    lines.outcome.unreadable(input.failed(error));
                }
            }
        }
        lines.write()
    }

    /// Redacts a whole batch, in order.
    fn redacted(&self, batch: &[Payload<'_>]) -> (Vec<Redacted>, Tally) {
        let share = batch.len().div_ceil(self.threads).max(1);
        let redact = |payloads: &[Payload<'_>]| {
            let mut tally = Tally::default();
            let lines: Vec<_> = payloads
                .iter()
                .map(|payload| match &payload.text {
                    Ok(text) => self.redactor.redact_counted(text, &mut tally),
                    Err(record) => Err(Box::new(input_flags::too_long(*record))),
                })
                .collect();
            (lines, tally)
        };
        thread::scope(|scope| {
            let mut shares = batch.chunks(share);
            let first = shares.next().unwrap_or_default();
            let others: Vec<_> = shares
                .map(|share| {
                    let thread = thread::Builder::new().spawn_scoped(scope, move || redact(share));
                    (share, thread)
                })
                .collect();
            let (mut lines, mut tally) = redact(first);
            for (share, thread) in others {
                // fewer threads than requested give the same result
                let (more, counted) = match thread.map(thread::ScopedJoinHandle::join) {
                    Ok(Ok(done)) => done,
                    Ok(Err(panic)) => std::panic::resume_unwind(panic),
                    Err(_) => redact(share),
                };
                lines.extend(more);
                tally.merge(&counted);
            }
            (lines, tally)
        })
    }
}

/// Payloads waiting to be redacted.
struct Lines<'l, 'i> {
    work: &'l Work<'l>,
    output: &'l mut Output,
    outcome: &'l mut Outcome,
    batch: Vec<Payload<'i>>,
    bytes: usize,
    stop: Option<Failure>,
}

impl<'i> Lines<'_, 'i> {
    /// Reads all payloads of an input; reports the entries of a HAR file that are not payloads.
    fn input(
        &mut self,
        input: &'i Input,
        content: Content,
    ) -> Result<Option<Skipped>, ReadProblem> {
        if content.kind() != InputKind::Ndjson {
            let document = Document::of(content, self.work.max_record)?;
            return document.each(|record| self.add(input, &record));
        }
        let mut blocks = Blocks::new(content, self.work.max_record);
        let mut block = Block::new();
        while blocks.read(&mut block)? {
            while let Some(line) = block.next_line() {
                if !self.add(input, &line.into()) {
                    return Ok(None);
                }
            }
            // the next one may take long to arrive
            if !self.went_on() {
                return Ok(None);
            }
        }
        Ok(None)
    }

    /// Returns false if no more payloads are wanted.
    fn add(&mut self, input: &'i Input, record: &Record<'_>) -> bool {
        if interruption::is_requested() {
            return false;
        }
        self.bytes += record.payload.map_or(0, <[u8]>::len);
        self.batch.push(Payload {
            input,
            number: record.number,
            is_open: record.is_open,
            text: record.payload.map(<[u8]>::to_vec),
        });
        self.bytes < BATCH || self.went_on()
    }

    fn went_on(&mut self) -> bool {
        self.stop = self.write().err();
        self.stop.is_none()
    }

    /// Redacts and writes the batch.
    fn write(&mut self) -> Result<(), Failure> {
        let (lines, tally) = self.work.redacted(&self.batch);
        self.outcome.tally.merge(&tally);
        let mut whole = Vec::new();
        for (payload, line) in self.batch.drain(..).zip(lines) {
            match line {
                Ok(line) => {
                    self.outcome.redacted += 1;
                    whole.extend(line);
                    whole.push(b'\n');
                }
                Err(mut finding) => {
                    if let (true, Ok(text)) = (payload.is_open, &payload.text) {
                        cut::ask(&mut finding, text);
                    }
                    self.outcome
                        .left_out(payload.input, payload.number, &finding);
                }
            }
        }
        self.bytes = 0;
        self.output.write(&whole)?;
        self.output.flush()
    }
}
