//! A definition that needs no type of its own, and is an alias of one of Rust's types.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::rust_type::rust_type;
use crate::emit::docs;
use crate::read::schema::{Kind, Node, Schema};

/// Whether a definition is only an alias of one of Rust's types.
pub(crate) fn is_alias(schema: &Schema, name: &str, node: &Node) -> bool {
    match node.kind() {
        Kind::Map => schema.sibling_union(name).is_none(),
        kind => matches!(
            kind,
            Kind::Reference(_)
                | Kind::Boolean
                | Kind::Number
                | Kind::String
                | Kind::Array(_)
                | Kind::Untyped
        ),
    }
}

/// The name of the definition.
pub(super) fn generate(name: &str, node: &Node) -> TokenStream {
    let docs = docs::of(node);
    let ident = format_ident!("{name}");
    let ty = rust_type(node);
    quote!(#docs pub type #ident = #ty;)
}
