//! The accepted payloads, inside the client, for the tests of those who use it.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;

/// Where the copy of a payload lies, from the folder of the generated code.
pub(crate) fn path(name: &str) -> String {
    format!("fixtures/{name}.json")
}

/// The list of them, by name.
pub(crate) fn generate(payloads: &BTreeMap<String, String>) -> TokenStream {
    let fixtures = payloads.keys().map(|name| {
        let path = path(name);
        quote!(Fixture { name: #name, json: include_bytes!(#path) })
    });
    quote! {
        use crate::fixtures::Fixture;

        /// Every fixture, sorted by name.
        pub const ALL: &[Fixture] = &[#(#fixtures),*];
    }
}
