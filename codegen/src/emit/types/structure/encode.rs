//! `Serialize`: the declared properties, then the undeclared ones.

use proc_macro2::TokenStream;
use quote::quote;

use super::model::Structure;
use crate::emit::types::presence::Presence;

pub(super) fn generate(structure: &Structure<'_>) -> TokenStream {
    let Structure { ident, extra, .. } = structure;
    let fields = structure.fields.iter().map(|field| {
        let (ident, name) = (&field.ident, &field.property.name);
        match field.presence {
            Presence::Required | Presence::Nullable => {
                quote!(map.serialize_entry(#name, &self.#ident)?;)
            }
            Presence::Optional | Presence::OptionalNullable | Presence::OptionalUntyped => quote! {
                if let ::std::option::Option::Some(value) = &self.#ident {
                    map.serialize_entry(#name, value)?;
                }
            },
        }
    });
    quote! {
        impl ::serde::Serialize for #ident {
            fn serialize<__S: ::serde::Serializer>(
                &self,
                serializer: __S,
            ) -> ::std::result::Result<__S::Ok, __S::Error> {
                use ::serde::ser::SerializeMap as _;
                let mut map = serializer.serialize_map(::std::option::Option::None)?;
                #(#fields)*
                for (name, value) in &self.#extra {
                    // a declared name that a user inserted into the map must not be written twice
                    if #ident::property(name).is_none() {
                        map.serialize_entry(name, value)?;
                    }
                }
                map.end()
            }
        }
    }
}
