//! Absent, null or a value: which of these a property can be, and its type in Rust.

use crate::read::schema::{Kind, Property, Schema};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Presence {
    /// Always present, never null: `T`.
    Required,
    /// Always present, may be null: `Option<T>`.
    Nullable,
    /// Never null, may be absent: `Option<T>`.
    Optional,
    /// All three: `Option<Option<T>>`.
    OptionalNullable,
    /// May be absent, and null is one of the values of `T` itself: `Option<T>`.
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
