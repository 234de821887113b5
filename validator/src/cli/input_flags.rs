//! Flags about inputs: their kind, the files in folders, the longest record.

use clap::{Args, ValueEnum};

use super::allow_empty::AllowEmpty;
use check::finding::Finding;
use check::records::limit::{MAX_RECORD, TooLong};
use recordings::inputs::{Choice, InputKind, Pattern, SkipReason, Skipped};

/// The kind of an input.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum KindFlag {
    /// One payload.
    Json,
    /// One payload per line.
    Ndjson,
    /// Recorded HTTP traffic; the responses of the operation are payloads.
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

/// Which files in folders are read, and whether skipped ones are a failure.
#[derive(Clone, Debug, Args)]
pub(super) struct FolderFlags {
    /// Follow symbolic links in folders; by default they are skipped
    #[arg(long)]
    follow: bool,

    /// In folders, also read files whose name matches this pattern, whatever their extension; may
    /// be repeated. A pattern with a `/` matches the path below the folder: `logs/**/*.txt`
    #[arg(long, value_name = "GLOB")]
    include: Vec<Pattern>,

    /// Exit with 1 if a file was skipped: an unknown file name extension, a link, a named pipe
    #[arg(long)]
    fail_on_skipped: bool,

    #[command(flatten)]
    pub(super) allow_empty: AllowEmpty,
}

impl FolderFlags {
    /// The files to read in folders.
    pub(super) fn choice(&self) -> Choice {
        Choice {
            follow: self.follow,
            include: self.include.clone(),
        }
    }

    /// Whether a skipped file makes the run fail.
    pub(super) fn fails_on_skipped(&self) -> bool {
        self.fail_on_skipped
    }
}

/// The files that were skipped in folders, as reports show them.
pub(super) fn skipped(skipped: &[Skipped]) -> Vec<report::Skipped> {
    let shown = |skipped: &Skipped| report::Skipped {
        source: skipped.path.to_string_lossy().into_owned(),
        reason: match skipped.reason {
            SkipReason::Link => format!("{}; --follow follows it", skipped.reason),
            reason => reason.to_string(),
        },
    };
    skipped.iter().map(shown).collect()
}

/// The limit on the size of a record.
#[derive(Clone, Copy, Debug, Args)]
pub(super) struct MaxRecord {
    /// Report an error for records larger than this, and do not check them. A record is a line, a
    /// .json file or a body in a HAR file, decompressed
    #[arg(
        long,
        value_name = "BYTES",
        default_value_t = MAX_RECORD as u64,
        value_parser = clap::value_parser!(u64).range(1..)
    )]
    max_record: u64,
}

impl MaxRecord {
    /// The limit in bytes.
    pub(super) fn bytes(self) -> usize {
        usize::try_from(self.max_record).unwrap_or(usize::MAX)
    }
}

/// The finding for a record that is larger than --max-record.
pub(super) fn too_long(record: TooLong) -> Finding {
    record.finding_with_remedy(Some("raise --max-record to check it"))
}
