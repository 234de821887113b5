//! The flags that say what is read: kinds of inputs, files of folders, the longest record.

use clap::{Args, ValueEnum};

use super::emptiness::AllowEmpty;
use check::finding::Finding;
use check::records::limit::{MAX_RECORD, TooLong};
use recordings::inputs::{Choice, InputKind, Pattern, SkipReason, Skipped};

/// What a file holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum KindFlag {
    /// One payload.
    Json,
    /// One payload a line.
    Ndjson,
    /// What a browser or proxy saw: the answers of the operation are payloads.
    Har,
}

impl From<KindFlag> for InputKind {
    fn from(flag: KindFlag) -> InputKind {
        match flag {
            KindFlag::Json => InputKind::Json,
            KindFlag::Ndjson => InputKind::Ndjson,
            KindFlag::Har => InputKind::Har,
        }
    }
}

/// Which files of a folder are inputs, and what follows where some are not.
#[derive(Clone, Debug, Args)]
pub(super) struct FolderFlags {
    /// Follow symbolic links in folders; without it they are skipped
    #[arg(long)]
    follow: bool,

    /// In folders, also read files with such a name, whatever it ends in; may be repeated. With
    /// a `/` in it, the pattern is for the path below the folder: `logs/**/*.txt`
    #[arg(long, value_name = "GLOB")]
    include: Vec<Pattern>,

    /// Exit with 1 if anything was skipped: a name that is not recognised, a link, a named pipe
    #[arg(long)]
    fail_on_skipped: bool,

    #[command(flatten)]
    pub(super) allow_empty: AllowEmpty,
}

impl FolderFlags {
    /// What is read.
    pub(super) fn choice(&self) -> Choice {
        Choice {
            follow: self.follow,
            include: self.include.clone(),
        }
    }

    /// Whether a run that skipped something has failed.
    pub(super) fn fails_on_skipped(&self) -> bool {
        self.fail_on_skipped
    }
}

/// What is skipped in folders, as reports tell it.
pub(super) fn skipped(skipped: &[Skipped]) -> Vec<report::Skipped> {
    let told = |skipped: &Skipped| report::Skipped {
        source: skipped.path.to_string_lossy().into_owned(),
        reason: match skipped.reason {
            SkipReason::Link => format!("{}; --follow follows it", skipped.reason),
            reason => reason.to_string(),
        },
    };
    skipped.iter().map(told).collect()
}

/// The limit on records.
#[derive(Clone, Copy, Debug, Args)]
pub(super) struct MaxRecord {
    /// Skip a record of more bytes than this, decompressed, with an error: a line, a .json file,
    /// a body in a HAR file
    #[arg(
        long,
        value_name = "BYTES",
        default_value_t = MAX_RECORD as u64,
        value_parser = clap::value_parser!(u64).range(1..)
    )]
    max_record: u64,
}

impl MaxRecord {
    /// In bytes.
    pub(super) fn bytes(self) -> usize {
        usize::try_from(self.max_record).unwrap_or(usize::MAX)
    }
}

/// What is said of a record that is longer than --max-record.
pub(super) fn too_long(record: TooLong) -> Finding {
    record.finding_with_remedy(Some("raise --max-record to have it checked"))
}
