//! A finding as reports list it.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::checked_record::CheckedRecord;
use super::grouping::{Key, Parts};
use super::groups::is_false;
use check::finding::{Finding, Level};
use check::kind::Kind;
use check::layer::Layer;
use check::position::Position;

/// A finding and the payload that it is about.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Listed {
    pub(super) source: String,
    pub(super) record: u64,
    pub(super) level: Level,
    pub(super) layer: Layer,
    pub(super) instance_path: String,
    pub(super) schema_path: Option<String>,
    pub(super) keyword: Option<String>,
    /// For programs. Reports of older versions have none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) kind: Option<Kind>,
    pub(super) message: String,
    pub(super) evidence: Vec<Cow<'static, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) at: Option<Position>,
    /// Whether the position is in a body that the source contains, as in HAR.
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
            kind,
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
            kind: Some(kind),
            message,
            evidence: evidence.iter().copied().map(Cow::Borrowed).collect(),
            at,
            in_body: checked.in_body,
        }
    }

    /// What it shares with others.
    pub(super) fn key(&self) -> Key {
        Key::new(&Parts {
            level: self.level,
            layer: self.layer,
            schema_path: self.schema_path.as_deref(),
            keyword: self.keyword.as_deref(),
            instance_path: &self.instance_path,
            kind: self.kind.as_ref(),
            message: &self.message,
        })
    }
}
