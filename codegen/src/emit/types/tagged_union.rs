//! A tagged union: an enum with a variant for each branch, and one for any other tag.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::deserialize::deserialize;
use crate::emit::docs;
use crate::read::schema::{Node, Schema, Union};
use crate::source::naming;

pub(super) mod accessors;
pub(super) mod recursion;

struct Variant<'a> {
    name: Ident,
    target: Ident,
    tags: &'a [String],
    default: bool,
    boxed: bool,
}

pub(super) fn generate(schema: &Schema, name: &str, node: &Node, union: &Union) -> TokenStream {
    let ident = format_ident!("{name}");
    let mut variants: Vec<_> = union
        .branches
        .iter()
        .map(|branch| Variant {
            name: format_ident!("{}", naming::branch(name, &branch.target)),
            target: format_ident!("{}", branch.target),
            tags: &branch.tags,
            default: branch.default,
            boxed: recursion::is_recursive(schema, name, &branch.target),
        })
        .collect();
    variants.sort_by(|a, b| a.name.cmp(&b.name));

    let definition = definition(&ident, node, union, &variants);
    let debug = debug(&ident, &variants);
    let decode = decode(&ident, union, &variants);
    let deserialize = deserialize(&ident);
    let encode = encode(&ident, &variants);
    let accessors = accessors::generate(schema, name, union);
    quote!(#definition #accessors #debug #decode #deserialize #encode)
}

fn definition(ident: &Ident, node: &Node, union: &Union, variants: &[Variant<'_>]) -> TokenStream {
    let docs = docs::of(node);
    let fields = variants.iter().map(|variant| {
        let Variant { name, target, .. } = variant;
        let tags: Vec<_> = variant
            .tags
            .iter()
            .map(|tag| format!("`{tag:?}`"))
            .collect();
        let mut line = format!("`{}` is {}", union.tag, tags.join(" or "));
        line.push_str(if variant.default { ", or absent." } else { "." });
        let docs = docs::comment(&[line]);
        if variant.boxed {
            quote!(#docs #name(::std::boxed::Box<#target>))
        } else {
            quote!(#docs #name(#target))
        }
    });
    quote! {
        #docs
        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        pub enum #ident {
            #(#fields,)*
            /// An object whose tag the schema does not declare, as received.
            Unknown(::serde_json::Map<::std::string::String, ::serde_json::Value>),
        }
    }
}

fn debug(ident: &Ident, variants: &[Variant<'_>]) -> TokenStream {
    let arms = variants.iter().map(|Variant { name, .. }| {
        let text = name.to_string();
        quote!(Self::#name(value) => f.debug_tuple(#text).field(value).finish())
    });
    quote! {
        impl ::std::fmt::Debug for #ident {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                match self {
                    #(#arms,)*
                    Self::Unknown(members) => f
                        .debug_tuple("Unknown")
                        .field(&crate::runtime::HiddenMembers(members.len()))
                        .finish(),
                }
            }
        }
    }
}

fn decode(ident: &Ident, union: &Union, variants: &[Variant<'_>]) -> TokenStream {
    let arms = variants.iter().map(|variant| {
        let Variant { name, tags, .. } = variant;
        let tags = tags
            .iter()
            .map(|tag| quote!(::std::option::Option::Some(#tag)));
        let absent = variant
            .default
            .then(|| quote!(| ::std::option::Option::None));
        quote!(#(#tags)|* #absent => members.decode().map(Self::#name))
    });
    // a sibling tag is not among the members: on its own, the union has no tag
    let tag = if union.subject.is_some() {
        quote!(::std::option::Option::None)
    } else {
        let tag = &union.tag;
        quote!(members.tag(#tag).as_deref())
    };
    quote! {
        impl #ident {
            fn __decode_tagged(
                tag: ::std::option::Option<&str>,
                members: crate::runtime::Members<'_>,
            ) -> crate::runtime::Soft<Self> {
                match tag {
                    #(#arms,)*
                    _ => members.decode().map(Self::Unknown),
                }
            }
        }

        impl crate::runtime::Decode for #ident {
            const EXPECTED: &'static str = "an object";

            fn object<'de, __A: ::serde::de::MapAccess<'de>>(
                members: __A,
                place: &mut crate::runtime::Slot<Self>,
            ) -> ::std::result::Result<(), __A::Error> {
                let members = crate::runtime::Members::read(members)?;
                *place = Self::__decode_tagged(#tag, members).into();
                ::std::result::Result::Ok(())
            }
        }
    }
}

fn encode(ident: &Ident, variants: &[Variant<'_>]) -> TokenStream {
    let names = variants.iter().map(|variant| &variant.name);
    quote! {
        impl ::serde::Serialize for #ident {
            fn serialize<__S: ::serde::Serializer>(
                &self,
                serializer: __S,
            ) -> ::std::result::Result<__S::Ok, __S::Error> {
                match self {
                    #(Self::#names(value) => value.serialize(serializer),)*
                    Self::Unknown(members) => members.serialize(serializer),
                }
            }
        }
    }
}
