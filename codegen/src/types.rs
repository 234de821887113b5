//! The types: typify defines the structs, and what it would get wrong is written here.

use std::collections::BTreeMap;

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use syn::ItemStruct;

use crate::docs;
use crate::read::schema::{Kind, Node, Schema};
use crate::read::schemas::Schemas;
use crate::source::problem::Errors;

mod identifier;
mod lower;
mod open_enum;
mod presence;
mod structure;
mod tagged_union;
mod time;

/// Every definition under its own name, sorted by it: the order of the schema's keys, and
/// the file that a definition stands in, are no part of the types.
pub(crate) fn generate(schemas: &Schemas) -> Result<TokenStream, Errors> {
    let mut definitions = BTreeMap::new();
    for schema in schemas.iter() {
        let mut structs = lower::structs(schema)?;
        for (name, node) in &schema.definitions {
            let code = definition(schema, name, node, structs.remove(name))?;
            definitions.insert(name, code);
        }
    }
    Ok(definitions.into_values().collect())
}

/// One definition; `item` is what typify makes of it.
fn definition(
    schema: &Schema,
    name: &str,
    node: &Node,
    item: Option<ItemStruct>,
) -> Result<TokenStream, Errors> {
    Ok(match node.kind() {
        Kind::Object => match item {
            Some(item) => structure::generate(schema, node, item)?,
            None => return Err(lower::lost(schema, node).into()),
        },
        Kind::Union(union) => tagged_union::generate(schema, name, node, union),
        Kind::Map => match schema.sibling_union(name) {
            Some(union) => tagged_union::generate(schema, name, node, union),
            None => alias(name, node),
        },
        Kind::Enumeration(values) => open_enum::generate(name, node, values),
        Kind::Integer => identifier::generate(name, node),
        Kind::UnixSeconds | Kind::FractionalUnixSeconds | Kind::DateTime => {
            time::generate(name, node)
        }
        _ => alias(name, node),
    })
}

/// Whether a definition is only another name for a type of Rust's own.
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

/// A definition that needs no type of its own still has its name.
fn alias(name: &str, node: &Node) -> TokenStream {
    let docs = docs::of(node);
    let ident = format_ident!("{name}");
    let ty = rust_type(node);
    quote!(#docs pub type #ident = #ty;)
}

/// The Rust type of a value of `node` that is there and not null.
fn rust_type(node: &Node) -> TokenStream {
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
        // the lint leaves only what is untyped without a name
        _ => quote!(::serde_json::Value),
    }
}

/// `Deserialize` for a type that implements the runtime's `Decode`.
fn deserialize(ident: &Ident) -> TokenStream {
    quote! {
        impl<'de> ::serde::Deserialize<'de> for #ident {
            fn deserialize<__D: ::serde::Deserializer<'de>>(
                deserializer: __D,
            ) -> ::std::result::Result<Self, __D::Error> {
                crate::runtime::deserialize(deserializer)
            }
        }
    }
}
