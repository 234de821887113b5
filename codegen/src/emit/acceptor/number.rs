//! Numbers, with bounds or from a set of values.

use std::ops::RangeInclusive;

use proc_macro2::{Literal as Token, TokenStream};
use quote::quote;
use serde_json::Number;

use crate::read::schema::{Literal, Node, Types};

/// Skips a number, if any can conform.
pub(super) fn value(node: &Node) -> Option<TokenStream> {
    let is_number = node.types.contains(Types::NUMBER);
    if !is_number && !node.types.contains(Types::INTEGER) {
        return None;
    }
    let least = node.limits.minimum.as_ref().map(|m| rounded(m, f64::ceil));
    let greatest = node.limits.maximum.as_ref().map(|m| rounded(m, f64::floor));
    let is_bounded = least.is_some() || greatest.is_some();
    let (least, greatest) = (least.unwrap_or(i64::MIN), greatest.unwrap_or(i64::MAX));
    if node.is_closed() {
        return of_set(node, &(least..=greatest));
    }
    let (min, max) = (bound(least), bound(greatest));
    Some(if !is_number {
        quote!(at.integer::<#min, #max>())
    } else if is_bounded {
        quote!(at.number::<#min, #max>())
    } else {
        quote!(at.any_number())
    })
}

/// The integers of the set; equality with its other numbers is left to jsonschema.
fn of_set(node: &Node, bounds: &RangeInclusive<i64>) -> Option<TokenStream> {
    let mut integers: Vec<i64> = node
        .values
        .iter()
        .flat_map(|values| &values.literals)
        .filter_map(|literal| match literal {
            Literal::Integer(value) => Some(*value),
            _ => None,
        })
        .filter(|value| bounds.contains(value))
        .collect();
    integers.sort_unstable();
    let (&first, &last) = (integers.first()?, integers.last()?);
    let follows = |pair: &[i64]| pair[0].checked_add(1) == Some(pair[1]);
    if integers.windows(2).all(follows) {
        let (min, max) = (bound(first), bound(last));
        return Some(quote!(at.integer::<#min, #max>()));
    }
    let values = integers.iter().map(|value| Token::i64_unsuffixed(*value));
    Some(quote!(match at.value() {
        Some((#(#values)|*, end)) => Some(end),
        _ => None,
    }))
}

/// The nearest integer within the bound.
fn rounded(bound: &Number, round: fn(f64) -> f64) -> i64 {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "saturates beyond 64 bits, which the numbers compared never reach"
    )]
    let nearest = |float: f64| round(float) as i64;
    bound
        .as_i64()
        .or_else(|| bound.as_f64().map(nearest))
        .unwrap_or_default()
}

fn bound(value: i64) -> TokenStream {
    match value {
        i64::MIN => quote!({ i64::MIN }),
        i64::MAX => quote!({ i64::MAX }),
        value => {
            let value = Token::i64_unsuffixed(value);
            quote!(#value)
        }
    }
}
