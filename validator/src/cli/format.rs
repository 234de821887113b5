//! For whom a command writes to standard output.

use clap::ValueEnum;

/// What the output is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    /// People.
    Text,
    /// Programs: one object.
    Json,
}
