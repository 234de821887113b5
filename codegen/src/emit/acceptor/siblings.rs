//! Unions whose tag is a sibling property. The value may come before its tag, so the likeliest
//! branch is tried first; only if the tag turns out to select another branch is the value read
//! again. An undeclared tag of an open enumeration selects no branch, and then any object is valid.

use proc_macro2::{Ident, Literal as Token, TokenStream};
use quote::{format_ident, quote};

use super::emitter::{Emitter, Function};
use super::members::Member;
use super::reach::reaches;
use super::text::{bytes, quoted};
use crate::read::schema::{Branch, Node, Schema, Union};

pub(super) struct Sibling<'s> {
    union: &'s Union,
    /// The property whose value is the union.
    subject: &'s str,
    /// Whether the tag may be a string other than those of the branches.
    grows: bool,
    /// The variable that holds the position of the value, the branch that it satisfied, and whether
    /// something was recorded in it.
    value: Ident,
    /// The variable that holds the selected branch, as far as it is known.
    chosen: Ident,
}

impl<'s> Sibling<'s> {
    pub(super) fn all(schema: &Schema, node: &'s Node) -> Vec<Sibling<'s>> {
        let subjects = node.unions.iter().filter_map(|union| {
            let subject = union.subject.as_deref()?;
            Some((union, subject))
        });
        subjects
            .enumerate()
            .map(|(index, (union, subject))| Sibling {
                union,
                subject,
                grows: schema.grows(node, union),
                value: format_ident!("value_{index}"),
                chosen: format_ident!("chosen_{index}"),
            })
            .collect()
    }

    /// The statements that declare these variables.
    pub(super) fn variables(&self) -> TokenStream {
        let Sibling { value, chosen, .. } = self;
        let default = self.union.branches.iter().position(|branch| branch.default);
        let default = default.map(Token::usize_unsuffixed);
        let default = default.map_or_else(|| quote!(None), |index| quote!(Some(#index)));
        quote!(let mut #value = None; let mut #chosen: Option<usize> = #default;)
    }

    fn branches(&self) -> impl Iterator<Item = (Token, &'s Branch)> {
        let branches = self.union.branches.iter().enumerate();
        branches.map(|(index, branch)| (Token::usize_unsuffixed(index), branch))
    }
}

impl<'s> Emitter<'s> {
    /// Skips the value of a member, which may be a union or the tag of one or more unions.
    pub(super) fn member_or_sibling(
        &mut self,
        member: &Member<'s>,
        siblings: &[Sibling<'s>],
        owner: &'s Node,
    ) -> TokenStream {
        if let Some(sibling) = siblings.iter().find(|s| s.subject == member.name) {
            return if self.is_recursive(sibling, owner) {
                self.of_known_tag(sibling)
            } else {
                self.of_any_tag(sibling)
            };
        }
        let mut tagged = siblings
            .iter()
            .filter(|s| s.union.tag == member.name)
            .peekable();
        if tagged.peek().is_none() {
            return self.member(member);
        }
        let value = self.member(member);
        let choices = tagged.map(|sibling| {
            let Sibling { union, chosen, .. } = sibling;
            let tests = union.branches.iter().enumerate().map(|(index, branch)| {
                let index = Token::usize_unsuffixed(index);
                let tags = branch.tags.iter().map(|tag| bytes(&quoted(tag)));
                quote!(if #(at.literal(#tags).is_some())||* { #chosen = Some(#index); })
            });
            let otherwise = if sibling.grows {
                // written with an escape, it may still equal one of them
                quote!({ at.plain()?; #chosen = None; })
            } else {
                quote!({
                    return None;
                })
            };
            // whitespace before the tag is left to the general path
            quote!(#(#tests else)* if at.byte() > b' ' #otherwise)
        });
        quote!({ #(#choices)* #value })
    }

    /// After the object: the selected branch must be the one that the value satisfies.
    pub(super) fn settle(&mut self, sibling: &Sibling<'s>, owner: &'s Node) -> TokenStream {
        let Sibling { value, chosen, .. } = sibling;
        let is_recursive = self.is_recursive(sibling, owner);
        let again = if is_recursive {
            TokenStream::new()
        } else {
            let arms = sibling.branches().map(|(index, branch)| {
                let function = self.branch(branch);
                quote!(Some(#index) => { self::#function(at, depth, noted)?; })
            });
            quote!(#(#arms)*)
        };
        let unknown = match (sibling.grows, is_recursive) {
            (false, _) => TokenStream::new(),
            (true, false) => quote!(None => { at.map(depth, noted)?; }),
            (true, true) => quote!(None if satisfied == usize::MAX => {}),
        };
        quote! {
            if let Some((at, satisfied, is_noted)) = #value {
                match #chosen {
                    Some(branch) if branch == satisfied => *noted |= is_noted,
                    #again
                    #unknown
                    _ => return None,
                }
            }
        }
    }

    /// Tries the branches one after another, the default first.
    fn of_any_tag(&mut self, sibling: &Sibling<'s>) -> TokenStream {
        let value = &sibling.value;
        let (default, others): (Vec<_>, Vec<_>) =
            sibling.branches().partition(|(_, branch)| branch.default);
        let trials = default.into_iter().chain(others).map(|(index, branch)| {
            let function = self.branch(branch);
            quote! {
                let mut is_noted = false;
                if let Some(end) = self::#function(at, depth, &mut is_noted) {
                    #value = Some((at, #index, is_noted));
                    break 'value Some(end);
                }
            }
        });
        let any = if sibling.grows {
            quote! {
                let mut is_noted = false;
                let end = at.map(depth, &mut is_noted);
                #value = Some((at, usize::MAX, is_noted));
                end
            }
        } else {
            quote!(None)
        };
        quote!('value: { #(#trials)* #any })
    }

    /// Where the value can contain such a union again, trying would take time that doubles with
    /// each level; so a branch is checked only once it is known to be selected.
    fn of_known_tag(&mut self, sibling: &Sibling<'s>) -> TokenStream {
        let Sibling { value, chosen, .. } = sibling;
        let arms = sibling.branches().map(|(index, branch)| {
            let function = self.branch(branch);
            quote!(Some(#index) => {
                #value = Some((at, #index, false));
                self::#function(at, depth, noted)
            })
        });
        let unknown = if sibling.grows {
            quote!(None => {
                #value = Some((at, usize::MAX, false));
                at.map(depth, noted)
            })
        } else {
            TokenStream::new()
        };
        quote!(match #chosen { #(#arms)* #unknown _ => None })
    }

    fn branch(&mut self, branch: &'s Branch) -> Ident {
        self.call(Function::Object(self.definition(&branch.target)))
    }

    fn is_recursive(&self, sibling: &Sibling<'s>, owner: &Node) -> bool {
        let mut targets = sibling.union.branches.iter();
        targets.any(|branch| reaches(self.schema, self.definition(&branch.target), owner))
    }
}
