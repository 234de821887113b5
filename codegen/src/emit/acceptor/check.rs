//! Rejects unions whose verdict does not depend on one branch alone.

use crate::read::schema::{Node, Schema, Types, Union};
use crate::source::problem::Problems;

pub(super) fn check(schema: &Schema, problems: &mut Problems) {
    for (_, node) in &schema.definitions {
        for union in &node.unions {
            check_union(schema, node, union, problems);
        }
    }
}

fn check_union(schema: &Schema, node: &Node, union: &Union, problems: &mut Problems) {
    let tag = |node: &Node| {
        let tag = node.properties.iter().find(|p| p.name == union.tag)?;
        tag.node.reference.clone()
    };
    let definition = tag(node).and_then(|name| schema.definition(&name));
    let is_plain = |tag: &Node| !tag.limits.has_bounds() && tag.limits.format.is_none();
    if !definition.is_some_and(is_plain) {
        problems.add(
            &union.pointer,
            format!(
                "the tag `{}` is constrained by more than its values",
                union.tag
            ),
            "declare it as a `$ref` to a definition with `type` and `enum` alone",
        );
    }
    let value = match &union.subject {
        None => Some(node),
        Some(subject) => {
            let property = node.properties.iter().find(|p| p.name == *subject);
            property.map(|property| schema.resolve(&property.node))
        }
    };
    if value.is_some_and(|value| !value.required_only.is_empty() || value.values.is_some()) {
        problems.add(
            &union.pointer,
            "a union with constraints outside its branches",
            "let each branch require and declare it",
        );
    }
    for branch in &union.branches {
        let target = schema.definition(&branch.target);
        if target.is_some_and(|target| target.values.is_some()) {
            problems.add(
                &branch.pointer,
                "a branch with `enum` or `x-extensible-enum`",
                "declare its properties instead",
            );
        }
    }
    if union.subject.is_some() {
        return;
    }
    // an `if` about properties holds for any value without them, so every branch would apply
    if node.types != Types::OBJECT {
        problems.add(
            &node.pointer,
            "a union whose value may be something other than an object",
            "write \"type\": \"object\", and declare null where the union is used",
        );
    }
    for branch in &union.branches {
        let target = schema.definition(&branch.target);
        if target.is_some_and(|target| tag(target) != tag(node)) {
            problems.add(
                &branch.pointer,
                format!("the branch declares the tag `{}` differently", union.tag),
                "declare it there with the same `$ref`",
            );
        }
    }
}
