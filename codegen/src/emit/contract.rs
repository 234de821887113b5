//! The schema as static data for the validator: its nodes in one array, which refer to
//! each other by their index.

use std::collections::BTreeMap;

use proc_macro2::{Literal as Token, TokenStream};
use quote::quote;
use serde_json::Number;

use crate::read::schema::{Limits, Literal, Node, Schema, Types, Union, Values};

pub(crate) fn generate(schema: &Schema) -> TokenStream {
    let mut nodes = vec![&schema.root];
    for (_, node) in &schema.definitions {
        collect(node, &mut nodes);
    }
    let index: BTreeMap<&str, usize> = nodes
        .iter()
        .enumerate()
        .map(|(index, node)| (node.pointer.as_str(), index))
        .collect();
    let names: BTreeMap<&str, &str> = schema
        .definitions
        .iter()
        .map(|(name, node)| (node.pointer.as_str(), name.as_str()))
        .collect();
    let emitter = Emitter {
        schema,
        index,
        names,
    };
    let data = nodes.iter().map(|node| emitter.node(node));
    let definitions = schema.definitions.iter().map(|(name, node)| {
        let id = emitter.id(node);
        quote!((#name, #id))
    });
    quote! {
        use crate::contract::{Branch, Literal, Node, NodeId, Property, Types, Union};

        /// Every subschema; the first is the root.
        pub(crate) static NODES: &[Node] = &[#(#data),*];

        /// The definitions, in the order of the schema.
        pub(crate) static DEFINITIONS: &[(&str, NodeId)] = &[#(#definitions),*];
    }
}

/// A node and those inside it, depth first.
fn collect<'a>(node: &'a Node, nodes: &mut Vec<&'a Node>) {
    nodes.push(node);
    for property in &node.properties {
        collect(&property.node, nodes);
    }
    if let Some(items) = &node.items {
        collect(items, nodes);
    }
}

struct Emitter<'a> {
    schema: &'a Schema,
    index: BTreeMap<&'a str, usize>,
    names: BTreeMap<&'a str, &'a str>,
}

impl Emitter<'_> {
    fn id(&self, node: &Node) -> Token {
        // every node has been collected under its pointer
        Token::usize_unsuffixed(self.index.get(node.pointer.as_str()).copied().unwrap_or(0))
    }

    fn definition(&self, name: &str) -> Token {
        let node = self.schema.definition(name).unwrap_or(&self.schema.root);
        self.id(node)
    }

    /// Only what differs from the empty node is written.
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
            let id = self.definition(name);
            fields.push(quote!(reference: Some(#id)));
        }
        if let Some(given) = &node.values {
            fields.extend(values(given));
        }
        fields.extend(limits(&node.limits));
        if !node.properties.is_empty() {
            let properties = node.properties.iter().map(|property| {
                let (name, required) = (&property.name, property.required);
                let id = self.id(&property.node);
                quote!(Property { name: #name, node: #id, required: #required })
            });
            fields.push(quote!(properties: &[#(#properties),*]));
        }
        if let Some(items) = &node.items {
            let id = self.id(items);
            fields.push(quote!(items: Some(#id)));
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
            let id = self.definition(&branch.target);
            quote!(Branch { tags: &[#(#tags),*], default: #default, node: #id })
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
        // the lint refuses any other
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
