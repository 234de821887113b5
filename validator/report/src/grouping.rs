//! What makes findings the same.

use std::borrow::Cow;

use check::finding::{Finding, Level};
use check::instance_path;
use check::layer::Layer;

/// What findings of one group have in common: the keyword of the schema, or the same place in
/// payloads with the same message.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Key {
    level: Level,
    layer: Layer,
    place: String,
    message: String,
}

impl Key {
    pub(super) fn of(finding: &Finding) -> Key {
        Key::new(
            (finding.level, finding.layer),
            finding.schema_path.as_deref(),
            finding.keyword.as_deref(),
            &finding.instance_path,
            &finding.message,
        )
    }

    /// That of all findings of a level that are of none of the kinds that are told apart.
    pub(super) fn others(level: Level) -> Key {
        Key {
            level,
            layer: Layer::Json,
            place: String::new(),
            message: String::new(),
        }
    }

    pub(super) fn new(
        (level, layer): (Level, Layer),
        schema_path: Option<&str>,
        keyword: Option<&str>,
        instance_path: &str,
        message: &str,
    ) -> Key {
        let (place, message) = match schema_path {
            // a keyword says it all, only `required` speaks of several properties
            Some(path) if keyword != Some("required") => (path.to_owned(), Cow::Borrowed("")),
            Some(path) => (path.to_owned(), Cow::Borrowed(message)),
            None => (generalized(instance_path), told(layer, message)),
        };
        Key {
            level,
            layer,
            place,
            message: message.into_owned(),
        }
    }
}

/// A message without a place that is another in each payload; what to do about it stays.
pub(super) fn told(layer: Layer, message: &str) -> Cow<'_, str> {
    match message.split_once(" at line ") {
        Some((what, rest)) if layer == Layer::Json => match rest.split_once(';') {
            Some((_, advice)) => Cow::Owned(format!("{what};{advice}")),
            None => Cow::Borrowed(what),
        },
        _ => Cow::Borrowed(message),
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
