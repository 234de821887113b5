//! The outline has the same information as the nodes of each value.

use std::fs;
use std::path::Path;

use fastrand::Rng;
use serde_json::{Value, json};

use check::contract::navigation::Place;
use check::contract::outline::PlaceId;
use check::document::{Element, Kind, Storage};
use contracts::GET_CONVERSATION;

/// Walks the declared places of a document together with its value, and counts them.
fn assert_same(at: PlaceId, place: Place, element: Element<'_>, value: &Value) -> usize {
    let shape = GET_CONVERSATION.outline().shape(at, element.members());
    let pointers = |nodes: &mut dyn Iterator<Item = &'static check::contract::Node>| {
        nodes.map(|node| node.pointer).collect::<Vec<_>>()
    };
    assert_eq!(
        pointers(&mut shape.nodes()),
        pointers(&mut place.chain(Some(value)))
    );
    let mut count = 1;
    match (element.kind(), value) {
        (Kind::Object(members), Value::Object(object)) => {
            assert_eq!(shape.openness, place.openness(Some(value)), "{value}");
            for member in members {
                let name = member.name();
                let declared = shape
                    .property(member, 0)
                    .map(|index| &shape.properties[index]);
                let expected = place.property(name, Some(value));
                assert_eq!(declared.is_some(), expected.is_some(), "{name}");
                if let (Some(declared), Some(expected)) = (declared, expected) {
                    let at = *declared.place.by_tags(Some(members));
                    assert!(std::ptr::eq(declared.node.node, expected.first()));
                    count += assert_same(at, expected, member, &object[name]);
                }
            }
        }
        (Kind::Array(items), Value::Array(values)) => {
            let expected = place.item(Some(value));
            assert_eq!(shape.item.is_some(), expected.is_some());
            if let (Some(at), Some(expected)) = (shape.item, expected) {
                let pairs = items.into_iter().zip(values);
                count += pairs
                    .map(|(item, value)| assert_same(at, expected, item, value))
                    .sum::<usize>();
            }
        }
        _ => {}
    }
    count
}

/// Removes tags and whole values, and inserts others.
fn mutate(value: &mut Value, tags: &[&str], rng: &mut Rng) {
    if rng.u8(..60) == 0 {
        *value = match rng.u8(..6) {
            0 => json!(null),
            1 => json!({"type": tags[rng.usize(..tags.len())]}),
            2 => json!([{"type": "user"}, 1, {}]),
            3 => json!(7),
            _ => json!(tags[rng.usize(..tags.len())]),
        };
    }
    match value {
        Value::Object(members) => {
            if rng.u8(..20) == 0 {
                let gone = members.keys().nth(rng.usize(..=members.len())).cloned();
                gone.map(|name| members.remove(&name));
            }
            members
                .values_mut()
                .for_each(|member| mutate(member, tags, rng));
        }
        Value::Array(items) => items.iter_mut().for_each(|item| mutate(item, tags, rng)),
        _ => {}
    }
}

#[test]
fn the_outline_agrees_with_navigation_at_every_place() {
    let unions = GET_CONVERSATION.nodes().iter().flat_map(|node| node.unions);
    let branches = unions.flat_map(|union| union.branches);
    let tags: Vec<_> = branches.flat_map(|branch| branch.tags).copied().collect();
    let mut rng = Rng::with_seed(3);
    let mut storage = Storage::default();
    let mut count = 0;
    for folder in ["accept", "reject"] {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("../../schema/payloads")
            .join(folder);
        for entry in fs::read_dir(folder).expect("the folder is readable") {
            let path = entry.expect("its entries are readable").path();
            let text = fs::read(path).expect("a payload is readable");
            let Ok(mut value) = serde_json::from_slice::<Value>(&text) else {
                continue;
            };
            for _ in 0..10 {
                let text = value.to_string();
                let read = storage.read(&text).expect("it is JSON");
                let root = GET_CONVERSATION.root_place();
                count += assert_same(PlaceId::ROOT, root, read.document.root(), &value);
                mutate(&mut value, &tags, &mut rng);
            }
        }
    }
    assert!(count > 50_000, "{count}");
}
