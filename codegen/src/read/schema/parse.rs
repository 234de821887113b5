//! Parses JSON into the model, one keyword at a time; unknown keywords are rejected.
//!
//! The JSON has been checked against the meta-schema, so standard keywords have the right form; our
//! own annotations are checked here.

use super::conditional;
use super::node::{Literal, Node, Property, Types, Values};
use crate::source::json::{Json, child};
use crate::source::problem::Problems;

/// The position of a subschema; some keywords are allowed in some positions only.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Position {
    Root,
    Definition,
    Inline,
}

/// The root and the `$defs` of a schema.
pub(super) fn document(json: &Json, problems: &mut Problems) -> (Node, Vec<(String, Node)>) {
    let root = subschema(json, "", Position::Root, problems);
    let definitions = json
        .get("$defs")
        .into_iter()
        .flat_map(Json::members)
        .map(|(name, schema)| {
            let pointer = child("/$defs", name);
            let node = subschema(schema, &pointer, Position::Definition, problems);
            (name.to_owned(), node)
        })
        .collect();
    (root, definitions)
}

fn subschema(json: &Json, pointer: &str, position: Position, problems: &mut Problems) -> Node {
    let mut node = Node {
        pointer: pointer.to_owned(),
        ..Node::default()
    };
    if let Json::Boolean(takes_all) = json {
        node.boolean = Some(*takes_all);
        if !takes_all {
            node.types = Types::NONE;
        }
        return node;
    }
    if let Some(names) = json.get("type") {
        node.types = types(names);
        node.nullable = node.types.contains(Types::NULL);
    }
    for (keyword, value) in json.members() {
        let at = child(pointer, keyword);
        match keyword {
            "$schema" | "$id" | "$defs" | "title" if position == Position::Root => {}
            "$comment" | "examples" | "type" | "required" => {}
            "description" => {
                value
                    .as_str()
                    .unwrap_or_default()
                    .clone_into(&mut node.description);
            }
            "deprecated" => node.deprecated = *value == Json::Boolean(true),
            "$ref" => node.reference = reference(value, &at, problems),
            "anyOf" => nullable(&mut node, value, &at, problems),
            "allOf" if position == Position::Definition => {
                node.unions = conditional::unions(value, &at, problems);
            }
            "allOf" => problems.add(
                at,
                "`allOf` outside of a definition",
                "give the union a definition of its own",
            ),
            "enum" => node.values = Some(values(json, value, false, &at, problems)),
            "x-extensible-enum" => {
                node.values = Some(values(json, value, true, &at, problems));
            }
            "x-enum-varnames" | "x-enum-descriptions" => {
                if json.get("enum").is_none() && json.get("x-extensible-enum").is_none() {
                    problems.add(
                        at,
                        format!("`{keyword}` without values to describe"),
                        "put it beside `enum` or `x-extensible-enum`",
                    );
                }
            }
            "x-evidence" => node.evidence = strings(value, &at, problems),
            "x-sensitive" => node.sensitive = mark(value, &at, problems),
            "x-zero-means" => node.limits.zero_means = text(value, &at, problems),
            "minimum" => node.limits.minimum = number(value),
            "maximum" => node.limits.maximum = number(value),
            "minLength" => node.limits.min_length = length(value),
            "maxLength" => node.limits.max_length = length(value),
            "minItems" => node.limits.min_items = length(value),
            "maxItems" => node.limits.max_items = length(value),
            "pattern" => node.limits.pattern = value.as_str().map(str::to_owned),
            "format" => node.limits.format = value.as_str().map(str::to_owned),
            "properties" => node.properties = properties(json, value, &at, problems),
            "items" => {
                let items = subschema(value, &at, Position::Inline, problems);
                node.items = Some(Box::new(items));
            }
            _ => problems.add(
                at,
                format!("unsupported keyword `{keyword}`"),
                instead(keyword),
            ),
        }
    }
    node.required_only = required_only(json, &node.properties);
    only_one_of(json, pointer, ["enum", "x-extensible-enum"], problems);
    only_one_of(json, pointer, ["$ref", "anyOf"], problems);
    node
}

/// Rejects two keywords that say the same thing in different ways.
fn only_one_of(json: &Json, pointer: &str, keywords: [&str; 2], problems: &mut Problems) {
    let [first, second] = keywords;
    if json.get(first).is_some() && json.get(second).is_some() {
        problems.add(
            pointer,
            format!("`{first}` beside `{second}`"),
            "write one of the two",
        );
    }
}

/// The remedy for a keyword that JSON Schema has and this project does not support.
fn instead(keyword: &str) -> &'static str {
    match keyword {
        "additionalProperties" | "patternProperties" | "unevaluatedProperties" => {
            "objects stay open here: leave it out, and model a free-form map as \
             `\"type\": \"object\"` without `properties`"
        }
        "oneOf" | "discriminator" => {
            "write a tagged union as `allOf` of `if`/`then` on its tag, see schema/README.md"
        }
        "if" | "then" | "else" => "put it in the `allOf` of a tagged union",
        "const" => "write a named `enum` with one value",
        "$defs" | "$schema" | "$id" => "it belongs at the root of the schema",
        "title" => "it belongs at the root of the schema: use `description` instead",
        "definitions" => "write `$defs`",
        "nullable" => "add \"null\" to `type`",
        "exclusiveMinimum" => "write `minimum`",
        "exclusiveMaximum" => "write `maximum`",
        _ => "leave it out, or add it to codegen and schema/README.md first",
    }
}

fn types(names: &Json) -> Types {
    match names {
        Json::String(name) => Types::named(name).unwrap_or(Types::NONE),
        names => names
            .items()
            .iter()
            .filter_map(|name| Types::named(name.as_str()?))
            .fold(Types::NONE, Types::union),
    }
}

fn reference(value: &Json, at: &str, problems: &mut Problems) -> Option<String> {
    let target = value.as_str().unwrap_or_default();
    match target.strip_prefix("#/$defs/") {
        Some(name) if !name.contains(['/', '~', '%']) => Some(name.to_owned()),
        _ => {
            problems.add(
                at,
                format!("`$ref` to `{target}`, which is not a definition of this file"),
                "refer to `#/$defs/Name`, and copy a remote definition into this file",
            );
            None
        }
    }
}

/// The only supported use of `anyOf`: a reference, or null.
fn nullable(node: &mut Node, value: &Json, at: &str, problems: &mut Problems) {
    let is_null = |branch: &Json| branch.get("type").and_then(Json::as_str) == Some("null");
    match value.items() {
        [target, null]
            if is_null(null)
                && null.members().count() == 1
                && target.members().count() == 1
                && target.get("$ref").is_some() =>
        {
            let target = target.get("$ref").unwrap_or(&Json::Null);
            node.reference = reference(target, &format!("{at}/0/$ref"), problems);
            node.nullable = true;
        }
        _ => problems.add(
            at,
            "`anyOf` that is not a nullable reference",
            "write [{\"$ref\": ...}, {\"type\": \"null\"}]; a union needs a tag, and a shape \
             without one is left untyped (no `type`, or several)",
        ),
    }
}

fn properties(owner: &Json, value: &Json, at: &str, problems: &mut Problems) -> Vec<Property> {
    let required = owner.get("required").map_or(&[] as &[Json], Json::items);
    value
        .members()
        .map(|(name, schema)| Property {
            name: name.to_owned(),
            required: required.iter().any(|key| key.as_str() == Some(name)),
            node: subschema(schema, &child(at, name), Position::Inline, problems),
        })
        .collect()
}

fn required_only(owner: &Json, properties: &[Property]) -> Vec<(usize, String)> {
    let required = owner.get("required").map_or(&[] as &[Json], Json::items);
    let names = required.iter().filter_map(Json::as_str).enumerate();
    let is_declared = |name: &str| properties.iter().any(|property| property.name == name);
    names
        .filter(|(_, name)| !is_declared(name))
        .map(|(index, name)| (index, name.to_owned()))
        .collect()
}

fn values(
    owner: &Json,
    value: &Json,
    extensible: bool,
    at: &str,
    problems: &mut Problems,
) -> Values {
    let mut literals = Vec::new();
    for (index, item) in value.items().iter().enumerate() {
        let literal = literal(item);
        if literals.contains(&literal) {
            problems.add(
                format!("{at}/{index}"),
                "duplicate value",
                "remove one of the two",
            );
        } else {
            literals.push(literal);
        }
    }
    if literals.is_empty() {
        problems.add(at, "no values", "list at least one value");
    }
    let beside = |keyword: &str, problems: &mut Problems| {
        let Some(list) = owner.get(keyword) else {
            return Vec::new();
        };
        let at = child(
            at.rsplit_once('/').map_or("", |(parent, _)| parent),
            keyword,
        );
        let texts = strings(list, &at, problems);
        if texts.len() != value.items().len() {
            problems.add(
                at,
                counted(texts.len(), "entry", "entries")
                    + " for "
                    + &counted(value.items().len(), "value", "values"),
                "write one for each value, in the same order",
            );
        }
        texts
    };
    Values {
        names: beside("x-enum-varnames", problems),
        descriptions: beside("x-enum-descriptions", problems),
        literals,
        extensible,
    }
}

fn literal(value: &Json) -> Literal {
    match value {
        Json::String(text) => Literal::String(text.clone()),
        Json::Number(number) if number.is_i64() => {
            Literal::Integer(number.as_i64().unwrap_or_default())
        }
        other => Literal::Other(serde_json::Value::from(other).to_string()),
    }
}

fn strings(value: &Json, at: &str, problems: &mut Problems) -> Vec<String> {
    value.strings().unwrap_or_else(|| {
        problems.add(at, "not an array of strings", "write an array of strings");
        Vec::new()
    })
}

fn text(value: &Json, at: &str, problems: &mut Problems) -> Option<String> {
    if value.as_str().is_none() {
        problems.add(at, "not a string", "write a string");
    }
    value.as_str().map(str::to_owned)
}

/// An annotation that is either `true` or absent.
fn mark(value: &Json, at: &str, problems: &mut Problems) -> bool {
    let is_set = *value == Json::Boolean(true);
    if !is_set {
        problems.add(at, "not true", "write true or leave it out");
    }
    is_set
}

fn number(value: &Json) -> Option<serde_json::Number> {
    match value {
        Json::Number(number) => Some(number.clone()),
        _ => None,
    }
}

/// A length; JSON Schema allows it to be written as `2.0`.
fn length(value: &Json) -> Option<u64> {
    let number = number(value)?;
    number.as_u64().or_else(|| {
        let float = number.as_f64()?;
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "the meta-schema allows non-negative integers only; a huge one saturates"
        )]
        Some(float as u64)
    })
}

/// `1 value`, `2 values`.
fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}
