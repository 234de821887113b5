//! Reading: a slot for each declared property, and a map for the rest.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::super::presence::Presence;
use super::{Field, Structure};
use crate::schema::Union;

// Locals and type parameters begin with two underscores, which no field and no definition does.

pub(super) fn generate(structure: &Structure<'_>) -> TokenStream {
    let Structure {
        ident,
        extra,
        fields,
        ..
    } = structure;
    let number = |index: usize| proc_macro2::Literal::usize_unsuffixed(index);

    let names = fields.iter().enumerate().map(|(index, field)| {
        let (name, index) = (&field.property.name, number(index));
        quote!(#name => #index)
    });
    let slots = fields.iter().map(|field| {
        let (ident, ty) = (&field.ident, slot(structure, field));
        quote!(let mut #ident: crate::runtime::Slot<#ty> = ::std::default::Default::default();)
    });
    let reads = fields.iter().enumerate().map(|(index, field)| {
        let (ident, index) = (&field.ident, number(index));
        quote!(crate::runtime::Key::Declared(#index) => #ident.read(&mut __members)?)
    });
    // a union needs its tag, which is another property, to be read before it
    let (subjects, others): (Vec<_>, Vec<_>) = fields
        .iter()
        .partition(|field| structure.union_of(field).is_some());
    let values = others
        .into_iter()
        .map(value)
        .chain(subjects.into_iter().filter_map(|field| {
            let union = structure.union_of(field)?;
            Some(tagged(structure, field, union))
        }));
    let idents: Vec<_> = fields.iter().map(|field| &field.ident).collect();

    quote! {
        impl #ident {
            /// The number of a declared property.
            fn property(name: &str) -> ::std::option::Option<usize> {
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
            ) -> ::std::result::Result<crate::runtime::Soft<Self>, __A::Error> {
                #(#slots)*
                let mut #extra = ::serde_json::Map::new();
                while let ::std::option::Option::Some(__key) =
                    crate::runtime::Key::next(&mut __members, Self::property)?
                {
                    match __key {
                        #(#reads,)*
                        crate::runtime::Key::Declared(_) => {}
                        crate::runtime::Key::Undeclared(__name) => {
                            #extra.insert(__name, __members.next_value()?);
                        }
                    }
                }
                let __read = move || {
                    #(#values)*
                    ::std::result::Result::Ok(Self { #(#idents,)* #extra })
                };
                ::std::result::Result::Ok(__read())
            }
        }
    }
}

/// The type of what is read for a property.
fn slot(structure: &Structure<'_>, field: &Field<'_>) -> TokenStream {
    let ty = if structure.union_of(field).is_some() {
        quote!(::serde_json::Map<::std::string::String, ::serde_json::Value>)
    } else {
        let ty = &field.ty;
        quote!(#ty)
    };
    match field.presence {
        Presence::Required | Presence::OptionalUntyped => ty,
        Presence::Nullable | Presence::Optional | Presence::OptionalNullable => {
            quote!(::std::option::Option<#ty>)
        }
    }
}

fn value(field: &Field<'_>) -> TokenStream {
    let (ident, name) = (&field.ident, &field.property.name);
    let taken = taken(field);
    quote!(let #ident = #ident.#taken(#name)?;)
}

/// The method of the slot that says what absence and null are.
fn taken(field: &Field<'_>) -> TokenStream {
    match field.presence {
        Presence::Required => quote!(required),
        Presence::Nullable | Presence::Optional => quote!(optional),
        Presence::OptionalNullable | Presence::OptionalUntyped => quote!(present),
    }
}

/// A union whose tag stands beside it.
fn tagged(structure: &Structure<'_>, field: &Field<'_>, union: &Union) -> TokenStream {
    let (ident, name, ty) = (&field.ident, &field.property.name, &field.ty);
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
    let taken = taken(field);
    let read = format_ident!("__read_{ident}");
    let decoded = match field.presence {
        Presence::Required | Presence::OptionalUntyped => quote!(#read(#ident)?),
        Presence::Nullable | Presence::Optional => quote!(#ident.map(#read).transpose()?),
        Presence::OptionalNullable => {
            quote!(#ident.map(|value| value.map(#read).transpose()).transpose()?)
        }
    };
    quote! {
        let #ident = #ident.#taken(#name)?;
        let #read = |__members| {
            #ty::__decode_tagged(#tag, __members).map_err(|mismatch| mismatch.at(#name))
        };
        let #ident = #decoded;
    }
}

impl Structure<'_> {
    /// The union that a property is, by a tag beside it.
    fn union_of(&self, field: &Field<'_>) -> Option<&Union> {
        self.node
            .unions
            .iter()
            .find(|union| union.subject.as_ref() == Some(&field.property.name))
    }
}
