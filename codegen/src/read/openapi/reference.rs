//! References from the document into the schema files.

use super::place::Place;
use crate::read::schema::{Node, Schema};
use crate::read::schemas::{Lookup, Schemas};
use crate::source::problem::Problems;

/// What a reference leads to.
pub(super) struct Target<'a> {
    pub(super) name: String,
    pub(super) node: &'a Node,
    pub(super) schema: &'a Schema,
}

/// Follows `{"$ref": "FILE"}` and `{"$ref": "FILE#/$defs/Name"}`.
///
/// `None` where it leads nowhere, which is a problem, or into a file that has problems of
/// its own.
pub(super) fn follow<'a>(
    place: &Place<'_>,
    schemas: &'a Schemas,
    problems: &mut Problems,
) -> Option<Target<'a>> {
    let Some(reference) = place.member("$ref") else {
        place.refuse(
            "a schema without a file of its own",
            "put it into a schema file and write {\"$ref\": \"FILE#/$defs/Name\"}",
            problems,
        );
        return None;
    };
    place.object(&["$ref"], problems);
    let text = reference.text(problems)?;
    let (file, name) = match text.split_once("#/$defs/") {
        Some((file, name)) => (file, Some(name)),
        None => (text, None),
    };
    let schema = match schemas.named(file) {
        Lookup::Found(schema) => schema,
        Lookup::Broken => return None,
        Lookup::Missing => {
            reference.refuse(
                format!("`{text}` refers to no schema file"),
                "write \"FILE\" or \"FILE#/$defs/Name\", where FILE is a *.schema.json beside \
                 this document",
                problems,
            );
            return None;
        }
    };
    // the lint has made sure that the root of a schema refers to a definition
    let name = name.or(schema.root.reference.as_deref())?;
    let Some(node) = schema.definition(name) else {
        reference.refuse(
            format!("{file} does not define `{name}`"),
            "define it, or mend the name",
            problems,
        );
        return None;
    };
    Some(Target {
        name: name.to_owned(),
        node,
        schema,
    })
}
