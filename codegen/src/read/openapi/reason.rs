//! The JSON body of an error response: an object whose properties state the reason, each a string
//! or an array of strings.

use super::element::Element;
use crate::source::problem::Problems;

/// The names of the properties, in the order of the schema.
pub(super) fn properties(schema: &Element<'_>, problems: &mut Problems) -> Option<Vec<String>> {
    let known = [
        "title",
        "description",
        "type",
        "properties",
        "required",
        "anyOf",
        "example",
        "examples",
    ];
    if !schema.object(&known, problems) {
        return None;
    }
    if let Some(kind) = schema.required("type", problems) {
        kind.is("object", "only an object can state the reason", problems);
    }
    let properties = schema.required("properties", problems)?;
    let members = properties.members(problems);
    if members.is_empty() {
        properties.refuse(
            "no properties",
            "name those that state the reason",
            problems,
        );
    }
    let names: Vec<&str> = members.iter().map(|(name, _)| *name).collect();
    for (_, property) in &members {
        text_or_texts(property, problems);
    }
    required(schema, &names, problems);
    let branches = schema.member("anyOf").map(|any| any.items(problems));
    for branch in branches.unwrap_or_default() {
        if branch.object(&["required"], problems) {
            required(&branch, &names, problems);
        }
    }
    Some(names.into_iter().map(str::to_owned).collect())
}

fn text_or_texts(property: &Element<'_>, problems: &mut Problems) {
    let known = [
        "title",
        "description",
        "type",
        "items",
        "example",
        "examples",
    ];
    if !property.object(&known, problems) {
        return;
    }
    let items = property.member("items");
    let kind = property.member("type");
    let is = |text| kind.as_ref().and_then(|kind| kind.json.as_str()) == Some(text);
    match items {
        None if is("string") => {}
        Some(items) if is("array") => {
            if items.object(&["type", "description"], problems) {
                if let Some(kind) = items.required("type", problems) {
                    kind.is("string", "only strings can state the reason", problems);
                }
            }
        }
        _ => property.refuse(
            "neither a string nor an array of strings",
            "write \"type\": \"string\", or \"type\": \"array\" and \"items\": {\"type\": \"string\"}",
            problems,
        ),
    }
}

fn required(schema: &Element<'_>, names: &[&str], problems: &mut Problems) {
    let list = schema.member("required").map(|list| list.items(problems));
    for item in list.unwrap_or_default() {
        let is_declared = item.text(problems).is_none_or(|name| names.contains(&name));
        if !is_declared {
            item.refuse(
                "a required property that is not declared",
                "declare it in `properties`, or remove it from `required`",
                problems,
            );
        }
    }
}
