//! The properties of all branches of a union, each with the branches' schemas for its value.

use proc_macro2::TokenStream;
use quote::quote;

use super::branches::mask;
use crate::emit::acceptor::emitter::Emitter;
use crate::emit::acceptor::members::{self, Member};
use crate::emit::acceptor::reach::reaches;
use crate::read::schema::Node;

/// A property that some of the branches declare.
pub(super) struct Shared<'s> {
    pub(super) member: Member<'s>,
    /// The schemas of its value, each with the branches that have it.
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
    /// The properties of all branches, each with the branches' schemas for its value.
    pub(super) fn shared(&mut self, targets: &[&'s Node]) -> Vec<Shared<'s>> {
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
        // sorted by name, so that two added properties end up in two places
        all.sort_by_key(|shared| shared.member.name);
        all
    }

    /// Skips a value, and keeps only the branches to which it conforms.
    pub(super) fn of_possible(&self, shared: &Shared<'s>, recursive: Option<&Node>) -> TokenStream {
        let holds_union = |class: &Class<'_>| {
            let nodes = recursive.zip(class.node);
            nodes.is_some_and(|(union, node)| reaches(self.schema, node, union))
        };
        if let ([class], 0) = (shared.classes.as_slice(), shared.undeclared) {
            let code = &class.code;
            return quote!(#code?);
        }
        let declared = shared.classes.iter().map(|class| {
            let (branches, code) = (mask(class.branches), &class.code);
            quote!(possible.declared(#branches, &mut end, |noted| #code);)
        });
        // as on the fast path, a value that may contain the union again is read only once
        let once = shared.classes.iter().any(holds_union).then(|| {
            let each = shared.classes.iter().map(|class| {
                let branches = mask(class.branches);
                quote!(usize::from(possible.branches() & #branches != 0))
            });
            quote!(if #(#each)+* > 1 { return None; })
        });
        let undeclared = (shared.undeclared != 0).then(|| {
            let branches = mask(shared.undeclared);
            quote!(possible.undeclared(#branches, &mut end, || at.any(depth, noted));)
        });
        quote! {
            #once
            let mut end = None;
            #(#declared)*
            #undeclared
            end?
        }
    }
}
