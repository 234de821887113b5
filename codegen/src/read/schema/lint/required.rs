//! Checks `required`: declared keys only, in the order of `properties`.

use crate::read::schema::model::Schema;
use crate::read::schema::node::{Node, Property};
use crate::source::json::Json;
use crate::source::problem::Problems;

pub(super) fn check(schema: &Schema, node: &Node, problems: &mut Problems) {
    let at = format!("{}/required", node.pointer);
    for (index, name) in &node.required_only {
        problems.add(
            format!("{at}/{index}"),
            format!("`{name}` is required but not declared"),
            "declare it in `properties`, or remove it from `required`",
        );
    }
    let keys = schema
        .keyword(node, "required")
        .map_or(&[] as &[_], Json::items);
    let position = |key: &Json| {
        let declared = |p: &Property| Some(&*p.name) == key.as_str();
        node.properties.iter().position(declared)
    };
    // undeclared keys have no position, and are already reported
    let positions: Vec<usize> = keys.iter().filter_map(position).collect();
    if !positions.is_sorted() {
        let mut sorted = positions;
        sorted.sort_unstable();
        let names: Vec<String> = sorted
            .into_iter()
            .map(|position| format!("{:?}", node.properties[position].name))
            .collect();
        problems.add(
            at,
            "`required` is not in the order of `properties`",
            format!("write [{}]", names.join(", ")),
        );
    }
}
