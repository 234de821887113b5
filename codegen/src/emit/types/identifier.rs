//! A named integer, such as an id: a newtype, so that one kind of id is not mistaken for another.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::deserialize::deserialize;
use crate::emit::docs;
use crate::read::schema::Node;

pub(super) fn generate(name: &str, node: &Node) -> TokenStream {
    let ident = format_ident!("{name}");
    let docs = docs::of(node);
    let deserialize = deserialize(&ident);
    quote! {
        #docs
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct #ident(i64);

        impl #ident {
            /// Accepts any integer: the schema's bounds are checked by the validator, not by the
            /// types.
            #[must_use]
            pub const fn new(value: i64) -> Self {
                Self(value)
            }

            /// The integer.
            #[must_use]
            pub const fn get(self) -> i64 {
                self.0
            }
        }

        impl ::std::convert::From<i64> for #ident {
            fn from(value: i64) -> Self {
                Self(value)
            }
        }

        impl ::std::fmt::Display for #ident {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(&self.0, f)
            }
        }

        impl ::std::str::FromStr for #ident {
            type Err = ::std::num::ParseIntError;

            fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }

        impl crate::runtime::Decode for #ident {
            const EXPECTED: &'static str = "an integer";

            fn number(value: ::serde_json::Number) -> crate::runtime::Soft<Self> {
                <i64 as crate::runtime::Decode>::number(value).map(Self)
            }
        }

        #deserialize

        impl ::serde::Serialize for #ident {
            fn serialize<__S: ::serde::Serializer>(
                &self,
                serializer: __S,
            ) -> ::std::result::Result<__S::Ok, __S::Error> {
                serializer.serialize_i64(self.0)
            }
        }
    }
}
