//! The maximum size of a record, so that no record takes all memory.

use crate::finding::Finding;
use crate::kind::{Kind, Words};
use crate::layers::json;
use crate::position::Position;
use crate::report::{Readers, Report};

/// In bytes, unless set otherwise: 64 MiB.
pub const MAX_RECORD: usize = 64 << 20;

/// A record that is larger than the limit. None of it was kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TooLong {
    limit: usize,
    /// `None` if it was not read to its end.
    length: Option<usize>,
}

impl TooLong {
    /// A record of `length` bytes, if that is known, where `limit` is allowed.
    #[must_use]
    pub fn new(limit: usize, length: Option<usize>) -> TooLong {
        TooLong { limit, length }
    }

    /// The record, if it has at most `limit` bytes.
    ///
    /// # Errors
    ///
    /// If it has more.
    pub fn unless_within(record: &[u8], limit: usize) -> Result<&[u8], TooLong> {
        if record.len() > limit {
            return Err(TooLong::new(limit, Some(record.len())));
        }
        Ok(record)
    }

    /// The report on the record, in place of a check.
    #[must_use]
    pub fn report(self) -> Report {
        Report::new(vec![self.finding()], Readers::NotTried)
    }

    /// The single finding.
    #[must_use]
    pub fn finding(self) -> Finding {
        self.finding_with_remedy(None)
    }

    /// The same, with a hint on what the user can do.
    #[must_use]
    pub fn finding_with_remedy(self, remedy: Option<&'static str>) -> Finding {
        Finding {
            at: Some(Position::START),
            ..json::finding(Kind::RecordTooLong {
                limit: self.limit as u64,
                length: self.length.map(|length| length as u64),
                remedy: remedy.map(Words::Borrowed),
            })
        }
    }
}
