//! Properties that the schema does not declare.

use heck::ToSnakeCase;

use super::absent::rename_remark;
use super::place::{Places, allows, below};
use super::{Reason, Suggestion, property};
use crate::profile::{JsonType, NodeProfile, Undeclared};
use check::contract::{Node, Property};
use check::instance_path::MASKED;

/// Declares each name that was seen in objects of this kind.
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
            "there are more names than a profile keeps: perhaps the object is a free-form map",
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
        return draft.remark("its object has a tag that the schema does not know: see the tag");
    }
    let Some(field) = field(name) else {
        return draft.remark(
            "its name is cut, masked, or becomes no Rust name: it can only be kept undeclared, or \
             be declared by hand",
        );
    };
    if taken.contains(&field) {
        return draft.remark(format!(
            "another property becomes the field `{field}` already: it stays undeclared"
        ));
    }
    taken.push(field);
    let evidence = format!("{}: {}", places.evidence_kind(), property::names(&types));
    draft.adds_evidence.push(evidence.clone());
    let schema = property::schema(&types, undeclared.numbers, &evidence);
    draft = draft.add(below(object, &["properties", name]), schema);
    draft = draft.remark("describe it, and take `x-sensitive` away if it is no personal data");
    if types.contains(&JsonType::Object) {
        draft = draft.remark("its members were not looked at: give it a definition");
    }
    if types == [JsonType::Null] {
        draft = draft.remark("only null was seen, so it stays untyped");
    }
    draft
}

/// The field that the name becomes, if it can become one and is shown as it is.
pub(super) fn field(name: &str) -> Option<String> {
    let is_whole = |c: char| (c.is_ascii_graphic() || c == ' ') && c != '\\';
    if !name.chars().all(is_whole) || name == MASKED {
        return None;
    }
    // as codegen names fields, so that what is suggested passes its lint
    let field = name.to_snake_case();
    let starts = |c: char| c.is_ascii_alphabetic();
    let is_field = field.starts_with(starts)
        && field
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b == b'_');
    is_field.then_some(field)
}

/// The undeclared property that seems to be a declared one under a new name.
pub(super) fn renamed_to<'p>(
    places: &Places<'p>,
    object: &'static Node,
    old: &'static Property,
) -> Option<&'p str> {
    let node = &old.node;
    let absent = places.seen(node)?.absent.records;
    let names = places.seen(object)?.undeclared.texts.iter();
    let alike = names.filter(|(_, new)| {
        let is_about_as_often = new.present.records.abs_diff(absent) <= absent / 20;
        is_about_as_often && new.types.keys().all(|of| allows(node, *of))
    });
    alike
        .min_by_key(|(name, new)| (new.present.records.abs_diff(absent), *name))
        .map(|(name, _)| name.as_str())
}

/// The required property that seems to have become this undeclared one.
pub(super) fn renamed_from(
    places: &Places<'_>,
    object: &'static Node,
    new: &str,
) -> Option<&'static str> {
    let required = object
        .properties
        .iter()
        .filter(|property| property.required);
    let gone = required.filter(|p| {
        places
            .seen(&p.node)
            .is_some_and(|seen| seen.absent.count > 0)
    });
    gone.into_iter()
        .find(|old| renamed_to(places, object, old) == Some(new))
        .map(|old| old.name)
}

fn definition(object: &Node) -> &str {
    object.name.unwrap_or(object.pointer)
}
