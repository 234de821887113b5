//! Every property of the schema, held against where its value comes from.
//!
//! `properties.tsv` says it by hand, and `columns.tsv` the constraints of the database. A value
//! that may be null at its source is nullable in the schema, and no other is; whoever says
//! otherwise has to say what makes it so.

mod table;

use std::collections::BTreeMap;

use serde_json::Value;

use table::{Null, Row, Source, columns, properties};

const BOUNDS: [&str; 7] = [
    "minimum",
    "maximum",
    "minItems",
    "maxItems",
    "minLength",
    "maxLength",
    "pattern",
];

/// What the schema says of one place.
struct Place {
    nullable: bool,
    bounded: bool,
}

#[test]
fn every_property_says_where_its_value_comes_from() {
    let (rows, places) = (properties(), places());
    let without = places
        .keys()
        .filter(|place| !rows.contains_key(place.as_str()));
    none(
        "without a row in properties.tsv; write where the value comes from, what makes it null or \
         a value, and what bounds it, as the file's head says",
        without.cloned(),
    );
    let strangers = rows.keys().filter(|place| !places.contains_key(**place));
    none(
        "in properties.tsv, but not in the schema; take the row out, or mend its name",
        strangers.map(ToString::to_string),
    );
}

#[test]
fn what_may_be_null_at_its_source_is_nullable_and_nothing_else_is() {
    let rows = properties();
    let places = places();
    let of_both = rows.iter().filter_map(|(name, row)| {
        let place = places.get(*name)?;
        Some((name, row.null.as_ref()?, place.nullable))
    });
    let wrong = of_both.filter_map(|(name, null, nullable)| match (null, nullable) {
        (Null::Maybe(why), false) => Some(format!(
            "{name} ({why}): allow null in the schema, or name what replaces it"
        )),
        (Null::Never(why), true) => Some(format!(
            "{name} ({why}): say `maybe: ` and when, or take the null out of the schema"
        )),
        _ => None,
    });
    none("where properties.tsv and the schema disagree", wrong);
}

#[test]
fn a_claim_about_null_agrees_with_the_column() {
    let columns = columns();
    let wrong = properties().into_iter().filter_map(|(name, row)| {
        let column = match row.source {
            Source::Column(column) => Some(column),
            Source::Other => None,
        };
        let is_not_null = match column.map(|column| columns.get(column)) {
            Some(None) => return Some(format!("{name}: its column is not in columns.tsv")),
            Some(Some(is_not_null)) => Some(*is_not_null),
            None => None,
        };
        match (row.null?, is_not_null) {
            (Null::Never("NOT NULL"), None | Some(false)) => Some(format!(
                "{name}: nothing says NOT NULL; name what the serializer does, or say `maybe: `"
            )),
            (Null::Maybe("allows NULL"), None | Some(true)) => Some(format!(
                "{name}: nothing allows NULL; name the case in which it is null"
            )),
            _ => None,
        }
    });
    none("with a claim that its column does not bear", wrong);
}

#[test]
fn a_bound_has_a_reason() {
    let (rows, places) = (properties(), places());
    let wrong =
        rows.iter().filter_map(
            |(name, row)| match (row.bound, places.get(*name)?.bounded) {
                (None, true) => Some(format!("{name}: say why no value is beyond its bounds")),
                (Some(bound), false) => Some(format!("{name}: it has no bounds ({bound})")),
                _ => None,
            },
        );
    none("with a bound or a reason for one, not both", wrong);
}

#[test]
fn a_validation_is_no_reason() {
    let wrong = properties().into_iter().filter(|(_, row)| {
        let Row { null, bound, .. } = row;
        let null = match null {
            Some(Null::Never(why) | Null::Maybe(why)) => *why,
            None => "",
        };
        [null, bound.unwrap_or_default()]
            .iter()
            .any(|why| why.contains("valid"))
    });
    none(
        "with a validation for a reason, which older rows and other ways past it do not keep",
        wrong.map(|(name, _)| name.to_owned()),
    );
}

#[test]
fn columns_are_listed_for_a_property() {
    let rows = properties();
    let is_used = |column: &str| {
        let mut sources = rows.values().map(|row| &row.source);
        sources.any(|source| matches!(source, Source::Column(used) if *used == column))
    };
    let unused = columns().into_keys().filter(|column| !is_used(column));
    none("of columns.tsv that no property has", unused);
}

/// Each property and each array's elements, and each definition that has bounds.
fn places() -> BTreeMap<String, Place> {
    let schema: Value = serde_json::from_str(conversation_client::SCHEMA).expect("JSON");
    let definitions = schema["$defs"].as_object().expect("definitions");
    let mut places = BTreeMap::new();
    for (name, definition) in definitions {
        if is_bounded(definition) {
            places.insert(name.clone(), place(definition));
        }
        let properties = definition["properties"].as_object();
        for (property, node) in properties.into_iter().flatten() {
            let at = format!("{name}/{property}");
            if let Some(items) = node.get("items") {
                places.insert(format!("{at}/*"), place(items));
            }
            places.insert(at, place(node));
        }
    }
    places
}

fn place(node: &Value) -> Place {
    let names_null = |types: &Value| match types {
        Value::Array(types) => types.iter().any(|name| name == "null"),
        name => name == "null",
    };
    let nullable = match (node.get("anyOf"), node.get("type"), node.get("$ref")) {
        (Some(Value::Array(branches)), ..) => branches.iter().any(|b| names_null(&b["type"])),
        (_, Some(types), _) => names_null(types),
        (_, _, Some(_)) => false,
        // without a type, null is one of the values
        _ => true,
    };
    Place {
        nullable,
        bounded: is_bounded(node),
    }
}

fn is_bounded(node: &Value) -> bool {
    BOUNDS.iter().any(|bound| node.get(bound).is_some())
}

/// Fails with the lines, if there are any.
fn none(what: &str, lines: impl Iterator<Item = impl ToString>) {
    let lines: Vec<String> = lines.map(|line| line.to_string()).collect();
    assert!(lines.is_empty(), "{what}:\n{}", lines.join("\n"));
}
