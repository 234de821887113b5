//! A JSON document that is written as it was read, with the order of its members, repeated keys,
//! and the spelling of its numbers.

use serde_json::Value;

use check::layers::json::{Tokens, tokens, unescaped};

/// A value.
pub(super) enum Tree {
    Text(String),
    /// A number or a word, as it is spelled.
    Spelled(String),
    Array(Vec<Tree>),
    Object(Vec<(String, Tree)>),
}

impl Tree {
    /// Reads a text that layer `json` has accepted.
    pub(super) fn read(text: &[u8]) -> Tree {
        let mut tokens = tokens(text);
        let first = tokens
            .next()
            .map(|token| token.spelling)
            .unwrap_or_default();
        value(first, &mut tokens)
    }

    /// Writes it, compact.
    pub(super) fn write(&self, out: &mut Vec<u8>) {
        match self {
            Tree::Text(text) => string(text, out),
            Tree::Spelled(spelling) => out.extend(spelling.bytes()),
            Tree::Array(items) => {
                out.push(b'[');
                for (index, item) in items.iter().enumerate() {
                    if index > 0 {
                        out.push(b',');
                    }
                    item.write(out);
                }
                out.push(b']');
            }
            Tree::Object(members) => {
                out.push(b'{');
                for (index, (name, member)) in members.iter().enumerate() {
                    if index > 0 {
                        out.push(b',');
                    }
                    string(name, out);
                    out.push(b':');
                    member.write(out);
                }
                out.push(b'}');
            }
        }
    }

    /// The text of a member; the last one if the name is repeated.
    pub(super) fn text_of(&self, wanted: &str) -> Option<&str> {
        let Tree::Object(members) = self else {
            return None;
        };
        let (_, member) = members.iter().rfind(|(name, _)| name == wanted)?;
        match member {
            Tree::Text(text) => Some(text),
            _ => None,
        }
    }

    /// A member; the last one if the name is repeated.
    pub(super) fn member(&mut self, wanted: &str) -> Option<&mut Tree> {
        let Tree::Object(members) = self else {
            return None;
        };
        let (_, member) = members.iter_mut().rfind(|(name, _)| name == wanted)?;
        Some(member)
    }

    /// Sets a member to a text, or adds it at the end.
    pub(super) fn set(&mut self, wanted: &str, text: &str) {
        if let Tree::Object(members) = self {
            members.retain(|(name, _)| name != wanted);
            members.push((wanted.to_owned(), Tree::Text(text.to_owned())));
        }
    }
}

// as deep as the text, whose depth layer `json` limits
fn value(first: &[u8], tokens: &mut Tokens<'_>) -> Tree {
    match first.first() {
        Some(b'[') => {
            let mut items = Vec::new();
            while let Some(token) = tokens.next() {
                match token.first() {
                    b',' => {}
                    b']' => break,
                    _ => items.push(value(token.spelling, tokens)),
                }
            }
            Tree::Array(items)
        }
        Some(b'{') => {
            let mut members = Vec::new();
            while let Some(name) = tokens.next() {
                match name.first() {
                    b',' => {}
                    b'}' => break,
                    _ => {
                        // after the colon
                        let first = tokens.nth(1).map(|token| token.spelling);
                        let member = value(first.unwrap_or_default(), tokens);
                        members.push((unescaped(name.spelling).into_owned(), member));
                    }
                }
            }
            Tree::Object(members)
        }
        Some(b'"') => Tree::Text(unescaped(first).into_owned()),
        _ => Tree::Spelled(String::from_utf8_lossy(first).into_owned()),
    }
}

fn string(text: &str, out: &mut Vec<u8>) {
    // writing JSON to memory cannot fail
    let _ = serde_json::to_writer(out, &Value::from(text));
}

#[cfg(test)]
mod tests {
    use super::Tree;

    #[test]
    fn what_is_read_is_written() {
        for text in [
            r#"{"b":1.50,"a":[1e2,-0,true,null,{}],"b":"\"\n","":[[]]}"#,
            "[]",
            "0.10",
            "\"\"",
        ] {
            let mut out = Vec::new();
            Tree::read(text.as_bytes()).write(&mut out);
            assert_eq!(String::from_utf8_lossy(&out), text);
        }
    }
}
