//! The calls: a type for each operation, with everything a transport needs to know about it, and a
//! method for each on the clients.

use std::collections::BTreeSet;

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use crate::emit::docs;
use crate::read::openapi::{Body, Operation, Parameter};

mod client;
mod names;

pub(crate) fn generate(operations: &[Operation]) -> TokenStream {
    let used: BTreeSet<Ident> = operations
        .iter()
        .flat_map(|operation| {
            let parameters = operation.parameters.iter().map(Parameter::ty);
            parameters.chain([operation.output()])
        })
        .collect();
    let types = operations.iter().map(operation);
    let paths = operations.iter().map(|operation| &operation.path);
    let servers: BTreeSet<&String> = operations
        .iter()
        .map(|operation| &operation.server)
        .collect();
    let clients = client::generate(operations);
    quote! {
        use super::types::{#(#used),*};

        /// The path templates of all operations.
        pub(crate) const PATHS: &[&str] = &[#(#paths),*];
        /// The servers of all operations.
        #[cfg(any(feature = "reqwest", feature = "ureq"))]
        pub(crate) const SERVERS: &[&str] = &[#(#servers),*];

        #(#types)*
        #clients
    }
}

fn operation(operation: &Operation) -> TokenStream {
    let Operation {
        id,
        server,
        path,
        token_header,
        ..
    } = operation;
    let ident = operation.ident();
    let definition = definition(operation);
    let output = operation.output();
    let method = format_ident!("{}", operation.method);
    let responses = operation.responses.iter().filter_map(|response| {
        let status = Literal::u16_unsuffixed(response.status);
        let body = match &response.body {
            Body::Output(_) => quote!(Output),
            Body::Reason(properties) => quote!(Reason(&[#(#properties),*])),
            Body::Text => quote!(Text),
            Body::None => return None,
        };
        Some(quote!((#status, crate::operation::ResponseBody::#body)))
    });
    let values = operation.parameters.iter().map(|parameter| {
        let (name, field) = (&parameter.name, parameter.field());
        quote!((#name, ::std::string::ToString::to_string(&self.#field)))
    });
    quote! {
        #definition

        impl crate::operation::Operation for #ident {
            type Output = #output;

            const ID: &'static str = #id;
            const METHOD: ::http::Method = ::http::Method::#method;
            const SERVER: &'static str = #server;
            const PATH: &'static str = #path;
            const TOKEN_HEADER: &'static str = #token_header;
            const RESPONSES: &'static [(u16, crate::operation::ResponseBody)] = &[#(#responses),*];

            fn path_parameters(
                &self,
            ) -> ::std::vec::Vec<(&'static str, ::std::string::String)> {
                ::std::vec::Vec::from([#(#values),*])
            }
        }
    }
}

/// The struct. Users construct it, so all of its fields are public, and it is exhaustive.
fn definition(operation: &Operation) -> TokenStream {
    let ident = operation.ident();
    let mut lines = docs::paragraph(&operation.summary);
    if !operation.description.is_empty() {
        lines.push(String::new());
        lines.extend(docs::paragraph(&operation.description));
    }
    let docs = docs::comment(&lines);
    let parameters = &operation.parameters;
    let fields = parameters.iter().map(|parameter| {
        let docs = docs::comment(&docs::paragraph(&parameter.description));
        let (field, ty) = (parameter.field(), parameter.ty());
        quote!(#docs pub #field: #ty)
    });
    let copy = parameters
        .iter()
        .all(|parameter| parameter.is_integer)
        .then(|| quote!(Copy,));
    let (debug_derive, debug) = if parameters.iter().any(|parameter| parameter.is_sensitive) {
        (None, Some(hiding_debug(operation)))
    } else {
        (Some(quote!(Debug,)), None)
    };
    quote! {
        #docs
        #[derive(#debug_derive Clone, #copy PartialEq, Eq, Hash)]
        pub struct #ident { #(#fields),* }

        #debug
    }
}

fn hiding_debug(operation: &Operation) -> TokenStream {
    let ident = operation.ident();
    let name = &operation.name;
    let fields = operation.parameters.iter().map(|parameter| {
        let field = parameter.field();
        let label = &parameter.field;
        if parameter.is_sensitive {
            quote!(.field(#label, &crate::runtime::Hidden))
        } else {
            quote!(.field(#label, &self.#field))
        }
    });
    quote! {
        impl ::std::fmt::Debug for #ident {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.debug_struct(#name) #(#fields)* .finish()
            }
        }
    }
}
