//! The published list of what stays.

use std::collections::HashSet;
use std::fmt::Write as _;

use super::{Stay, is_id, is_iso_time, is_unix_time, is_uuid};
use check::contract::navigation::Place;
use check::contract::{Contract, Literal, Node, Types};

/// A declared value that stays.
pub(crate) struct Row {
    /// The definition and its property, or its items if brackets follow.
    place: String,
    /// The first schema node that describes it.
    #[cfg_attr(
        not(test),
        expect(dead_code, reason = "the redactor is held against it")
    )]
    pub start: &'static Node,
    /// What stays, and why.
    pub what: Vec<(Stay, String)>,
}

/// All entries, in the schema's order.
pub(crate) fn rows(contract: &Contract) -> Vec<Row> {
    let mut rows = Vec::new();
    for definition in contract.nodes() {
        let Some(name) = definition.name else {
            continue;
        };
        for property in definition.properties {
            let mut place = format!("{name}.{}", property.name);
            let mut start = &property.node;
            // for arrays, the items are the scalars
            while let Some(item) = open_chain(start).iter().find_map(|node| node.items) {
                place.push_str("[]");
                start = item;
            }
            let what = what_stays(&open_chain(start));
            if !what.is_empty() {
                rows.push(Row { place, start, what });
            }
        }
    }
    rows
}

/// The names of the properties that are ids wherever they are declared.
pub(crate) fn id_properties(contract: &Contract) -> HashSet<String> {
    let is_id = |row: &Row| row.what.iter().any(|(stay, _)| *stay == Stay::Id);
    let (ids, others): (Vec<_>, Vec<_>) = rows(contract).into_iter().partition(is_id);
    let property = |row: Row| row.place.rsplit('.').next().unwrap_or_default().to_owned();
    let others: HashSet<_> = others.into_iter().map(property).collect();
    let ids = ids.into_iter().map(property);
    ids.filter(|name| !others.contains(name)).collect()
}

/// The list as a Markdown table.
pub fn table(contract: &Contract) -> String {
    let mut table = String::from("| place | what stays there |\n|---|---|\n");
    for Row { place, what, .. } in rows(contract) {
        let what: Vec<_> = what.iter().map(|(_, words)| words.as_str()).collect();
        // writing to a string cannot fail
        let _ = writeln!(table, "| `{place}` | {} |", what.join(", or "));
    }
    table
}

/// The schema nodes that describe a value, if it is not sensitive.
fn open_chain(start: &'static Node) -> Vec<&'static Node> {
    let chain: Vec<_> = Place::at(start).chain(None).collect();
    if chain.iter().any(|node| node.sensitive) {
        return Vec::new();
    }
    chain
}

fn what_stays(nodes: &[&'static Node]) -> Vec<(Stay, String)> {
    let any = |is: fn(&Node) -> bool| nodes.iter().any(|node| is(node));
    let takes = |types: Types| {
        nodes.iter().all(|node| node.types.contains(types))
            && nodes.iter().any(|node| node.types != Types::ANY)
    };
    let takes_numbers = takes(Types::INTEGER) || takes(Types::NUMBER);
    let literals = || nodes.iter().flat_map(|node| node.values);
    let has_listed_numbers = literals().any(|literal| matches!(literal, Literal::Integer(_)));
    let mut what = Vec::new();
    if literals().next().is_some() {
        let listed: Vec<_> = literals()
            .map(|literal| match literal {
                Literal::String(text) => format!("`{text}`"),
                Literal::Integer(integer) => format!("`{integer}`"),
            })
            .collect();
        what.push((Stay::Listed, listed.join(", ")));
    }
    if any(is_unix_time) || any(is_iso_time) {
        what.push((Stay::Time, "a time".to_owned()));
    } else if any(is_id) || any(is_uuid) {
        what.push((Stay::Id, "an id".to_owned()));
    } else if takes_numbers && !has_listed_numbers {
        what.push((Stay::Number, "a number".to_owned()));
    }
    if takes(Types::BOOLEAN) {
        what.push((Stay::Boolean, "true and false".to_owned()));
    }
    what
}
