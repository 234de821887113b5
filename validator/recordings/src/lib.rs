//! Files that contain payloads: finding, reading, appending and replacing them.

pub mod atomic_file;
pub mod compression;
pub mod compressor;
pub mod error;
pub mod inputs;
pub mod interruption;
pub mod path;
pub mod recording;
pub mod stream;

pub use error::{Error, ReadProblem, RecordProblem, WriteProblem, reason};
