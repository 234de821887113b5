//! An enumeration of strings, optionally with an integer instead.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::form::Form;
use crate::read::schema::{Literal, Values};

pub(super) fn generate(
    ident: &Ident,
    variants: &[Ident],
    values: &Values,
    or_integer: bool,
) -> Form {
    let integer = or_integer.then(|| {
        quote! {
            /// An integer, which the schema allows instead of a string.
            Integer(i64),
        }
    });
    let mut undeclared_names = vec![format_ident!("Unknown")];
    if or_integer {
        undeclared_names.push(format_ident!("Integer"));
    }
    let common = common(ident, variants, values);
    let wire = if or_integer {
        string_or_integer(ident, variants, values)
    } else {
        string(ident, variants, values)
    };
    Form {
        derives: quote!(Clone, PartialEq, Eq, Hash),
        undeclared: quote! {
            /// A string that the schema does not declare, exactly as received.
            Unknown(crate::runtime::UnknownString<Self>),
            #integer
        },
        undeclared_names,
        code: quote!(#common #wire),
    }
}

fn texts(values: &Values) -> Vec<&String> {
    values
        .literals
        .iter()
        .filter_map(|literal| match literal {
            Literal::String(text) => Some(text),
            Literal::Integer(_) | Literal::Other(_) => None,
        })
        .collect()
}

/// The items that do not need the wire value.
fn common(ident: &Ident, variants: &[Ident], values: &Values) -> TokenStream {
    let texts = texts(values);
    quote! {
        impl crate::runtime::StringEnum for #ident {
            fn declared(value: &str) -> ::std::option::Option<Self> {
                ::std::option::Option::Some(match value {
                    #(#texts => Self::#variants,)*
                    _ => return ::std::option::Option::None,
                })
            }

            fn unknown(value: crate::runtime::UnknownString<Self>) -> Self {
                Self::Unknown(value)
            }
        }

        impl ::std::convert::From<&str> for #ident {
            fn from(value: &str) -> Self {
                <Self as crate::runtime::StringEnum>::open(value)
            }
        }

        impl ::std::str::FromStr for #ident {
            type Err = ::std::convert::Infallible;

            fn from_str(value: &str) -> ::std::result::Result<Self, ::std::convert::Infallible> {
                ::std::result::Result::Ok(Self::from(value))
            }
        }
    }
}

fn string(ident: &Ident, variants: &[Ident], values: &Values) -> TokenStream {
    let texts = texts(values);
    quote! {
        impl #ident {
            /// The value as it is on the wire.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    #(Self::#variants => #texts,)*
                    Self::Unknown(value) => value.as_str(),
                }
            }
        }

        impl ::std::fmt::Display for #ident {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl crate::runtime::Decode for #ident {
            const EXPECTED: &'static str = "a string";

            fn string(value: &str) -> crate::runtime::Soft<Self> {
                ::std::result::Result::Ok(Self::from(value))
            }
        }

        impl ::serde::Serialize for #ident {
            fn serialize<__S: ::serde::Serializer>(
                &self,
                serializer: __S,
            ) -> ::std::result::Result<__S::Ok, __S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
    }
}

fn string_or_integer(ident: &Ident, variants: &[Ident], values: &Values) -> TokenStream {
    let texts = texts(values);
    quote! {
        impl #ident {
            /// The string as it is on the wire; `None` if the value is an integer.
            #[must_use]
            pub fn as_str(&self) -> ::std::option::Option<&str> {
                match self {
                    #(Self::#variants => ::std::option::Option::Some(#texts),)*
                    Self::Unknown(value) => ::std::option::Option::Some(value.as_str()),
                    Self::Integer(_) => ::std::option::Option::None,
                }
            }
        }

        impl ::std::fmt::Display for #ident {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                match self {
                    Self::Integer(value) => ::std::fmt::Display::fmt(value, f),
                    value => f.pad(value.as_str().unwrap_or_default()),
                }
            }
        }

        impl crate::runtime::Decode for #ident {
            const EXPECTED: &'static str = "a string or an integer";

            fn string(value: &str) -> crate::runtime::Soft<Self> {
                ::std::result::Result::Ok(Self::from(value))
            }

            fn number(value: ::serde_json::Number) -> crate::runtime::Soft<Self> {
                <i64 as crate::runtime::Decode>::number(value).map(Self::Integer)
            }
        }

        impl ::serde::Serialize for #ident {
            fn serialize<__S: ::serde::Serializer>(
                &self,
                serializer: __S,
            ) -> ::std::result::Result<__S::Ok, __S::Error> {
                match self {
                    Self::Integer(value) => serializer.serialize_i64(*value),
                    value => serializer.serialize_str(value.as_str().unwrap_or_default()),
                }
            }
        }
    }
}
