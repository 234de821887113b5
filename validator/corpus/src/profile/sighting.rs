//! Identifies a record of a corpus.

use std::cmp::Ordering;
use std::fmt;
use std::sync::Arc;

/// A record, identified by its source and its number, as in findings.
///
/// Records are ordered by source, then by number, so that the first one does not depend on the
/// order in which parts of a corpus were read. Digits in the name of a source are compared as
/// numbers: `orders/9` comes before `orders/10`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sighting {
    /// The path of a file, or a URL.
    pub source: Arc<str>,
    /// The number of the record in it, from 1.
    pub record: u64,
}

impl Ord for Sighting {
    fn cmp(&self, other: &Sighting) -> Ordering {
        if Arc::ptr_eq(&self.source, &other.source) {
            return self.record.cmp(&other.record);
        }
        natural(&self.source, &other.source).then_with(|| self.record.cmp(&other.record))
    }
}

impl PartialOrd for Sighting {
    fn partial_cmp(&self, other: &Sighting) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// Writes `source:record`.
impl fmt::Display for Sighting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.source, self.record)
    }
}

/// A total order in which runs of digits are compared as numbers; equal only if the texts are.
fn natural(a: &str, b: &str) -> Ordering {
    let (mut left, mut right) = (a.as_bytes(), b.as_bytes());
    while let (Some(x), Some(y)) = (left.first(), right.first()) {
        if x.is_ascii_digit() && y.is_ascii_digit() {
            let (number, rest) = split_number(left);
            let (other, other_rest) = split_number(right);
            // without leading zeros, the longer one is the larger
            let order = number.len().cmp(&other.len()).then(number.cmp(other));
            if order != Ordering::Equal {
                return order;
            }
            (left, right) = (rest, other_rest);
        } else if x == y {
            (left, right) = (&left[1..], &right[1..]);
        } else {
            return x.cmp(y);
        }
    }
    // `01` and `1` are equal so far
    left.len().cmp(&right.len()).then_with(|| a.cmp(b))
}

/// The leading digits of a text, without leading zeros, and the rest.
fn split_number(text: &[u8]) -> (&[u8], &[u8]) {
    let end = text
        .iter()
        .position(|byte| !byte.is_ascii_digit())
        .unwrap_or(text.len());
    let (digits, rest) = text.split_at(end);
    let zeros = digits.iter().take_while(|byte| **byte == b'0').count();
    (&digits[zeros..], rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_count_as_numbers() {
        let sorted = ["", "a", "a1b", "a2", "a10", "a010", "a10b", "b"];
        for (index, a) in sorted.iter().enumerate() {
            for (other, b) in sorted.iter().enumerate() {
                let expected = match (*a, *b) {
                    // equal as numbers, so their texts decide
                    ("a10", "a010") => Ordering::Greater,
                    ("a010", "a10") => Ordering::Less,
                    _ => index.cmp(&other),
                };
                assert_eq!(natural(a, b), expected, "{a} {b}");
            }
        }
    }
}
