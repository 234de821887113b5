//! A `Debug` that is safe to log: it shows ids, statuses and times, and no personal data.

use proc_macro2::TokenStream;
use quote::quote;

use super::model::Structure;

pub(super) fn generate(structure: &Structure<'_>) -> TokenStream {
    let Structure { ident, extra, .. } = structure;
    let name = ident.to_string();
    let extra_name = extra.to_string();
    let fields = structure.fields.iter().map(|field| {
        let ident = &field.ident;
        let name = ident.to_string();
        if field.is_hidden(structure.schema) {
            quote!(.field(#name, &crate::runtime::Hidden))
        } else {
            quote!(.field(#name, &self.#ident))
        }
    });
    quote! {
        impl ::std::fmt::Debug for #ident {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.debug_struct(#name)
                    #(#fields)*
                    .field(#extra_name, &crate::runtime::HiddenMembers(self.#extra.len()))
                    .finish()
            }
        }
    }
}
