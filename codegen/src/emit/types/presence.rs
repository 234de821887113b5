//! Absent, null and value: which of them a property can be, and what that is in Rust.

use crate::read::schema::{Kind, Property, Schema};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Presence {
    /// Always there, never null: `T`.
    Required,
    /// Always there, maybe null: `Option<T>`.
    Nullable,
    /// Never null, maybe absent: `Option<T>`.
    Optional,
    /// All three: `Option<Option<T>>`.
    OptionalNullable,
    /// Maybe absent, and null is one of the values of `T` itself: `Option<T>`.
    OptionalUntyped,
}

impl Presence {
    pub(super) fn of(schema: &Schema, property: &Property) -> Self {
        let target = schema.resolve(&property.node);
        if matches!(target.kind(), Kind::Untyped) {
            return if property.required {
                Presence::Required
            } else {
                Presence::OptionalUntyped
            };
        }
        match (property.required, property.node.nullable) {
            (true, false) => Presence::Required,
            (true, true) => Presence::Nullable,
            (false, false) => Presence::Optional,
            (false, true) => Presence::OptionalNullable,
        }
    }
}
