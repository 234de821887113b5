//! An object that holds its own tag. First each branch is tried in its straight lane, which
//! fails early where it is another's. Where all fail, one pass over the members keeps the set of
//! the branches that are still possible.

use std::collections::BTreeSet;

use proc_macro2::{Ident, Literal as Token, TokenStream};
use quote::quote;

use super::members::{self, Member};
use super::{Emitter, Function, object, one_of};
use crate::problem::Problems;
use crate::schema::{Node, Schema, Union};

/// Refuses unions that no branch alone decides.
pub(super) fn check(schema: &Schema, problems: &mut Problems) {
    for (_, node) in &schema.definitions {
        for union in &node.unions {
            check_union(schema, node, union, problems);
        }
    }
}

fn check_union(schema: &Schema, node: &Node, union: &Union, problems: &mut Problems) {
    let tag = |node: &Node| {
        let tag = node.properties.iter().find(|p| p.name == union.tag)?;
        tag.node.reference.clone()
    };
    let definition = tag(node).and_then(|name| schema.definition(&name));
    let is_plain = |tag: &Node| !tag.limits.has_bounds() && tag.limits.format.is_none();
    if !definition.is_some_and(is_plain) {
        problems.add(
            &union.pointer,
            format!("the tag `{}` is more than its values", union.tag),
            "declare it as a `$ref` to a definition with `type` and `enum` alone",
        );
    }
    let value = match &union.subject {
        None => Some(node),
        Some(subject) => {
            let property = node.properties.iter().find(|p| p.name == *subject);
            property.map(|property| schema.resolve(&property.node))
        }
    };
    if value.is_some_and(|value| !value.required_only.is_empty()) {
        problems.add(
            &union.pointer,
            "a union that requires members beside those of its branches",
            "let each branch require and declare them",
        );
    }
    if union.subject.is_some() {
        return;
    }
    for branch in &union.branches {
        let target = schema.definition(&branch.target);
        if target.is_some_and(|target| tag(target) != tag(node)) {
            problems.add(
                &branch.pointer,
                format!("the branch declares the tag `{}` in another way", union.tag),
                "declare it there with the same `$ref`",
            );
        }
    }
}

/// Whether a value of `from` can hold one of `target`, at any depth.
pub(super) fn reaches(schema: &Schema, from: &Node, target: &Node) -> bool {
    fn visit<'s>(
        schema: &'s Schema,
        node: &'s Node,
        target: &Node,
        seen: &mut BTreeSet<&'s str>,
    ) -> bool {
        if std::ptr::eq(node, target) {
            return true;
        }
        if !seen.insert(&node.pointer) {
            return false;
        }
        let branches = node.unions.iter().flat_map(|union| &union.branches);
        let named = branches.map(|branch| &branch.target).chain(&node.reference);
        let named = named.filter_map(|name| schema.definition(name));
        let inside = node.properties.iter().map(|property| &property.node);
        named
            .chain(inside)
            .chain(node.items.as_deref())
            .any(|next| visit(schema, next, target, seen))
    }
    visit(schema, from, target, &mut BTreeSet::new())
}

/// A property that some of the branches declare.
struct Shared<'s> {
    member: Member<'s>,
    /// What they say of its value, each with the branches that say it.
    classes: Vec<Class<'s>>,
    /// The branches that do not declare it.
    undeclared: u64,
}

struct Class<'s> {
    value: String,
    code: TokenStream,
    node: Option<&'s Node>,
    branches: u64,
}

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
            // each level would be tried as often as there are branches, times the levels below
            TokenStream::new()
        } else {
            self.lanes(union)
        };
        // a branch that holds unions beside their tags, or one of very many, is only tried
        let is_plain = targets.iter().all(|target| target.unions.is_empty());
        let members = if is_plain && targets.len() <= 64 {
            self.members_of_any(union, &targets, is_recursive.then_some(node))
        } else {
            quote!(None)
        };
        quote! {
            fn #name<'t>(
                start: Cursor<'t>,
                depth: usize,
                noted: &mut bool,
            ) -> Option<Cursor<'t>> {
                #lanes
                #members
            }
        }
    }

    fn lanes(&mut self, union: &'s Union) -> TokenStream {
        let lanes = union.branches.iter().map(|branch| {
            let function = self.call(Function::Lane {
                branch: self.definition(&branch.target),
                tag: &union.tag,
                tags: &branch.tags,
            });
            quote! {
                let mut is_noted = false;
                if let Some(end) = #function(start, depth, &mut is_noted) {
                    *noted |= is_noted;
                    return Some(end);
                }
            }
        });
        quote!(#(#lanes)*)
    }

    /// The members in any order, with the branches that are still possible.
    fn members_of_any(
        &mut self,
        union: &'s Union,
        targets: &[&'s Node],
        recursive: Option<&Node>,
    ) -> TokenStream {
        let shared = self.shared(targets);
        let count = shared.len();
        let arms = shared.iter().enumerate().map(|(index, shared)| {
            let index = Token::usize_unsuffixed(index);
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
            let required = (0..count).filter(|&index| is_required(&shared[index]));
            let required = members::set(required, count);
            let branch = mask(1 << branch);
            quote!(#branch => seen.has_all(#required),)
        });
        let all = mask(u64::MAX >> (64 - targets.len()));
        let words = members::words(count);
        let tag = members::set(
            shared.iter().position(|s| s.member.name == union.tag),
            count,
        );
        quote! {
            let depth = depth.checked_sub(1)?;
            let mut possible: u64 = #all;
            // the branches of which something would have to be noted
            let mut noted_of: u64 = 0;
            let mut seen = Seen::<#words>::NONE;
            let mut next = start.first_member()?;
            let end = loop {
                let (name, at) = match next {
                    Member::Named(name, at) => (name, at),
                    Member::End(end) => break end,
                };
                let here = match name.len() {
                    #(#arms)*
                    _ => {
                        noted_of = u64::MAX;
                        at.any(depth, noted)?
                    }
                };
                if possible == 0 {
                    return None;
                }
                next = here.next_member()?;
            };
            let is_complete = seen.has_all(#tag) && match possible { #(#required)* _ => false };
            *noted |= possible & noted_of != 0;
            is_complete.then_some(end)
        }
    }

    /// The properties of all branches, each with what the branches say of it.
    fn shared(&mut self, targets: &[&'s Node]) -> Vec<Shared<'s>> {
        let mut all: Vec<Shared<'s>> = Vec::new();
        for (branch, target) in targets.iter().enumerate() {
            for member in members::of(target) {
                let code = self.member(&member);
                let node = member.node;
                let known = all.iter().position(|s| s.member.name == member.name);
                let index = known.unwrap_or(all.len());
                if known.is_none() {
                    all.push(Shared {
                        member,
                        classes: Vec::new(),
                        undeclared: u64::MAX >> (64 - targets.len()),
                    });
                }
                let shared = &mut all[index];
                let bit = 1 << branch;
                shared.undeclared &= !bit;
                let value = code.to_string();
                match shared.classes.iter_mut().find(|class| class.value == value) {
                    Some(class) => class.branches |= bit,
                    None => shared.classes.push(Class {
                        value,
                        code,
                        node,
                        branches: bit,
                    }),
                }
            }
        }
        all
    }

    /// Goes past a value, and leaves those branches possible that it conforms to.
    fn of_possible(&self, shared: &Shared<'s>, recursive: Option<&Node>) -> TokenStream {
        let holds_union = |class: &Class<'_>| {
            let nodes = recursive.zip(class.node);
            nodes.is_some_and(|(union, node)| reaches(self.schema, node, union))
        };
        if let ([class], 0) = (shared.classes.as_slice(), shared.undeclared) {
            let code = &class.code;
            return quote!(#code?);
        }
        let trials = shared.classes.iter().map(|class| {
            let (branches, code) = (mask(class.branches), &class.code);
            quote! {
                if possible & #branches != 0 {
                    let mut is_noted = false;
                    let noted = &mut is_noted;
                    match #code {
                        None => possible &= !#branches,
                        found => {
                            end = found;
                            if is_noted {
                                noted_of |= #branches;
                            }
                        }
                    }
                }
            }
        });
        // as for the lanes: a value that may hold the union again is looked at once
        let once = shared.classes.iter().any(holds_union).then(|| {
            let each = shared.classes.iter().map(|class| {
                let branches = mask(class.branches);
                quote!(usize::from(possible & #branches != 0))
            });
            quote!(if #(#each)+* > 1 { return None; })
        });
        let undeclared = (shared.undeclared != 0).then(|| {
            let branches = mask(shared.undeclared);
            quote! {
                if possible & #branches != 0 {
                    noted_of |= #branches;
                    if end.is_none() {
                        end = at.any(depth, noted);
                    }
                }
            }
        });
        quote! {
            #once
            let mut end = None;
            #(#trials)*
            #undeclared
            end?
        }
    }
}

/// Goes past the tag, which leaves one branch.
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
                    possible &= #branch;
                    end
                }
            }
        });
    quote!(#(#tests else)* { return None; })
}

fn mask(bits: u64) -> Token {
    Token::u64_unsuffixed(bits)
}
