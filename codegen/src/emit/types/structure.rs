//! An object with declared properties: typify's struct, made tolerant.
//!
//! Absence and null are wrapped around typify's field types, and a field for undeclared properties
//! is added; the derives of serde and `Debug` are replaced by implementations that keep the law.

use proc_macro2::TokenStream;
use quote::quote;
use syn::ItemStruct;

use super::deserialize::deserialize;
use crate::emit::docs;
use crate::read::schema::{Node, Schema};
use crate::source::problem::Errors;

mod debug;
mod decode;
mod encode;
pub(super) mod model;

use model::Structure;

pub(super) fn generate(
    schema: &Schema,
    node: &Node,
    item: ItemStruct,
) -> Result<TokenStream, Errors> {
    let structure = Structure::new(schema, node, item)?;
    let definition = definition(&structure);
    let debug = debug::generate(&structure);
    let decode = decode::generate(&structure);
    let encode = encode::generate(&structure);
    let deserialize = deserialize(&structure.ident);
    Ok(quote!(#definition #debug #decode #deserialize #encode))
}

/// The struct, with a field for each property.
fn definition(structure: &Structure<'_>) -> TokenStream {
    let docs = docs::of(structure.node);
    let ident = &structure.ident;
    let extra = &structure.extra;
    let fields = structure.fields.iter().map(|field| {
        let docs = docs::of(&field.property.node);
        let (ident, ty) = (&field.ident, field.ty());
        quote!(#docs pub #ident: #ty)
    });
    quote! {
        #docs
        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        pub struct #ident {
            #(#fields,)*
            /// The properties that the schema does not declare, as received.
            pub #extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        }
    }
}
