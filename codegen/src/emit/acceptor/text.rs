//! Literals for parts of a payload's text.

use proc_macro2::{Literal as Token, TokenStream};
use quote::quote;

/// A byte string literal.
pub(super) fn bytes(text: &str) -> Token {
    Token::byte_string(text.as_bytes())
}

/// Skips one of these strings; there is at least one.
pub(super) fn one_of(strings: &[String]) -> TokenStream {
    let literals = strings.iter().map(|string| bytes(&quoted(string)));
    let tests = literals.map(|literal| quote!(at.literal(#literal)));
    tests
        .reduce(|first, next| quote!(#first.or_else(|| #next)))
        .unwrap_or_else(|| quote!(None))
}

/// The name of a member as it appears in a text: quoted.
pub(super) fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
