//! Names and values from payloads: their number is bounded, and none of them is data.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::records::{payloads, profile_of};
use crate::amount;
use contracts::GET_CONVERSATION;
use corpus::profile::{KEPT_LIMIT, NodeProfile, Profile};

/// Those with the smallest FNV-1a are kept in every version, so profiles of two versions merge.
fn rank(text: &str) -> (u64, &str) {
    let hash = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    (hash, text)
}

fn conversation(profile: &Profile) -> &NodeProfile {
    &profile.nodes["/$defs/Conversation"]
}

#[test]
fn a_million_distinct_names_are_counted_and_few_are_kept() {
    // a thousand names in each record, and fewer records in a sample of the cases
    let count = if amount::all_cases() { 1_000 } else { 100 };
    let records: Vec<Value> = (0..count)
        .map(|record| {
            // few digits, because a name with more would look like data
            let names = (0..1_000).map(|name| (format!("name_{record:x}g{name:x}"), json!(1)));
            Value::Object(names.collect())
        })
        .collect();
    let profile = profile_of(&records, false);
    let undeclared = &conversation(&profile).undeclared;
    assert_eq!(undeclared.all.count, 1_000 * count);
    assert_eq!(undeclared.all.records, count);
    // the same as if all had been sorted
    let all = records
        .iter()
        .filter_map(|r| r.as_object().map(|o| o.keys()));
    let all: BTreeSet<_> = all.flatten().map(|name| rank(name)).collect();
    let expected: BTreeSet<_> = all.iter().take(KEPT_LIMIT).map(|(_, name)| *name).collect();
    let kept: BTreeSet<_> = undeclared.texts.keys().map(String::as_str).collect();
    assert_eq!(kept, expected);
    assert!(
        undeclared
            .texts
            .values()
            .all(|seen| seen.present.count == 1)
    );
    assert!(profile.to_json().len() < 100_000);
}

#[test]
fn strange_names_are_shown_escaped_and_cut() {
    let long = "n".repeat(1 << 20);
    let names = ["</script>", "\u{1b}[31mred", "~/", "", "]]>", &long];
    let payload = Value::Object(names.iter().map(|n| ((*n).to_owned(), json!(1))).collect());
    let profile = profile_of(&[payload], false);
    let shown: Vec<_> = conversation(&profile).undeclared.texts.keys().collect();
    let cut = format!("{}…", "n".repeat(64));
    let expected = ["", "</script>", "\\u{1b}[31mred", "]]>", &cut, "~/"];
    assert_eq!(shown, expected);
    assert_eq!(
        Profile::read(&GET_CONVERSATION, profile.to_json().as_bytes()),
        Ok(profile)
    );
}

/// Names are masked as in findings, so that a profile does not show what a report masks.
#[test]
fn no_profile_keeps_names_that_look_like_data() {
    let names = [
        "canary@example.com",
        "Canary Smith",
        "+1 555 0100",
        "15550100123",
        "https://canary.example.com",
        "a_field",
    ];
    let payload =
        |names: &[&str]| Value::Object(names.iter().map(|n| ((*n).to_owned(), json!(1))).collect());
    for show_values in [false, true] {
        let profile = profile_of(&[payload(&names), payload(&names[..1])], show_values);
        let undeclared = &conversation(&profile).undeclared;
        let counts = undeclared.texts.iter();
        let counts: Vec<_> = counts
            .map(|(name, seen)| (name.as_str(), seen.present.count, seen.present.records))
            .collect();
        assert_eq!(counts, [("<masked>", 6, 2), ("a_field", 1, 1)]);
    }
}

/// A profile that was written before names were masked.
#[test]
fn names_that_look_like_data_are_masked_in_a_file_that_is_read() {
    let written = profile_of(
        &[json!({"first_name": 1, "second_name": 1, "third": 1})],
        false,
    );
    let text = written.to_json();
    let text = text.replace("first_name", "canary@example.com");
    let text = text.replace("second_name", "Canary Smith");
    let read = Profile::read(&GET_CONVERSATION, text.as_bytes()).expect("it is a profile");
    let undeclared = &conversation(&read).undeclared;
    let names: Vec<_> = undeclared.texts.keys().collect();
    assert_eq!(names, ["<masked>", "third"]);
    assert_eq!(undeclared.texts["<masked>"].present.records, 1);
    let again = read.to_json();
    assert!(!again.to_lowercase().contains("canary"), "{again}");
    assert_eq!(Profile::read(&GET_CONVERSATION, again.as_bytes()), Ok(read));
}

#[test]
fn names_in_free_form_objects_are_not_looked_at() {
    let payload = json!({"custom_attributes": {"canary": {"canary": 1}}, "meta": {"sender": {
        "custom_attributes": {"canary": "canary"}}}});
    for show_values in [false, true] {
        let text = profile_of(std::slice::from_ref(&payload), show_values).to_json();
        assert!(!text.contains("canary"), "{text}");
    }
}

/// At every place of every payload in turn.
#[test]
fn no_value_is_in_a_profile() {
    let planted: Vec<Value> = payloads().iter().flat_map(with_canaries).collect();
    assert!(planted.len() > 1_000);
    let text = profile_of(&planted, false).to_json();
    assert!(!text.contains("canary"));
    assert!(!text.contains("73217321"));
}

/// The payload with all of its strings, numbers and undeclared values replaced.
fn with_canaries(payload: &Value) -> Vec<Value> {
    let mut planted = Vec::new();
    for canary in [
        json!("canary"),
        json!(73_217_321),
        json!({"a": "canary", "b": ["canary"]}),
        json!(["canary", 73_217_321]),
        json!(73_217_321.5),
        json!({"type": "canary"}),
    ] {
        let mut copy = payload.clone();
        replace(&mut copy, &canary);
        planted.push(copy);
    }
    planted
}

/// Replaces every value that contains no others.
fn replace(value: &mut Value, canary: &Value) {
    match value {
        Value::Object(members) if !members.is_empty() => {
            members
                .values_mut()
                .for_each(|member| replace(member, canary));
            members.insert("undeclared".to_owned(), canary.clone());
        }
        Value::Array(items) if !items.is_empty() => {
            for item in items {
                replace(item, canary);
            }
        }
        value => *value = canary.clone(),
    }
}

#[test]
fn only_on_request_are_values_outside_sets_kept_and_only_short_ones() {
    let long = "long".repeat(17);
    let records = [
        json!({"status": "brand new"}),
        json!({"status": long}),
        json!({"status": 7}),
        json!({"status": "open"}),
        json!({"messages": [{"message_type": 9}, {"message_type": 9.0}]}),
        // personal data, wherever it is
        json!({"meta": {"sender": {"email": "canary"}}}),
    ];
    let kept = |profile: &Profile, name: &str| {
        let values = &profile.nodes[&format!("/$defs/{name}")].other_values;
        let texts: Vec<_> = values.texts.keys().cloned().collect();
        (values.all.count, texts)
    };
    let silent = profile_of(&records, false);
    assert_eq!(kept(&silent, "ConversationStatus"), (2, vec![]));
    assert_eq!(kept(&silent, "MessageType"), (2, vec![]));
    let shown = profile_of(&records, true);
    let expected = (2, vec!["brand new".to_owned()]);
    assert_eq!(kept(&shown, "ConversationStatus"), expected);
    assert_eq!(kept(&shown, "MessageType"), (2, vec!["9".to_owned()]));
    assert!(!shown.to_json().contains("canary"));
}
