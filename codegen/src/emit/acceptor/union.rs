//! An object that contains its own tag. First, each branch is tried on its fast path, which fails
//! early for another branch's object. If all fail, one pass over the members keeps the set of
//! branches that are still possible.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::emitter::{Emitter, Function, Tagged};
use super::keys::Keys;
use super::reach::reaches;
use super::text::one_of;
use super::{members, object};
use crate::read::schema::{Node, Union};

mod branches;
mod shared;

use branches::mask;
use shared::Shared;

impl<'s> Emitter<'s> {
    pub(super) fn union(&mut self, name: &Ident, node: &'s Node) -> TokenStream {
        let Some(union) = node.unions.iter().find(|union| union.subject.is_none()) else {
            return TokenStream::new();
        };
        let targets: Vec<&Node> = union
            .branches
            .iter()
            .map(|branch| self.definition(&branch.target))
            .collect();
        let is_recursive = targets.iter().any(|t| reaches(self.schema, t, node));
        let lanes = if is_recursive {
            // each level would be tried once per branch, multiplied by the levels below
            TokenStream::new()
        } else {
            self.lanes(union)
        };
        // a branch that contains unions with sibling tags, or one of very many, is only tried
        let is_plain = targets.iter().all(|target| target.unions.is_empty());
        let members = if is_plain && targets.len() <= 64 {
            self.members_of_any(union, &targets, is_recursive.then_some(node))
        } else {
            quote!(None)
        };
        object::function(name, &quote!(#lanes #members))
    }

    fn lanes(&mut self, union: &'s Union) -> TokenStream {
        let lanes = union.branches.iter().map(|branch| {
            let function = self.call(Function::Lane {
                branch: self.definition(&branch.target),
                of: Tagged {
                    tag: &union.tag,
                    tags: &branch.tags,
                },
            });
            quote! {
                let mut is_noted = false;
                if let Some(end) = self::#function(start, depth, &mut is_noted) {
                    *noted |= is_noted;
                    return Some(end);
                }
            }
        });
        quote!(#(#lanes)*)
    }

    /// The members in any order, with the set of branches that are still possible.
    fn members_of_any(
        &mut self,
        union: &'s Union,
        targets: &[&'s Node],
        recursive: Option<&Node>,
    ) -> TokenStream {
        let shared = self.shared(targets);
        let keys = Keys::of(shared.iter().map(|shared| shared.member.name));
        let arms = shared.iter().enumerate().map(|(index, shared)| {
            let index = keys.index(index);
            let value = if shared.member.name == union.tag {
                tag(union)
            } else {
                self.of_possible(shared, recursive)
            };
            object::arm(&shared.member, &quote!({ seen.once(#index)?; #value }))
        });
        let arms: Vec<_> = arms.collect();
        let required = targets.iter().enumerate().map(|(branch, target)| {
            let names = members::of(target);
            let is_required = |shared: &Shared<'_>| {
                names
                    .iter()
                    .any(|m| m.required && m.name == shared.member.name)
            };
            let required = (0..shared.len()).filter(|&index| is_required(&shared[index]));
            let has_required = keys.has_all(required);
            let branch = mask(1 << branch);
            quote!(#branch => #has_required,)
        });
        let all = mask(u64::MAX >> (64 - targets.len()));
        let seen = keys.seen();
        let has_tag = keys.has_all(shared.iter().position(|s| s.member.name == union.tag));
        quote! {
            let depth = depth.checked_sub(1)?;
            let mut possible = Possible::all(#all);
            #seen
            let mut next = start.first_member()?;
            let end = loop {
                let (name, at) = match next {
                    Member::Named(name, at) => (name, at),
                    Member::End(end) => break end,
                };
                let here = match name.len() {
                    #(#arms)*
                    _ => {
                        possible.note_all();
                        at.any(depth, noted)?
                    }
                };
                if possible.branches() == 0 {
                    return None;
                }
                next = here.next_member()?;
            };
            let is_complete =
                #has_tag && match possible.branches() { #(#required)* _ => false };
            *noted |= possible.is_noted();
            is_complete.then_some(end)
        }
    }
}

/// Skips the tag, which leaves one branch.
fn tag(union: &Union) -> TokenStream {
    let tests = union
        .branches
        .iter()
        .enumerate()
        .map(|(branch, condition)| {
            let branch = mask(1 << branch);
            let tag = one_of(&condition.tags);
            quote! {
                if let Some(end) = #tag {
                    possible.keep(#branch);
                    end
                }
            }
        });
    quote!(#(#tests else)* { return None; })
}
