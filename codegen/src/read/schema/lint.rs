//! Rejects valid JSON Schema that would still become wrong code, or code without a name.

use crate::read::schema::model::Schema;
use crate::read::schema::node::{Kind, Literal, Node, Types, Values};
use crate::source::naming;
use crate::source::problem::Problems;

mod bounds;
mod conformance;
mod evidence;
mod format;
mod names;
mod recursion;
mod references;
mod required;
mod root;
mod unions;

/// Every integer has to fit into an `i64`, and every whole number of a `number` into a double.
const EXACT: f64 = 9_007_199_254_740_992.0;

/// Rejects what no emitter can handle correctly.
pub(super) fn meaning(schema: &Schema, problems: &mut Problems) {
    references::check(schema, problems);
    conformance::patterns(schema, problems);
    for (_, node) in &schema.definitions {
        unions::check(schema, node, problems);
    }
    recursion::check(schema, problems);
}

/// Rejects what would become types that lose something, or have no name.
pub(super) fn types(schema: &Schema, problems: &mut Problems) {
    if problems.is_empty() {
        conformance::values(schema, problems);
    }
    root::check(schema, problems);
    evidence::of_another(&schema.root, problems);
    visit(schema, &schema.root, problems);
    for (name, node) in &schema.definitions {
        definition(name, node, problems);
        names::check(name, node, problems);
        evidence::of_another(node, problems);
        visit(schema, node, problems);
    }
}

fn definition(name: &str, node: &Node, problems: &mut Problems) {
    let at = &node.pointer;
    if !naming::is_type_name(name) {
        problems.add(
            at,
            format!("`{name}` is not a type name"),
            "write it in upper camel case, ASCII letters and digits only",
        );
    }
    if node.description.trim().is_empty() {
        problems.add(at, "no `description`", "say what it is, with its unit");
    }
    if naming::is_reserved(name) {
        problems.add(
            at,
            format!("`{name}` is a name that the client itself uses"),
            "give the definition another name",
        );
    }
    let has_type = matches!(
        node.kind(),
        Kind::Object
            | Kind::Union(_)
            | Kind::Enumeration(_)
            | Kind::Integer
            | Kind::UnixSeconds
            | Kind::FractionalUnixSeconds
            | Kind::DateTime
    );
    if node.sensitive && has_type {
        problems.add(
            at,
            "`x-sensitive` on a definition that becomes a type of its own",
            "put it on each property that refers to the definition",
        );
    }
    if node.reference.is_some() {
        problems.add(
            at,
            "a definition that is only an alias",
            "refer to the other definition where this one is used",
        );
    }
    if node.nullable && node.reference.is_none() && !matches!(node.kind(), Kind::Untyped) {
        problems.add(
            at,
            "a definition that is null",
            "declare null where it is used: `anyOf` of the `$ref` and null",
        );
    }
    if matches!(node.kind(), Kind::Integer | Kind::Enumeration(_)) {
        return;
    }
    if node.values.is_some() {
        values_without_type(node, problems);
    }
}

/// The rules for one subschema, then for those inside it.
fn visit(schema: &Schema, node: &Node, problems: &mut Problems) {
    if node.boolean.is_some() {
        problems.add(
            &node.pointer,
            "a boolean schema",
            "write a schema object that describes the value",
        );
        return;
    }
    required::check(schema, node, problems);
    bounds::check(schema, node, problems);
    values_have_types(node, problems);
    numbers(node, problems);
    format::check(node, problems);
    let inline = schema
        .definitions
        .iter()
        .all(|(_, d)| !std::ptr::eq(d, node));
    if inline {
        inlined(node, problems);
    }
    match node.kind() {
        Kind::Enumeration(values) if values.literals.iter().all(Literal::has_type) => {
            enumeration(node, values, problems);
        }
        _ => {}
    }
    if !node.properties.is_empty() && node.types != Types::OBJECT {
        problems.add(
            &node.pointer,
            "`properties` without `\"type\": \"object\"`",
            "add the type; declare null where the definition is used",
        );
    }
    // with several types, the value is untyped, but its items are checked all the same
    let names_array = node.types != Types::ANY && node.types.contains(Types::ARRAY);
    if node.items.is_some() && !names_array {
        problems.add(
            &node.pointer,
            "`items` of something that is not an array",
            "write \"type\": \"array\", alone or with other types",
        );
    }
    for property in &node.properties {
        let at = &property.node.pointer;
        if property.node.description.trim().is_empty() {
            problems.add(at, "no `description`", "say what it means, with its unit");
        }
        evidence::of_property(&property.node, problems);
        visit(schema, &property.node, problems);
    }
    if let Some(items) = &node.items {
        evidence::of_another(items, problems);
        visit(schema, items, problems);
    }
}

fn values_have_types(node: &Node, problems: &mut Problems) {
    let Some(values) = &node.values else { return };
    let keyword = if values.extensible {
        "x-extensible-enum"
    } else {
        "enum"
    };
    for (index, literal) in values.literals.iter().enumerate() {
        if !literal.has_type() {
            problems.add(
                format!("{}/{keyword}/{index}", node.pointer),
                "a value that is neither a string nor a 64-bit integer",
                "list strings or integers; declare null at the property with \
                 `anyOf` of the `$ref` and null",
            );
        }
    }
}

fn numbers(node: &Node, problems: &mut Problems) {
    let types = node.types.without(Types::NULL);
    let bounds = [
        ("minimum", &node.limits.minimum),
        ("maximum", &node.limits.maximum),
    ];
    for (keyword, bound) in bounds {
        let (fits, range) = match types {
            Types::INTEGER | Types::STRING_OR_INTEGER if !matches!(&node.values, Some(v) if !v.extensible) => {
                (
                    bound.as_ref().is_some_and(serde_json::Number::is_i64),
                    "-2^63 to 2^63-1",
                )
            }
            Types::NUMBER => {
                let value = bound.as_ref().and_then(serde_json::Number::as_f64);
                (value.is_some_and(|v| v.abs() <= EXACT), "-2^53 to 2^53")
            }
            _ => continue,
        };
        if !fits {
            problems.add(
                &node.pointer,
                format!("a number without a `{keyword}` in the range {range}"),
                format!(
                    "write the `{keyword}` that the server respects, a whole number for integers"
                ),
            );
        }
    }
}

/// Rejects what needs a name, and so has to be in `$defs`.
fn inlined(node: &Node, problems: &mut Problems) {
    let what = match node.kind() {
        Kind::Object | Kind::Union(_) => "an object with declared properties",
        Kind::Enumeration(_) => "an enumeration",
        Kind::UnixSeconds | Kind::FractionalUnixSeconds | Kind::DateTime => "a time",
        _ if node.pointer.is_empty() => return,
        _ => {
            if node.values.is_some() {
                values_without_type(node, problems);
            }
            if !node.properties.is_empty() || !node.unions.is_empty() {
                "an object with declared properties"
            } else {
                return;
            }
        }
    };
    problems.add(
        &node.pointer,
        format!("{what} without a name"),
        "move it to `#/$defs/Name` and refer to it",
    );
}

fn values_without_type(node: &Node, problems: &mut Problems) {
    problems.add(
        &node.pointer,
        "values without a type, or of several types",
        "write \"type\": \"string\" or \"integer\"; declare null where it is used",
    );
}

fn enumeration(node: &Node, values: &Values, problems: &mut Problems) {
    let at = &node.pointer;
    let types = node.types.without(Types::NULL);
    let strings = types.contains(Types::STRING);
    let homogeneous = values
        .literals
        .iter()
        .all(|literal| matches!(literal, Literal::String(_)) == strings);
    if !homogeneous {
        problems.add(
            at,
            "values of a type other than `type`",
            "list values of one type",
        );
    }
    if values.extensible && !strings {
        problems.add(
            at,
            "`x-extensible-enum` of something that is not a string",
            "write \"type\": \"string\", or `enum` for integers",
        );
    }
    if !values.extensible && types == Types::STRING_OR_INTEGER {
        problems.add(
            at,
            "`enum` of strings and integers",
            "write one of the two types",
        );
    }
    if !strings && values.names.is_empty() {
        problems.add(
            at,
            "integer values without names",
            "name them in `x-enum-varnames`, in upper camel case",
        );
        return;
    }
    names::variants(at, values, problems);
}
