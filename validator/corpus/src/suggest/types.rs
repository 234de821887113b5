//! Suggests nulls and types that the schema lacks.

use serde_json::Value;

use super::json::Json;
use super::limits;
use super::place::{Places, Role, allows, any, below, title};
use super::property::{EXACT, names, union};
use super::suggestion::{Confidence, Reason, Suggestion};
use crate::profile::{JsonType, NodeProfile};
use check::contract::Node;

/// Suggests what the types of the values at a property, or at the items of an array, require.
///
/// Definitions get no suggestions themselves, because each use of them may differ.
pub(super) fn suggest(
    places: &Places<'_>,
    node: &'static Node,
    seen: &NodeProfile,
) -> Option<Suggestion> {
    let missing: Vec<JsonType> = seen
        .types
        .keys()
        .copied()
        .filter(|of| !allows(node, *of))
        .collect();
    let is_use = node.name.is_none() && !node.pointer.is_empty();
    if missing.is_empty() || !(is_use || node.pointer.is_empty()) {
        return None;
    }
    let shown = any(missing.iter().filter_map(|of| seen.types.get(of)));
    let is_null = missing == [JsonType::Null];
    let what = names(&missing);
    let reason = if is_null {
        Reason::Null
    } else {
        Reason::NewType
    };
    let draft = Suggestion::new(
        format!("allow {what} at {}", title(node)),
        node,
        reason,
        &shown,
        seen.present.records,
    );
    let role = places.owner(node).map_or(Role::Plain, |(owner, property)| {
        places.role(owner, property.name)
    });
    Some(match role {
        _ if node.pointer.is_empty() => draft.remark(format!(
            "a whole response of another type is not {}: look at the source",
            places.contract().subject()
        )),
        Role::Tag => draft.remark("the tag of a union must be a string of a closed set"),
        Role::Subject => {
            draft.remark("the branches of its union require an object: model it by hand")
        }
        Role::Plain if is_null => nullable(places, node, draft).evidence(places, node, &what),
        Role::Plain => widened(places, node, seen, &missing, draft, &what),
    })
}

/// Allows null.
fn nullable(places: &Places<'_>, node: &Node, draft: Suggestion) -> Suggestion {
    let reference = below(node, &["$ref"]);
    if let Some(name) = places.keyword(node, "$ref") {
        let one = Json::object([("$ref", name.clone().into())]);
        let null = Json::object([("type", "null".into())]);
        return draft
            .test(reference.clone(), name.clone())
            .remove(reference)
            .add(below(node, &["anyOf"]), Json::Array(vec![one, null]));
    }
    let path = below(node, &["type"]);
    match places.keyword(node, "type") {
        Some(Value::Array(types)) => {
            let types = [types.as_slice(), &["null".into()]].concat();
            draft.replace(path, types)
        }
        Some(one) => draft.replace(path, vec![one.clone(), "null".into()]),
        None => draft,
    }
}

/// Allows other types.
fn widened(
    places: &Places<'_>,
    node: &'static Node,
    seen: &NodeProfile,
    missing: &[JsonType],
    draft: Suggestion,
    what: &str,
) -> Suggestion {
    let behind = node.target();
    if !behind.properties.is_empty() || !behind.unions.is_empty() {
        return draft.remark(
            "one of the alternatives is an object with declared properties, which an untyped value \
             would lose: model it by hand",
        );
    }
    if behind.items.is_some() {
        return draft.remark(
            "one of the alternatives is an array with declared items, which an untyped value would \
             lose: model it by hand",
        );
    }
    let declared = JsonType::ALL.into_iter().filter(|of| allows(node, *of));
    let types = union(declared.chain(missing.iter().copied()));
    let is_number = types
        .iter()
        .all(|of| matches!(of, JsonType::Number | JsonType::Null));
    let greatest = seen
        .numbers
        .map_or(0.0, |range| range.greatest.max(-range.least));
    if is_number && greatest > EXACT {
        return draft.remark("some are too large to be exact as JSON numbers: model it by hand");
    }
    let list: Vec<Value> = types.iter().map(|of| of.as_str().into()).collect();
    let list = match list.as_slice() {
        [one] => one.clone(),
        _ => list.into(),
    };
    let mut draft = if node.reference.is_some() {
        let keyword = if node.nullable { "anyOf" } else { "$ref" };
        let path = below(node, &[keyword]);
        let old = places.keyword(node, keyword).cloned().unwrap_or_default();
        draft
            .test(path.clone(), old)
            .remove(path)
            .add(below(node, &["type"]), list)
    } else {
        draft.replace(below(node, &["type"]), list)
    };
    for (keyword, limit) in limits::of(places, node, seen, &types) {
        draft = draft.add(below(node, &[keyword]), limit);
    }
    if is_number {
        if behind
            .maximum
            .into_iter()
            .chain(behind.minimum)
            .any(|b| b.abs() > EXACT)
        {
            draft = draft.remark("integers beyond 2^53 will no longer conform");
        }
    } else {
        draft = draft
            .at_most(Confidence::Medium)
            .remark("the value becomes untyped: `serde_json::Value` for readers");
    }
    if node.reference.is_some() {
        if behind.sensitive && !node.sensitive {
            draft = draft.add(below(node, &["x-sensitive"]), true);
        }
        let name = behind.name.unwrap_or_default();
        draft = draft.remark(if behind.values.is_empty() {
            format!("it no longer refers to {name}, whose other uses stay unchanged")
        } else {
            format!("it no longer refers to {name}, and its values are no longer a set")
        });
    }
    draft.evidence(places, node, what)
}
