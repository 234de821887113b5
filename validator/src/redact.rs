//! Taking personal data out of a payload, and leaving everything that a check looks at.
//!
//! What may stay is a list ([`stay`]), and all else is replaced. The text is rewritten token by
//! token, so that what only the text shows stays: keys that come twice, `1.0` for `1`, integers
//! that no reader can hold. What a value may be replaced with is in [`replacement`]; what the
//! schema says of it in [`keywords`].

use std::collections::HashSet;
use std::fmt;
#[cfg(feature = "cli")]
use std::sync::OnceLock;

use check::contract::Contract;
use check::document::Storage;
use check::finding::Finding;
use check::layers::json::{self, Token, Tokens, tokens, unescaped};
use check::masking::{Name, Spot, is_field_name, looks_like_data};

mod keep;
mod key;
mod keywords;
mod options;
mod overwritten;
mod replacement;
mod stay;
mod tally;
mod time;

pub use keep::UnknownPlace;
pub use options::{RedactIds, RedactOptions, RedactTimes};

#[cfg(feature = "cli")]
pub(crate) use stay::list::table as table_of_what_stays;
pub(crate) use tally::{Replaced, Tally};

use keep::{Kept, Trail};
use key::Key;
use keywords::Keywords;

/// Makes pseudonymous payloads of payloads.
///
/// What stays, at places that the schema declares and does not call `x-sensitive`:
///
/// - a text that the schema lists for that place,
/// - a time, and an identifier, unless [`RedactOptions`] say otherwise,
/// - any other number, true and false,
/// - the names of fields, also of undeclared ones, unless they look like data.
///
/// All else is replaced: every other text, whether or not the schema calls it sensitive, every
/// value of a property that the schema does not declare, every declared value that is not what
/// the schema says, and every name in a free-form object. The same value gets the same
/// replacement wherever this redactor meets it, and so does the same name.
///
/// A replacement is of the same type, empty where the original was empty, and meets or violates
/// the same keywords of the schema; it tells nothing else, so not how long the original was. So
/// the redacted payload gets the findings that the original gets, with all layers and options
/// but [`Options::show_values`]: only positions in the text are others, and an undeclared name
/// that no programmer gives; and of a payload inside of something else, which nothing is known
/// of, the place is not found again.
///
/// It is pseudonymous and not anonymous: identifiers, times and rare combinations may tell who
/// it is about.
///
/// ```
/// use conversation_validator::Redactor;
///
/// let redactor = Redactor::new();
/// let line = redactor.redact(br#"{ "id": 7, "labels": ["Ann", "Ann"] }"#)?;
/// let line = String::from_utf8_lossy(&line);
/// assert!(line.starts_with(r#"{"id":7,"labels":["redacted_"#));
/// # Ok::<(), conversation_validator::Finding>(())
/// ```
///
/// [`Options::show_values`]: crate::Options::show_values
pub struct Redactor {
    contract: &'static Contract,
    keywords: Keywords,
    #[cfg(feature = "cli")]
    id_properties: OnceLock<HashSet<String>>,
    key: Key,
    hashes_ids: bool,
    /// By how many seconds times are put back, if they are.
    shift: Option<i64>,
    kept: Kept,
}

impl Redactor {
    /// One that makes the default choices, with a random key.
    #[must_use]
    pub fn new() -> Redactor {
        RedactOptions::new().build()
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
        let redacted = self.redact_counted(payload, &mut Tally::default());
        redacted.map_err(|finding| *finding)
    }

    /// The same; what is replaced is counted.
    pub(crate) fn redact_counted(
        &self,
        payload: &[u8],
        tally: &mut Tally,
    ) -> Result<Vec<u8>, Box<Finding>> {
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
            tally,
        };
        if let Some(token) = rewriting.tokens.next() {
            let root = At {
                spot: Spot::root(self.contract.root_place(), Some(&value)),
                counts: true,
                declared: "",
                trail: self.kept.trail(),
            };
            rewriting.value(token, &root);
        }
        Ok(rewriting.out)
    }

    /// What stands for a text, whatever it is.
    #[cfg(feature = "cli")]
    pub(crate) fn pseudonym(&self, text: &str) -> String {
        replacement::pseudonym(&self.key, text)
    }

    /// What stands for an identifier; itself, unless ids are hashed.
    #[cfg(feature = "cli")]
    pub(crate) fn id(&self, id: i64) -> i64 {
        if self.hashes_ids { self.key.id(id) } else { id }
    }

    /// What stands for a time; itself, unless times are put back. None of what is no time.
    #[cfg(feature = "cli")]
    pub(crate) fn time(&self, text: &str) -> Option<String> {
        match self.shift {
            Some(by) => time::iso_back(text, by),
            None => time::is_iso(text).then(|| text.to_owned()),
        }
    }

    /// Whether a property of this name is an id wherever it is declared.
    #[cfg(feature = "cli")]
    pub(crate) fn is_id_property(&self, name: &str) -> bool {
        let names = || stay::list::id_properties(self.contract);
        self.id_properties.get_or_init(names).contains(name)
    }

    /// Whether times are put back.
    #[cfg(feature = "cli")]
    pub(crate) fn moves_times(&self) -> bool {
        self.shift.is_some()
    }

    /// What stands for a name; whoever looks at it takes it for data where the name was.
    pub(crate) fn renamed(&self, name: &str) -> String {
        if name.is_empty() {
            return String::new();
        }
        let digits = self.key.digits(name);
        if looks_like_data(name) {
            return format!("name_{digits}");
        }
        let letters = digits.bytes().map(|digit| char::from(digit - b'0' + b'a'));
        format!("name_{}", letters.collect::<String>())
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
    tally: &'r mut Tally,
}

/// Where the rewriting is.
struct At<'r> {
    spot: Spot<'r>,
    /// False inside of what is overwritten: the spot is then that of what overwrites it, which
    /// is what findings on such places go by.
    counts: bool,
    /// The last place on the way that the schema speaks of.
    declared: &'static str,
    trail: Trail<'r>,
}

impl<'r> At<'r> {
    fn step(&self, spot: Spot<'r>, counts: bool, trail: Trail<'r>) -> At<'r> {
        At {
            spot,
            counts,
            declared: match spot.place {
                Some(place) => place.first().pointer,
                None => self.declared,
            },
            trail,
        }
    }
}

// as deep as the payload, which layer `json` bounds
impl<'r> Rewriting<'r> {
    /// Writes the value that begins with `token`.
    fn value(&mut self, token: Token<'_>, at: &At<'r>) {
        match token.first() {
            b'{' => self.object(token, at),
            b'[' => self.array(token, at),
            _ => self.scalar(token, at),
        }
    }

    fn scalar(&mut self, token: Token<'_>, at: &At<'r>) {
        if at.trail.is_kept() {
            self.out.extend(token.spelling);
            return;
        }
        let replaced = replacement::write(
            &mut self.out,
            token.spelling,
            at.spot,
            at.counts,
            self.redactor,
        );
        if let Some(what) = replaced {
            self.tally.add(at.declared, at.spot.place.is_none(), what);
        }
    }

    fn array(&mut self, open: Token<'_>, at: &At<'r>) {
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
                    let item = at.spot.item(index);
                    let trail = at.trail.item(index, item);
                    self.value(token, &at.step(item, at.counts, trail));
                    index += 1;
                }
            }
        }
    }

    fn object(&mut self, open: Token<'_>, at: &At<'r>) {
        self.out.extend(open.spelling);
        while let Some(token) = self.tokens.next() {
            match token.first() {
                b',' => self.out.push(b','),
                b'}' => {
                    self.out.push(b'}');
                    return;
                }
                _ => self.member(token, at),
            }
        }
    }

    fn member(&mut self, name: Token<'_>, object: &At<'r>) {
        let text = unescaped(name.spelling);
        let (member, is) = object.spot.member(&text);
        let trail = object.trail.member(&text, object.spot, member);
        let stays = match is {
            Name::Declared => true,
            Name::Field => is_field_name(&text),
            Name::Data => false,
        };
        if stays || trail.is_kept() || text.is_empty() {
            self.out.extend(name.spelling);
        } else {
            // writing JSON to memory cannot fail
            let _ = serde_json::to_writer(&mut self.out, &self.redactor.renamed(&text));
            self.tally.add(object.declared, true, Replaced::Name);
        }
        self.out.push(b':');
        let counts = object.counts && !self.overwritten.contains(&name.offset);
        // past the colon
        if let Some(token) = self.tokens.nth(1) {
            self.value(token, &object.step(member, counts, trail));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::GET_CONVERSATION;
    use check::contract::navigation::Place;
    use check::masking::is_sensitive;

    /// Another tag would be another branch, with other findings.
    #[test]
    fn no_tag_is_sensitive() {
        for node in GET_CONVERSATION.nodes() {
            for union in node.unions {
                let object = Place::at(node);
                let tag = object.property(union.tag, None).expect("it is declared");
                assert!(!is_sensitive(tag, None), "{} {}", node.pointer, union.tag);
            }
        }
    }
}
