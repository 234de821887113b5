//! `Deserialize`, the same for every type that the client's runtime decodes.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// `Deserialize` for a type that implements the runtime's `Decode`.
pub(super) fn deserialize(ident: &Ident) -> TokenStream {
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
