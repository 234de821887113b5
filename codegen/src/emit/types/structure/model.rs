//! An object with its fields: the schema's properties, each with the type that typify gives it.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use syn::{ItemStruct, Type};

use crate::emit::types::presence::Presence;
use crate::emit::types::typify;
use crate::read::schema::{Kind, Node, Property, Schema};
use crate::source::naming;
use crate::source::problem::Errors;

/// A property with its field.
pub(super) struct Field<'a> {
    pub(super) property: &'a Property,
    pub(super) presence: Presence,
    pub(super) ident: Ident,
    /// The type of the value itself, without absence and null.
    pub(super) ty: Type,
}

pub(super) struct Structure<'a> {
    pub(super) schema: &'a Schema,
    pub(super) node: &'a Node,
    pub(super) ident: Ident,
    /// Sorted by the name of the property.
    pub(super) fields: Vec<Field<'a>>,
    /// The field for the undeclared properties.
    pub(super) extra: Ident,
}

impl<'a> Structure<'a> {
    pub(super) fn new(
        schema: &'a Schema,
        node: &'a Node,
        item: ItemStruct,
    ) -> Result<Self, Errors> {
        let mut fields = Vec::new();
        for field in item.fields {
            let Some(ident) = field.ident else {
                return Err(typify::lost(schema, node).into());
            };
            // typify adds an underscore to Rust's keywords
            let name = ident.to_string();
            let property = node.properties.iter().find(|property| {
                naming::field(&property.name)
                    .is_some_and(|field| field == name || format!("{field}_") == name)
            });
            let Some(property) = property else {
                return Err(typify::lost(schema, node).into());
            };
            fields.push(Field {
                property,
                presence: Presence::of(schema, property),
                ident,
                ty: field.ty,
            });
        }
        if fields.len() != node.properties.len() {
            return Err(typify::lost(schema, node).into());
        }
        fields.sort_by(|a, b| a.property.name.cmp(&b.property.name));
        Ok(Self {
            extra: format_ident!("{}", extra(node)),
            schema,
            node,
            ident: item.ident,
            fields,
        })
    }
}

impl Field<'_> {
    /// The type of the field, with absence and null around the value's own.
    pub(super) fn ty(&self) -> TokenStream {
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

    /// Whether its `Debug` would show personal data, or data of unknown content.
    pub(super) fn is_hidden(&self, schema: &Schema) -> bool {
        let node = &self.property.node;
        schema.is_sensitive(node) || is_open(schema, node)
    }
}

/// Whether its content is undeclared: a free-form map, or a value without a type.
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

/// `extra`, with as many underscores as it needs to differ from the declared fields.
pub(in crate::emit::types) fn extra(node: &Node) -> String {
    let fields = node.properties.iter();
    let taken: BTreeSet<String> = fields
        .filter_map(|property| naming::escaped_field(&property.name))
        .collect();
    let mut name = String::from("extra");
    while taken.contains(&name) {
        name.push('_');
    }
    name
}
