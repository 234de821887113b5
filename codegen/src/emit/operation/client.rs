//! The methods of the clients, the same on each transport.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::emit::docs;
use crate::read::openapi::Operation;

pub(super) fn generate(operations: &[Operation]) -> TokenStream {
    let asynchronous = operations.iter().map(|operation| {
        let Method {
            docs,
            signature,
            made,
        } = Method::of(operation);
        quote! {
            #docs
            pub async fn #signature {
                let operation = #made;
                self.send(&operation).await
            }
        }
    });
    let blocking = operations.iter().map(|operation| {
        let Method {
            docs,
            signature,
            made,
        } = Method::of(operation);
        quote! {
            #docs
            pub fn #signature {
                let operation = #made;
                self.send(&operation)
            }
        }
    });
    quote! {
        #[cfg(feature = "reqwest")]
        impl crate::transport::reqwest::Client { #(#asynchronous)* }

        #[cfg(feature = "ureq")]
        impl crate::transport::ureq::Client { #(#blocking)* }
    }
}

struct Method {
    docs: TokenStream,
    signature: TokenStream,
    /// The operation, constructed from the arguments.
    made: TokenStream,
}

impl Method {
    fn of(operation: &Operation) -> Self {
        let (ident, output) = (operation.ident(), operation.output());
        let name = format_ident!("{}", operation.method_name);
        let arguments = operation.parameters.iter().map(|parameter| {
            let (field, ty) = (parameter.field(), parameter.ty());
            quote!(#field: impl ::std::convert::Into<#ty>)
        });
        let fields = operation.parameters.iter().map(|parameter| {
            let field = parameter.field();
            quote!(#field: #field.into())
        });
        Self {
            docs: docs(operation),
            signature: quote! {
                #name(
                    &self,
                    #(#arguments),*
                ) -> ::std::result::Result<#output, crate::operation::Error>
            },
            made: quote!(#ident { #(#fields),* }),
        }
    }
}

fn docs(operation: &Operation) -> TokenStream {
    let mut lines = docs::paragraph(&operation.summary);
    if !operation.description.is_empty() {
        lines.push(String::new());
        lines.extend(docs::paragraph(&operation.description));
    }
    if !operation.parameters.is_empty() {
        lines.push(String::new());
    }
    for parameter in &operation.parameters {
        lines.extend(item(
            &format!("`{}`", parameter.field),
            &parameter.description,
        ));
    }
    lines.extend(["", "# Errors", ""].map(str::to_owned));
    let failures = operation.responses.iter().filter(|r| r.status >= 400);
    let failures: Vec<_> = failures
        .flat_map(|response| item(&response.status.to_string(), &response.description))
        .collect();
    if failures.is_empty() {
        lines.push("There was no response, or it was not a success.".to_owned());
    } else {
        lines.push(
            "There was no response, its status is not documented, or it was one of these:"
                .to_owned(),
        );
        lines.push(String::new());
        lines.extend(failures);
    }
    docs::comment(&lines)
}

/// An item of a Markdown list.
fn item(label: &str, text: &str) -> Vec<String> {
    let text = docs::paragraph(text);
    let text: Vec<_> = text.iter().filter(|line| !line.is_empty()).collect();
    text.iter()
        .enumerate()
        .map(|(index, line)| match index {
            0 => format!("- {label}: {line}"),
            _ => format!("  {line}"),
        })
        .collect()
}
