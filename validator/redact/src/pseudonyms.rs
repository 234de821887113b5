//! The replacements of values, wherever the values occur.

use check::masking::looks_like_data;

use super::key::Key;
use super::time;

/// The replacements that a redactor uses, independent of how it finds the values.
#[derive(Debug)]
pub struct Pseudonyms {
    pub(super) key: Key,
    pub(super) hashes_ids: bool,
    /// The number of seconds by which times are shifted back, if they are.
    pub(super) shift: Option<i64>,
}

impl Pseudonyms {
    /// The replacement of any text.
    #[must_use]
    pub fn pseudonym(&self, text: &str) -> String {
        self.key.pseudonym(text)
    }

    /// The replacement of an identifier: the identifier itself, unless ids are hashed.
    #[must_use]
    pub fn id(&self, id: i64) -> i64 {
        if self.hashes_ids { self.key.id(id) } else { id }
    }

    /// The replacement of a time: the time itself, unless times are shifted. `None` if it is not a
    /// time.
    #[must_use]
    pub fn time(&self, text: &str) -> Option<String> {
        match self.shift {
            Some(by) => time::iso_back(text, by),
            None => time::is_iso(text).then(|| text.to_owned()),
        }
    }

    /// Whether times are shifted back.
    #[must_use]
    pub fn moves_times(&self) -> bool {
        self.shift.is_some()
    }

    /// The replacement of a name. It is recognised as data if it stands where the name was.
    #[must_use]
    pub fn renamed(&self, name: &str) -> String {
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
