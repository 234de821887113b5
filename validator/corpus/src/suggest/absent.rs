//! Suggests optional properties, for required ones that are absent.

use super::place::{Places, Role, below};
use super::renames::renamed_to;
use super::suggestion::{Reason, Suggestion};
use check::contract::{Node, Property};

/// Removes the names from `required` of an object, the last one first, so that each index is
/// correct whether or not the other operations are applied.
pub(super) fn suggest(places: &Places<'_>, object: &'static Node) -> Vec<Suggestion> {
    let required = places.keyword(object, "required");
    let names = required.and_then(|names| names.as_array());
    let names = names.map_or(&[] as &[_], Vec::as_slice);
    let mut suggestions = Vec::new();
    for (index, name) in names.iter().enumerate().rev() {
        let declared = |property: &&Property| Some(property.name) == name.as_str();
        if let Some(property) = object.properties.iter().find(declared) {
            suggestions.extend(optional(places, object, property, index));
        }
    }
    suggestions
}

fn optional(
    places: &Places<'_>,
    object: &'static Node,
    property: &'static Property,
    index: usize,
) -> Option<Suggestion> {
    let name = property.name;
    let node = &property.node;
    let absent = &places.seen(node)?.absent;
    if absent.count == 0 {
        return None;
    }
    let definition = object.name.unwrap_or_default();
    let draft = Suggestion::new(
        format!("make `{name}` of {definition} optional"),
        node,
        Reason::Absent,
        absent,
        places.records_at(object).max(absent.records),
    );
    if places.role(object, name) == Role::Tag {
        return Some(draft.remark("it is the tag of a union, which must be present"));
    }
    let path = below(object, &["required", &index.to_string()]);
    let draft = draft
        .test(path.clone(), name)
        .remove(path)
        .evidence(places, node, "absent");
    Some(match renamed_to(places, object, property) {
        Some(other) => draft.remark(format!("perhaps renamed to `{other}`")),
        None => draft,
    })
}
