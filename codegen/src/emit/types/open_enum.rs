//! An enumeration: a variant for each declared value, and one that keeps any other value exactly.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::deserialize::deserialize;
use crate::emit::docs;
use crate::read::schema::{Node, Types, Values};

mod form;
mod integer;
mod string;

use form::Form;

pub(super) fn generate(name: &str, node: &Node, values: &Values) -> TokenStream {
    let ident = format_ident!("{name}");
    // the lint has checked that every value has a name
    let variants: Vec<Ident> = values
        .variants()
        .into_iter()
        .map(|name| format_ident!("{}", name.unwrap_or_default()))
        .collect();
    let documented = variants.iter().zip(&values.literals).enumerate();
    let documented = documented.map(|(index, (variant, literal))| {
        let docs = docs::of_value(literal, values.descriptions.get(index));
        quote!(#docs #variant)
    });
    let docs = docs::of(node);
    let names = variants.iter().map(ToString::to_string);
    let form = match node.types {
        Types::INTEGER => integer::generate(&ident, &variants, values),
        types => string::generate(&ident, &variants, values, types == Types::STRING_OR_INTEGER),
    };
    let Form {
        derives,
        undeclared,
        undeclared_names,
        code,
    } = form;
    let hidden = undeclared_names
        .iter()
        .map(|name| format!("{name}(<hidden>)"));
    let deserialize = deserialize(&ident);
    quote! {
        #docs
        #[derive(#derives)]
        #[non_exhaustive]
        pub enum #ident {
            #(#documented,)*
            #undeclared
        }

        impl #ident {
            /// The declared values, in the order of the schema.
            pub const KNOWN: &'static [Self] = &[#(Self::#variants),*];

            /// Whether the value is one of [`KNOWN`](Self::KNOWN).
            #[must_use]
            pub const fn is_known(&self) -> bool {
                !matches!(self, #(Self::#undeclared_names(_))|*)
            }
        }

        impl ::std::fmt::Debug for #ident {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(match self {
                    #(Self::#variants => #names,)*
                    // an undeclared value may hold anything
                    #(Self::#undeclared_names(_) => #hidden,)*
                })
            }
        }

        #code
        #deserialize
    }
}
