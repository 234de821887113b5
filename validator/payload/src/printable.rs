//! Makes text of a payload or of the file system safe for terminals and logs.

use std::borrow::Cow;

/// Escapes everything in `text` that would move a cursor, change colours or reverse the direction
/// of writing.
pub fn printable(text: &str) -> Cow<'_, str> {
    if !text.contains(is_unprintable) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if is_unprintable(c) {
            out.extend(c.escape_unicode());
        } else {
            out.push(c);
        }
    }
    Cow::Owned(out)
}

/// The same, for the first `limit` characters of `text`.
#[must_use]
pub fn printable_cut(text: &str, limit: usize) -> Cow<'_, str> {
    match text.char_indices().nth(limit) {
        None => printable(text),
        Some((end, _)) => Cow::Owned(format!("{}…", printable(&text[..end]))),
    }
}

/// Control characters, and the marks that change how the rest of a line is displayed.
#[must_use]
pub fn is_unprintable(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_text_of_any_language_stays() {
        assert_eq!(printable("naïve שלום 数"), "naïve שלום 数");
    }

    #[test]
    fn control_characters_and_direction_marks_are_escaped() {
        assert_eq!(
            printable("a\u{1b}[31m\n\u{202e}b\u{7f}"),
            "a\\u{1b}[31m\\u{a}\\u{202e}b\\u{7f}"
        );
    }

    #[test]
    fn long_text_is_cut_at_a_character() {
        assert_eq!(printable_cut("éééé", 2), "éé…");
        assert_eq!(printable_cut("éé", 2), "éé");
    }
}
