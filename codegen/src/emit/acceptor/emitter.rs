//! What the parts of an acceptor share: the schema, and the requested functions, each of which is
//! emitted once.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use heck::ToSnakeCase as _;
use proc_macro2::Ident;
use quote::format_ident;

use crate::read::schema::{Node, Schema};

/// How the validator that the acceptor stands in for treats `format`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Formats {
    /// As an annotation.
    Annotation,
    /// As an assertion, which the acceptor leaves to jsonschema.
    Assertion,
}

/// The tags that select an object as the branch of a union, and the member that holds the tag.
#[derive(Clone, Copy)]
pub(super) struct Tagged<'s> {
    pub(super) tag: &'s str,
    pub(super) tags: &'s [String],
}

/// What gets a function of its own, because it is large or used often.
#[derive(Clone, Copy)]
pub(super) enum Function<'s> {
    /// An object with members.
    Object(&'s Node),
    /// The fast path of an object that is the branch of a union, for these tags only.
    Lane { branch: &'s Node, of: Tagged<'s> },
    /// An object that contains its own tag.
    Union(&'s Node),
    /// A set of strings.
    Strings(&'s Node),
}

/// The key of a function: its use, the pointer of its subschema, and the tags of a fast path.
type Key<'s> = (&'static str, &'s str, &'s [String]);

pub(super) struct Emitter<'s> {
    pub(super) schema: &'s Schema,
    pub(super) formats: Formats,
    /// The requested functions, by their keys.
    names: BTreeMap<Key<'s>, Ident>,
    taken: BTreeSet<String>,
    due: VecDeque<(Ident, Function<'s>)>,
}

impl<'s> Emitter<'s> {
    pub(super) fn new(schema: &'s Schema, formats: Formats) -> Self {
        Self {
            schema,
            formats,
            names: BTreeMap::new(),
            taken: BTreeSet::new(),
            due: VecDeque::new(),
        }
    }

    /// A function that was requested and has not been emitted yet.
    pub(super) fn next_due(&mut self) -> Option<(Ident, Function<'s>)> {
        self.due.pop_front()
    }

    /// The name of a function, which will be emitted; it is called as `self::name`, because a
    /// variable may have that name, too.
    pub(super) fn call(&mut self, function: Function<'s>) -> Ident {
        let key: Key<'s> = match function {
            Function::Object(node) | Function::Union(node) => ("", &node.pointer, &[]),
            // a branch of two unions may have different tags in each
            Function::Lane { branch, of } => (" lane", &branch.pointer, of.tags),
            Function::Strings(node) => (" string", &node.pointer, &[]),
        };
        if let Some(name) = self.names.get(&key) {
            return name.clone();
        }
        let name = self.name(&format!("{}{}", key.1, key.0));
        self.names.insert(key, name.clone());
        self.due.push_back((name.clone(), function));
        name
    }

    /// A unique function name, derived from the last segment of the pointer.
    fn name(&mut self, key: &str) -> Ident {
        let path = key.strip_prefix("/$defs/").unwrap_or(key);
        let words: String = path
            .chars()
            .map(|c| if c.is_ascii_alphanumeric() { c } else { ' ' })
            .collect();
        let base = match words.to_snake_case() {
            empty if empty.is_empty() => "root".to_owned(),
            digit if digit.starts_with(|c: char| c.is_ascii_digit()) => format!("at_{digit}"),
            name if syn::parse_str::<Ident>(&name).is_err() || name == "document" => {
                format!("{name}_value")
            }
            name => name,
        };
        let numbered = (2..).map(|number| format!("{base}_{number}"));
        let name = std::iter::once(base.clone())
            .chain(numbered)
            .find(|name| !self.taken.contains(name))
            .unwrap_or(base);
        self.taken.insert(name.clone());
        format_ident!("{name}")
    }

    /// The subschema of a definition.
    ///
    /// Every reference resolves: the lint checks that.
    pub(super) fn definition(&self, name: &str) -> &'s Node {
        self.schema.definition(name).unwrap_or(&self.schema.root)
    }
}
