//! The fast check: one pass over a text, without allocation, that says "valid" or "don't know".
//!
//! An acceptor is generated from a schema, and is based on the [`Cursor`] of this crate, which
//! reads JSON. It never says that a payload is invalid, or why. Whatever it does not expect, and
//! whatever is slow to get exactly right, such as a number written `1e2`, it leaves to the check.
//! So it can be wrong in three ways only. It could say "valid" although the check would not, or
//! report nothing although there is something to report: tests and fuzzing look for these. Or it
//! could say "don't know" more often than necessary.
//!
//! It depends only on std: `cargo xtask suite` builds it with the acceptors of other schemas.

mod array;
mod cursor;
mod number;
mod object;
mod possible;
mod seen;
mod string;
mod untyped;

#[cfg(test)]
mod tests;

pub use cursor::Cursor;
pub use object::Member;
pub use possible::Possible;
pub use seen::Seen;

/// The maximum nesting depth of arrays and objects; readers allow at most 127.
const DEPTH: usize = 100;

/// What is known of a text after one pass.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Answer {
    /// It is JSON and conforms, and there is nothing to report.
    Valid,
    /// It is JSON and conforms, but there may be something to report: an undeclared property or
    /// value, or a duplicate key.
    ValidWithNotes,
    /// The check has to decide.
    Unknown,
}

/// A generated acceptor: skips one value, if that is valid.
pub type Acceptor = for<'t> fn(Cursor<'t>, usize, &mut bool) -> Option<Cursor<'t>>;

/// Applies `acceptor` to the JSON document `text`.
pub fn ask(acceptor: Acceptor, text: &str) -> Answer {
    let mut noted = false;
    let end = acceptor(Cursor::new(text).space(), DEPTH, &mut noted);
    match end.map(Cursor::space) {
        Some(end) if end.is_at_end() && noted => Answer::ValidWithNotes,
        Some(end) if end.is_at_end() => Answer::Valid,
        _ => Answer::Unknown,
    }
}
