//! The range of the numbers at one place.

/// Two powers of two, or their negatives, or 0, that numbers lie between; so it grows as
/// they do, and tells none of them.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Range {
    /// No number is less.
    pub(crate) least: f64,
    /// No number is greater.
    pub(crate) greatest: f64,
}
