//! What may stay unchanged; nothing else may.
//!
//! The redactor applies these rules to every scalar that is declared and not sensitive. The
//! published list of what stays is written from them (`list`).

use serde_json::Value;

use super::time;
use check::contract::{Literal, Node, Types};

pub(super) mod list;

/// Why a scalar may stay.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Stay {
    /// It is one of the values that the schema lists.
    Listed,
    /// An identifier: a number or a UUID.
    Id,
    /// A time that is written as one.
    Time,
    /// Any other number.
    Number,
    /// `true` or `false`.
    Boolean,
}

/// Why `scalar` may stay where `nodes` describe it and find nothing wrong with it.
pub(super) fn reason(nodes: &[&Node], scalar: &Value) -> Option<Stay> {
    let any = |is: fn(&Node) -> bool| nodes.iter().any(|node| is(node));
    match scalar {
        Value::Bool(_) => Some(Stay::Boolean),
        Value::Number(_) | Value::String(_) if is_listed(nodes, scalar) => Some(Stay::Listed),
        Value::Number(_) if any(is_unix_time) => Some(Stay::Time),
        Value::Number(_) if any(is_id) => Some(Stay::Id),
        Value::Number(_) => Some(Stay::Number),
        Value::String(text) if any(is_iso_time) && time::is_iso(text) => Some(Stay::Time),
        Value::String(text) if any(is_uuid) && is_uuid_text(text) => Some(Stay::Id),
        _ => None,
    }
}

fn is_listed(nodes: &[&Node], scalar: &Value) -> bool {
    let mut literals = nodes.iter().flat_map(|node| node.values);
    literals.any(|literal| match literal {
        Literal::String(text) => scalar == *text,
        Literal::Integer(integer) => scalar == *integer,
    })
}

/// An identifier is a separate definition, as `schema/README.md` requires.
fn is_id(node: &Node) -> bool {
    node.types == Types::INTEGER && node.name.is_some_and(|name| name.ends_with("Id"))
}

fn is_unix_time(node: &Node) -> bool {
    node.format == Some("unix-time")
}

fn is_iso_time(node: &Node) -> bool {
    node.format == Some("date-time")
}

fn is_uuid(node: &Node) -> bool {
    node.format == Some("uuid")
}

fn is_uuid_text(text: &str) -> bool {
    const FORM: &[u8; 36] = b"00000000-0000-0000-0000-000000000000";
    text.len() == FORM.len()
        && text.bytes().zip(FORM).all(|(byte, &form)| match form {
            b'-' => byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
}
