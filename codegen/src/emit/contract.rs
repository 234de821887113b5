//! A contract as a static value for the validator.
//!
//! Its nodes are nested as they are in the schema. Each definition is a static, and references use
//! the name of that static, so an edit of the schema changes only the code of what was edited.

use std::collections::{BTreeMap, BTreeSet};

use heck::{ToShoutySnakeCase as _, ToSnakeCase as _};
use proc_macro2::{Ident, Literal as Token, TokenStream};
use quote::{format_ident, quote};
use serde_json::Number;

use super::docs;
use crate::read::openapi::Operation;
use crate::read::schema::{Limits, Literal, Node, Schema, Types, Union, Values};

/// The contract of `schema`, which is the response of one of the operations.
pub(crate) fn generate(schema: &Schema, operations: &[Operation]) -> TokenStream {
    let subject = schema.root.reference.as_deref().unwrap_or_default();
    let operation = operations
        .iter()
        .find(|operation| operation.output == subject);
    let name = name(schema);
    let emitter = Emitter {
        names: names(schema),
        statics: statics(schema),
    };
    let root = emitter.node(&schema.root);
    let definitions = schema.definitions.iter().map(|(name, node)| {
        let (ident, node) = (emitter.ident(name), emitter.node(node));
        quote!(static #ident: Node = #node;)
    });
    let idents = schema
        .definitions
        .iter()
        .map(|(name, _)| emitter.ident(name));
    let ident = format_ident!("{}", name.to_shouty_snake_case());
    let docs = docs::comment(&[format!("The contract `{name}`.")]);
    let answers = option(operation.map(|operation| &operation.id));
    let id = schema.id().unwrap_or_default();
    let words = in_words(subject);
    let ty = format_ident!("{subject}");
    quote! {
        use check::contract::{Branch, Contract, Literal, Node, Parts, Property, Types, Union};

        #docs
        pub static #ident: Contract = Contract::new(Parts {
            name: #name,
            subject: #words,
            operation: #answers,
            id: #id,
            schema: conversation_client::SCHEMA,
            root: &ROOT,
            definitions: DEFINITIONS,
            acceptor: super::acceptor::document,
            types: super::types_of::<conversation_client::#ty>(),
        });

        static ROOT: Node = #root;

        /// In the order of the schema.
        static DEFINITIONS: &[&Node] = &[#(&#idents),*];

        #(#definitions)*
    }
}

/// The operation in the `$id`, whose form the lint checks.
fn name(schema: &Schema) -> &str {
    let id = schema.id().unwrap_or_default();
    id.split(':').nth(2).unwrap_or(&schema.file)
}

/// "a conversation" for the definition `Conversation`.
fn in_words(definition: &str) -> String {
    let words = definition.to_snake_case().replace('_', " ");
    let article = if words.starts_with(['a', 'e', 'i', 'o', 'u']) {
        "an"
    } else {
        "a"
    };
    format!("{article} {words}")
}

/// The names of the definitions, by their pointers.
fn names(schema: &Schema) -> BTreeMap<&str, &str> {
    let definitions = schema.definitions.iter();
    definitions
        .map(|(name, node)| (node.pointer.as_str(), name.as_str()))
        .collect()
}

/// The static of each definition; if two would get the same name, the second gets a number.
fn statics(schema: &Schema) -> BTreeMap<&str, Ident> {
    let mut taken = BTreeSet::from(["ROOT".to_owned(), "DEFINITIONS".to_owned()]);
    let definitions = schema.definitions.iter();
    definitions
        .map(|(name, _)| {
            let base = name.to_shouty_snake_case();
            let numbered = (2..).map(|number| format!("{base}_{number}"));
            let ident = std::iter::once(base.clone())
                .chain(numbered)
                .find(|ident| !taken.contains(ident))
                .unwrap_or(base);
            taken.insert(ident.clone());
            (name.as_str(), format_ident!("{ident}"))
        })
        .collect()
}

struct Emitter<'a> {
    names: BTreeMap<&'a str, &'a str>,
    statics: BTreeMap<&'a str, Ident>,
}

impl Emitter<'_> {
    /// The static of a definition.
    ///
    /// Every reference resolves: the lint checks that.
    fn ident(&self, name: &str) -> Ident {
        let ident = self.statics.get(name).cloned();
        ident.unwrap_or_else(|| format_ident!("ROOT"))
    }

    /// Writes only what differs from the empty node.
    fn node(&self, node: &Node) -> TokenStream {
        let mut fields = Vec::new();
        let pointer = &node.pointer;
        fields.push(quote!(pointer: #pointer));
        if let Some(name) = self.names.get(pointer.as_str()) {
            fields.push(quote!(name: Some(#name)));
        }
        if !node.description.is_empty() {
            let description = &node.description;
            fields.push(quote!(description: #description));
        }
        if !node.evidence.is_empty() {
            let evidence = &node.evidence;
            fields.push(quote!(evidence: &[#(#evidence),*]));
        }
        if node.sensitive {
            fields.push(quote!(sensitive: true));
        }
        if node.types != Types::ANY {
            let bits = Token::u8_unsuffixed(node.types.bits());
            fields.push(quote!(types: Types::new(#bits)));
        }
        if node.nullable {
            fields.push(quote!(nullable: true));
        }
        if let Some(name) = &node.reference {
            let target = self.ident(name);
            fields.push(quote!(reference: Some(&#target)));
        }
        if let Some(given) = &node.values {
            fields.extend(values(given));
        }
        fields.extend(limits(&node.limits));
        if !node.properties.is_empty() {
            let properties = node.properties.iter().map(|property| {
                let (name, required) = (&property.name, property.required);
                let node = self.node(&property.node);
                quote!(Property { name: #name, required: #required, node: #node })
            });
            fields.push(quote!(properties: &[#(#properties),*]));
        }
        if let Some(items) = &node.items {
            let items = self.node(items);
            fields.push(quote!(items: Some(&#items)));
        }
        if !node.unions.is_empty() {
            let unions = node.unions.iter().map(|union| self.union(union));
            fields.push(quote!(unions: &[#(#unions),*]));
        }
        quote!(Node { #(#fields,)* ..Node::EMPTY })
    }

    fn union(&self, union: &Union) -> TokenStream {
        let subject = option(union.subject.as_ref());
        let tag = &union.tag;
        let branches = union.branches.iter().map(|branch| {
            let (tags, default) = (&branch.tags, branch.default);
            let target = self.ident(&branch.target);
            quote!(Branch { tags: &[#(#tags),*], default: #default, node: &#target })
        });
        quote!(Union { subject: #subject, tag: #tag, branches: &[#(#branches),*] })
    }
}

fn values(given: &Values) -> Vec<TokenStream> {
    let literals = given.literals.iter().filter_map(|literal| match literal {
        Literal::String(text) => Some(quote!(Literal::String(#text))),
        Literal::Integer(value) => {
            let value = Token::i64_unsuffixed(*value);
            Some(quote!(Literal::Integer(#value)))
        }
        // the lint rejects any other
        Literal::Other(_) => None,
    });
    let mut fields = vec![quote!(values: &[#(#literals),*])];
    if given.extensible {
        fields.push(quote!(extensible: true));
    }
    if !given.names.is_empty() {
        let names = &given.names;
        fields.push(quote!(value_names: &[#(#names),*]));
    }
    if !given.descriptions.is_empty() {
        let descriptions = &given.descriptions;
        fields.push(quote!(value_descriptions: &[#(#descriptions),*]));
    }
    fields
}

fn limits(limits: &Limits) -> Vec<TokenStream> {
    let Limits {
        minimum,
        maximum,
        min_length,
        max_length,
        min_items,
        max_items,
        pattern,
        format,
        zero_means,
    } = limits;
    let mut fields = Vec::new();
    let mut number = |name: TokenStream, value: &Option<Number>| {
        if let Some(value) = value.as_ref().and_then(Number::as_f64) {
            let value = Token::f64_unsuffixed(value);
            fields.push(quote!(#name: Some(#value)));
        }
    };
    number(quote!(minimum), minimum);
    number(quote!(maximum), maximum);
    let mut length = |name: TokenStream, value: &Option<u64>| {
        if let Some(value) = value {
            let value = Token::u64_unsuffixed(*value);
            fields.push(quote!(#name: Some(#value)));
        }
    };
    length(quote!(min_length), min_length);
    length(quote!(max_length), max_length);
    length(quote!(min_items), min_items);
    length(quote!(max_items), max_items);
    let mut text = |name: TokenStream, value: &Option<String>| {
        if let Some(value) = value {
            fields.push(quote!(#name: Some(#value)));
        }
    };
    text(quote!(pattern), pattern);
    text(quote!(format), format);
    text(quote!(zero_means), zero_means);
    fields
}

fn option(value: Option<&String>) -> TokenStream {
    value.map_or_else(|| quote!(None), |value| quote!(Some(#value)))
}
