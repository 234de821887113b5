//! Checks the root: its name, and the one reference that it consists of.

use crate::read::schema::model::Schema;
use crate::source::problem::Problems;

const FORM: &str = "write \"$id\": \"urn:99digital:OPERATION:response\", with the operation in \
                    lower case and hyphens, such as get-conversation";

pub(super) fn check(schema: &Schema, problems: &mut Problems) {
    let root = &schema.root;
    if root.reference.is_none() || root.nullable {
        problems.add(
            "",
            "the root is not a reference to a definition",
            "put the schema into `$defs` and write \"$ref\": \"#/$defs/Name\"",
        );
    }
    match schema.id() {
        None => problems.add("", "no `$id`", FORM),
        Some(id) if !is_urn(id) => {
            problems.add(
                "/$id",
                format!("`{id}` is not the name of a response"),
                FORM,
            );
        }
        Some(_) => {}
    }
}

fn is_urn(id: &str) -> bool {
    let operation = id
        .strip_prefix("urn:99digital:")
        .and_then(|rest| rest.strip_suffix(":response"));
    operation.is_some_and(|operation| {
        operation.split('-').all(|word| {
            !word.is_empty()
                && word
                    .bytes()
                    .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        })
    })
}
