//! The Rust type of a value whose type has no code of its own.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::read::schema::{Kind, Node};

/// The Rust type of a value of `node` that is present and not null.
pub(super) fn rust_type(node: &Node) -> TokenStream {
    match node.kind() {
        Kind::Reference(name) => {
            let ident = format_ident!("{name}");
            quote!(#ident)
        }
        Kind::Boolean => quote!(bool),
        Kind::Integer => quote!(i64),
        Kind::Number => quote!(f64),
        Kind::String => quote!(::std::string::String),
        Kind::Map => quote!(::serde_json::Map<::std::string::String, ::serde_json::Value>),
        Kind::Array(items) => {
            let item = items.map_or_else(
                || quote!(::serde_json::Value),
                |items| {
                    let item = rust_type(items);
                    if items.nullable && !matches!(items.kind(), Kind::Untyped) {
                        quote!(::std::option::Option<#item>)
                    } else {
                        item
                    }
                },
            );
            quote!(::std::vec::Vec<#item>)
        }
        // the lint allows only untyped values without a name
        _ => quote!(::serde_json::Value),
    }
}
