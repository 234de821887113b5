//! Rust names for JSON names; the lint rejects JSON names without one, or with the same one.

use heck::{ToSnakeCase, ToUpperCamelCase};

/// The names at the root of the client that are not generated: each would hide a generated type of
/// the same name.
const RESERVED: &[&str] = &[
    "BaseUrl",
    "Client",
    "ClientBuilder",
    "DecodeError",
    "Error",
    "ErrorKind",
    "Operation",
    "ReceivedBody",
    "ResponseBody",
    "SCHEMA",
    "Token",
    "TokenHeader",
    "UnknownInteger",
    "UnknownString",
];

/// Whether the client itself uses a name.
pub(crate) fn is_reserved(name: &str) -> bool {
    RESERVED.contains(&name)
}

/// The type and the method of an operation, by its `operationId` in lower camel case.
pub(crate) fn operation(id: &str) -> Option<(String, String)> {
    let is_camel_case = id.starts_with(|c: char| c.is_ascii_lowercase())
        && id.bytes().all(|b| b.is_ascii_alphanumeric());
    let names = (id.to_upper_camel_case(), id.to_snake_case());
    Some(names).filter(|(name, method)| is_camel_case && is_type_name(name) && !is_keyword(method))
}

/// The field of a property or a parameter, with an underscore after a keyword of Rust.
pub(crate) fn escaped_field(name: &str) -> Option<String> {
    let field = field(name)?;
    Some(if is_keyword(&field) {
        format!("{field}_")
    } else {
        field
    })
}

fn is_keyword(name: &str) -> bool {
    // reserved since edition 2024
    name == "gen" || syn::parse_str::<syn::Ident>(name).is_err()
}

/// The field of a property, not adjusted for Rust's keywords; typify does that.
pub(crate) fn field(property: &str) -> Option<String> {
    Some(property.to_snake_case()).filter(|name| is_identifier(name))
}

/// The variant of a string value.
pub(crate) fn variant(value: &str) -> Option<String> {
    Some(value.to_upper_camel_case()).filter(|name| is_type_name(name))
}

/// The variant of a branch: its name without the union's, so `ContactSender` becomes
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

/// Whether a name is in upper camel case and valid in Rust for a type or a variant.
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
