//! References from the document into the schema files.

use super::element::Element;
use crate::read::schema::{Node, Schema};
use crate::read::schemas::{Lookup, Schemas};
use crate::source::problem::Problems;

/// The target of a reference.
pub(super) struct Target<'a> {
    pub(super) name: String,
    pub(super) node: &'a Node,
    pub(super) schema: &'a Schema,
}

/// Follows `{"$ref": "FILE"}` and `{"$ref": "FILE#/$defs/Name"}`.
///
/// `None` if it has no target, which is reported, or if it refers to a file that has problems of
/// its own.
pub(super) fn follow<'a>(
    element: &Element<'_>,
    schemas: &'a Schemas,
    problems: &mut Problems,
) -> Option<Target<'a>> {
    let Some(reference) = element.member("$ref") else {
        element.refuse(
            "a schema without a file of its own",
            "put it into a schema file and write {\"$ref\": \"FILE#/$defs/Name\"}",
            problems,
        );
        return None;
    };
    element.object(&["$ref"], problems);
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
                format!("`{text}` does not refer to a schema file"),
                "write \"FILE\" or \"FILE#/$defs/Name\", where FILE is a *.schema.json beside \
                 this document",
                problems,
            );
            return None;
        }
    };
    // the lint has checked that the root of a schema refers to a definition
    let name = name.or(schema.root.reference.as_deref())?;
    let Some(node) = schema.definition(name) else {
        reference.refuse(
            format!("{file} does not define `{name}`"),
            "define it, or correct the name",
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
