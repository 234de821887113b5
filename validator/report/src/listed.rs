//! A finding as reports list it.

use std::ops::Not;

use serde::{Deserialize, Serialize};

use super::checked_record::CheckedRecord;
use super::observation::Observation;
use check::finding::Finding;
use check::position::Position;

/// A finding and the payload it is about.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Listed {
    pub(super) source: String,
    pub(super) record: u64,
    #[serde(flatten)]
    pub(super) what: Observation,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) at: Option<Position>,
    /// Whether the position is in a body that the source contains, as in HAR.
    #[serde(default, skip_serializing_if = "Not::not")]
    pub(super) in_body: bool,
}

impl Listed {
    pub(super) fn new(source: &str, checked: &CheckedRecord, finding: &Finding) -> Listed {
        Listed {
            source: source.to_owned(),
            record: checked.record,
            what: Observation::from(finding.clone()),
            at: finding.at,
            in_body: checked.in_body,
        }
    }
}
