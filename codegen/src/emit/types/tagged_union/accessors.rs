//! Accessors on the union itself for the properties that all branches share.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::emit::docs;
use crate::emit::types::presence::Presence;
use crate::read::schema::{Kind, Node, Property, Schema, Union};
use crate::source::naming;

/// The types of value that can also be read from an unknown branch without guessing.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shared {
    Text,
    Integer,
    Boolean,
}

pub(super) fn generate(schema: &Schema, name: &str, union: &Union) -> TokenStream {
    let ident = format_ident!("{name}");
    let accessors = in_all_branches(schema, union)
        .into_iter()
        .filter_map(|(property, shared)| accessor(schema, name, union, property, shared));
    quote!(impl #ident { #(#accessors)* })
}

/// The properties that have a method of the union, sorted, and the type of each.
pub(in crate::emit::types) fn in_all_branches<'s>(
    schema: &'s Schema,
    union: &Union,
) -> Vec<(&'s Property, Shared)> {
    let branches: Vec<&Node> = union
        .branches
        .iter()
        .filter_map(|branch| schema.definition(&branch.target))
        .collect();
    let Some((first, rest)) = branches.split_first() else {
        return Vec::new();
    };
    let mut properties: Vec<&Property> = first.properties.iter().collect();
    properties.sort_by(|a, b| a.name.cmp(&b.name));

    let in_all = |property: &'s Property| {
        if union.subject.is_none() && property.name == union.tag {
            return None;
        }
        let shared = shared(schema, property)?;
        let is_in = |branch: &&Node| {
            let same = branch.properties.iter().find(|p| p.name == property.name);
            same.is_some_and(|other| self::shared(schema, other) == Some(shared))
        };
        rest.iter().all(is_in).then_some((property, shared))
    };
    properties.into_iter().filter_map(in_all).collect()
}

fn shared(schema: &Schema, property: &Property) -> Option<Shared> {
    match schema.resolve(&property.node).kind() {
        Kind::String => Some(Shared::Text),
        Kind::Integer => Some(Shared::Integer),
        Kind::Boolean => Some(Shared::Boolean),
        _ => None,
    }
}

fn accessor(
    schema: &Schema,
    name: &str,
    union: &Union,
    property: &Property,
    shared: Shared,
) -> Option<TokenStream> {
    let key = &property.name;
    let method = format_ident!("{}", naming::escaped_field(key)?);
    let arms = union.branches.iter().filter_map(|branch| {
        let variant = format_ident!("{}", naming::branch(name, &branch.target));
        let node = schema.definition(&branch.target)?;
        let property = node.properties.iter().find(|p| p.name == *key)?;
        let value = value(schema, property, &method, shared);
        Some(quote!(Self::#variant(branch) => #value))
    });
    let (ty, unknown) = match shared {
        Shared::Text => (quote!(&str), quote!(as_str)),
        Shared::Integer => (quote!(i64), quote!(as_i64)),
        Shared::Boolean => (quote!(bool), quote!(as_bool)),
    };
    let docs = docs::comment(&[format!(
        "`{key}`, which every branch declares; `None` where it is absent or null."
    )]);
    Some(quote! {
        #docs
        #[must_use]
        pub fn #method(&self) -> ::std::option::Option<#ty> {
            match self {
                #(#arms,)*
                Self::Unknown(members) => {
                    members.get(#key).and_then(::serde_json::Value::#unknown)
                }
            }
        }
    })
}

/// The value in one branch, without its presence and newtype.
fn value(schema: &Schema, property: &Property, field: &syn::Ident, shared: Shared) -> TokenStream {
    let is_newtype = shared == Shared::Integer && property.node.reference.is_some();
    let one = match (shared, is_newtype) {
        (Shared::Text, _) => quote!(value.as_str()),
        (_, true) => quote!(value.get()),
        (_, false) => quote!(*value),
    };
    let some = quote!(::std::option::Option::Some);
    match Presence::of(schema, property) {
        Presence::Required => quote!({ let value = &branch.#field; #some(#one) }),
        Presence::OptionalNullable => {
            quote!(branch.#field.as_ref().and_then(|value| value.as_ref()).map(|value| #one))
        }
        _ => quote!(branch.#field.as_ref().map(|value| #one)),
    }
}
