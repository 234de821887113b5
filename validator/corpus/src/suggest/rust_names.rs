//! The names that codegen would give, so that what is suggested passes its lint.

use heck::ToSnakeCase;

use check::instance_path::MASKED;

/// The field that the name becomes, if it can become one and is shown as it is.
pub(super) fn field(name: &str) -> Option<String> {
    let is_whole = |c: char| (c.is_ascii_graphic() || c == ' ') && c != '\\';
    if !name.chars().all(is_whole) || name == MASKED {
        return None;
    }
    // as codegen names fields, so that what is suggested passes its lint
    let field = name.to_snake_case();
    let starts = |c: char| c.is_ascii_alphabetic();
    let is_field = field.starts_with(starts)
        && field
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b == b'_');
    is_field.then_some(field)
}

/// As codegen takes names of variants.
pub(super) fn is_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_uppercase())
        && name.bytes().all(|b| b.is_ascii_alphanumeric())
}
