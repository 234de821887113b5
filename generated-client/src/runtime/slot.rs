//! The state of a value while it is decoded.

use std::mem;

use serde::de::MapAccess;

use super::{Decode, Found, Mismatch, Seed, Soft};

/// A slot for a value; the last value of a duplicate key wins.
///
/// Values are decoded into their slots instead of being returned: a record takes kilobytes, and
/// returning it through each level of the deserializer costs more than decoding it.
#[derive(Default)]
pub enum Slot<T> {
    /// Nothing has been read.
    #[default]
    Absent,
    /// `null`, which is not a value of `T`.
    Null,
    /// A value.
    Read(T),
    /// A value that is not a `T`.
    Wrong(Mismatch),
}

impl<T> From<Soft<T>> for Slot<T> {
    #[inline]
    fn from(read: Soft<T>) -> Self {
        match read {
            Ok(value) => Self::Read(value),
            Err(mismatch) => Self::Wrong(mismatch),
        }
    }
}

impl<T: Decode> Slot<T> {
    /// Reads the value of the key that has just been read.
    ///
    /// # Errors
    ///
    /// An error of the deserializer.
    #[inline(never)] // once for each type: a record's code must fit into the processor's cache
    pub fn read<'de, A: MapAccess<'de>>(&mut self, members: &mut A) -> Result<(), A::Error> {
        members.next_value_seed(Seed::new(self))
    }

    /// The value of a required property; if it is missing or wrong, `object` becomes a mismatch.
    #[inline]
    pub fn required<O>(self, name: &'static str, object: &mut Slot<O>) -> Option<T> {
        match self {
            Self::Read(value) => Some(value),
            Self::Absent => object.lacks(name),
            Self::Null => object.has_null(name, T::EXPECTED),
            Self::Wrong(mismatch) => object.has_wrong(name, mismatch),
        }
    }

    /// The value of a property that may be absent or null, but not both, either as `None`; if it is
    /// not a `T`, `object` becomes a mismatch.
    ///
    /// The schema allows only one of absent and null; the other one, from a newer server, is also
    /// decoded as `None`.
    #[inline]
    pub fn optional<O>(self, name: &'static str, object: &mut Slot<O>) -> Option<Option<T>> {
        match self {
            Self::Read(value) => Some(Some(value)),
            Self::Absent | Self::Null => Some(None),
            Self::Wrong(mismatch) => object.has_wrong(name, mismatch),
        }
    }

    /// The value of a property that may be absent (`None`) and null (`Some(None)`); if it is not a
    /// `T`, `object` becomes a mismatch.
    #[inline]
    pub fn optional_nullable<O>(
        self,
        name: &'static str,
        object: &mut Slot<O>,
    ) -> Option<Option<Option<T>>> {
        match self {
            Self::Null => Some(Some(None)),
            other => other.optional(name, object).map(|value| value.map(Some)),
        }
    }

    /// Takes the value, and leaves the slot empty.
    #[inline]
    pub(super) fn take(&mut self) -> Soft<T> {
        match mem::take(self) {
            Self::Read(value) => Ok(value),
            Self::Wrong(mismatch) => Err(mismatch),
            Self::Absent => T::mismatch(Found::Nothing),
            Self::Null => T::mismatch(Found::Null),
        }
    }
}

/// Turns an object into a mismatch; not inlined into the code for valid objects.
impl<O> Slot<O> {
    #[cold]
    #[inline(never)]
    fn lacks<T>(&mut self, name: &'static str) -> Option<T> {
        *self = Self::Wrong(Mismatch::missing(name));
        None
    }

    #[cold]
    #[inline(never)]
    fn has_null<T>(&mut self, name: &'static str, expected: &'static str) -> Option<T> {
        *self = Self::Wrong(Mismatch::new(expected, Found::Null).at(name));
        None
    }

    #[cold]
    #[inline(never)]
    fn has_wrong<T>(&mut self, name: &'static str, mismatch: Mismatch) -> Option<T> {
        *self = Self::Wrong(mismatch.at(name));
        None
    }
}
