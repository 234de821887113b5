//! The schema that profiles of this program are of.

use std::sync::LazyLock;

use serde_json::Value;
use sha2::{Digest as _, Sha256};

/// SHA-256 of its text, in hexadecimal.
pub(crate) fn sha256() -> &'static str {
    static HEXADECIMAL: LazyLock<String> = LazyLock::new(|| {
        let digest = Sha256::digest(conversation_client::SCHEMA.as_bytes());
        let digits = digest.iter().flat_map(|byte| [byte >> 4, byte & 15]);
        let digits = digits.filter_map(|digit| char::from_digit(digit.into(), 16));
        digits.collect()
    });
    &HEXADECIMAL
}

/// Its `$id`.
pub(super) fn id() -> &'static str {
    static ID: LazyLock<String> = LazyLock::new(|| {
        // the generator checked that it is JSON and has one
        let schema: Value = serde_json::from_str(conversation_client::SCHEMA).unwrap_or_default();
        schema["$id"].as_str().unwrap_or_default().to_owned()
    });
    &ID
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_schema_is_told_by_its_id_and_its_hash() {
        assert_eq!(super::id(), "urn:99digital:get-conversation:response");
        assert_eq!(super::sha256().len(), 64);
    }

    #[test]
    fn the_hash_is_in_hexadecimal() {
        let is_digit = |b: u8| b.is_ascii_digit() || (b'a'..=b'f').contains(&b);
        assert!(super::sha256().bytes().all(is_digit));
    }
}
