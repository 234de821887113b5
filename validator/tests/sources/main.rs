//! Every property of the schema, held against where its value comes from.
//!
//! `properties.tsv` says it by hand, and `columns.tsv` the constraints of the database. A value
//! that may be null at its source is nullable in the schema, and no other is; whoever says
//! otherwise has to say what makes it so. What a client posts has no type at all.
//!
//! `COLUMNS=FILE` before the test holds `columns.tsv` against a list of all columns.

mod all_columns;
mod places;
mod reasons;
mod table;

use places::{Place, places, posted};
use reasons::{Maybe, Never};
use table::{Null, Row, Source, columns, properties};

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
    wrong(
        "where properties.tsv and the schema disagree",
        |row, place| match (row.null.as_ref()?, place.nullable) {
            (Null::Maybe(_), false) => Some("allow null in the schema, or name what replaces it"),
            (Null::Never(_), true) => Some("say `maybe: `, or take the null out of the schema"),
            _ => None,
        },
    );
}

#[test]
fn a_claim_about_null_agrees_with_its_source() {
    let columns = columns();
    wrong(
        "with a claim that its source does not bear",
        |row, place| {
            let is_not_null = match row.source {
                Source::Column(column) => match columns.get(column) {
                    None => return Some("its column is not in columns.tsv"),
                    is_not_null => is_not_null.copied(),
                },
                _ => None,
            };
            match (row.null.as_ref()?, is_not_null) {
                (Null::Never(Never::NotNull), None | Some(false)) => {
                    Some("nothing says NOT NULL; name what the serializer does, or say `maybe: `")
                }
                (Null::Never(Never::Computed), Some(_)) => {
                    Some("a column is not computed; name what replaces its NULL")
                }
                (Null::Never(Never::PrimaryKey), _) if row.source != Source::PrimaryKey => {
                    Some("it is no primary key")
                }
                (Null::Never(Never::LeftOut), _) if place.required => {
                    Some("a key that is left out is not required")
                }
                (Null::Maybe(Maybe::AllowsNull), None | Some(true)) => {
                    Some("nothing allows NULL; name the case in which it is null")
                }
                (Null::Maybe(Maybe::Posted), _) if row.source != Source::Client => {
                    Some("no client posts it")
                }
                (Null::Maybe(Maybe::Unobserved), _) if place.required => {
                    Some("what was never observed is not required")
                }
                _ => None,
            }
        },
    );
}

#[test]
fn what_a_client_posts_has_no_type_unless_the_server_overwrites_it() {
    let places = places();
    let rows = properties();
    let wrong = posted().into_iter().filter_map(|name| {
        let place = places.get(&name)?;
        match rows.get(name.as_str())?.source {
            Source::Overwritten => None,
            Source::Client if place.untyped => None,
            Source::Client => Some(format!("{name}: it is typed in the schema")),
            _ => Some(format!(
                "{name}: say `client WHO`, or `overwritten: PLACE` where the server replaces \
                 whatever was posted, in every version and by every way"
            )),
        }
    });
    none(
        "of content_attributes, which is stored as it is posted",
        wrong,
    );
}

#[test]
fn a_bound_is_that_of_its_source() {
    wrong(
        "whose bounds in the schema are not those that it names",
        |row, place| match row.bound {
            None if place.limits.is_empty() => None,
            None => Some("say which bound it is that no value is beyond"),
            Some(bound) if bound == place.limits => None,
            Some(_) => Some("its bounds differ from those of that name"),
        },
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

/// Fails with the places that the check has something against.
fn wrong(what: &str, check: impl Fn(&Row, &Place) -> Option<&'static str>) {
    let (rows, places) = (properties(), places());
    let lines = rows.iter().filter_map(|(name, row)| {
        let complaint = check(row, places.get(*name)?)?;
        Some(format!("{name}: {complaint}"))
    });
    none(what, lines);
}

/// Fails with the lines, if there are any.
fn none(what: &str, lines: impl Iterator<Item = impl ToString>) {
    let lines: Vec<String> = lines.map(|line| line.to_string()).collect();
    assert!(lines.is_empty(), "{what}:\n{}", lines.join("\n"));
}
