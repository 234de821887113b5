//! One value: its first byte tells its type.

use proc_macro2::{Literal as Token, TokenStream};
use quote::quote;

use super::emitter::{Emitter, Function};
use super::number;
use crate::read::schema::{Literal, Node, Types};

impl<'s> Emitter<'s> {
    /// Skips a value that conforms to `node`.
    pub(super) fn value(&mut self, node: &'s Node) -> TokenStream {
        if let Some(name) = &node.reference {
            let target = self.value(self.definition(name));
            return if node.nullable {
                quote!(at.or_null(|at| #target))
            } else {
                target
            };
        }
        if says_nothing(node) {
            return quote!(at.any(depth, noted));
        }
        match self.kinds(node).as_slice() {
            [] => quote!(None),
            [(_, value)] => value.clone(),
            [(first, _), (_, value)] if first.to_string() == "b'n'" => {
                quote!(at.or_null(|at| #value))
            }
            kinds => {
                let (first, value): (Vec<_>, Vec<_>) = kinds.iter().cloned().unzip();
                quote!(match at.byte() { #(#first => #value,)* _ => None })
            }
        }
    }

    /// The types that may conform: the first byte, and how to skip the value.
    fn kinds(&mut self, node: &'s Node) -> Vec<(TokenStream, TokenStream)> {
        let mut kinds = Vec::new();
        if node.types.contains(Types::NULL) && is_listed(node, "null") {
            kinds.push((quote!(b'n'), quote!(at.null())));
        }
        if node.types.contains(Types::BOOLEAN) {
            let value = match (is_listed(node, "true"), is_listed(node, "false")) {
                (true, true) => Some(quote!(at.boolean())),
                (true, false) => Some(quote!(at.literal(b"true"))),
                (false, true) => Some(quote!(at.literal(b"false"))),
                (false, false) => None,
            };
            kinds.extend(value.map(|value| (quote!(b't' | b'f'), value)));
        }
        let number = number::value(node);
        kinds.extend(number.map(|value| (quote!(b'-' | b'0'..=b'9'), value)));
        if node.types.contains(Types::STRING) {
            let value = self.string(node);
            kinds.extend(value.map(|value| (quote!(b'"'), value)));
        }
        // arrays and objects in an `enum` are left to jsonschema
        if node.is_closed() {
            return kinds;
        }
        if node.types.contains(Types::ARRAY) {
            kinds.push((quote!(b'['), self.array(node)));
        }
        if node.types.contains(Types::OBJECT) {
            let value = if node.unions.iter().any(|union| union.subject.is_none()) {
                let function = self.call(Function::Union(node));
                quote!(self::#function(at, depth, noted))
            } else if has_members(node) {
                let function = self.call(Function::Object(node));
                quote!(self::#function(at, depth, noted))
            } else {
                quote!(at.map(depth, noted))
            };
            kinds.push((quote!(b'{'), value));
        }
        kinds
    }

    fn array(&mut self, node: &'s Node) -> TokenStream {
        let bound = |bound: Option<u64>, otherwise: usize| {
            let bound = bound.map_or(otherwise, |b| usize::try_from(b).unwrap_or(usize::MAX));
            match bound {
                usize::MAX => quote!(usize::MAX),
                bound => {
                    let bound = Token::usize_unsuffixed(bound);
                    quote!(#bound)
                }
            }
        };
        let least = bound(node.limits.min_items, 0);
        let most = bound(node.limits.max_items, usize::MAX);
        let item = node.items.as_deref();
        let item = item.map_or_else(|| quote!(at.any(depth, noted)), |item| self.value(item));
        quote!(at.array(depth, #least, #most, |at, depth| #item))
    }
}

/// Whether every value conforms.
fn says_nothing(node: &Node) -> bool {
    node.types == Types::ANY
        && node.values.is_none()
        && !node.limits.has_bounds()
        && node.limits.format.is_none()
        && node.items.is_none()
        && !has_members(node)
}

/// Whether the schema says anything about the members of an object.
fn has_members(node: &Node) -> bool {
    !(node.properties.is_empty() && node.required_only.is_empty() && node.unions.is_empty())
}

/// Whether the value is in the `enum`, or there is no `enum`.
fn is_listed(node: &Node, value: &str) -> bool {
    let is = |literal: &Literal| matches!(literal, Literal::Other(text) if text == value);
    match &node.values {
        Some(values) if !values.extensible => values.literals.iter().any(is),
        _ => true,
    }
}
