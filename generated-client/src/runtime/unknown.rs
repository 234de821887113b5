//! The values of an enumeration that the schema does not declare.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;

/// An enumeration of strings.
pub trait StringEnum: Sized {
    /// The variant of a declared value, `None` for any other.
    fn declared(value: &str) -> Option<Self>;

    /// The variant of all other values.
    fn unknown(value: UnknownString<Self>) -> Self;

    /// The variant of any value.
    #[must_use]
    fn open(value: &str) -> Self {
        Self::declared(value)
            .unwrap_or_else(|| Self::unknown(UnknownString(value.to_owned(), PhantomData)))
    }
}

/// An enumeration of integers.
pub trait IntegerEnum: Sized {
    /// The variant of a declared value, `None` for any other.
    fn declared(value: i64) -> Option<Self>;

    /// The variant of all other values.
    fn unknown(value: UnknownInteger<Self>) -> Self;

    /// The variant of any value.
    #[must_use]
    fn open(value: i64) -> Self {
        Self::declared(value).unwrap_or_else(|| Self::unknown(UnknownInteger(value, PhantomData)))
    }
}

/// A string that `E` does not declare, exactly as received.
///
/// Only `E` can construct one, from a string that is not one of its declared values, so the variant
/// for unknown values never holds a declared one.
pub struct UnknownString<E>(String, PhantomData<fn() -> E>);

impl<E> UnknownString<E> {
    /// The string.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<E> Clone for UnknownString<E> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), PhantomData)
    }
}

impl<E> PartialEq for UnknownString<E> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl<E> Eq for UnknownString<E> {}

impl<E> Hash for UnknownString<E> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}

/// Hides the string: an undeclared value may hold anything.
impl<E> fmt::Debug for UnknownString<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        super::Hidden.fmt(f)
    }
}

/// An integer that `E` does not declare.
pub struct UnknownInteger<E>(i64, PhantomData<fn() -> E>);

impl<E> UnknownInteger<E> {
    /// The integer.
    #[must_use]
    pub fn get(self) -> i64 {
        self.0
    }
}

impl<E> Clone for UnknownInteger<E> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<E> Copy for UnknownInteger<E> {}

impl<E> PartialEq for UnknownInteger<E> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl<E> Eq for UnknownInteger<E> {}

impl<E> Hash for UnknownInteger<E> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}

/// Hides the integer: an undeclared value may hold anything.
impl<E> fmt::Debug for UnknownInteger<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        super::Hidden.fmt(f)
    }
}
