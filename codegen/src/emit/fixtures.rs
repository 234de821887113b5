//! The accepted payloads, as fixtures in the client for the tests of its users.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;

/// The path of a payload's copy, relative to the folder of the generated code.
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
