//! An object with declared properties: typify's struct, made tolerant.
//!
//! Around typify's fields go absence and null, beside them the undeclared properties;
//! the derives of serde and `Debug` give way to implementations that keep the law.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use syn::{ItemStruct, Type};

use super::lower;
use super::presence::Presence;
use crate::docs;
use crate::read::schema::{Kind, Node, Property, Schema};
use crate::source::naming;
use crate::source::problem::Errors;

mod debug;
mod decode;
mod encode;

/// A property with its field.
pub(super) struct Field<'a> {
    property: &'a Property,
    presence: Presence,
    ident: Ident,
    /// The type of the value itself, without absence and null.
    ty: Type,
}

pub(super) struct Structure<'a> {
    schema: &'a Schema,
    node: &'a Node,
    ident: Ident,
    /// Sorted by the name of the property.
    fields: Vec<Field<'a>>,
    /// The field of the undeclared properties.
    extra: Ident,
}

pub(super) fn generate(
    schema: &Schema,
    node: &Node,
    item: ItemStruct,
) -> Result<TokenStream, Errors> {
    let structure = Structure::new(schema, node, item)?;
    let definition = structure.definition();
    let debug = debug::generate(&structure);
    let decode = decode::generate(&structure);
    let encode = encode::generate(&structure);
    let deserialize = super::deserialize(&structure.ident);
    Ok(quote!(#definition #debug #decode #deserialize #encode))
}

impl<'a> Structure<'a> {
    fn new(schema: &'a Schema, node: &'a Node, item: ItemStruct) -> Result<Self, Errors> {
        let mut fields = Vec::new();
        for field in item.fields {
            let Some(ident) = field.ident else {
                return Err(lower::lost(schema, node).into());
            };
            // typify adds an underscore to what is a keyword of Rust
            let name = ident.to_string();
            let property = node.properties.iter().find(|property| {
                naming::field(&property.name)
                    .is_some_and(|field| field == name || format!("{field}_") == name)
            });
            let Some(property) = property else {
                return Err(lower::lost(schema, node).into());
            };
            fields.push(Field {
                property,
                presence: Presence::of(schema, property),
                ident,
                ty: field.ty,
            });
        }
        if fields.len() != node.properties.len() {
            return Err(lower::lost(schema, node).into());
        }
        fields.sort_by(|a, b| a.property.name.cmp(&b.property.name));
        Ok(Self {
            extra: extra(&fields),
            schema,
            node,
            ident: item.ident,
            fields,
        })
    }

    fn definition(&self) -> TokenStream {
        let docs = docs::of(self.node);
        let ident = &self.ident;
        let extra = &self.extra;
        let fields = self.fields.iter().map(|field| {
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
                /// The properties that the schema does not declare, as they came.
                pub #extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            }
        }
    }
}

impl Field<'_> {
    /// The type of the field, with absence and null around the value's own.
    fn ty(&self) -> TokenStream {
        let ty = &self.ty;
        match self.presence {
            Presence::Required => quote!(#ty),
            Presence::Nullable | Presence::Optional | Presence::OptionalUntyped => {
                quote!(::std::option::Option<#ty>)
            }
            Presence::OptionalNullable => {
                quote!(::std::option::Option<::std::option::Option<#ty>>)
            }
        }
    }

    /// Its `Debug` would show personal data, or what nobody knows not to be.
    fn is_hidden(&self, schema: &Schema) -> bool {
        let node = &self.property.node;
        schema.is_sensitive(node) || is_open(schema, node)
    }
}

/// Nobody declared what is inside: a free-form map, or a value without a type.
fn is_open(schema: &Schema, node: &Node) -> bool {
    let target = schema.resolve(node);
    match target.kind() {
        Kind::Untyped => true,
        Kind::Map => {
            let name = node.reference.as_deref();
            name.is_none_or(|name| schema.sibling_union(name).is_none())
        }
        Kind::Array(items) => items.is_none_or(|items| is_open(schema, items)),
        _ => false,
    }
}

/// `extra`, with as many underscores as it takes to be no declared field.
fn extra(fields: &[Field<'_>]) -> Ident {
    let taken: BTreeSet<String> = fields.iter().map(|field| field.ident.to_string()).collect();
    let mut name = String::from("extra");
    while taken.contains(&name) {
        name.push('_');
    }
    format_ident!("{name}")
}
