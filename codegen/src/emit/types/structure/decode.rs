//! Decoding: a slot for each declared property, and a map for the others.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::model::{Field, Structure};
use crate::emit::types::presence::Presence;
use crate::read::schema::Union;

// Locals and type parameters begin with two underscores; no field or definition does.

pub(super) fn generate(structure: &Structure<'_>) -> TokenStream {
    let Structure {
        ident,
        extra,
        fields,
        ..
    } = structure;
    let property = format_ident!("__{ident}Property");

    let names = fields.iter().map(|field| {
        let (name, ident) = (&field.property.name, &field.ident);
        quote!(#name => __Property::#ident)
    });
    let slots = fields.iter().map(|field| {
        let (ident, ty) = (&field.ident, slot(structure, field));
        quote!(let mut #ident: #ty = ::std::default::Default::default();)
    });
    let reads = fields.iter().map(|field| {
        let ident = &field.ident;
        quote!(crate::runtime::Key::Declared(__Property::#ident) => #ident.read(&mut __members)?)
    });
    // a union needs its tag, another property, to be read first
    let (subjects, others): (Vec<_>, Vec<_>) = fields
        .iter()
        .partition(|field| structure.union_of(field).is_some());
    let unions = subjects.iter().filter_map(|field| {
        let union = structure.union_of(field)?;
        Some(tagged(structure, field, union))
    });
    let values = others.iter().map(|field| value(field)).chain(unions);
    let idents: Vec<_> = fields.iter().map(|field| &field.ident).collect();

    quote! {
        /// The declared properties, by their fields.
        #[allow(non_camel_case_types)]
        enum #property {
            #(#idents,)*
        }

        impl #ident {
            /// Looks up the declared property of this name.
            fn property(name: &str) -> ::std::option::Option<#property> {
                use #property as __Property;
                ::std::option::Option::Some(match name {
                    #(#names,)*
                    _ => return ::std::option::Option::None,
                })
            }
        }

        impl crate::runtime::Decode for #ident {
            const EXPECTED: &'static str = "an object";

            fn object<'de, __A: ::serde::de::MapAccess<'de>>(
                mut __members: __A,
                __place: &mut crate::runtime::Slot<Self>,
            ) -> ::std::result::Result<(), __A::Error> {
                use #property as __Property;
                #(#slots)*
                let mut #extra = ::serde_json::Map::new();
                while let ::std::option::Option::Some(__key) =
                    crate::runtime::Key::next(&mut __members, Self::property)?
                {
                    match __key {
                        #(#reads,)*
                        crate::runtime::Key::Undeclared(__name) => {
                            #extra.insert(__name, __members.next_value()?);
                        }
                    }
                }
                #(#values)*
                *__place = crate::runtime::Slot::Read(Self { #(#idents,)* #extra });
                ::std::result::Result::Ok(())
            }
        }
    }
}

/// The type that a property is decoded as.
fn slot(structure: &Structure<'_>, field: &Field<'_>) -> TokenStream {
    if structure.union_of(field).is_some() {
        quote!(crate::runtime::Held<'de>)
    } else {
        let ty = &field.ty;
        quote!(crate::runtime::Slot<#ty>)
    }
}

/// Takes the value out of its slot; if it is wrong, so is the object.
fn value(field: &Field<'_>) -> TokenStream {
    let (ident, name) = (&field.ident, &field.property.name);
    let taken = taken(field);
    quote! {
        let ::std::option::Option::Some(#ident) = #ident.#taken(#name, __place) else {
            return ::std::result::Result::Ok(());
        };
    }
}

/// The method of the slot that handles absence and null.
fn taken(field: &Field<'_>) -> TokenStream {
    match field.presence {
        Presence::Required => quote!(required),
        Presence::Nullable | Presence::Optional | Presence::OptionalUntyped => quote!(optional),
        Presence::OptionalNullable => quote!(optional_nullable),
    }
}

/// A union whose tag is a sibling property.
fn tagged(structure: &Structure<'_>, field: &Field<'_>, union: &Union) -> TokenStream {
    let (ident, ty) = (&field.ident, &field.ty);
    let tag = structure
        .fields
        .iter()
        .find(|f| f.property.name == union.tag);
    let tag = match tag {
        Some(tag) if tag.presence == Presence::Required => {
            let ident = &tag.ident;
            quote!(::std::option::Option::Some(#ident.as_str()))
        }
        Some(tag) => {
            let ident = &tag.ident;
            quote!(#ident.as_ref().map(|tag| tag.as_str()))
        }
        None => quote!(::std::option::Option::None),
    };
    let value = value(field);
    quote! {
        let #ident = #ident.decode(|__held| #ty::__decode_tagged(#tag, __held));
        #value
    }
}

impl Structure<'_> {
    /// The union in this property, if a sibling holds its tag.
    fn union_of(&self, field: &Field<'_>) -> Option<&Union> {
        self.node
            .unions
            .iter()
            .find(|union| union.subject.as_ref() == Some(&field.property.name))
    }
}
