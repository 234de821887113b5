//! The set of members seen in an object, identified by name, so that adding a member leaves the
//! generated code for the others unchanged.

use std::collections::BTreeSet;

use heck::ToUpperCamelCase as _;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

/// An enum with a variant for each of the members, in order.
pub(super) struct Keys(Vec<Ident>);

impl Keys {
    pub(super) fn of<'s>(names: impl IntoIterator<Item = &'s str>) -> Keys {
        // the discriminant after the last one is the number of members
        let mut taken = BTreeSet::from(["Count".to_owned()]);
        let variant = |name: &str| {
            let base = name.to_upper_camel_case();
            let is_name = syn::parse_str::<Ident>(&base).is_ok();
            let base = if is_name { base } else { "Member".to_owned() };
            let numbered = (2..).map(|number| format!("{base}{number}"));
            let variant = std::iter::once(base.clone())
                .chain(numbered)
                .find(|variant| !taken.contains(variant))
                .unwrap_or(base);
            taken.insert(variant.clone());
            format_ident!("{variant}")
        };
        Keys(names.into_iter().map(variant).collect())
    }

    /// Declares the variable `seen`, an empty set with room for all members.
    pub(super) fn seen(&self) -> TokenStream {
        let variants = &self.0;
        quote! {
            enum Key { #(#variants,)* Count }
            let mut seen = Seen::<{ (Key::Count as usize).div_ceil(64) }>::NONE;
        }
    }

    /// The index of a member in `seen`.
    pub(super) fn index(&self, member: usize) -> TokenStream {
        let variant = &self.0[member];
        quote!(Key::#variant as usize)
    }

    /// Whether `seen` contains all of these members; each is on a line of its own.
    pub(super) fn has_all(&self, members: impl IntoIterator<Item = usize>) -> TokenStream {
        let indexes = members.into_iter().map(|member| self.index(member));
        quote! {
            seen.has_all(const {
                let mut wanted = Seen::NONE;
                #(wanted.add(#indexes);)*
                wanted
            })
        }
    }
}
