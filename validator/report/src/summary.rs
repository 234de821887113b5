//! The counts of a run.

use std::fmt;

use serde::{Deserialize, Serialize};

use check::finding::Level;
use check::report::Report;

/// The counts of a run, with the names of the JSON report.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Summary {
    /// Payloads that were checked.
    pub(super) documents: u64,
    /// Payloads without a finding of level error.
    pub(super) conforming: u64,
    pub(super) errors: u64,
    pub(super) warnings: u64,
    pub(super) notes: u64,
    /// What could not be read, or not completely.
    pub unreadable: u64,
    /// What was not read in folders.
    #[serde(default)]
    pub skipped: u64,
    /// Entries of HAR files that are not payloads.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub skipped_entries: u64,
}

#[allow(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde calls it with a reference"
)]
pub(super) fn is_zero(count: &u64) -> bool {
    *count == 0
}

impl Summary {
    /// Counts one payload.
    pub fn count(&mut self, report: &Report) {
        self.documents += 1;
        self.conforming += u64::from(report.conforms());
        self.errors += report.count(Level::Error) as u64;
        self.warnings += report.count(Level::Warning) as u64;
        self.notes += report.count(Level::Note) as u64;
    }

    /// Counts several payloads without a finding.
    pub fn count_clean(&mut self, payloads: u64) {
        self.documents += payloads;
        self.conforming += payloads;
    }

    /// All findings, listed or not.
    #[must_use]
    pub fn findings(&self) -> u64 {
        self.errors
            .saturating_add(self.warnings)
            .saturating_add(self.notes)
    }

    /// Whether there was nothing to check, and no reason for that was reported.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.documents == 0 && self.unreadable == 0
    }

    /// Whether no payload has a finding of level error.
    #[must_use]
    pub fn all_conform(&self) -> bool {
        self.conforming == self.documents
    }

    /// Payloads that were checked.
    #[must_use]
    pub fn documents(&self) -> u64 {
        self.documents
    }

    /// A run of which only these counts are known.
    #[must_use]
    pub fn of_counts(documents: u64, conforming: u64) -> Summary {
        Summary {
            documents,
            conforming,
            ..Summary::default()
        }
    }
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "documents {}, conforming {}, errors {}, warnings {}, notes {}, unreadable {}",
            self.documents,
            self.conforming,
            self.errors,
            self.warnings,
            self.notes,
            self.unreadable
        )?;
        if self.skipped > 0 {
            write!(f, ", skipped {}", self.skipped)?;
        }
        if self.skipped_entries > 0 {
            write!(f, ", skipped entries {}", self.skipped_entries)?;
        }
        Ok(())
    }
}
