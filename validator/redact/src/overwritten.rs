//! Members of a text that do not count because a later member has the same name.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use check::layers::json::{tokens, unescaped};

/// The offsets of the names of all overwritten members.
pub(super) fn names(text: &[u8]) -> HashSet<usize> {
    let mut overwritten = HashSet::new();
    // where each name last occurred in each open object; nothing for an array
    let mut open: Vec<Option<HashMap<Cow<'_, str>, usize>>> = Vec::new();
    let mut before = b'[';
    for token in tokens(text) {
        match token.first() {
            b'{' => open.push(Some(HashMap::new())),
            b'[' => open.push(None),
            b'}' | b']' => {
                open.pop();
            }
            b'"' if matches!(before, b'{' | b',') => {
                if let Some(Some(names)) = open.last_mut() {
                    let last = names.insert(unescaped(token.spelling), token.offset);
                    overwritten.extend(last);
                }
            }
            _ => {}
        }
        before = token.first();
    }
    overwritten
}

#[cfg(test)]
mod tests {
    use super::names;

    #[test]
    fn the_last_of_a_name_is_what_counts() {
        let text = br#"{"a": ["a", "a"], "b": {"a": "b", "\u0061": 1}, "a": 2, "a": 3}"#;
        let mut found: Vec<_> = names(text).into_iter().collect();
        found.sort_unstable();
        assert_eq!(found, [1, 24, 48]);
    }
}
