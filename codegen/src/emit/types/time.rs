//! A named time: the value as it is on the wire, and the point in time that it represents.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::deserialize::deserialize;
use crate::emit::docs;
use crate::read::schema::{Kind, Node};

/// How the code reads one of the wire's encodings.
struct Encoding {
    derives: TokenStream,
    inner: TokenStream,
    parameter: TokenStream,
    /// `self.0`, by value or by reference as its use requires.
    getter: TokenStream,
    expected: &'static str,
    read: TokenStream,
    write: TokenStream,
    time: TokenStream,
    unset: &'static str,
}

pub(super) fn generate(name: &str, node: &Node) -> TokenStream {
    let Encoding {
        derives,
        inner,
        parameter,
        getter,
        expected,
        read,
        write,
        time,
        unset,
    } = encoding(node);
    let ident = format_ident!("{name}");
    let docs = docs::of(node);
    let unset = docs::comment(&[unset]);
    let deserialize = deserialize(&ident);
    let debug = matches!(node.kind(), Kind::DateTime).then(|| date_time_debug(&ident));
    quote! {
        #docs
        #[derive(#derives)]
        pub struct #ident(#inner);

        #debug

        impl #ident {
            /// Takes the value as it is on the wire.
            #[must_use]
            pub #parameter {
                Self(value)
            }

            /// The value as it is on the wire.
            #[must_use]
            #getter

            /// The point in time.
            ///
            #unset
            #[must_use]
            pub fn time(&self) -> ::std::option::Option<::std::time::SystemTime> {
                #time
            }

            /// The point in time, for jiff.
            ///
            #unset
            #[cfg(feature = "jiff")]
            #[must_use]
            pub fn timestamp(&self) -> ::std::option::Option<::jiff::Timestamp> {
                self.time().and_then(crate::runtime::to_jiff)
            }

            /// The point in time, for chrono.
            ///
            #unset
            #[cfg(feature = "chrono")]
            #[must_use]
            pub fn date_time(&self) -> ::std::option::Option<::chrono::DateTime<::chrono::Utc>> {
                self.time().and_then(crate::runtime::to_chrono)
            }
        }

        impl crate::runtime::Decode for #ident {
            const EXPECTED: &'static str = #expected;

            #read
        }

        #deserialize

        impl ::serde::Serialize for #ident {
            fn serialize<__S: ::serde::Serializer>(
                &self,
                serializer: __S,
            ) -> ::std::result::Result<__S::Ok, __S::Error> {
                #write
            }
        }
    }
}

fn encoding(node: &Node) -> Encoding {
    match node.kind() {
        Kind::UnixSeconds => unix_seconds(node.limits.zero_means.is_some()),
        Kind::FractionalUnixSeconds => fractional_unix_seconds(),
        _ => date_time(),
    }
}

fn unix_seconds(zero_is_unset: bool) -> Encoding {
    let unset = if zero_is_unset {
        quote!(::std::option::Option::Some(0))
    } else {
        quote!(::std::option::Option::None)
    };
    Encoding {
        derives: quote!(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash),
        inner: quote!(i64),
        parameter: quote!(const fn new(value: i64) -> Self),
        getter: quote!(
            pub const fn get(self) -> i64 {
                self.0
            }
        ),
        expected: "an integer",
        read: number(&quote!(i64)),
        write: quote!(serializer.serialize_i64(self.0)),
        time: quote!(crate::runtime::from_seconds(self.0, #unset)),
        unset: if zero_is_unset {
            "`None` if the value is 0, or if the system cannot represent it."
        } else {
            "`None` if the system cannot represent it."
        },
    }
}

fn fractional_unix_seconds() -> Encoding {
    Encoding {
        derives: quote!(Clone, Copy, Debug, PartialEq, PartialOrd),
        inner: quote!(f64),
        parameter: quote!(const fn new(value: f64) -> Self),
        getter: quote!(
            pub const fn get(self) -> f64 {
                self.0
            }
        ),
        expected: "a number",
        read: number(&quote!(f64)),
        write: quote!(serializer.serialize_f64(self.0)),
        time: quote!(crate::runtime::from_fractional_seconds(self.0)),
        unset: "`None` if the system cannot represent it.",
    }
}

fn date_time() -> Encoding {
    Encoding {
        derives: quote!(Clone, PartialEq, Eq, Hash),
        inner: quote!(::std::string::String),
        parameter: quote!(const fn new(value: ::std::string::String) -> Self),
        getter: quote!(
            pub fn as_str(&self) -> &str {
                &self.0
            }
        ),
        expected: "a string",
        read: quote! {
            fn string(value: &str) -> crate::runtime::Soft<Self> {
                ::std::result::Result::Ok(Self(value.to_owned()))
            }
        },
        write: quote!(serializer.serialize_str(&self.0)),
        time: quote!(crate::runtime::from_date_time(&self.0)),
        unset: "`None` if the text is not in the form of RFC 3339.",
    }
}

/// Shows times; a string that is not a time could be anything.
fn date_time_debug(ident: &Ident) -> TokenStream {
    let name = ident.to_string();
    quote! {
        impl ::std::fmt::Debug for #ident {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                let mut tuple = f.debug_tuple(#name);
                match self.time() {
                    ::std::option::Option::Some(_) => tuple.field(&self.0),
                    ::std::option::Option::None => tuple.field(&crate::runtime::Hidden),
                };
                tuple.finish()
            }
        }
    }
}

fn number(ty: &TokenStream) -> TokenStream {
    quote! {
        fn number(value: ::serde_json::Number) -> crate::runtime::Soft<Self> {
            <#ty as crate::runtime::Decode>::number(value).map(Self)
        }
    }
}
