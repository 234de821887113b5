//! Detects text in an encoding other than JSON's.

/// What the first bytes of a text that is not JSON reveal about its encoding.
pub(super) fn foreign(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [0xEF, 0xBB, 0xBF, ..] => Some("a byte order mark"),
        _ => wide(bytes),
    }
}

/// The encoding of a text whose code units are wider than a byte.
#[must_use]
pub fn wide(bytes: &[u8]) -> Option<&'static str> {
    // JSON begins with an ASCII character, so without a mark the other bytes of the first unit are
    // zero
    Some(match bytes {
        [0xFF, 0xFE, 0, 0, ..]
        | [0, 0, 0xFE, 0xFF, ..]
        | [0, 0, 0, 1..=0x7F, ..]
        | [1..=0x7F, 0, 0, 0, ..] => "UTF-32 text",
        [0xFF, 0xFE, ..]
        | [0xFE, 0xFF, ..]
        | [0, 1..=0x7F, 0, 1..=0x7F, ..]
        | [1..=0x7F, 0, 1..=0x7F, 0, ..]
        // one digit
        | [0, 1..=0x7F]
        | [1..=0x7F, 0] => "UTF-16 text",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::foreign;

    #[test]
    fn marked_and_unmarked_encodings_are_told() {
        assert_eq!(foreign(b"\xEF\xBB\xBF{}"), Some("a byte order mark"));
        assert_eq!(foreign(b"\xFF\xFE{\0}\0"), Some("UTF-16 text"));
        assert_eq!(foreign(b"{\0}\0"), Some("UTF-16 text"));
        assert_eq!(foreign(b"\0{\0}"), Some("UTF-16 text"));
        assert_eq!(foreign(b"{\0\0\0}\0\0\0"), Some("UTF-32 text"));
        assert_eq!(foreign(b"7\0"), Some("UTF-16 text"));
        assert_eq!(foreign(b"\x007"), Some("UTF-16 text"));
        assert_eq!(foreign(b"{}"), None);
        assert_eq!(foreign(b"\0\0\0\0"), None);
    }
}
