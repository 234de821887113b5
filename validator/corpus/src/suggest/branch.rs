//! Suggests a branch for a new tag of a union.

use heck::ToUpperCamelCase;

use super::json::Json;
use super::place::Places;
use super::property;
use super::rust_names::{field, is_name};
use super::suggestion::Suggestion;
use crate::profile::JsonType;
use check::contract::{Node, Union};

/// Extends a suggestion by a branch for `tag` in every union whose tag is in the set, or removes
/// its operations if no correct branch can be made.
pub(super) fn add(
    places: &Places<'_>,
    set: &'static Node,
    tag: &str,
    mut draft: Suggestion,
) -> Suggestion {
    for (holder, union) in unions_by(places, set) {
        if union.subject.is_some() {
            draft.operations.clear();
            return draft.remark(format!(
                "it selects the branch of `{}`, which is unknown: add the value, a definition and \
                 its branch by hand",
                union.subject.unwrap_or_default()
            ));
        }
        let union_name = holder.name.unwrap_or_default();
        // `a_b` of Sender becomes AbSender: the name must stay the same in Rust's notation
        let name = format!("{}{union_name}", tag.to_upper_camel_case()).to_upper_camel_case();
        let is_free =
            is_name(&name) && !places.defines(&name) && name != format!("Unknown{union_name}");
        if !is_free {
            draft.operations.clear();
            return draft.remark("its branch needs a definition: name it, and add it by hand");
        }
        let definition = definition(places, holder, union, set, tag);
        let tags = Json::object([
            (
                "properties",
                Json::object([(union.tag, Json::object([("const", tag.into())]))]),
            ),
            ("required", vec![union.tag].into()),
        ]);
        let branch = Json::object([
            ("if", tags),
            (
                "then",
                Json::object([("$ref", format!("#/$defs/{name}").into())]),
            ),
        ]);
        draft = draft
            .add(format!("/$defs/{name}"), definition)
            .add(format!("/$defs/{union_name}/allOf/-"), branch)
            .remark(format!("describe the new definition {name}"));
    }
    draft
}

/// The unions whose tag has the set.
fn unions_by(
    places: &Places<'_>,
    set: &'static Node,
) -> impl Iterator<Item = (&'static Node, &'static Union)> + use<> {
    places.contract().nodes().iter().flat_map(move |&holder| {
        let is_by = move |union: &&'static Union| {
            let tag = holder.property(union.tag);
            tag.is_some_and(|tag| std::ptr::eq(tag.node.target(), set))
        };
        holder
            .unions
            .iter()
            .filter(is_by)
            .map(move |union| (holder, union))
    })
}

/// An object with the tag, and with the properties that were seen beside it.
fn definition(
    places: &Places<'_>,
    holder: &'static Node,
    union: &Union,
    set: &Node,
    tag: &str,
) -> Json {
    let evidence = format!("{}: {tag}", places.evidence_kind());
    let reference = format!("#/$defs/{}", set.name.unwrap_or_default());
    let tag_schema = Json::object([
        ("$ref", reference.into()),
        ("description", "What kind it is.".into()),
        ("x-evidence", vec![evidence].into()),
    ]);
    let mut properties = vec![(union.tag.to_owned(), tag_schema)];
    properties.extend(seen_beside(places, holder, union, set));
    Json::object([
        (
            "description",
            "Seen in payloads and not described yet.".into(),
        ),
        ("type", "object".into()),
        ("required", vec![union.tag].into()),
        ("properties", Json::Object(properties)),
    ])
}

/// The properties of objects with this tag; known only if no other tag is new.
fn seen_beside(
    places: &Places<'_>,
    holder: &'static Node,
    union: &Union,
    set: &Node,
) -> Vec<(String, Json)> {
    let Some(seen) = places.seen(holder) else {
        return Vec::new();
    };
    let new_tags = places
        .seen(set)
        .map_or(0, |set| set.other_values.texts.len());
    if new_tags != 1 {
        return Vec::new();
    }
    let mut fields: Vec<String> = field(union.tag).into_iter().collect();
    let mut properties = Vec::new();
    for (name, undeclared) in &seen.undeclared.texts {
        let Some(field) = field(name).filter(|field| !fields.contains(field)) else {
            continue;
        };
        fields.push(field);
        let types: Vec<JsonType> = undeclared.types.keys().copied().collect();
        let evidence = format!("{}: {}", places.evidence_kind(), property::names(&types));
        properties.push((
            name.clone(),
            property::schema(&types, undeclared.numbers, &evidence),
        ));
    }
    properties
}
