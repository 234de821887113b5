//! Rust names for JSON names; the lint refuses what has none, or what shares one.

use heck::{ToSnakeCase, ToUpperCamelCase};

use crate::schema::{Literal, Values};

/// The field of a property, still without care for Rust's keywords, which typify takes.
pub(crate) fn field(property: &str) -> Option<String> {
    Some(property.to_snake_case()).filter(|name| is_identifier(name))
}

/// The variants of an enumeration's values, in their order.
pub(crate) fn variants(values: &Values) -> Vec<Option<String>> {
    let derived = |literal: &Literal| match literal {
        Literal::String(text) => text.to_upper_camel_case(),
        Literal::Integer(_) => String::new(),
    };
    values
        .literals
        .iter()
        .enumerate()
        .map(|(index, literal)| {
            let given = values.names.get(index).cloned();
            Some(given.unwrap_or_else(|| derived(literal))).filter(|name| is_type_name(name))
        })
        .collect()
}

/// The variant of a branch: its name less the union's, so `ContactSender` is
/// `Sender::Contact`.
pub(crate) fn branch(union: &str, target: &str) -> String {
    let rest = target
        .strip_suffix(union)
        .or_else(|| target.strip_prefix(union));
    match rest {
        Some(rest) if is_type_name(rest) => rest.to_owned(),
        _ => target.to_owned(),
    }
}

/// A name in upper camel case that Rust takes for a type or a variant.
pub(crate) fn is_type_name(name: &str) -> bool {
    name != "Self"
        && name.starts_with(|c: char| c.is_ascii_uppercase())
        && is_identifier(name)
        && !name.contains('_')
}

fn is_identifier(name: &str) -> bool {
    !name.starts_with(|c: char| c.is_ascii_digit())
        && !name.is_empty()
        && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
}
