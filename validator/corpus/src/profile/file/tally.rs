//! A tally in the profile file.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::profile::error::Damage;
use crate::profile::tally::COUNT_LIMIT;
use crate::profile::{Sighting, Tally};

#[derive(Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TallyFile {
    count: u64,
    records: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    first: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    last: Option<String>,
}

impl TallyFile {
    pub(super) fn new(tally: &Tally) -> TallyFile {
        let seen = tally.seen.as_ref();
        TallyFile {
            count: tally.count,
            records: tally.records,
            first: seen.map(|(first, _)| first.to_string()),
            last: seen.map(|(_, last)| last.to_string()),
        }
    }

    /// `None` for a tally of 0, which is left out of the file.
    pub(super) fn unless_zero(tally: &Tally) -> Option<TallyFile> {
        (!tally.is_zero()).then(|| TallyFile::new(tally))
    }

    pub(super) fn into_tally(self) -> Result<Tally, Damage> {
        let seen = match (self.first, self.last) {
            (None, None) => None,
            (Some(first), Some(last)) => Some((sighting(&first)?, sighting(&last)?)),
            _ => return Err(Damage::HalfASighting),
        };
        let adds_up = match &seen {
            None => self.count == 0 && self.records == 0,
            Some((first, last)) => first <= last && (1..=self.count).contains(&self.records),
        };
        if self.count > COUNT_LIMIT {
            return Err(Damage::CountTooLarge);
        }
        if !adds_up {
            return Err(Damage::Counts);
        }
        Ok(Tally {
            count: self.count,
            records: self.records,
            seen,
        })
    }
}

/// Parses `source:record`; the source may contain colons.
fn sighting(text: &str) -> Result<Sighting, Damage> {
    let parts = text.rsplit_once(':');
    let read = parts.and_then(|(source, record)| {
        Some(Sighting {
            source: Arc::from(source),
            record: record.parse().ok()?,
        })
    });
    // other notations, such as `+1`, would be written differently
    read.filter(|sighting| sighting.to_string() == text)
        .ok_or(Damage::NoSighting)
}
