//! `required`: declared keys, in the order of `properties`.

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
            "declare it in `properties`, or take it out of `required`",
        );
    }
    let keys = schema
        .keyword(node, "required")
        .map_or(&[] as &[_], Json::items);
    let place = |key: &Json| {
        let declared = |p: &Property| Some(&*p.name) == key.as_str();
        node.properties.iter().position(declared)
    };
    // of what is not declared the place is unknown, and told already
    let places: Vec<usize> = keys.iter().filter_map(place).collect();
    if !places.is_sorted() {
        let mut sorted = places;
        sorted.sort_unstable();
        let names: Vec<String> = sorted
            .into_iter()
            .map(|place| format!("{:?}", node.properties[place].name))
            .collect();
        problems.add(
            at,
            "`required` is not in the order of `properties`",
            format!("write [{}]", names.join(", ")),
        );
    }
}
