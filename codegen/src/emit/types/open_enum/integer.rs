//! An enumeration of integers.

use proc_macro2::{Ident, Literal as Token, TokenStream};
use quote::{format_ident, quote};

use super::form::Form;
use crate::read::schema::{Literal, Values};

pub(super) fn generate(ident: &Ident, variants: &[Ident], values: &Values) -> Form {
    Form {
        derives: quote!(Clone, Copy, PartialEq, Eq, Hash),
        undeclared: quote! {
            /// A value that the schema does not declare.
            Unknown(crate::runtime::UnknownInteger<Self>),
        },
        undeclared_names: vec![format_ident!("Unknown")],
        code: code(ident, variants, values),
    }
}

fn code(ident: &Ident, variants: &[Ident], values: &Values) -> TokenStream {
    let integers: Vec<_> = values
        .literals
        .iter()
        .filter_map(|literal| match literal {
            Literal::Integer(value) => Some(Token::i64_unsuffixed(*value)),
            Literal::String(_) | Literal::Other(_) => None,
        })
        .collect();
    quote! {
        impl #ident {
            /// The value as it is on the wire.
            #[must_use]
            pub fn value(self) -> i64 {
                match self {
                    #(Self::#variants => #integers,)*
                    Self::Unknown(value) => value.get(),
                }
            }
        }

        impl crate::runtime::IntegerEnum for #ident {
            fn declared(value: i64) -> ::std::option::Option<Self> {
                ::std::option::Option::Some(match value {
                    #(#integers => Self::#variants,)*
                    _ => return ::std::option::Option::None,
                })
            }

            fn unknown(value: crate::runtime::UnknownInteger<Self>) -> Self {
                Self::Unknown(value)
            }
        }

        impl ::std::convert::From<i64> for #ident {
            fn from(value: i64) -> Self {
                <Self as crate::runtime::IntegerEnum>::open(value)
            }
        }

        impl ::std::str::FromStr for #ident {
            type Err = ::std::num::ParseIntError;

            /// Reads the value as it is on the wire.
            fn from_str(value: &str) -> ::std::result::Result<Self, ::std::num::ParseIntError> {
                value.parse::<i64>().map(Self::from)
            }
        }

        impl ::std::fmt::Display for #ident {
            /// Writes the value as it is on the wire.
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(&self.value(), f)
            }
        }

        impl crate::runtime::Decode for #ident {
            const EXPECTED: &'static str = "an integer";

            fn number(value: ::serde_json::Number) -> crate::runtime::Soft<Self> {
                <i64 as crate::runtime::Decode>::number(value).map(Self::from)
            }
        }

        impl ::serde::Serialize for #ident {
            fn serialize<__S: ::serde::Serializer>(
                &self,
                serializer: __S,
            ) -> ::std::result::Result<__S::Ok, __S::Error> {
                serializer.serialize_i64(self.value())
            }
        }
    }
}
