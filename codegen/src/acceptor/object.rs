//! An object whose members are declared: the straight lane, and from where it is left on the
//! members in any order, with any space between.

use proc_macro2::{Ident, Literal as Token, TokenStream};
use quote::quote;

use super::members::{self, Member};
use super::siblings::Sibling;
use super::{Emitter, bytes, lane};
use crate::schema::Node;

impl<'s> Emitter<'s> {
    pub(super) fn object(&mut self, name: &Ident, node: &'s Node) -> TokenStream {
        let members = members::of(node);
        let siblings = Sibling::all(node);
        let values: Vec<_> = members
            .iter()
            .map(|member| self.member_or_sibling(member, &siblings, node))
            .collect();
        let required = (0..members.len()).filter(|&index| members[index].required);
        let required: Vec<_> = required.collect();
        let empty = required.is_empty().then(|| {
            quote!(if let Some(end) = start.literal(b"{}") {
                return Some(end);
            })
        });
        let lane = lane::of(&members, &values);
        let arms = members.iter().zip(&values).enumerate();
        let arms = arms.map(|(index, (member, value))| {
            let index = Token::usize_unsuffixed(index);
            arm(member, &quote!({ seen.once(#index)?; #value? }))
        });
        let words = members::words(members.len());
        let required = members::set(required, members.len());
        let declared = siblings.iter().map(Sibling::variables);
        let settled: Vec<_> = siblings
            .iter()
            .map(|sibling| self.settle(sibling, node))
            .collect();
        quote! {
            fn #name<'t>(
                start: Cursor<'t>,
                depth: usize,
                noted: &mut bool,
            ) -> Option<Cursor<'t>> {
                #empty
                let depth = depth.checked_sub(1)?;
                let mut here = start;
                let mut seen = Seen::<#words>::NONE;
                #(#declared)*
                let end = 'members: {
                    'lane: { #lane }
                    let mut next = here.member_after(start)?;
                    loop {
                        let (name, at) = match next {
                            Member::Named(name, at) => (name, at),
                            Member::End(end) if seen.has_all(#required) => break 'members end,
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
                };
                #(#settled)*
                Some(end)
            }
        }
    }
}

/// Where a member has this name. Lengths are told apart by a jump, so that few names are compared.
pub(super) fn arm(member: &Member<'_>, then: &TokenStream) -> TokenStream {
    let length = Token::usize_unsuffixed(member.name.len());
    let name = bytes(member.name);
    quote!(#length if name == #name => #then)
}
