//! The fast check: one pass over a text, without allocation, that says "valid" or "don't know".
//!
//! What it looks for is generated from a schema, and stands on the
//! [`Cursor`] here, which reads JSON. It never says that a payload is invalid, nor why: whatever
//! it does not expect, and whatever would cost time to get exactly right, such as a number
//! written `1e2`, it leaves to the judge. So a mistake can only be one of three kinds: to say
//! "valid" where the judge would not, or to be silent where there is something to tell, which
//! tests and fuzzing hunt for; or to ask the judge more often than needed.
//!
//! It depends on std alone: `cargo xtask suite` builds it with the acceptors of other schemas.

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

/// How deep arrays and objects may lie in each other; readers go no deeper than 127.
const DEPTH: usize = 100;

/// What is known of a text after one pass.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Answer {
    /// It is JSON, it conforms, and there is nothing to tell.
    Valid,
    /// It is JSON and conforms; it may hold what is told all the same: a property or a value
    /// that the schema does not declare, or a key that comes twice.
    ValidWithNotes,
    /// The judge has to be asked.
    Unknown,
}

/// An acceptor as it is generated: goes past one value, if that is valid.
pub type Acceptor = for<'t> fn(Cursor<'t>, usize, &mut bool) -> Option<Cursor<'t>>;

/// Asks `acceptor` about the JSON document `text`.
pub fn ask(acceptor: Acceptor, text: &str) -> Answer {
    let mut noted = false;
    let end = acceptor(Cursor::new(text).space(), DEPTH, &mut noted);
    match end.map(Cursor::space) {
        Some(end) if end.is_at_end() && noted => Answer::ValidWithNotes,
        Some(end) if end.is_at_end() => Answer::Valid,
        _ => Answer::Unknown,
    }
}
