//! The most bytes that a record may have, so that none takes all memory.

use crate::finding::Finding;
use crate::kind::{Kind, Words};
use crate::layers::json;
use crate::position::Position;
use crate::report::{Readers, Report};

/// In bytes, unless told otherwise: 64 MiB.
pub const MAX_RECORD: usize = 64 << 20;

/// A record that has more bytes than it may have, of which none was kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TooLong {
    limit: usize,
    /// Not known of what was not read to its end.
    length: Option<usize>,
}

impl TooLong {
    /// A record of `length` bytes, as far as that is known, where `limit` may be.
    #[must_use]
    pub fn new(limit: usize, length: Option<usize>) -> TooLong {
        TooLong { limit, length }
    }

    /// The record, if it has no more than `limit` bytes.
    ///
    /// # Errors
    ///
    /// That it has more.
    pub fn unless_within(record: &[u8], limit: usize) -> Result<&[u8], TooLong> {
        if record.len() > limit {
            return Err(TooLong::new(limit, Some(record.len())));
        }
        Ok(record)
    }

    /// What is said of the record in place of a check.
    #[must_use]
    pub fn report(self) -> Report {
        Report::new(vec![self.finding()], Readers::NotTried)
    }

    /// The one finding.
    #[must_use]
    pub fn finding(self) -> Finding {
        self.finding_with_remedy(None)
    }

    /// The same with what the user may do about it.
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
