//! The names that codegen would generate, so that suggestions pass its lint.

use heck::ToSnakeCase;

use check::instance_path::MASKED;

/// The field name for a property, if it has one and is shown unmasked.
pub(super) fn field(name: &str) -> Option<String> {
    let is_whole = |c: char| (c.is_ascii_graphic() || c == ' ') && c != '\\';
    if !name.chars().all(is_whole) || name == MASKED {
        return None;
    }
    // as in codegen, so that suggestions pass its lint
    let field = name.to_snake_case();
    let starts = |c: char| c.is_ascii_alphabetic();
    let is_field = field.starts_with(starts)
        && field
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b == b'_');
    is_field.then_some(field)
}

/// The name of a variant, as in codegen.
pub(super) fn is_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_uppercase())
        && name.bytes().all(|b| b.is_ascii_alphanumeric())
}
