//! What a check says about a payload.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::evidence;
use crate::instance_path;
use crate::kind::Kind;
use crate::layer::Layer;
use crate::position::Position;
use crate::whereabouts::Whereabouts;

/// The level of a [`Finding`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// The payload does not conform.
    Error,
    /// A consequence of an error: a reader with the shared types breaks on this payload.
    Warning,
    /// Worth knowing, but not a violation.
    Note,
}

impl Level {
    /// Its name in reports.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Level::Error => "error",
            Level::Warning => "warning",
            Level::Note => "note",
        }
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// One thing that a check found in a payload.
///
/// It contains no value of the payload, unless [`Options::show_values`] asked for that.
///
/// [`Options::show_values`]: crate::options::Options::show_values
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Finding {
    /// Its level.
    pub level: Level,
    /// The layer that found it.
    pub layer: Layer,
    /// JSON Pointer of the value in the payload; for a missing property, that of the object. A
    /// segment that is data itself is `<masked>`.
    pub instance_path: String,
    /// JSON Pointer of the violated keyword in the schema file; only in layer `schema`.
    pub schema_path: Option<String>,
    /// The violated keyword; only in layer `schema`.
    pub keyword: Option<String>,
    /// What was expected, and what was found instead, for programs.
    #[serde(skip)]
    pub kind: Kind,
    /// The same in words, with the evidence of the expectation.
    pub message: String,
    /// The `x-evidence` of the property that this is about; empty if there is none.
    pub evidence: &'static [&'static str],
    /// The position of the value in the text; for a missing property, that of the object that lacks
    /// it; for a duplicate key, that of its last occurrence. Only for payloads that do not conform,
    /// and only if there was a text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<Position>,
    /// The location before its position is found in the text.
    #[serde(skip)]
    pub whereabouts: Whereabouts,
}

impl Finding {
    /// A finding about a value in the payload, without a keyword and without evidence.
    #[must_use]
    pub fn new(level: Level, layer: Layer, instance_path: String, kind: Kind) -> Finding {
        Finding {
            level,
            layer,
            instance_path,
            schema_path: None,
            keyword: None,
            message: kind.to_string(),
            kind,
            evidence: &[],
            at: None,
            whereabouts: Whereabouts::Unknown,
        }
    }

    /// The same with another kind, and the words of that kind.
    #[must_use]
    pub fn with_kind(mut self, kind: Kind) -> Finding {
        self.message = kind.to_string();
        if kind.cites_evidence() {
            self.message += &evidence::in_words(self.evidence);
        }
        self.kind = kind;
        self
    }

    /// The same with the evidence of the property that it is about.
    #[must_use]
    pub(crate) fn with_evidence(mut self, evidence: &'static [&'static str]) -> Finding {
        if self.kind.cites_evidence() {
            self.message += &evidence::in_words(evidence);
        }
        self.evidence = evidence;
        self
    }

    /// Rewrites every text that may come from the payload.
    pub fn rewrite_texts(&mut self, mut rewrite: impl FnMut(&str) -> String) {
        self.instance_path = rewrite(&self.instance_path);
        self.message = rewrite(&self.message);
        self.kind.rewrite_texts(rewrite);
    }

    /// The order of a report: by instance path, then by schema path.
    ///
    /// Items of an array are in the array's order, and consequences follow what the schema says.
    #[must_use]
    pub fn order(&self, other: &Finding) -> std::cmp::Ordering {
        instance_path::order(&self.instance_path, &other.instance_path)
            .then_with(|| self.schema_path.is_none().cmp(&other.schema_path.is_none()))
            .then_with(|| self.schema_path.cmp(&other.schema_path))
            .then_with(|| self.layer.cmp(&other.layer))
            .then_with(|| self.message.cmp(&other.message))
    }
}

/// One line: level, layer, both paths, message.
impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} #{}", self.level, self.layer, self.instance_path)?;
        if let Some(schema_path) = &self.schema_path {
            write!(f, " #{schema_path}")?;
        }
        write!(f, ": {}", self.message)
    }
}
