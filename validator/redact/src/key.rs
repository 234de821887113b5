//! Pseudonyms: equal for equal values, and useless without the key.
//!
//! HMAC-SHA-256, because a plain hash of a telephone number can be reversed by trying all numbers.

use std::fmt;

use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;

/// The key of the pseudonyms.
#[derive(Clone)]
pub(super) struct Key(Hmac<Sha256>);

/// What a pseudonym is made from. The same bytes give different pseudonyms for different kinds.
#[derive(Debug, Clone, Copy)]
pub(super) enum Of {
    /// A text, or the name of a member.
    Text,
    /// An identifier.
    Id,
    /// No value: the result depends on the key alone.
    Times,
}

/// Hides the key.
impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key(..)")
    }
}

impl Key {
    /// A random key that is never shown, and is gone with the redactor.
    pub(super) fn random() -> Key {
        let mut bytes = [0; 32];
        getrandom::fill(&mut bytes)
            .expect("an operating system has random bytes: std's hash maps ask for them, too");
        Key::new(&bytes)
    }

    /// A key that gives the same pseudonyms wherever the same secret is used.
    pub(super) fn new(secret: &[u8]) -> Key {
        let mac = Hmac::new_from_slice(secret);
        Key(mac.expect("HMAC takes a key of any length"))
    }

    /// 128 bits.
    pub(super) fn hash(&self, of: Of, value: &[u8]) -> u128 {
        let mut mac = self.0.clone();
        mac.update(&[of as u8]);
        mac.update(value);
        let bytes = mac.finalize().into_bytes();
        bytes
            .iter()
            .take(16)
            .fold(0, |hash, &byte| hash << 8 | u128::from(byte))
    }

    /// The replacement of a text if the schema asks for nothing else.
    pub(super) fn pseudonym(&self, text: &str) -> String {
        format!("redacted_{}", self.digits(text))
    }

    /// Digits that replace a text. The chance that any two of a hundred million texts get the same
    /// digits is one in twenty thousand.
    pub(super) fn digits(&self, text: &str) -> String {
        format!(
            "{:020}",
            self.hash(Of::Text, text.as_bytes()) % 10_u128.pow(20)
        )
    }

    /// A version 4 UUID.
    pub(super) fn uuid(&self, text: &str) -> String {
        // a UUID in capitals is the same UUID
        let hash = self.hash(Of::Id, text.to_ascii_lowercase().as_bytes());
        let hex = format!("{hash:032x}");
        let variant = ['8', '9', 'a', 'b'][usize::from((hash & 3) as u8)];
        format!(
            "{}-{}-4{}-{variant}{}-{}",
            &hex[..8],
            &hex[8..12],
            &hex[13..16],
            &hex[17..20],
            &hex[20..]
        )
    }

    /// A positive integer that readers with floats also keep exactly.
    ///
    /// The chance that any two of a million get the same integer is one in eighteen thousand.
    pub(super) fn id(&self, id: i64) -> i64 {
        const END: u128 = 1 << 53;
        let hash = self.hash(Of::Id, &id.to_be_bytes()) % (END - 1) + 1;
        i64::try_from(hash).unwrap_or(i64::MAX)
    }

    /// The number of seconds by which times are shifted back: between one and twenty years.
    pub(super) fn shift(&self) -> i64 {
        const YEAR: u128 = 31_556_952;
        let seconds = self.hash(Of::Times, b"") % (19 * YEAR) + YEAR;
        i64::try_from(seconds).unwrap_or(i64::MAX)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_pseudonym_is_follows_from_the_key_alone() {
        let (one, same, other) = (Key::new(b"one"), Key::new(b"one"), Key::new(b"other"));
        assert_eq!(one.digits("Ann"), same.digits("Ann"));
        assert_eq!((one.id(7), one.shift()), (same.id(7), same.shift()));
        assert_ne!(one.digits("Ann"), other.digits("Ann"));
        assert_ne!((one.id(7), one.shift()), (other.id(7), other.shift()));
        assert_ne!(one.digits("Ann"), one.digits("ann"));
        assert_ne!(Key::random().digits("Ann"), Key::random().digits("Ann"));
    }

    #[test]
    fn it_is_hmac_sha_256() {
        // RFC 4231, test case 2
        let mut mac = Key::new(b"Jefe").0;
        mac.update(b"what do ya want for nothing?");
        let bytes = mac.finalize().into_bytes();
        assert_eq!(bytes[..4], [0x5b, 0xdc, 0xc1, 0x46]);
    }

    #[test]
    fn uuids_and_ids_have_their_forms() {
        let key = Key::new(b"any");
        let uuid = key.uuid("2F6A0F4E-8F0E-4D4E-9A55-2B1C1F3C0D11");
        assert_eq!(uuid, key.uuid("2f6a0f4e-8f0e-4d4e-9a55-2b1c1f3c0d11"));
        assert_eq!(uuid.len(), 36);
        assert_eq!(&uuid[14..15], "4");
        assert!((1..1 << 53).contains(&key.id(0)));
        assert!((31_556_952..20 * 31_556_952).contains(&key.shift()));
    }
}
