//! Reports of versions that wrote no kinds: what has to be read from their messages.

use std::borrow::Cow;

use check::layer::Layer;

/// The property that a message says is missing.
pub(super) fn missing_property(message: &str) -> Option<&str> {
    let (_, rest) = message.split_once("expected property `")?;
    let (name, _) = rest.split_once("`, found none")?;
    Some(name)
}

/// A message without the position in it; what to do about it stays.
pub(super) fn anywhere(layer: Layer, message: &str) -> Cow<'_, str> {
    match message.split_once(" at line ") {
        Some((what, rest)) if layer == Layer::Json => match rest.split_once(';') {
            Some((_, advice)) => Cow::Owned(format!("{what};{advice}")),
            None => Cow::Borrowed(what),
        },
        _ => Cow::Borrowed(message),
    }
}

/// A message without how the expectation is known.
pub(super) fn title(message: &str) -> &str {
    message
        .split_once("; per ")
        .map_or(message, |(title, _)| title)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_of_older_versions_are_taken_apart() {
        let missing = "expected property `inbox_id`, found none; per recordings only";
        assert_eq!(missing_property(missing), Some("inbox_id"));
        assert_eq!(title(missing), "expected property `inbox_id`, found none");
        assert_eq!(missing_property("expected an array, found null"), None);
        let trailing = "found more at line 2, column 1 (byte 9); several are NDJSON";
        assert_eq!(
            anywhere(Layer::Json, trailing),
            "found more; several are NDJSON"
        );
        let open = "found the end of the document at line 1, column 11 (byte 10)";
        assert_eq!(anywhere(Layer::Json, open), "found the end of the document");
        assert_eq!(anywhere(Layer::Schema, trailing), trailing);
    }
}
