//! The profile file, and its published schema.

use fastrand::Rng;
use serde_json::{Value, json};

use super::records::{profile, profile_of, records};
use contracts::GET_CONVERSATION;
use corpus::profile::{Profile, ProfileError};

fn published() -> jsonschema::Validator {
    let text = include_str!("../../../formats/profile.schema.json");
    let schema: Value = serde_json::from_str(text).expect("the schema is JSON");
    jsonschema::meta::validate(&schema).expect("it is a schema");
    jsonschema::validator_for(&schema).expect("it compiles")
}

fn parsed(profile: &Profile) -> Value {
    serde_json::from_str(&profile.to_json()).expect("a profile is JSON")
}

#[test]
fn every_profile_is_as_published_and_reads_back_as_it_was() {
    let schema = published();
    for seed in 0..8 {
        let mut rng = Rng::with_seed(seed);
        let records = records(usize::from(rng.u8(..)), &mut rng);
        let profile = profile(&records, rng.bool());
        let value = parsed(&profile);
        if let Some(error) = schema.iter_errors(&value).next() {
            panic!("seed {seed}: {} at {}", error, error.instance_path());
        }
        let text = profile.to_json();
        assert!(text.ends_with("}\n") && !text.ends_with("\n\n"));
        let read = Profile::read(&GET_CONVERSATION, text.as_bytes()).expect("it is readable");
        assert_eq!(read, profile, "seed {seed}");
        assert_eq!(read.to_json(), text, "seed {seed}");
    }
}

#[test]
fn no_records_give_a_profile_too() {
    let nothing = profile([], false);
    let value = parsed(&nothing);
    assert!(published().is_valid(&value));
    assert_eq!(value["records"], json!({"count": 0, "records": 0}));
    assert_eq!(value["nodes"], json!({}));
    assert_eq!(
        Profile::read(&GET_CONVERSATION, nothing.to_json().as_bytes()),
        Ok(nothing)
    );
}

#[test]
fn the_keys_are_sorted_and_zero_is_left_out() {
    let text = profile_of(&[json!({"id": 7})], false).to_json();
    let keys = [
        "conforming",
        "format_version",
        "nodes",
        "not_json",
        "records",
        "schema",
    ];
    let places = keys.map(|key| text.find(&format!("\n  \"{key}\"")));
    assert!(places.is_sorted() && places[0].is_some(), "{places:?}");
    let id = &parsed(&profile_of(&[json!({"id": 7})], false))["nodes"]["/$defs/Conversation/properties/id"];
    let tally = json!({"count": 1, "records": 1, "first": "a:1", "last": "a:1"});
    let numbers = json!({"least": 4.0, "greatest": 8.0});
    assert_eq!(
        *id,
        json!({"present": tally, "types": {"integer": tally}, "numbers": numbers})
    );
}

/// A way to damage a profile, and the message about it.
type Damage = (&'static str, fn(&mut Value), &'static str);

fn damaged(damage: fn(&mut Value)) -> Value {
    let mut value = parsed(&profile_of(&[json!({"id": 7})], false));
    assert!(
        value["nodes"]
            .get("/$defs/Conversation/properties/id")
            .is_some()
    );
    damage(&mut value);
    value
}

#[test]
fn damage_is_refused_here_and_by_the_published_schema() {
    let cases: [Damage; 9] = [
        (
            "more than can be counted",
            |p| p["records"]["count"] = json!(u64::MAX),
            "above 9007199254740991",
        ),
        (
            "no version",
            |p| p["format_version"] = json!(null),
            "format_version",
        ),
        (
            "version 0",
            |p| p["format_version"] = json!(0),
            "format_version",
        ),
        ("no hash", |p| p["schema"]["sha256"] = json!("x"), "sha256"),
        ("a member too many", |p| p["extra"] = json!(1), "a member"),
        ("no nodes", |p| p["nodes"] = json!(null), "a member"),
        (
            "a negative count",
            |p| p["records"]["count"] = json!(-1),
            "a member",
        ),
        (
            "one end",
            |p| p["records"]["last"] = json!(null),
            "only one",
        ),
        (
            "no records",
            |p| p["records"]["records"] = json!(0),
            "add up",
        ),
    ];
    let schema = published();
    for (name, damage, said) in cases {
        let value = damaged(damage);
        assert!(!schema.is_valid(&value), "{name}");
        let error = Profile::read(&GET_CONVERSATION, value.to_string().as_bytes()).expect_err(name);
        assert!(matches!(error, ProfileError::Damaged(_)), "{name}: {error}");
        assert!(error.to_string().contains(said), "{name}: {error}");
    }
}

/// Damage that needs knowledge of the schema, or that affects more than one place of the file.
#[test]
fn impossible_counts_are_refused() {
    let cases: [Damage; 12] = [
        (
            "records twice",
            |p| p["records"]["count"] = json!(2),
            "counted more than once",
        ),
        (
            "more than there are records",
            |p| {
                let id = &mut p["nodes"]["/$defs/Conversation/properties/id"];
                for tally in ["/present", "/types/integer"] {
                    id.pointer_mut(tally).expect("it is there")["count"] = json!(9);
                    id.pointer_mut(tally).expect("it is there")["records"] = json!(9);
                }
            },
            "add up at /$defs/Conversation/properties/id",
        ),
        (
            "a type more often than values",
            |p| {
                p["nodes"]["/$defs/Conversation/properties/id"]["types"]["integer"]["count"] =
                    json!(2);
            },
            "add up at",
        ),
        (
            "an absence in more records than there are",
            |p| {
                let tally = &mut p["nodes"]["/$defs/Conversation/properties/uuid"]["absent"];
                tally["count"] = json!(2);
                tally["records"] = json!(2);
            },
            "add up at",
        ),
        (
            "an undeclared name in more records than objects",
            |p| {
                let mut tally = p["records"].clone();
                tally["count"] = json!(5);
                tally["records"] = json!(5);
                p["nodes"]["/$defs/Conversation"]["undeclared"] = json!({"all": tally});
            },
            "add up at",
        ),
        (
            "a range backwards",
            |p| {
                p["nodes"]["/$defs/Conversation/properties/id"]["numbers"] =
                    json!({"least": 8.0, "greatest": 4.0});
            },
            "start is after its end",
        ),
        (
            "lengths backwards",
            |p| {
                p["nodes"]["/$defs/Conversation/properties/id"]["lengths"] =
                    json!({"least": 8, "greatest": 4});
            },
            "start is after its end",
        ),
        ("a node", |p| p["nodes"]["/no"] = json!({}), "a node"),
        (
            "a value",
            |p| {
                p["nodes"]["/$defs/ConversationId"]["values"] = json!({"x": p["records"]});
            },
            "a value that is not in the schema at /$defs/ConversationId",
        ),
        (
            "the order",
            |p| p["records"]["first"] = json!("b:1"),
            "add up",
        ),
        (
            "a record",
            |p| p["records"]["first"] = json!("a:01"),
            "is not `source:record`",
        ),
        (
            "more than all",
            |p| {
                p["conforming"]["count"] = json!(2);
                p["conforming"]["records"] = json!(2);
            },
            "more records conform",
        ),
    ];
    for (name, damage, said) in cases {
        let error = Profile::read(&GET_CONVERSATION, damaged(damage).to_string().as_bytes())
            .expect_err(name);
        assert!(error.to_string().contains(said), "{name}: {error}");
    }
}

#[test]
fn every_truncation_is_refused() {
    let text = profile_of(&[json!({"id": 7})], false).to_json();
    // without the last byte, a line break, the file is still valid
    for end in 0..text.len() - 1 {
        let error =
            Profile::read(&GET_CONVERSATION, &text.as_bytes()[..end]).expect_err("it is cut");
        let told = error.to_string();
        assert!(told.contains("cut off"), "{end}: {told}");
    }
}

#[test]
fn other_versions_and_schemas_differ_from_damage() {
    let mut value = parsed(&profile_of(&[], false));
    value["schema"]["sha256"] = json!("ab".repeat(32));
    let other = Profile::read(&GET_CONVERSATION, value.to_string().as_bytes());
    assert_eq!(
        other,
        Err(ProfileError::OtherSchema {
            theirs: "ab".repeat(32),
            ours: GET_CONVERSATION.sha256().to_owned(),
        })
    );
    // whatever else a newer version may have changed
    let newer = Profile::read(
        &GET_CONVERSATION,
        br#"{"format_version": 2, "everything": "else"}"#,
    );
    assert_eq!(newer, Err(ProfileError::Newer(2)));
    let told = ProfileError::Newer(2).to_string();
    assert!(told.contains("update the validator"), "{told}");
}

#[test]
fn no_text_of_a_damaged_file_is_repeated() {
    for text in [
        r#"{"format_version": "canary"}"#,
        r#"{"canary": 1"#,
        "canary",
        r#""canary""#,
    ] {
        let error =
            Profile::read(&GET_CONVERSATION, text.as_bytes()).expect_err("it is no profile");
        assert!(!error.to_string().contains("canary"), "{error}");
    }
    let mut value = parsed(&profile_of(&[], false));
    value["nodes"] = json!({"canary": {}});
    value["records"] = json!("canary");
    let error = Profile::read(&GET_CONVERSATION, value.to_string().as_bytes())
        .expect_err("it is no profile");
    assert!(!error.to_string().contains("canary"), "{error}");
}
