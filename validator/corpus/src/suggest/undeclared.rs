//! Suggests declarations of undeclared properties.

use heck::ToSnakeCase;

use super::place::{Places, below};
use super::property;
use super::renames::rename_remark;
use super::rust_names::field;
use super::suggestion::{Reason, Suggestion};
use crate::profile::{JsonType, NodeProfile, Undeclared};
use check::contract::Node;

/// Suggests a declaration for each name that was seen in objects of this kind.
pub(super) fn suggest(
    places: &Places<'_>,
    object: &'static Node,
    seen: &NodeProfile,
) -> Vec<Suggestion> {
    let found = &seen.undeclared;
    let mut taken: Vec<String> = object
        .properties
        .iter()
        .map(|property| property.name.to_snake_case())
        .collect();
    let texts = found.texts.iter();
    let mut suggestions: Vec<Suggestion> = texts
        .map(|(name, undeclared)| declare(places, object, name, undeclared, &mut taken))
        .collect();
    let kept: u64 = found.texts.values().map(|kept| kept.present.count).sum();
    if kept < found.all.count {
        let title = format!("declare more properties of {}", definition(object));
        let of = places.records_at(object);
        let more = Suggestion::new(title, object, Reason::UndeclaredProperty, &found.all, of);
        suggestions.push(more.remark(
            "there are more names than a profile keeps; perhaps the object is a free-form map",
        ));
    }
    suggestions
}

fn declare(
    places: &Places<'_>,
    object: &'static Node,
    name: &str,
    undeclared: &Undeclared,
    taken: &mut Vec<String>,
) -> Suggestion {
    let types: Vec<JsonType> = undeclared.types.keys().copied().collect();
    let mut draft = Suggestion::new(
        format!("declare `{name}` of {}", definition(object)),
        object,
        Reason::UndeclaredProperty,
        &undeclared.present,
        places.records_at(object),
    );
    if let Some(remark) = rename_remark(places, object, name) {
        draft = draft.remark(remark);
    }
    let is_union = object.unions.iter().any(|union| union.subject.is_none());
    if is_union {
        return draft.remark("the tag of its object is not in the schema: handle the tag first");
    }
    let Some(field) = field(name) else {
        return draft.remark(
            "its name is cut off, masked or not valid in Rust: leave it undeclared, or declare it \
             by hand",
        );
    };
    if taken.contains(&field) {
        return draft.remark(format!(
            "another property already has the field name `{field}`: it stays undeclared"
        ));
    }
    taken.push(field);
    let evidence = format!("{}: {}", places.evidence_kind(), property::names(&types));
    draft.adds_evidence.push(evidence.clone());
    let schema = property::schema(&types, undeclared.numbers, &evidence);
    draft = draft.add(below(object, &["properties", name]), schema);
    draft = draft.remark("describe it, and remove `x-sensitive` if it is not personal data");
    if types.contains(&JsonType::Object) {
        draft = draft.remark("its members were not counted: write a definition for it");
    }
    if types == [JsonType::Null] {
        draft = draft.remark("only null was seen, so it stays untyped");
    }
    draft
}

fn definition(object: &Node) -> &str {
    object.name.unwrap_or(object.pointer)
}
