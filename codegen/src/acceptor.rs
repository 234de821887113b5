//! The acceptor: a function that goes over the bytes of a payload once and says that it is
//! valid, or that it does not know.
//!
//! What is emitted stands on the cursor of `validator/src/acceptor.rs`; each expression here
//! goes past one value from the place `at`, or gives `None`. Wherever the schema asks for more
//! than a glance (patterns, formats that are asserted, values that are arrays), the expression
//! is `None`: the judge knows.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use heck::ToSnakeCase as _;
use proc_macro2::{Ident, Literal as Token, TokenStream};
use quote::{format_ident, quote};

use crate::read::schema::{self, Node, Schema};
use crate::source::problem::{Errors, Problems};

mod lane;
mod members;
mod number;
mod object;
mod siblings;
mod string;
mod union;
mod value;

/// What `format` is to the judge whose place the acceptor takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Formats {
    /// A remark.
    Annotation,
    /// A demand, which the acceptor leaves to the judge.
    Assertion,
}

/// The acceptor of any schema within the keywords that `schema/README.md` allows, as the source
/// of a module; it need not have types: the root may be anything, and nothing needs a name.
///
/// # Errors
///
/// The schema is not JSON, not of the dialect, or uses a keyword in another way than is allowed:
/// each with its pointer.
pub fn acceptor(file: &str, text: &str, formats: Formats) -> Result<String, Errors> {
    let schema = schema::parse_untyped(file, text)?;
    crate::artefact::source(file, file, generate(&schema, formats)?)
}

pub(crate) fn generate(schema: &Schema, formats: Formats) -> Result<TokenStream, Errors> {
    let mut problems = Problems::of(&schema.file);
    union::check(schema, &mut problems);
    let mut emitter = Emitter {
        schema,
        formats,
        names: BTreeMap::new(),
        taken: BTreeSet::new(),
        due: VecDeque::new(),
    };
    let root = emitter.value(&schema.root);
    let mut functions = Vec::new();
    while let Some(function) = emitter.due.pop_front() {
        functions.push(emitter.function(function));
    }
    problems.or(quote! {
        use crate::acceptor::{Cursor, Member, Seen};

        /// Past the document, if it is surely valid.
        pub(crate) fn document<'t>(
            at: Cursor<'t>,
            depth: usize,
            noted: &mut bool,
        ) -> Option<Cursor<'t>> {
            #root
        }

        #(#functions)*
    })
}

/// What has a function of its own, because it is large or used often.
#[derive(Clone, Copy)]
enum Function<'s> {
    /// An object with members.
    Object(&'s Node),
    /// The straight lane of an object that is the branch of a union, for these tags alone.
    Lane {
        branch: &'s Node,
        of: object::Tagged<'s>,
    },
    /// An object that holds its own tag.
    Union(&'s Node),
    /// A set of strings.
    Strings(&'s Node),
}

/// What a function is for: how it is used, the pointer of its subschema, and the tags of a lane.
type Key<'s> = (&'static str, &'s str, &'s [String]);

struct Emitter<'s> {
    schema: &'s Schema,
    formats: Formats,
    /// The functions that are asked for, by what they are for.
    names: BTreeMap<Key<'s>, Ident>,
    taken: BTreeSet<String>,
    due: VecDeque<(Ident, Function<'s>)>,
}

impl<'s> Emitter<'s> {
    /// The name of a function, which will be emitted.
    fn call(&mut self, function: Function<'s>) -> Ident {
        let key: Key<'s> = match function {
            Function::Object(node) | Function::Union(node) => ("", &node.pointer, &[]),
            // the branch of two unions may have other tags in each
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

    /// A name that no other function has, after what stands at the end of the pointer.
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

    fn function(&mut self, (name, function): (Ident, Function<'s>)) -> TokenStream {
        match function {
            Function::Object(node) => self.object(&name, node),
            Function::Lane { branch, of } => self.lane(&name, branch, of),
            Function::Union(node) => self.union(&name, node),
            Function::Strings(node) => string::function(&name, node),
        }
    }

    /// What a definition is.
    ///
    /// Every reference leads to one: the lint has seen to that.
    fn definition(&self, name: &str) -> &'s Node {
        self.schema.definition(name).unwrap_or(&self.schema.root)
    }
}

/// Bytes as they are in the text.
fn bytes(text: &str) -> Token {
    Token::byte_string(text.as_bytes())
}

/// Goes past one of these strings; there is at least one.
fn one_of(strings: &[String]) -> TokenStream {
    let literals = strings.iter().map(|string| bytes(&quoted(string)));
    let tests = literals.map(|literal| quote!(at.literal(#literal)));
    tests
        .reduce(|first, next| quote!(#first.or_else(|| #next)))
        .unwrap_or_else(|| quote!(None))
}

/// The name of a member as it is in a text: quoted.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
