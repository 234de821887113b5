//! A JSON text cut into tokens, to change it in one place.

/// The ranges of the tokens of `text`: strings, words and numbers, and single signs.
pub(crate) fn of(text: &[u8]) -> Vec<std::ops::Range<usize>> {
    let mut tokens = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let start = at;
        at += match text[at] {
            b'"' => string(&text[at..]),
            b' ' | b'\n' | b'\t' | b'\r' => {
                at += 1;
                continue;
            }
            b'{' | b'}' | b'[' | b']' | b',' | b':' => 1,
            _ => word(&text[at..]),
        };
        tokens.push(start..at);
    }
    tokens
}

fn string(text: &[u8]) -> usize {
    let mut at = 1;
    while at < text.len() && text[at] != b'"' {
        at += 1 + usize::from(text[at] == b'\\');
    }
    text.len().min(at + 1)
}

fn word(text: &[u8]) -> usize {
    let ends = |byte: &u8| b" \n\t\r{}[],:\"".contains(byte);
    text.iter().position(ends).unwrap_or(text.len())
}
