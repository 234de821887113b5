//! The evidence part of `conformance`: each property of the schema has its row in the two
//! hand-written tables, and a missing row is named as it has to be added.
//!
//! This checks only that the row exists; the validator's tests `tightness` and `sources` compare
//! the schema with the content of the rows. The branches of a union are taken together: if a row is
//! missing for one branch only, `tightness` finds it once a payload shows it.

mod table;

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::{Context, Result};
use codegen::SCHEMA;
use serde_json::Value;

use self::table::Table;
use crate::section::Section;
use crate::{sources, tree};

/// What each value of a response may be, according to the evidence.
pub const EVIDENCE: &str = "validator/tests/evidence.tsv";
/// Where the value of each property comes from.
pub const ORIGINS: &str = "validator/tests/sources/properties.tsv";

/// Checks the tables of the workspace at `root`.
#[must_use]
pub fn run(root: &Path) -> Section {
    let mut section = Section::new("properties have their rows of evidence");
    if let Err(error) = check(root, &mut section) {
        section.object("validator/tests", format!("{error:#}"), Vec::new());
    }
    section
}

fn check(root: &Path, section: &mut Section) -> Result<()> {
    let path = format!("{}/{SCHEMA}", sources::CONTRACT);
    let schema: Value = serde_json::from_str(&tree::read_text(root, &path)?)
        .with_context(|| format!("{path} is not JSON"))?;
    check_evidence(&schema, &tree::read_text(root, EVIDENCE)?, section);
    check_origins(&schema, &tree::read_text(root, ORIGINS)?, section);
    Ok(())
}

/// Checks each value of a document against the first table.
pub fn check_evidence(schema: &Value, table: &str, section: &mut Section) {
    let table = Table::parse(table);
    let mut missing = BTreeSet::new();
    let mut seen = BTreeSet::new();
    let mut open = vec![(schema, table.document())];
    while let Some((node, place)) = open.pop() {
        // a definition may contain itself
        if !seen.insert((std::ptr::from_ref(node), place.clone())) {
            continue;
        }
        let mut keys = Vec::new();
        keys_of(schema, node, &mut keys);
        for (key, below) in keys {
            let found = table.below(&place, key);
            if found.is_empty() {
                missing.insert(table.name(&place, key));
            } else {
                section.pass();
                open.push((below, found));
            }
        }
    }
    for place in missing {
        let why = format!(
            "has no row for `{place}`; add one from what is known of the server, not from the \
             schema, with tabs between the columns, as the head of the file explains"
        );
        let row = format!("{place}\tTYPES\tPRESENCE\tVALUES\tEVIDENCE");
        section.fail(EVIDENCE, why, vec![row]);
    }
}

/// Checks each property of a definition against the second table.
pub fn check_origins(schema: &Value, table: &str, section: &mut Section) {
    let rows: BTreeSet<&str> = rows(table).collect();
    let definitions = schema["$defs"].as_object().into_iter().flatten();
    for (definition, node) in definitions {
        for (property, node) in node["properties"].as_object().into_iter().flatten() {
            let place = format!("{definition}/{property}");
            let elements = node.get("items").map(|_| format!("{place}/*"));
            for place in [Some(place), elements].into_iter().flatten() {
                if rows.contains(place.as_str()) {
                    section.pass();
                    continue;
                }
                let why = format!(
                    "has no row for `{place}`; add one that says where the value comes from, with \
                     tabs between the columns, as the head of the file explains"
                );
                let row = format!("{place}\tSOURCE\tNULL\tBOUND");
                section.fail(ORIGINS, why, vec![row]);
            }
        }
    }
}

/// The first column of each row.
fn rows(table: &str) -> impl Iterator<Item = &str> {
    let lines = table.lines();
    let rows = lines.filter(|line| !line.is_empty() && !line.starts_with('#'));
    rows.filter_map(|line| line.split('\t').next())
}

/// What `node` declares directly below itself, in all of its branches: properties, and `*` for
/// items.
fn keys_of<'s>(schema: &'s Value, node: &'s Value, keys: &mut Vec<(&'s str, &'s Value)>) {
    if let Some(target) = node["$ref"].as_str().and_then(|it| it.strip_prefix('#')) {
        if let Some(target) = schema.pointer(target) {
            keys_of(schema, target, keys);
        }
    }
    for (key, below) in node["properties"].as_object().into_iter().flatten() {
        keys.push((key, below));
    }
    if let Some(items) = node.get("items") {
        keys.push(("*", items));
    }
    for several in ["allOf", "anyOf", "oneOf"] {
        for branch in node[several].as_array().into_iter().flatten() {
            keys_of(schema, branch, keys);
        }
    }
    for one in ["then", "else"] {
        if let Some(branch) = node.get(one) {
            keys_of(schema, branch, keys);
        }
    }
}
