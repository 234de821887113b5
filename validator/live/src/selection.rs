//! What the user writes to select payloads: an id, or a range of ids.

use std::fmt;
use std::str::FromStr;

use super::error::SelectionProblem;

/// `226` or `1..=300`. A range includes both ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Selection {
    /// The first id.
    pub first: i64,
    /// The last id, at least the first.
    pub last: i64,
    /// Whether the id is listed by itself, so that the payload must exist.
    pub singly: bool,
}

impl FromStr for Selection {
    type Err = SelectionProblem;

    /// Errors do not contain the text, because it may come from a wrong file and be confidential.
    fn from_str(text: &str) -> Result<Selection, SelectionProblem> {
        let Some((first, last)) = text.split_once("..") else {
            let id = id(text)?;
            return Ok(Selection {
                first: id,
                last: id,
                singly: true,
            });
        };
        let Some(last) = last.strip_prefix('=') else {
            return Err(SelectionProblem::OpenRange);
        };
        let (first, last) = (id(first)?, id(last)?);
        if last < first {
            return Err(SelectionProblem::EmptyRange);
        }
        Ok(Selection {
            first,
            last,
            singly: false,
        })
    }
}

/// Writes what `from_str` reads.
impl fmt::Display for Selection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.singly {
            return self.first.fmt(f);
        }
        write!(f, "{}..={}", self.first, self.last)
    }
}

fn id(text: &str) -> Result<i64, SelectionProblem> {
    text.trim().parse().map_err(|_| SelectionProblem::NoId)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_and_ranges_are_parsed() {
        for (text, first, last, singly) in [
            ("226", 226, 226, true),
            ("226..=226", 226, 226, false),
            ("0..=9223372036854775807", 0, i64::MAX, false),
            (" 1 ..= 3 ", 1, 3, false),
            ("-5", -5, -5, true),
        ] {
            let expected = Selection {
                first,
                last,
                singly,
            };
            assert_eq!(text.parse(), Ok(expected), "{text}");
        }
    }

    #[test]
    fn other_texts_are_refused_with_the_remedy() {
        for (text, remedy) in [
            ("1..3", "both its ends"),
            ("1..", "both its ends"),
            ("3..=1", "swap"),
            ("", "such as"),
            ("..=", "such as"),
            ("1..=", "such as"),
            ("1-3", "such as"),
            ("1..=2..=3", "such as"),
            ("9223372036854775808", "such as"),
            ("1.5", "such as"),
        ] {
            let error = text.parse::<Selection>().expect_err(text).to_string();
            assert!(error.contains(remedy), "{text}: {error}");
        }
    }
}
