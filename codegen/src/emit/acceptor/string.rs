//! Strings: any, within length bounds, or from a set of values.

use std::collections::BTreeMap;

use proc_macro2::{Ident, Literal as Token, TokenStream};
use quote::quote;

use super::emitter::{Emitter, Formats, Function};
use super::text::{bytes, quoted};
use crate::read::schema::{Limits, Literal, Node};

/// Up to this many values are compared one after another; in a larger set, only those of the right
/// length.
const FEW: usize = 4;

impl<'s> Emitter<'s> {
    /// Skips a string, if any can conform.
    pub(super) fn string(&mut self, node: &'s Node) -> Option<TokenStream> {
        let Limits {
            pattern, format, ..
        } = &node.limits;
        if pattern.is_some() || (format.is_some() && self.formats == Formats::Assertion) {
            return None;
        }
        if node.values.is_none() {
            return Some(any(&node.limits));
        }
        match texts(node).as_slice() {
            [] if node.is_closed() => None,
            [only] if node.is_closed() => {
                let literal = bytes(&quoted(only));
                Some(quote!(at.literal(#literal)))
            }
            _ => {
                let function = self.call(Function::Strings(node));
                Some(quote!(self::#function(at, noted)))
            }
        }
    }
}

pub(super) fn function(name: &Ident, node: &Node) -> TokenStream {
    let texts = texts(node);
    let body = match (texts.len() <= FEW, node.is_closed()) {
        (true, true) => {
            let known = literals(&texts);
            quote!(#known None)
        }
        (true, false) => {
            let known = literals(&texts);
            let other = any(&node.limits);
            quote!(#known *noted = true; #other)
        }
        (false, is_closed) => {
            let by_length = by_length(&texts);
            let other = if is_closed {
                quote!(None)
            } else {
                let other = any(&node.limits);
                quote!(*noted = true; #other)
            };
            quote! {
                let (content, end) = at.plain()?;
                let is_known = match content.len() { #by_length _ => false };
                if is_known { Some(end) } else { #other }
            }
        }
    };
    quote! {
        fn #name<'t>(at: Cursor<'t>, noted: &mut bool) -> Option<Cursor<'t>> { #body }
    }
}

/// The strings of a set that are within the length bounds.
fn texts(node: &Node) -> Vec<&str> {
    let Limits {
        min_length,
        max_length,
        ..
    } = node.limits;
    let is_within = |text: &&str| {
        let length = text.chars().count() as u64;
        min_length.is_none_or(|least| least <= length)
            && max_length.is_none_or(|most| length <= most)
    };
    node.values
        .iter()
        .flat_map(|values| &values.literals)
        .filter_map(|literal| match literal {
            Literal::String(text) => Some(text.as_str()),
            _ => None,
        })
        .filter(is_within)
        .collect()
}

/// Any string within the length bounds.
fn any(limits: &Limits) -> TokenStream {
    if limits.min_length.is_none() && limits.max_length.is_none() {
        return quote!(at.string());
    }
    let size = |bound: u64| usize::try_from(bound).unwrap_or(usize::MAX);
    let least = Token::usize_unsuffixed(size(limits.min_length.unwrap_or(0)));
    let most = Token::usize_unsuffixed(size(limits.max_length.unwrap_or(u64::MAX)));
    quote!(at.sized(#least, #most))
}

fn literals(texts: &[&str]) -> TokenStream {
    let literals = texts.iter().map(|text| bytes(&quoted(text)));
    quote!(#(if let Some(end) = at.literal(#literals) { return Some(end); })*)
}

fn by_length(texts: &[&str]) -> TokenStream {
    let mut lengths: BTreeMap<usize, Vec<Token>> = BTreeMap::new();
    for text in texts {
        lengths.entry(text.len()).or_default().push(bytes(text));
    }
    let arms = lengths.into_iter().map(|(length, texts)| {
        let length = Token::usize_unsuffixed(length);
        quote!(#length => #(content == #texts)||*,)
    });
    quote!(#(#arms)*)
}
