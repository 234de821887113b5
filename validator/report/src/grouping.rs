//! Decides which findings are the same.

use std::borrow::Cow;

use super::older;
use check::finding::{Finding, Level};
use check::instance_path;
use check::kind::Kind;
use check::layer::Layer;

/// What the findings of a group share: the keyword of the schema, or the instance path and the
/// kind.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Key {
    level: Level,
    layer: Layer,
    place: String,
    what: What,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum What {
    /// The keyword at the instance path identifies it.
    Keyword,
    /// This kind identifies it, without its position in the text.
    Kind(Kind),
    /// This text identifies it: reports of older versions have no kinds.
    Text(String),
    /// None of the kinds that are told apart.
    Other,
}

/// A finding, reduced to what others may share.
pub(super) struct Parts<'f> {
    pub(super) level: Level,
    pub(super) layer: Layer,
    pub(super) schema_path: Option<&'f str>,
    pub(super) keyword: Option<&'f str>,
    pub(super) instance_path: &'f str,
    pub(super) kind: Option<&'f Kind>,
    pub(super) message: &'f str,
}

impl Key {
    pub(super) fn of(finding: &Finding) -> Key {
        Key::new(&Parts {
            level: finding.level,
            layer: finding.layer,
            schema_path: finding.schema_path.as_deref(),
            keyword: finding.keyword.as_deref(),
            instance_path: &finding.instance_path,
            kind: Some(&finding.kind),
            message: &finding.message,
        })
    }

    /// The key of all findings of a level whose kinds are not told apart.
    pub(super) fn others(level: Level) -> Key {
        Key {
            level,
            layer: Layer::Json,
            place: String::new(),
            what: What::Other,
        }
    }

    pub(super) fn new(parts: &Parts<'_>) -> Key {
        let what = || match parts.kind {
            Some(kind) => What::Kind(kind.clone().anywhere()),
            None => What::Text(older::anywhere(parts.layer, parts.message).into_owned()),
        };
        let (place, what) = match parts.schema_path {
            // only `required` is about several properties
            Some(path) if parts.keyword == Some("required") => (path.to_owned(), what()),
            Some(path) => (path.to_owned(), What::Keyword),
            None => (generalized(parts.instance_path), what()),
        };
        Key {
            level: parts.level,
            layer: parts.layer,
            place,
            what,
        }
    }
}

/// A pointer with `*` for every index.
pub(super) fn generalized(pointer: &str) -> String {
    let mut general = String::with_capacity(pointer.len());
    for segment in instance_path::segments(pointer) {
        let is_index = !segment.is_empty() && segment.bytes().all(|byte| byte.is_ascii_digit());
        let segment = if is_index {
            Cow::Borrowed("*")
        } else {
            segment
        };
        instance_path::push_name(&mut general, &segment);
    }
    general
}
