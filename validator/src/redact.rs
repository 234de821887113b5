//! Taking personal data out of a payload, and leaving everything that a check looks at.
//!
//! The text is rewritten token by token, so that what only the text shows stays: keys that
//! come twice, `1.0` for `1`, integers that no reader can hold. What a value may be replaced
//! with is in [`replacement`]; what the schema says of it in [`keywords`].

use std::collections::HashSet;
use std::fmt;
use std::hash::{BuildHasher as _, RandomState};

use serde_json::Value;

use crate::document::Storage;
use crate::finding::Finding;
use crate::layer::json::{self, Token, Tokens, tokens, unescaped};
use crate::masking::{Name, Spot, cut_name};

mod keywords;
mod overwritten;
mod replacement;

/// Takes personal data out of payloads.
///
/// What is replaced:
///
/// - every value that the schema calls `x-sensitive`, and everything in it,
/// - every value of a property that the schema does not declare, or declares without a word
///   about its value, and everything in it,
/// - every declared value that is not what the schema says, such as text outside an
///   enumeration, because it could be anything,
/// - every name in a free-form object, and every undeclared name in what is sensitive; the
///   same name gets the same replacement wherever this redactor meets it.
///
/// Other declared values stay as they are spelled, and so do the names of fields; of one that
/// no finding shows whole, the part that findings show, followed by a replacement.
///
/// A replacement is of the same type, empty where the original was empty, and meets or
/// violates the same keywords of the schema. So the redacted payload gets the findings that
/// the original gets, with all layers and options but [`Options::show_values`]; only where a
/// message tells a position in the text, it is another.
///
/// ```
/// use conversation_validator::Redactor;
///
/// let redactor = Redactor::new();
/// let line = redactor.redact(br#"{ "id": 7, "custom_attributes": {"Ann": "+1 555 0100"} }"#)?;
/// let line = String::from_utf8_lossy(&line);
/// assert!(line.starts_with(r#"{"id":7,"custom_attributes":{"name_"#));
/// assert!(line.ends_with(r#"":"redacted"}}"#));
/// # Ok::<(), conversation_validator::Finding>(())
/// ```
///
/// [`Options::show_values`]: crate::Options::show_values
pub struct Redactor {
    /// Keyed at random: nobody can find out a name by trying likely ones, and no list of
    /// names has to be kept.
    names: RandomState,
}

impl Redactor {
    /// A redactor with a random key for names.
    #[must_use]
    pub fn new() -> Redactor {
        Redactor {
            names: RandomState::new(),
        }
    }

    /// The payload without personal data, compact, on one line without a line break.
    ///
    /// # Errors
    ///
    /// A payload that is no JSON: the one finding that a check has, without a value.
    ///
    /// # Panics
    ///
    /// Never for a released version: the schema is part of the crate, and compiles.
    #[allow(
        clippy::result_large_err,
        reason = "there is one at most of a payload, and its caller keeps it"
    )]
    pub fn redact(&self, payload: &[u8]) -> Result<Vec<u8>, Finding> {
        let mut storage = Storage::default();
        let reading = json::read(&mut storage, payload)?;
        let value = reading.document.root().to_value();
        let overwritten = if reading.duplicates.is_empty() {
            HashSet::new()
        } else {
            overwritten::names(payload)
        };
        let mut rewriting = Rewriting {
            redactor: self,
            tokens: tokens(payload),
            overwritten,
            out: Vec::with_capacity(payload.len()),
        };
        if let Some(token) = rewriting.tokens.next() {
            rewriting.value(token, Spot::root(Some(&value)), true);
        }
        Ok(rewriting.out)
    }

    /// The name of a field that is longer than what findings show of it.
    fn cut(&self, shown: &str, name: &str) -> String {
        format!("{shown}_{:016x}", self.names.hash_one(name))
    }

    fn renamed(&self, name: &str) -> String {
        if name.is_empty() {
            return String::new();
        }
        format!("name_{:016x}", self.names.hash_one(name))
    }
}

impl Default for Redactor {
    fn default() -> Redactor {
        Redactor::new()
    }
}

/// The key is nobody's business.
impl fmt::Debug for Redactor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Redactor").finish_non_exhaustive()
    }
}

struct Rewriting<'r> {
    redactor: &'r Redactor,
    tokens: Tokens<'r>,
    /// Where the names stand whose values a later member of the same name overwrites.
    overwritten: HashSet<usize>,
    out: Vec<u8>,
}

// as deep as the payload, which layer `json` bounds
impl Rewriting<'_> {
    /// Writes the value that begins with `token`.
    ///
    /// `counts` is false inside of what is overwritten: the spot is then that of what
    /// overwrites it, which is what findings on such places go by.
    fn value(&mut self, token: Token<'_>, spot: Spot<'_>, counts: bool) {
        match token.first() {
            b'{' => self.object(token, spot, counts),
            b'[' => self.array(token, spot, counts),
            _ => replacement::write(&mut self.out, token.spelling, spot, counts),
        }
    }

    fn array(&mut self, open: Token<'_>, spot: Spot<'_>, counts: bool) {
        self.out.extend(open.spelling);
        let mut index = 0;
        while let Some(token) = self.tokens.next() {
            match token.first() {
                b',' => self.out.push(b','),
                b']' => {
                    self.out.push(b']');
                    return;
                }
                _ => {
                    self.value(token, spot.item(index), counts);
                    index += 1;
                }
            }
        }
    }

    fn object(&mut self, open: Token<'_>, spot: Spot<'_>, counts: bool) {
        self.out.extend(open.spelling);
        while let Some(token) = self.tokens.next() {
            match token.first() {
                b',' => self.out.push(b','),
                b'}' => {
                    self.out.push(b'}');
                    return;
                }
                _ => self.member(token, spot, counts),
            }
        }
    }

    fn member(&mut self, name: Token<'_>, object: Spot<'_>, counts: bool) {
        let text = unescaped(name.spelling);
        let (member, is) = object.member(&text);
        match is {
            Name::Declared => self.out.extend(name.spelling),
            Name::Field => match cut_name(&text) {
                None => self.out.extend(name.spelling),
                Some(shown) => self.name(self.redactor.cut(shown, &text)),
            },
            Name::Data => self.name(self.redactor.renamed(&text)),
        }
        self.out.push(b':');
        let counts = counts && !self.overwritten.contains(&name.offset);
        // past the colon
        if let Some(token) = self.tokens.nth(1) {
            self.value(token, member, counts);
        }
    }

    fn name(&mut self, name: String) {
        // writing JSON to memory cannot fail
        let _ = serde_json::to_writer(&mut self.out, &Value::String(name));
    }
}

#[cfg(test)]
mod tests {
    use crate::contract::navigation::Place;
    use crate::generated::NODES;
    use crate::masking::is_sensitive;

    /// Another tag would be another branch, with other findings.
    #[test]
    fn no_tag_is_sensitive() {
        for node in NODES {
            for union in node.unions {
                let object = Place::at_pointer(node.pointer).expect("the node is there");
                let tag = object.property(union.tag, None).expect("it is declared");
                assert!(!is_sensitive(tag, None), "{} {}", node.pointer, union.tag);
            }
        }
    }
}
