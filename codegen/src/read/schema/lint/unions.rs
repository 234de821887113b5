//! Checks that tagged unions can be decoded: every declared tag has exactly one branch.

use crate::read::schema::model::Schema;
use crate::read::schema::node::{Branch, Kind, Literal, Node, Property, Types, Union, Values};
use crate::source::problem::Problems;

pub(super) fn check(schema: &Schema, node: &Node, problems: &mut Problems) {
    for union in &node.unions {
        let tags = tags(schema, node, union, problems);
        match &union.subject {
            Some(subject) => sibling(schema, node, union, subject, problems),
            None => own(node, union, problems),
        }
        for branch in &union.branches {
            target(schema, union, branch, problems);
        }
        if let Some(tags) = tags {
            coverage(union, &tags, problems);
        }
    }
    if node.unions.iter().any(|u| u.subject.is_none()) && node.unions.len() > 1 {
        problems.add(
            format!("{}/allOf", node.pointer),
            "an object that is a union and contains others",
            "give the inner ones definitions of their own",
        );
    }
}

/// The declared tags, if the tag is valid: a closed enumeration of strings or, as a sibling of the
/// object, also an open one.
fn tags(
    schema: &Schema,
    node: &Node,
    union: &Union,
    problems: &mut Problems,
) -> Option<Vec<String>> {
    let property = node.properties.iter().find(|p| p.name == union.tag);
    let values = property
        .map(|p| schema.resolve(&p.node))
        .and_then(|tag| match tag.kind() {
            Kind::Enumeration(values) if tag.types == Types::STRING => Some(values),
            _ => None,
        });
    let nullable = property.is_some_and(|p| p.node.nullable);
    match values {
        Some(Values {
            literals,
            extensible,
            ..
        }) if !nullable && (!extensible || union.subject.is_some()) => {
            let text = |literal: &Literal| match literal {
                Literal::String(text) => Some(text.clone()),
                Literal::Integer(_) | Literal::Other(_) => None,
            };
            Some(literals.iter().filter_map(text).collect())
        }
        _ => {
            let (what, keywords) = if union.subject.is_some() {
                (
                    "not an enumeration of strings",
                    "`enum` or `x-extensible-enum`",
                )
            } else {
                ("not a closed enumeration of strings", "`enum`")
            };
            problems.add(
                &union.pointer,
                format!("the tag `{}` is {what}", union.tag),
                format!(
                    "declare it as a `$ref` to a definition with \"type\": \"string\" and {keywords}"
                ),
            );
            None
        }
    }
}

fn own(node: &Node, union: &Union, problems: &mut Problems) {
    let tag = |p: &&Property| p.name == union.tag && p.required;
    if node.properties.len() != 1 || node.properties.iter().find(tag).is_none() {
        problems.add(
            &node.pointer,
            "a union that declares more than its tag, or does not require it",
            "declare the tag alone and add it to `required`; everything else belongs in the branches",
        );
    }
    for branch in union.branches.iter().filter(|branch| branch.default) {
        problems.add(
            &branch.pointer,
            "an `if` that also holds where the tag is absent",
            format!("add \"required\": [\"{}\"]", union.tag),
        );
    }
}

fn sibling(schema: &Schema, node: &Node, union: &Union, subject: &str, problems: &mut Problems) {
    let property = node.properties.iter().find(|p| p.name == subject);
    let definition = property.and_then(|p| p.node.reference.as_deref());
    match definition.and_then(|name| schema.definition(name)) {
        Some(definition) if matches!(definition.kind(), Kind::Map) => {}
        _ => problems.add(
            &union.pointer,
            format!(
                "`{subject}` is tagged by `{}` and is not a named object",
                union.tag
            ),
            "declare it as a `$ref` to a definition of \"type\": \"object\" without `properties`",
        ),
    }
    let tags_of_subject = |other: &&Union| other.subject.as_deref() == Some(subject);
    if node.unions.iter().filter(tags_of_subject).count() > 1 {
        problems.add(
            &union.pointer,
            format!("`{subject}` is tagged by more than one property"),
            "use one tag only",
        );
    }
    let tag_is_required = node
        .properties
        .iter()
        .any(|p| p.name == union.tag && p.required);
    if union
        .branches
        .iter()
        .filter(|branch| branch.default)
        .count()
        > 1
    {
        problems.add(
            &union.pointer,
            "more than one branch holds where the tag is absent",
            format!("add \"required\": [\"{}\"] to all but one `if`", union.tag),
        );
    } else if !tag_is_required && !union.branches.iter().any(|branch| branch.default) {
        problems.add(
            &union.pointer,
            "no branch holds where the tag is absent",
            "leave `required` out of the default branch's `if`, or require the tag",
        );
    }
    if definition.is_some_and(|name| uses(schema, name) > 1) {
        problems.add(
            &union.pointer,
            format!("the definition of `{subject}` is also used without a tag beside it"),
            "use the definition for this property only",
        );
    }
}

/// The number of references to a definition, anywhere in the schema.
fn uses(schema: &Schema, definition: &str) -> usize {
    fn inside(node: &Node, definition: &str) -> usize {
        let properties = node.properties.iter().map(|property| &property.node);
        let branches = node.unions.iter().flat_map(|union| &union.branches);
        usize::from(node.reference.as_deref() == Some(definition))
            + branches
                .filter(|branch| branch.target == definition)
                .count()
            + properties
                .chain(node.items.as_deref())
                .map(|node| inside(node, definition))
                .sum::<usize>()
    }
    let definitions = schema.definitions.iter().map(|(_, node)| node);
    definitions
        .chain([&schema.root])
        .map(|node| inside(node, definition))
        .sum()
}

fn target(schema: &Schema, union: &Union, branch: &Branch, problems: &mut Problems) {
    let Some(target) = schema.definition(&branch.target) else {
        problems.add(
            &branch.pointer,
            format!(
                "`$ref` to `#/$defs/{}`, which does not exist",
                branch.target
            ),
            "define it, or correct the name",
        );
        return;
    };
    if !matches!(target.kind(), Kind::Object) {
        problems.add(
            &branch.pointer,
            format!(
                "the branch `{}` is not an object with declared properties",
                branch.target
            ),
            "declare its properties",
        );
    } else if union.subject.is_none() && !target.properties.iter().any(|p| p.name == union.tag) {
        problems.add(
            &branch.pointer,
            format!(
                "the branch `{}` does not declare the tag `{}`",
                branch.target, union.tag
            ),
            "declare the tag there as well, with the same `$ref`",
        );
    }
}

fn coverage(union: &Union, tags: &[String], problems: &mut Problems) {
    let named: Vec<&String> = union
        .branches
        .iter()
        .flat_map(|branch| &branch.tags)
        .collect();
    for tag in tags {
        match named.iter().filter(|name| **name == tag).count() {
            1 => {}
            0 => problems.add(
                &union.pointer,
                format!("no branch for the tag \"{tag}\""),
                "add one, or remove the value from the enumeration",
            ),
            _ => problems.add(
                &union.pointer,
                format!("more than one branch for the tag \"{tag}\""),
                "leave one",
            ),
        }
    }
    for name in named.into_iter().filter(|name| !tags.contains(name)) {
        problems.add(
            &union.pointer,
            format!("a branch for \"{name}\", which is not a declared tag"),
            "add it to the enumeration of the tag, or remove the branch",
        );
    }
}
