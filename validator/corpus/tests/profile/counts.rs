//! What is counted at which node.

use std::collections::BTreeMap;

use fastrand::Rng;
use serde_json::{Value, json};

use super::records::{payloads, profile_of, records};
use crate::add_value::AddValue as _;
use check::contract::navigation::Place;
use check::contract::{Literal, Node};
use contracts::GET_CONVERSATION;
use corpus::profile::{JsonType, NodeProfile, Profile, ProfileBuilder, Sighting, Tally};

fn node<'p>(profile: &'p Profile, pointer: &str) -> &'p NodeProfile {
    &profile.nodes[pointer]
}

fn counts<K: Ord + Copy>(tallies: &BTreeMap<K, Tally>) -> Vec<(K, u64, u64)> {
    let tallies = tallies.iter();
    tallies.map(|(k, t)| (*k, t.count, t.records)).collect()
}

#[test]
fn present_null_and_absent_are_three_things() {
    let records = [
        json!({"priority": null}),
        json!({"priority": "low"}),
        json!({}),
        json!([]),
    ];
    let profile = profile_of(&records, false);
    let priority = node(&profile, "/$defs/Conversation/properties/priority");
    assert_eq!((priority.present.count, priority.absent.count), (2, 1));
    let types = [(JsonType::Null, 1, 1), (JsonType::String, 1, 1)];
    assert_eq!(counts(&priority.types), types);
    // `anyOf` with null: the definition does not include null
    let definition = node(&profile, "/$defs/Priority");
    assert_eq!(definition.present.count, 1);
    assert_eq!(counts(&definition.values), [(0, 1, 1)]);
    let root = node(&profile, "");
    assert_eq!(root.present.count, 4);
}

#[test]
fn repetitions_within_a_record_count_once() {
    let message = |kind: i64| json!({"message_type": kind});
    let records = [
        json!({"messages": [message(0), message(0), message(1)]}),
        json!({"messages": [message(1)]}),
        json!({"messages": []}),
    ];
    let profile = profile_of(&records, false);
    let kinds = node(&profile, "/$defs/MessageType");
    assert_eq!(counts(&kinds.values), [(0, 2, 1), (1, 2, 2)]);
    let seen = |index: usize| {
        let (first, last) = kinds.values[&index].seen.clone().expect("it was seen");
        (first.record, last.record)
    };
    assert_eq!((seen(0), seen(1)), ((1, 1), (1, 2)));
    let messages = node(&profile, "/$defs/Conversation/properties/messages");
    assert_eq!(messages.items.clone().map(|tally| tally.count), [1, 1, 1]);
    assert_eq!(messages.longest, 3);
}

/// As when a file is given twice.
#[test]
fn a_repeated_record_is_another_record() {
    let sighting = Sighting {
        source: "a".into(),
        record: 1,
    };
    let mut builder = ProfileBuilder::new(&GET_CONVERSATION, false);
    for _ in 0..2 {
        builder.add_value(&sighting, Some(&json!({"priority": null})), true);
    }
    let profile = builder.finish();
    let priority = node(&profile, "/$defs/Conversation/properties/priority");
    assert_eq!((priority.present.count, priority.present.records), (2, 2));
    assert_eq!(profile.records.records, 2);
}

#[test]
fn a_tag_counts_at_the_union_and_at_its_branch() {
    let sender = |tag: Value| json!({"messages": [{"sender": {"type": tag}}]});
    let records = [
        sender(json!("contact")),
        sender(json!("user")),
        sender(json!("brand_new")),
        sender(json!(7)),
    ];
    let profile = profile_of(&records, false);
    let union = node(&profile, "/$defs/Sender");
    assert_eq!(counts(&union.branches), [((0, 0), 1, 1), ((0, 1), 1, 1)]);
    assert_eq!(counts(&union.no_branch), [(0, 2, 2)]);
    let types = |pointer| counts(&node(&profile, pointer).types);
    let at_the_union = [(JsonType::Integer, 1, 1), (JsonType::String, 3, 3)];
    assert_eq!(types("/$defs/Sender/properties/type"), at_the_union);
    let at_the_branch = [(JsonType::String, 1, 1)];
    assert_eq!(types("/$defs/ContactSender/properties/type"), at_the_branch);
    // a node that both of them refer to is counted once
    let kinds = node(&profile, "/$defs/SenderKind");
    assert_eq!(kinds.present.count, 4);
    assert_eq!(counts(&kinds.values), [(0, 1, 1), (1, 1, 1)]);
    assert_eq!(kinds.other_values.all.count, 1);
}

#[test]
fn properties_beside_an_unknown_tag_are_undeclared_at_the_union() {
    let sender = json!({"type": "brand_new", "name": "canary", "id": 7});
    let known = json!({"type": "contact", "brand_new": null});
    let records = [json!({"messages": [{"sender": sender}, {"sender": known}]})];
    let profile = profile_of(&records, false);
    let names = |pointer| {
        let texts = &node(&profile, pointer).undeclared.texts;
        texts.keys().cloned().collect::<Vec<_>>()
    };
    assert_eq!(names("/$defs/Sender"), ["id", "name"]);
    assert_eq!(names("/$defs/ContactSender"), ["brand_new"]);
    let seen = &node(&profile, "/$defs/Sender").undeclared.texts["id"];
    assert_eq!(counts(&seen.types), [(JsonType::Integer, 1, 1)]);
}

#[test]
fn the_branch_of_a_siblings_tag_counts_only_if_its_subject_is_there() {
    let records = [
        json!({"meta": {"assignee_type": "AgentBot", "assignee": {}}}),
        json!({"meta": {"assignee": {}}}),
        json!({"meta": {"assignee_type": "Brand::New", "assignee": {}}}),
        json!({"meta": {}}),
    ];
    let profile = profile_of(&records, false);
    let meta = node(&profile, "/$defs/ConversationMeta");
    assert_eq!(counts(&meta.branches), [((0, 0), 1, 1), ((0, 2), 1, 1)]);
    assert_eq!(counts(&meta.no_branch), [(0, 1, 1)]);
}

#[test]
fn bounds_and_formats_are_counted_as_they_hold_or_not() {
    let records = [
        json!({"created_at": -210_866_803_201_i64, "uuid": "no", "unread_count": 3}),
        json!({"created_at": 1_758_986_898_000_000_u64,
               "uuid": "67e55044-10b1-426f-9247-bb680e5fe0c8", "unread_count": 1.0}),
    ];
    let profile = profile_of(&records, false);
    let seconds = node(&profile, "/$defs/UnixSeconds");
    assert_eq!(seconds.beyond.clone().map(|tally| tally.count), [1, 1]);
    let uuid = node(&profile, "/$defs/Conversation/properties/uuid");
    assert_eq!(uuid.format.clone().map(|tally| tally.count), [1, 1]);
    assert_eq!(uuid.lengths, Some((2, 36)));
    let unread = node(&profile, "/$defs/Conversation/properties/unread_count");
    assert_eq!(counts(&unread.types), [(JsonType::Integer, 2, 2)]);
    assert_eq!(
        unread.numbers.map(|r| (r.least, r.greatest)),
        Some((1.0, 4.0))
    );
}

/// Counts again in the simplest way: value by value, by place.
#[test]
fn every_value_counts_where_the_schema_speaks_of_it() {
    let mut payloads = payloads();
    let mutated = records(600, &mut Rng::with_seed(4));
    payloads.extend(mutated.into_iter().filter_map(|record| record.payload));
    let profile = profile_of(&payloads, false);
    let mut expected = BTreeMap::new();
    for payload in &payloads {
        count(GET_CONVERSATION.root_place(), payload, &mut expected);
    }
    let mut beyond = 0;
    for node in GET_CONVERSATION.nodes() {
        // a property that a branch declares again is counted at the union's own declaration too
        if node.pointer.starts_with("/$defs/Sender/")
            || node.pointer.starts_with("/$defs/Attachment/")
        {
            continue;
        }
        let seen = profile.nodes.get(node.pointer).map(Counted::of);
        let expected = expected.remove(node.pointer);
        assert_eq!(seen, expected, "{}", node.pointer);
        beyond += expected.map_or(0, |counted| counted.beyond.iter().sum());
    }
    assert!(beyond > 20, "{beyond}");
}

/// The counts of a node, without the records.
#[derive(Debug, Default, PartialEq)]
struct Counted {
    present: u64,
    absent: u64,
    types: BTreeMap<JsonType, u64>,
    values: BTreeMap<usize, u64>,
    other_values: u64,
    lengths: Option<(u64, u64)>,
    items: [u64; 3],
    longest: u64,
    beyond: [u64; 2],
}

impl Counted {
    fn of(seen: &NodeProfile) -> Counted {
        let count = |tally: &Tally| tally.count;
        Counted {
            present: seen.present.count,
            absent: seen.absent.count,
            types: seen.types.iter().map(|(k, t)| (*k, t.count)).collect(),
            values: seen.values.iter().map(|(k, t)| (*k, t.count)).collect(),
            other_values: seen.other_values.all.count,
            lengths: seen.lengths,
            items: seen.items.each_ref().map(count),
            longest: seen.longest,
            beyond: seen.beyond.each_ref().map(count),
        }
    }

    fn add(&mut self, node: &Node, value: &Value) {
        self.present += 1;
        *self.types.entry(type_of(value)).or_default() += 1;
        if let Some(text) = value.as_str() {
            let length = text.chars().count() as u64;
            let (least, most) = self.lengths.unwrap_or((length, length));
            self.lengths = Some((least.min(length), most.max(length)));
        }
        if let Some(number) = value.as_f64() {
            self.beyond[0] += u64::from(node.minimum.is_some_and(|least| number < least));
            self.beyond[1] += u64::from(node.maximum.is_some_and(|most| number > most));
        }
        if let Some(items) = value.as_array() {
            self.items[items.len().min(2)] += 1;
            self.longest = self.longest.max(items.len() as u64);
        }
        let is_this = |literal: &Literal| match *literal {
            Literal::String(text) => value == text,
            Literal::Integer(integer) => {
                value.is_number() && value.as_f64() == Value::from(integer).as_f64()
            }
        };
        let is_of_type = |literal: &Literal| match literal {
            Literal::String(_) => JsonType::String == type_of(value),
            Literal::Integer(_) => JsonType::Integer == type_of(value),
        };
        if let Some(index) = node.values.iter().position(is_this) {
            *self.values.entry(index).or_default() += 1;
        } else if node.values.iter().any(is_of_type) {
            self.other_values += 1;
        }
    }
}

fn type_of(value: &Value) -> JsonType {
    match value {
        Value::Null => JsonType::Null,
        Value::Bool(_) => JsonType::Boolean,
        Value::Number(number) if number.as_f64().is_some_and(|n| n.fract() == 0.0) => {
            JsonType::Integer
        }
        Value::Number(_) => JsonType::Number,
        Value::String(_) => JsonType::String,
        Value::Array(_) => JsonType::Array,
        Value::Object(_) => JsonType::Object,
    }
}

fn count(place: Place, value: &Value, counts: &mut BTreeMap<&'static str, Counted>) {
    for node in place.chain(Some(value)) {
        counts.entry(node.pointer).or_default().add(node, value);
        for property in node.properties {
            if value
                .as_object()
                .is_some_and(|o| !o.contains_key(property.name))
            {
                let pointer = property.node.pointer;
                counts.entry(pointer).or_default().absent += 1;
            }
        }
        if value.is_null() && node.nullable && node.reference.is_some() {
            break;
        }
    }
    for item in value.as_array().into_iter().flatten() {
        if let Some(place) = place.item(Some(value)) {
            count(place, item, counts);
        }
    }
    for (name, member) in value.as_object().into_iter().flatten() {
        if let Some(place) = place.property(name, Some(value)) {
            count(place, member, counts);
        }
    }
}
