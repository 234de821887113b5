//! A bounded selection of the texts that a corpus showed at one place.

use std::collections::BTreeMap;

use super::Tally;

/// How many undeclared names, or values outside a set, are kept for one schema node.
pub const KEPT_LIMIT: usize = 64;

/// Texts with counts, of which a limited number is kept.
///
/// If there are too many, those with the smallest hashes are kept, whatever the order in which they
/// were seen. So the counts of each are complete, and merged parts of a corpus give the same
/// result as the whole.
#[derive(Debug, Clone, PartialEq)]
pub struct KeptTexts<T> {
    /// The count of all texts, kept or not.
    pub all: Tally,
    /// The texts that were kept, at most [`KEPT_LIMIT`].
    pub texts: BTreeMap<String, T>,
}

impl<T> Default for KeptTexts<T> {
    fn default() -> KeptTexts<T> {
        KeptTexts {
            all: Tally::default(),
            texts: BTreeMap::new(),
        }
    }
}

impl<T: Default> KeptTexts<T> {
    /// Merges both; `merge` combines the counts of a text that is in both.
    pub(super) fn merge(&mut self, other: KeptTexts<T>, merge: impl Fn(&mut T, T)) {
        self.all.merge(&other.all);
        for (text, seen) in other.texts {
            merge(self.texts.entry(text).or_default(), seen);
        }
        while self.texts.len() > KEPT_LIMIT {
            self.drop_greatest();
        }
    }

    pub(super) fn rewrite_texts(
        &mut self,
        rewrite: impl Fn(&str) -> String,
        merge: impl Fn(&mut T, T),
    ) {
        for (text, seen) in std::mem::take(&mut self.texts) {
            merge(self.texts.entry(rewrite(&text)).or_default(), seen);
        }
    }

    fn drop_greatest(&mut self) {
        let greatest = self.texts.keys().max_by_key(|text| rank(text)).cloned();
        if let Some(text) = greatest {
            self.texts.remove(&text);
        }
    }
}

impl<T> KeptTexts<T> {
    /// Whether `text` would be kept if it had been seen.
    pub(crate) fn would_keep(&self, text: &str) -> bool {
        self.texts.len() < KEPT_LIMIT || self.texts.keys().any(|kept| rank(kept) >= rank(text))
    }
}

/// The hash that decides which texts are kept.
pub(super) fn rank(text: &str) -> (u64, &str) {
    (hash(text), text)
}

/// FNV-1a, which is the same in every version and on every machine.
pub(super) fn hash(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

#[cfg(test)]
mod tests {
    use super::hash;

    /// The test vectors published by its authors.
    #[test]
    fn the_hash_is_fnv_1a() {
        assert_eq!(hash(""), 0xcbf2_9ce4_8422_2325);
        assert_eq!(hash("a"), 0xaf63_dc4c_8601_ec8c);
        assert_eq!(hash("foobar"), 0x8594_4171_f739_67e8);
    }
}
