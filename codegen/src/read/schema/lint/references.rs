//! Checks that a reference refers to a definition of the file, and stands alone.

use crate::read::schema::model::Schema;
use crate::read::schema::node::{Limits, Node, Types};
use crate::source::problem::Problems;

pub(super) fn check(schema: &Schema, problems: &mut Problems) {
    let definitions = schema.definitions.iter().map(|(_, node)| node);
    for node in definitions.chain([&schema.root]) {
        visit(schema, node, problems);
    }
}

fn visit(schema: &Schema, node: &Node, problems: &mut Problems) {
    reference(schema, node, problems);
    for property in &node.properties {
        visit(schema, &property.node, problems);
    }
    if let Some(items) = &node.items {
        visit(schema, items, problems);
    }
}

fn reference(schema: &Schema, node: &Node, problems: &mut Problems) {
    let Some(name) = &node.reference else {
        return;
    };
    if schema.definition(name).is_none() {
        problems.add(
            &node.pointer,
            format!("`$ref` to `#/$defs/{name}`, which does not exist"),
            "define it, or correct the name",
        );
    }
    let Limits { format, .. } = &node.limits;
    let has_assertions = node.types != Types::ANY
        || node.values.is_some()
        || format.is_some()
        || node.limits.has_bounds()
        || !node.properties.is_empty()
        || !node.required_only.is_empty()
        || !node.unions.is_empty()
        || node.items.is_some();
    if has_assertions {
        problems.add(
            &node.pointer,
            "`$ref` beside keywords other than annotations",
            "leave only annotations beside `$ref`, and put the rest into the definition",
        );
    }
}
