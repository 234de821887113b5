//! What an edit makes of types elsewhere: of methods, of a `Box`, of the field of what is undeclared.

use std::collections::BTreeMap;

use super::comparison::{Change, Comparison};
use super::rule::Rule;
use crate::emit::types::surface::{self, Surface};
use crate::read::schema::Schema;
use crate::source::problem::Errors;

/// The differences between the types of two schemas that are not those of one place.
///
/// # Errors
///
/// The types of one of them cannot be made.
pub(super) fn changes(old: &Schema, new: &Schema) -> Result<Vec<Change>, Errors> {
    let (before, after) = (surface::of(old)?, surface::of(new)?);
    let mut changes = Comparison::new(old, new);
    for (name, was) in &before {
        if let (Some(is), Some(node)) = (after.get(name), new.definition(name)) {
            compare(&mut changes, &node.pointer, was, is);
        }
    }
    Ok(changes.changes)
}

fn compare(changes: &mut Comparison<'_>, at: &str, was: &Surface, is: &Surface) {
    match (was, is) {
        (Surface::Map, Surface::Structure { .. }) => changes.add(at, Rule::PropertiesDeclared, ""),
        (
            Surface::Structure { extra, boxes },
            Surface::Structure {
                extra: now,
                boxes: boxes_now,
            },
        ) => {
            if extra != now {
                changes.add(at, Rule::ExtraRenamed, format!("{extra} -> {now}"));
            }
            boxing(changes, at, boxes, boxes_now);
        }
        (
            Surface::Union { accessors, boxes },
            Surface::Union {
                accessors: now,
                boxes: boxes_now,
            },
        ) => {
            for (name, kind) in accessors {
                if now.get(name) != Some(kind) {
                    changes.add(at, Rule::AccessorRemoved, name.clone());
                }
            }
            boxing(changes, at, boxes, boxes_now);
        }
        _ => {}
    }
}

/// Of what is in both.
fn boxing(
    changes: &mut Comparison<'_>,
    at: &str,
    was: &BTreeMap<String, bool>,
    is: &BTreeMap<String, bool>,
) {
    for (name, was_boxed) in was {
        if let Some(is_boxed) = is.get(name).filter(|is_boxed| *is_boxed != was_boxed) {
            let how = if *is_boxed { "now" } else { "no longer" };
            changes.add(at, Rule::BoxingChanged, format!("{name}: {how} in a box"));
        }
    }
}
