//! The threads that check. Each takes work, does it, and hands the results to the buffer that
//! restores the order of the inputs.

use std::io;
use std::mem;
use std::panic;
use std::sync::Mutex;
use std::thread;

use super::feed::{Feed, Task, Work};
use super::part::{Event, Part};
use super::reorder_buffer::ReorderBuffer;
use crate::cli::interruption;
use crate::cli::profiling::{Profiling, Shard};
use check::records::blocks::Block;
use check::records::cut;
use check::validator::{Checker, Validator};
use recordings::ReadProblem;
use recordings::inputs::document::Document;
use recordings::inputs::record::Record;
use recordings::inputs::{Input, InputKind};
use report::{CheckedRecord, Origin};

/// How many findings a thread may hold until its turn.
const FINDINGS_HELD: usize = 1024;

/// How many finished units of work a thread may have before its turn.
const AHEAD: u64 = 4;

/// What the threads share.
pub(super) struct WorkerPool<'c> {
    pub(super) inputs: &'c [Input],
    pub(super) validator: &'c Validator,
    pub(super) profiling: &'c Profiling,
    pub(super) show_values: bool,
    pub(super) max_record: usize,
    /// The number of threads, including the calling one.
    pub(super) threads: u16,
}

impl WorkerPool<'_> {
    /// Checks everything. The results go to `sink`, in the order of the inputs.
    ///
    /// Also returns what each thread gathered for the profile.
    ///
    /// # Errors
    ///
    /// If the sink fails; the rest is not checked.
    pub(super) fn run(
        &self,
        feed: Feed<'_>,
        sink: impl FnMut(Part) -> io::Result<()> + Send,
    ) -> (io::Result<()>, Vec<Shard>) {
        let feed = Mutex::new(feed);
        let buffer = ReorderBuffer::new(AHEAD * u64::from(self.threads), sink);
        let work = || {
            let _guard = buffer.close_on_panic();
            let mut worker = Worker {
                pool: self,
                buffer: &buffer,
                shard: self.profiling.shard(),
                checker: self.validator.checker(),
                number: 0,
                part: Part::default(),
            };
            worker.work(&feed);
            worker.shard
        };
        let shards = thread::scope(|scope| {
            // if fewer threads can be started, the result is the same
            let others: Vec<_> = (1..self.threads)
                .map_while(|_| thread::Builder::new().spawn_scoped(scope, work).ok())
                .collect();
            let mut shards = vec![work()];
            for other in others {
                match other.join() {
                    Ok(shard) => shards.push(shard),
                    Err(panic) => panic::resume_unwind(panic),
                }
            }
            shards
        });
        (buffer.finish(), shards)
    }
}

/// One thread.
struct Worker<'h, S> {
    pool: &'h WorkerPool<'h>,
    buffer: &'h ReorderBuffer<Part, S>,
    shard: Shard,
    checker: Checker<'h>,
    /// The number of the current unit of work.
    number: u64,
    /// Its results so far.
    part: Part,
}

impl<S: FnMut(Part) -> io::Result<()>> Worker<'_, S> {
    /// Takes work until there is none left or the buffer is closed.
    fn work(&mut self, feed: &Mutex<Feed<'_>>) {
        let mut block = Block::new();
        while let Some(work) = take(feed, &mut block) {
            self.number = work.number;
            self.part.bytes_read = work.bytes_read;
            if !self.task(work.task, &mut block) {
                return;
            }
            let part = mem::take(&mut self.part);
            if !self.buffer.complete(self.number, part) {
                return;
            }
        }
    }

    /// Does one task. Like the methods below, it returns false if the buffer is closed.
    fn task(&mut self, task: Task, block: &mut Block) -> bool {
        match task {
            Task::Lines { input } => {
                let source = self.pool.inputs[input].name();
                while let Some(line) = block.next_line() {
                    if !self.record(input, &source, &line.into()) {
                        return false;
                    }
                }
                true
            }
            Task::Document { input, read } => self.document(input, read),
            Task::Files(files) => {
                files
                    .take_while(|_| !interruption::is_requested())
                    .all(|input| {
                        let read = Document::read(&self.pool.inputs[input], self.pool.max_record);
                        let bytes_read = read.as_ref().map_or(0, |document| document.bytes_read);
                        self.part.bytes_read += bytes_read;
                        self.document(input, read)
                    })
            }
            Task::Broken { input, error } => {
                self.unreadable(input, error);
                true
            }
        }
    }

    fn document(&mut self, input: usize, read: Result<Document, ReadProblem>) -> bool {
        let source = self.pool.inputs[input].name();
        let mut goes_on = true;
        let read = read.and_then(|document| {
            document.each(|record| {
                goes_on = self.record(input, &source, &record);
                goes_on && !interruption::is_requested()
            })
        });
        match read {
            Err(error) => self.unreadable(input, error),
            Ok(Some(skipped)) => self.part.events.push(Event::Skipped { input, skipped }),
            Ok(None) => {}
        }
        goes_on
    }

    fn record(&mut self, input: usize, source: &str, record: &Record<'_>) -> bool {
        let WorkerPool { show_values, .. } = *self.pool;
        let payload = record.payload;
        let report = self
            .shard
            .check(&mut self.checker, source, record.number, payload);
        let report = match payload {
            Ok(payload) if record.is_open => cut::asked(report, payload),
            _ => report,
        };
        if report.findings().is_empty() {
            self.part.clean(input);
            return true;
        }
        let origin = Origin {
            record: record.number,
            start: record.start,
            in_body: record.kind == InputKind::Har,
            text: payload.ok(),
        };
        let checked = CheckedRecord::new(&origin, report, show_values);
        self.part.found(input, checked);
        if self.part.findings() < FINDINGS_HELD {
            return true;
        }
        self.buffer.begin(self.number, mem::take(&mut self.part))
    }

    fn unreadable(&mut self, input: usize, problem: ReadProblem) {
        let error = self.pool.inputs[input].failed(problem);
        self.part.events.push(Event::Unreadable { error });
    }
}

/// The next unit of work; none after a thread has panicked while it took one.
fn take(feed: &Mutex<Feed<'_>>, block: &mut Block) -> Option<Work> {
    feed.lock().ok()?.next(block)
}

#[cfg(test)]
mod tests;
