//! An object with declared members: the fast path, and, from where that ends, the general path for
//! members in any order and with any whitespace.

use proc_macro2::{Ident, Literal as Token, TokenStream};
use quote::quote;

use super::emitter::{Emitter, Tagged};
use super::keys::Keys;
use super::lane;
use super::members::{self, Member};
use super::siblings::Sibling;
use super::text::{bytes, one_of};
use crate::read::schema::Node;

impl<'s> Emitter<'s> {
    /// An object in any position.
    pub(super) fn object(&mut self, name: &Ident, node: &'s Node) -> TokenStream {
        self.members(name, node, None)
    }

    /// For the branch of a union: its tags, and where to continue when the members come in the
    /// schema's order.
    pub(super) fn lane(&mut self, name: &Ident, node: &'s Node, of: Tagged<'s>) -> TokenStream {
        self.members(name, node, Some(of))
    }

    fn members(
        &mut self,
        name: &Ident,
        node: &'s Node,
        lane_of: Option<Tagged<'s>>,
    ) -> TokenStream {
        let members = members::of(node);
        let siblings = Sibling::all(self.schema, node);
        let values: Vec<_> = members
            .iter()
            .map(|member| match lane_of {
                Some(Tagged { tag, tags }) if member.name == tag => one_of(tags),
                _ => self.member_or_sibling(member, &siblings, node),
            })
            .collect();
        let keys = Keys::of(members.iter().map(|member| member.name));
        let keys = lane_of.is_none().then_some(&keys);
        let lane = lane::of(&members, &values, keys);
        let (empty, rest) = match keys {
            None => (None, quote!(return None;)),
            Some(keys) => (empty(&members), in_any_order(&members, &values, keys)),
        };
        let seen = keys.map(Keys::seen);
        let declared = siblings.iter().map(Sibling::variables);
        let settled = siblings.iter().map(|sibling| self.settle(sibling, node));
        let body = quote! {
            #empty
            let depth = depth.checked_sub(1)?;
            let mut here = start;
            #seen
            #(#declared)*
            let end = 'members: {
                'lane: { #lane }
                #rest
            };
            #(#settled)*
            Some(end)
        };
        function(name, &body)
    }
}

/// A function for an object, which continues from `start`.
pub(super) fn function(name: &Ident, body: &TokenStream) -> TokenStream {
    quote! {
        fn #name<'t>(start: Cursor<'t>, depth: usize, noted: &mut bool) -> Option<Cursor<'t>> {
            #body
        }
    }
}

/// an object without required members is often empty
fn empty(members: &[Member<'_>]) -> Option<TokenStream> {
    let needs_none = members.iter().all(|member| !member.required);
    needs_none.then(|| {
        quote!(if let Some(end) = start.literal(b"{}") {
            return Some(end);
        })
    })
}

/// The members from where the lane was left to the end of the object.
fn in_any_order(members: &[Member<'_>], values: &[TokenStream], keys: &Keys) -> TokenStream {
    let arms = members.iter().zip(values).enumerate();
    let arms = arms.map(|(index, (member, value))| {
        let index = keys.index(index);
        arm(member, &quote!({ seen.once(#index)?; #value? }))
    });
    let required = (0..members.len()).filter(|&index| members[index].required);
    let has_required = keys.has_all(required);
    quote! {
        let mut next = here.member_after(start)?;
        loop {
            let (name, at) = match next {
                Member::Named(name, at) => (name, at),
                Member::End(end) if #has_required => break 'members end,
                Member::End(_) => return None,
            };
            here = match name.len() {
                #(#arms)*
                _ => {
                    *noted = true;
                    at.any(depth, noted)?
                }
            };
            next = here.next_member()?;
        }
    }
}

/// Branches on the name of the member. A match on the length comes first, so that few names are
/// compared.
pub(super) fn arm(member: &Member<'_>, then: &TokenStream) -> TokenStream {
    let length = Token::usize_unsuffixed(member.name.len());
    let name = bytes(member.name);
    quote!(#length if name == #name => #then)
}
