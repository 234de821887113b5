//! A finding as reports list it.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::checked_record::CheckedRecord;
use super::grouping::Key;
use super::groups::is_false;
use check::finding::{Finding, Level};
use check::layer::Layer;
use check::position::Position;

/// A finding and the payload it is about.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Listed {
    pub(super) source: String,
    pub(super) record: u64,
    pub(super) level: Level,
    pub(super) layer: Layer,
    pub(super) instance_path: String,
    pub(super) schema_path: Option<String>,
    pub(super) keyword: Option<String>,
    pub(super) message: String,
    pub(super) evidence: Vec<Cow<'static, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) at: Option<Position>,
    /// The position is one in the body that the source holds, as in HAR.
    #[serde(default, skip_serializing_if = "is_false")]
    pub(super) in_body: bool,
}

impl Listed {
    pub(super) fn new(source: &str, checked: &CheckedRecord, finding: &Finding) -> Listed {
        let Finding {
            level,
            layer,
            instance_path,
            schema_path,
            keyword,
            message,
            evidence,
            at,
            ..
        } = finding.clone();
        Listed {
            source: source.to_owned(),
            record: checked.record,
            level,
            layer,
            instance_path,
            schema_path,
            keyword,
            message,
            evidence: evidence.iter().copied().map(Cow::Borrowed).collect(),
            at,
            in_body: checked.in_body,
        }
    }

    /// What it has in common with others.
    pub(super) fn key(&self) -> Key {
        Key::new(
            (self.level, self.layer),
            self.schema_path.as_deref(),
            self.keyword.as_deref(),
            &self.instance_path,
            &self.message,
        )
    }
}
