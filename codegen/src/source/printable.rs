//! Which characters are safe to show in a terminal, an editor or a Rust comment.

/// The text, with an escape for each character that is not safe to show.
///
/// Rust refuses a comment that holds a carriage return, or a mark that changes the direction of
/// a line; a terminal would act on them.
pub(crate) fn printable(text: &str) -> String {
    let escaped = text.chars().map(|c| {
        if is_unprintable(c) {
            c.escape_unicode().to_string()
        } else {
            c.to_string()
        }
    });
    escaped.collect()
}

/// Whether it is a control character, or a mark that changes the direction of a line.
pub(crate) fn is_unprintable(c: char) -> bool {
    c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}
