//! For any value at any place, the suggestion passes the lint, and forbids nothing that was
//! allowed.

use serde_json::Value;

use super::{accepted, judge, patched};
use crate::add_value::AddValue as _;
use crate::amount;
use check::contract::{Literal, Node};
use contracts::GET_CONVERSATION;
use corpus::profile::{JsonType, NodeProfile, Profile, ProfileBuilder, Range, Sighting, Tally};
use corpus::suggest::{Confidence, Suggestion, suggest};

/// In a sample of the cases, one invented profile in this many is tested.
const SAMPLE: u64 = 1;
/// And one payload in this many.
const PAYLOADS: usize = 10;

/// The number of records of each.
fn tally() -> Tally {
    let mut builder = ProfileBuilder::new(&GET_CONVERSATION, false);
    for record in 1..=40 {
        let sighting = Sighting {
            source: "a.ndjson".into(),
            record,
        };
        builder.add_value(&sighting, Some(&Value::Null), false);
    }
    builder.finish().records
}

/// A profile in which every node has the counts `seen`.
fn everywhere(seen: impl Fn(&'static Node) -> NodeProfile) -> Profile {
    let mut profile = ProfileBuilder::new(&GET_CONVERSATION, true).finish();
    profile.records = tally();
    let nodes =
        { GET_CONVERSATION.nodes().iter() }.map(|&node| (node.pointer.to_owned(), seen(node)));
    profile.nodes = nodes.collect();
    profile
}

fn check(what: &str, profile: &Profile) -> Vec<Suggestion> {
    let suggestions = suggest(profile);
    let schema = judge(&patched(&suggestions));
    let untold = |payload: &&(&str, Value)| {
        let is_told = |s: &Suggestion| s.remark.as_deref().is_some_and(|r| r.contains("2^53"));
        payload.0 != "large-numbers" || !suggestions.iter().any(is_told)
    };
    let step = if amount::all_cases() { 1 } else { PAYLOADS };
    for (name, payload) in accepted().iter().filter(untold).step_by(step) {
        let error = schema.iter_errors(payload).next();
        assert!(error.is_none(), "{what}: {name}: {error:?}");
    }
    suggestions
}

#[test]
fn values_of_every_type_are_possible_at_every_place() {
    let ranges = [(0.0, 1.0), (-8.0, 0.5), (-1e300, 1e300)];
    let all = JsonType::ALL;
    let pairs = all.iter().map(|one| vec![JsonType::Null, *one]);
    let sets: Vec<Vec<JsonType>> = all
        .iter()
        .map(|one| vec![*one])
        .chain(pairs)
        .chain([
            vec![JsonType::Integer, JsonType::String],
            vec![JsonType::Integer, JsonType::Number],
            vec![JsonType::Boolean, JsonType::Integer, JsonType::String],
            all.to_vec(),
        ])
        .collect();
    for seed in 0..if amount::all_cases() { 3 } else { SAMPLE } {
        let mut random = fastrand::Rng::with_seed(seed);
        let mut chosen = || (random.usize(..sets.len()), random.usize(..ranges.len()));
        let chosen: Vec<(usize, usize)> = { GET_CONVERSATION.nodes().iter() }
            .map(|_| chosen())
            .collect();
        let profile = everywhere(|node| {
            let index = GET_CONVERSATION.subschemas().numbered(node).index;
            let (set, range) = chosen[index];
            let (least, greatest) = ranges[range];
            NodeProfile {
                present: tally(),
                types: sets[set].iter().map(|of| (*of, tally())).collect(),
                numbers: Some(Range { least, greatest }),
                ..NodeProfile::default()
            }
        });
        let suggestions = check(&format!("seed {seed}"), &profile);
        assert!(suggestions.len() > 100, "{}", suggestions.len());
    }
}

#[test]
fn every_key_may_be_absent() {
    let profile = everywhere(|_| NodeProfile {
        present: tally(),
        absent: tally(),
        ..NodeProfile::default()
    });
    check("absent", &profile);
}

#[test]
fn every_bound_may_be_exceeded() {
    let ranges = [(-1e6, 1e6), (-0.5, 0.5), (-1e300, 1e300)];
    let tried = if amount::all_cases() { 3 } else { 1 };
    for (least, greatest) in ranges.into_iter().take(tried) {
        let profile = everywhere(|node| {
            let beyond = |is: bool| if is { tally() } else { Tally::default() };
            NodeProfile {
                present: tally(),
                numbers: Some(Range { least, greatest }),
                beyond: [
                    beyond(node.minimum.is_some_and(|bound| least < bound)),
                    beyond(node.maximum.is_some_and(|bound| greatest > bound)),
                ],
                lengths: Some((0, 1 << 40)),
                items: [tally(), tally(), tally()],
                longest: 1 << 40,
                pattern: match node.pattern {
                    Some(_) => [Tally::default(), tally()],
                    None => <[Tally; 2]>::default(),
                },
                ..NodeProfile::default()
            }
        });
        let suggestions = check(&format!("{least} {greatest}"), &profile);
        // these are not counted
        let uncounted = |s: &&Suggestion| s.title.contains("Items`") || s.title.contains("Length`");
        let uncounted: Vec<_> = suggestions.iter().filter(uncounted).collect();
        assert!(!uncounted.is_empty());
        assert!(uncounted.iter().all(|s| s.confidence == Confidence::Low));
    }
}

#[test]
fn every_set_may_get_values_of_every_spelling() {
    let texts = [
        "on hold",
        "OnHold",
        "",
        "1",
        "-7",
        "é",
        "unknown",
        "self",
        "a\u{1b}b",
        "a\u{202e}b",
        "~/",
        "Base",
        "integer",
        "x",
        "X",
        "User",
        "user",
        "9223372036854775808",
        "+5",
        "007",
    ];
    let tried = if amount::all_cases() { 2 } else { 1 };
    for chosen in [&texts[..], &texts[..1]].into_iter().take(tried) {
        let profile = everywhere(|node| {
            let mut seen = NodeProfile {
                present: tally(),
                ..NodeProfile::default()
            };
            if !node.values.is_empty() {
                // the kept values of a set of integers are integers
                let is_text = |value: &Literal| matches!(value, Literal::String(_));
                let has_text = node.values.iter().any(is_text);
                let is_kept =
                    |text: &&&str| has_text || ["-7", "9223372036854775808"].contains(text);
                for text in chosen.iter().filter(is_kept) {
                    seen.other_values.all.merge(&tally());
                    seen.other_values.texts.insert((*text).to_owned(), tally());
                }
            }
            seen
        });
        check(&format!("{chosen:?}"), &profile);
    }
}
