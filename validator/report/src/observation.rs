//! What a report says of a finding, wherever it is and however often.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::grouping::{Key, Parts};
use super::older;
use check::finding::{Finding, Level};
use check::kind::Kind;
use check::layer::Layer;
use check::printable::printable;

/// A finding without the record it is about.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Observation {
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
}

impl From<Finding> for Observation {
    fn from(finding: Finding) -> Observation {
        let Finding {
            level,
            layer,
            instance_path,
            schema_path,
            keyword,
            kind,
            message,
            evidence,
            ..
        } = finding;
        Observation {
            level,
            layer,
            instance_path,
            schema_path,
            keyword,
            kind: Some(kind),
            message,
            evidence: evidence.iter().copied().map(Cow::Borrowed).collect(),
        }
    }
}

impl Observation {
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

    /// What was violated, in a few characters.
    pub(super) fn rule(&self) -> String {
        match &self.keyword {
            Some(keyword) => format!("{}/{keyword}", self.layer),
            None => self.layer.to_string(),
        }
    }

    /// The property that is missing, if that is what was found.
    pub(super) fn missing_property(&self) -> Option<&str> {
        match &self.kind {
            Some(kind) => kind.missing_property(),
            None => older::missing_property(&self.message),
        }
    }

    /// What was expected and what was found, without the evidence.
    pub(super) fn title(&self) -> String {
        match &self.kind {
            Some(kind) => kind.to_string(),
            None => older::title(&self.message).to_owned(),
        }
    }

    /// Escapes what would move a cursor: another program may have written the report.
    pub(super) fn make_printable(&mut self) {
        let texts = [&mut self.instance_path, &mut self.message];
        for text in texts.into_iter().chain(&mut self.keyword) {
            *text = printable(text).into_owned();
        }
        if let Some(kind) = &mut self.kind {
            kind.rewrite_texts(|text| printable(text).into_owned());
        }
    }
}
