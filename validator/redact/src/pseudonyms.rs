//! What stands for a value, wherever it comes.

use check::masking::looks_like_data;

use super::key::Key;
use super::time;

/// What a redactor puts in the place of values, whatever says where they are.
#[derive(Debug)]
pub struct Pseudonyms {
    pub(super) key: Key,
    pub(super) hashes_ids: bool,
    /// By how many seconds times are put back, if they are.
    pub(super) shift: Option<i64>,
}

impl Pseudonyms {
    /// What stands for a text, whatever it is.
    #[must_use]
    pub fn pseudonym(&self, text: &str) -> String {
        self.key.pseudonym(text)
    }

    /// What stands for an identifier; itself, unless ids are hashed.
    #[must_use]
    pub fn id(&self, id: i64) -> i64 {
        if self.hashes_ids { self.key.id(id) } else { id }
    }

    /// What stands for a time; itself, unless times are put back. None of what is no time.
    #[must_use]
    pub fn time(&self, text: &str) -> Option<String> {
        match self.shift {
            Some(by) => time::iso_back(text, by),
            None => time::is_iso(text).then(|| text.to_owned()),
        }
    }

    /// Whether times are put back.
    #[must_use]
    pub fn moves_times(&self) -> bool {
        self.shift.is_some()
    }

    /// What stands for a name; whoever looks at it takes it for data where the name was.
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
