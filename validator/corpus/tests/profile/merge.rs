//! Profiles of parts of a corpus merge into the profile of the whole.

use fastrand::Rng;
use serde_json::json;

use super::records::{profile, profile_of, records};
use crate::amount;
use contracts::GET_CONVERSATION;
use corpus::profile::{Profile, ProfileError};

fn merged(profiles: impl IntoIterator<Item = Profile>) -> Profile {
    let merge = |mut all: Profile, other| {
        all.merge(other).expect("they are of one schema");
        all
    };
    let merged = profiles.into_iter().reduce(merge);
    merged.expect("there are some")
}

/// Merges in a tree of a random shape.
fn merged_in_any_shape(mut profiles: Vec<Profile>, rng: &mut Rng) -> Profile {
    rng.shuffle(&mut profiles);
    while profiles.len() > 1 {
        let other = profiles.swap_remove(rng.usize(..profiles.len()));
        let index = rng.usize(..profiles.len());
        profiles[index]
            .merge(other)
            .expect("they are of one schema");
    }
    profiles.pop().expect("one is left")
}

#[test]
fn parts_in_any_order_and_grouping_give_the_profile_of_one_run() {
    for seed in 0..if amount::all_cases() { 6 } else { 1 } {
        let mut rng = Rng::with_seed(seed);
        let show_values = rng.bool();
        let mut records = records(400, &mut rng);
        let expected = profile(&records, show_values).to_json();
        assert!(expected.contains("undeclared_") && expected.contains("\"beyond\""));
        for parts in [1, 2, 7, 64] {
            // in the order in which they arrive
            rng.shuffle(&mut records);
            let mut shards = vec![Vec::new(); parts];
            for record in &records {
                shards[rng.usize(..parts)].push(record);
            }
            let profiles = shards
                .into_iter()
                .map(|shard| profile(shard, show_values))
                .collect();
            let merged = merged_in_any_shape(profiles, &mut rng);
            assert_eq!(merged.to_json(), expected, "seed {seed}, {parts} parts");
        }
    }
}

#[test]
fn nothing_is_changed_by_merging_nothing() {
    let records = records(20, &mut Rng::with_seed(1));
    let one = profile(&records, false);
    let none = profile([], false);
    assert_eq!(merged([one.clone(), none.clone()]), one);
    assert_eq!(merged([none, one.clone()]), one);
}

#[test]
fn values_are_kept_only_if_all_parts_kept_theirs() {
    let mut rng = Rng::with_seed(2);
    let records = records(300, &mut rng);
    let (a, b) = records.split_at(150);
    let with = |records, show_values| profile(records, show_values);
    let expected = profile(&records, false);
    assert!(profile(&records, true).to_json().contains("text_"));
    for (first, second) in [(true, false), (false, true)] {
        let merged = merged([with(a, first), with(b, second)]);
        assert_eq!(merged.to_json(), expected.to_json());
    }
}

#[test]
fn profiles_of_different_schemas_do_not_merge() {
    let mut one = profile([], false);
    let mut other = one.clone();
    other.contract = GET_CONVERSATION.with_schema("{}");
    let before = one.clone();
    let error = one.merge(other).expect_err("they are of different schemas");
    assert!(
        matches!(error, ProfileError::OtherSchema { theirs, .. } if theirs.starts_with("44136fa"))
    );
    assert_eq!(one, before);
}

/// No corpus has that many, but a file may claim so.
#[test]
fn the_greatest_counts_merge_in_any_order() {
    const GREATEST: u64 = (1 << 53) - 1;
    let records = records(20, &mut Rng::with_seed(3));
    let mut greatest = profile(&records, false);
    for tally in [&mut greatest.records, &mut greatest.conforming] {
        (tally.count, tally.records) = (GREATEST, GREATEST);
    }
    let small = profile(&records, false);
    let of = |profiles: [&Profile; 3]| merged(profiles.map(Clone::clone)).to_json();
    let expected = of([&greatest, &greatest, &small]);
    assert_eq!(of([&small, &greatest, &greatest]), expected);
    let read = Profile::read(&GET_CONVERSATION, expected.as_bytes()).expect("it is readable");
    assert_eq!(read.records.count, GREATEST);
}

/// As when a server uses the token as a name, and it is hidden.
#[test]
fn merged_names_are_not_in_more_records_than_exist() {
    let payload = json!({"status": "new", "name_1": 1, "name_2": 2});
    let mut rewritten = profile_of(&[payload.clone(), payload], true);
    rewritten.rewrite_texts(|_| "<hidden>".to_owned());
    let undeclared = &rewritten.nodes["/$defs/Conversation"].undeclared;
    let seen = &undeclared.texts["<hidden>"].present;
    assert_eq!((seen.count, seen.records), (4, 2));
    assert_eq!(
        Profile::read(&GET_CONVERSATION, rewritten.to_json().as_bytes()),
        Ok(rewritten.clone())
    );
}
