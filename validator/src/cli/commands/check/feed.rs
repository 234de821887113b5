//! The work of a run, in the order of the inputs.

use std::ops::Range;

use crate::cli::interruption;
use check::records::blocks::{Block, Blocks};
use recordings::ReadProblem;
use recordings::inputs::content::Content;
use recordings::inputs::document::Document;
use recordings::inputs::{Input, InputKind};

/// The most bytes and the most files of a batch of small files that one thread takes at once:
/// few enough to share the work, and enough to keep threads from waiting for each other.
const FILES: (u64, usize) = (256 * 1024, 64);

/// Hands out work. A thread that takes work reads it while others check theirs.
pub(super) struct Feed<'i> {
    inputs: &'i [Input],
    max_record: usize,
    /// The block size for streams, if it is not the default of the reader.
    block_size: Option<usize>,
    /// The index of the next input.
    next: usize,
    /// The stream that is being read, and the index of its input.
    stream: Option<(usize, Blocks<Content>)>,
    number: u64,
}

/// A unit of work for one thread. Inputs are given by their indexes.
pub(super) struct Work {
    /// Counted from 0, in the order of the inputs.
    pub(super) number: u64,
    pub(super) task: Task,
    /// How many bytes of the inputs were read for it.
    pub(super) bytes_read: u64,
}

pub(super) enum Task {
    /// Check the lines in the block.
    Lines { input: usize },
    /// Check a document that had to be read as it was handed out.
    Document {
        input: usize,
        read: Result<Document, ReadProblem>,
    },
    /// Read these files, and check what is in them.
    Files(Range<usize>),
    /// Report that a stream cannot be read any further.
    Broken { input: usize, error: ReadProblem },
}

impl<'i> Feed<'i> {
    /// Creates a feed that has not handed out anything yet.
    pub(super) fn new(inputs: &'i [Input], max_record: usize) -> Feed<'i> {
        Feed {
            inputs,
            max_record,
            block_size: None,
            next: 0,
            stream: None,
            number: 0,
        }
    }

    /// The same feed, with blocks of this size.
    #[cfg(test)]
    pub(super) fn with_block_size(self, size: usize) -> Feed<'i> {
        Feed {
            block_size: Some(size),
            ..self
        }
    }

    /// The next unit of work, if there is one. Lines are put into `block`.
    pub(super) fn next(&mut self, block: &mut Block) -> Option<Work> {
        let (task, bytes_read) = self.next_task(block)?;
        let number = self.number;
        self.number += 1;
        Some(Work {
            number,
            task,
            bytes_read,
        })
    }

    fn next_task(&mut self, block: &mut Block) -> Option<(Task, u64)> {
        loop {
            if interruption::is_requested() {
                return None;
            }
            if let Some((input, blocks)) = &mut self.stream {
                let input = *input;
                let read = blocks.read(block);
                let bytes_read = blocks.reader().bytes_read();
                let task = match read {
                    Ok(true) => return Some((Task::Lines { input }, bytes_read)),
                    Ok(false) => None,
                    Err(error) => {
                        let error = error.into();
                        Some((Task::Broken { input, error }, bytes_read))
                    }
                };
                self.stream = None;
                if task.is_some() {
                    return task.filter(is_relevant);
                }
            }
            let index = self.next;
            let input = self.inputs.get(index)?;
            self.next += 1;
            if is_in_files(input) {
                self.next = self.end_of_files(index);
                return Some((Task::Files(index..self.next), 0));
            }
            match Content::open(input) {
                Ok(content) if content.kind() == InputKind::Ndjson => {
                    self.stream = Some((index, self.blocks(content)));
                }
                Ok(content) => {
                    let read = Document::of(content, self.max_record);
                    let bytes_read = read.as_ref().map_or(0, |document| document.bytes_read);
                    return Some((Task::Document { input: index, read }, bytes_read))
                        .filter(is_relevant);
                }
                Err(error) => {
                    let (input, error) = (index, error.into());
                    return Some((Task::Broken { input, error }, 0)).filter(is_relevant);
                }
            }
        }
    }

    fn blocks(&self, content: Content) -> Blocks<Content> {
        match self.block_size {
            Some(size) => Blocks::with_size(content, self.max_record, size),
            None => Blocks::new(content, self.max_record),
        }
    }

    /// The end of the batch of small files that begins at `start`.
    fn end_of_files(&self, start: usize) -> usize {
        let (most_bytes, most_files) = FILES;
        let mut bytes = 0;
        let files = self.inputs[start..].iter().take(most_files);
        let files = files.take_while(|input| {
            let has_room = bytes < most_bytes;
            bytes = input.size.saturating_add(bytes);
            has_room && is_in_files(input)
        });
        start + files.count()
    }
}

/// Whether a task is to be done: an input that fails after an interruption fails because of it.
fn is_relevant((task, _): &(Task, u64)) -> bool {
    let has_failed = matches!(
        task,
        Task::Broken { .. } | Task::Document { read: Err(_), .. }
    );
    !(has_failed && interruption::is_requested())
}

/// Whether an input is known to be a regular file with one document. An input without a size
/// may be a pipe, perhaps under several names, and must be read in the order of the inputs.
fn is_in_files(input: &Input) -> bool {
    matches!(input.kind, Some(InputKind::Json | InputKind::Har)) && input.size > 0
}
