//! What recorded payloads lie in: files that are found, read, appended to and written as a whole.

pub(super) mod atomic_file;
pub(super) mod compression;
pub(super) mod compressor;
pub(super) mod error;
pub(super) mod inputs;
pub(super) mod interruption;
pub(super) mod path;
pub(super) mod recording;
pub(super) mod stream;

pub(super) use error::{Error, ReadProblem, RecordProblem, WriteProblem, reason};
