//! What only the text of a payload shows: keys that come twice, spellings of numbers.

use conversation_validator::{RedactIds, RedactOptions, RedactTimes, Redactor};
use serde_json::Value;

use crate::payloads::of_schema;
use crate::same_findings::Comparison;

/// Members of a conversation that are hard to keep as they are.
const MEMBERS: &[&str] = &[
    r#""id": "Ann", "id": 2"#,
    r#""\u0069d": {"Ann": ["Ann"]}, "id": 2"#,
    r#""id": 18446744073709551616"#,
    r#""id": 9223372036854775808"#,
    r#""id": -9223372036854775809, "brand_new": -9223372036854776832"#,
    r#""brand_new": [-9223372036854775809, 1], "custom_attributes": {"a": -9223372036854775810}"#,
    // they are counted, whatever becomes of them
    r#""id": -9223372036854775809, "id": 18446744073709551616, "id": 5, "a": -9223372036854775811"#,
    r#""id": 9223372036854775807.0"#,
    r#""id": 1.0, "inbox_id": 1e2, "account_id": -0, "timestamp": 1e-400"#,
    r#""id": 1e300, "inbox_id": -1, "account_id": 0.5"#,
    r#""custom_attributes": {"a": 18446744073709551616, "b": [1e20, -18446744073709551617]}"#,
    r#""custom_attributes": {"Ann": 1, "Ann": 1, "Bob": {"Ann": 1, "Ann": 1}}"#,
    r#""custom_attributes": {"Ann": {"Bob": 1, "Bob": 2}}, "custom_attributes": {"Ann": [7]}"#,
    r#""custom_attributes": [{"Ann": 1, "Ann": 2}], "custom_attributes": {"0": {"Ann": 1, "Ann": 1}}"#,
    r#""custom_attributes": {"0": {"Ann": 1, "Ann": 2}}, "custom_attributes": [{"Ann": 1, "Ann": 1}]"#,
    r#""custom_attributes": {"": {"": 1, "": ""}, "a": ""}"#,
    r#""custom_attributes": "Ann", "additional_attributes": [["Ann"], {"Ann": null}]"#,
    r#""brand_new": {"Ann": 1, "Ann": [1, {"Bob": 1, "Bob": 1}]}, "brand_new_too": "Ann""#,
    r#""meta": {"sender": {"id": 1, "id": 2, "Ann": 1, "Ann": 2}}, "meta": 7"#,
    r#""meta": {"sender": {"Ann": 1, "Ann": 2}}, "meta": {"sender": [{"Ann": 1, "Ann": 2}]}"#,
    r#""meta": {"assignee": {"Ann": "Ann", "Ann": 1}, "assignee_type": "Ann"}"#,
    r#""meta": {"assignee": {"id": 1, "id": 2}, "assignee_type": 5, "channel": "Channel::Ann"}"#,
    r#""messages": [{"sender": {"type": "ann", "name": "Ann", "id": 1, "id": 2}}]"#,
    r#""messages": [{"sender": {"name": "Ann", "id": "Ann"}, "sender_type": 0}]"#,
    r#""messages": [{"sender": {"type": "user", "type": "contact", "name": 5}}]"#,
    r#""messages": [{"message_type": 7, "content_type": "ann", "sender_type": "Ann"}]"#,
    r#""messages": [{"message_type": 1e0, "status": 5, "private": "Ann"}]"#,
    r#""messages": [{"message_type": 7.0, "message_type": 18446744073709551615}]"#,
    r#""messages": [{"attachments": [{"file_type": "location", "coordinates_lat": 9007199254740993}]}]"#,
    r#""messages": [{"attachments": [{"file_type": "location", "coordinates_lat": 9007199254740994}]}]"#,
    r#""messages": [{"attachments": [{"file_type": "location", "coordinates_lat": -1e300}]}]"#,
    r#""messages": [{"attachments": [{"file_type": "location", "coordinates_lat": "32.1"}]}]"#,
    r#""messages": [{"attachments": [{"file_type": "ann", "data_url": "Ann"}]}]"#,
    r#""messages": {"Ann": [1]}, "labels": {"Ann": "Ann"}, "status": {"Ann": 1, "Ann": 2}"#,
    r#""snoozed_until": "2023-04-18T09:30:12.345Z", "uuid": "2f6a0f4e-8f0e-4d4e-9a55-2b1c1f3c0d11""#,
    r#""snoozed_until": "Ann", "uuid": "Ann", "status": "ann", "priority": "ann""#,
    r#""snoozed_until": "", "uuid": "", "status": "", "priority": """#,
    r#""name\n\"\\": 1, "custom_attributes": {"a\"b\\": "\"\\\n\u0000"}"#,
];

#[test]
fn odd_texts_keep_their_findings() {
    let comparison = Comparison::new();
    let (_, payload) = &of_schema("accept")[0];
    let payload = String::from_utf8_lossy(payload);
    let members = payload
        .trim()
        .strip_suffix('}')
        .expect("a conversation is an object");
    let mut texts: Vec<_> = MEMBERS
        .iter()
        .flat_map(|odd| [format!("{{{odd}}}"), format!("{members}, {odd}}}")])
        .collect();
    let roots = [
        "null", "true", "0", "-0", "\"Ann\"", "\"\"", "[]", "{}", "1e30",
    ];
    texts.extend(roots.map(str::to_owned));
    texts.push("[{\"id\": 5, \"Ann\": \"Ann\"}, [\"Ann\"]]".to_owned());
    texts.push("[".repeat(127) + &"]".repeat(127));
    texts.push(r#"{"a":"#.repeat(127) + "5" + &"}".repeat(127));
    let wrong: Vec<_> = texts
        .iter()
        .filter_map(|text| {
            Some(format!(
                "{text}: {}",
                comparison.difference(text.as_bytes())?
            ))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
    let redactor = Redactor::new();
    for text in &texts {
        let redacted = redactor.redact(text.as_bytes()).expect("it is JSON");
        let redacted = String::from_utf8_lossy(&redacted);
        let values = redacted.matches("Ann").count() - redacted.matches("\"Ann\":").count();
        assert_eq!(values, 0, "{redacted}");
    }
}

/// What the types write back as another number is told, so that has to stay as it is, too.
#[test]
fn odd_numbers_keep_their_findings_at_a_sensitive_place() {
    let comparison = Comparison::new();
    let (_, payload) = of_schema("accept")
        .into_iter()
        .find(|(path, _)| path.ends_with("/attachment-location.json"))
        .expect("a payload with a location");
    let payload: Value = serde_json::from_slice(&payload).expect("it is JSON");
    for number in [
        "9007199254740992",
        "9007199254740993",
        "-9007199254740994",
        "18446744073709551615",
        "9223372036854775808",
        "18446744073709551616",
        "-9223372036854775809",
        "1e16",
        "-1e300",
        "32",
        "-0",
    ] {
        let mut payload = payload.clone();
        let latitude = payload
            .pointer_mut("/messages/0/attachments/0/coordinates_lat")
            .expect("it has coordinates");
        *latitude = "number".into();
        let text = payload.to_string().replace("\"number\"", number);
        let difference = comparison.difference(text.as_bytes());
        assert_eq!(difference, None, "{number}");
    }
}

/// The schema refuses it and says nothing of the assignee then; readers take the default.
#[test]
fn a_null_beside_what_it_tags_keeps_its_findings() {
    let comparison = Comparison::new();
    for (path, payload) in of_schema("accept") {
        let mut payload: Value = serde_json::from_slice(&payload).expect("a payload is JSON");
        payload["meta"]["assignee_type"] = Value::Null;
        let difference = comparison.difference(payload.to_string().as_bytes());
        assert_eq!(difference, None, "{path}");
    }
}

#[test]
fn what_is_overwritten_is_redacted_whatever_it_was() {
    let text = r#"{"id": 5, "status": "open", "meta": {"id": 1, "hmac_verified": true},
        "id": 6, "status": "open", "meta": {"hmac_verified": true}}"#;
    let redacted = Redactor::new().redact(text.as_bytes());
    let redacted = String::from_utf8(redacted.expect("it is JSON")).expect("it is text");
    let (before, after) = redacted.split_once("redacted_").expect("one is replaced");
    assert_eq!(before, r#"{"id":0,"status":""#);
    assert_eq!(
        &after[20..],
        r#"","meta":{"id":0,"hmac_verified":false},"id":6,"status":"open","meta":{"hmac_verified":true}}"#
    );
}

#[test]
fn what_stays_is_as_it_is_spelled() {
    let redactor = Redactor::new();
    let redacted = |text: &str| {
        let redacted = redactor.redact(text.as_bytes()).expect("it is JSON");
        String::from_utf8(redacted).expect("it is text")
    };
    for text in [
        r#"{"id":1e2,"account_id":7.0,"status":"open","can_reply":true,"updated_at":1758986898.5005481}"#,
        r#"{"\u0069d":5,"status":"o\u0070en","labels":[""],"brand_new":null}"#,
        r#"{"messages":[{"id":1,"message_type":0,"content_type":"text","private":true}]}"#,
    ] {
        assert_eq!(redacted(text), text);
    }
    assert_eq!(
        redacted("{\r\n\t\"muted\" : false ,\"uuid\":\"\", \"timestamp\": 5}\n"),
        r#"{"muted":false,"uuid":"","timestamp":5}"#
    );
}

#[test]
fn what_is_no_json_is_refused_without_a_word_of_it() {
    for (text, reason) in [
        (&b"<html>Ann</html>"[..], "expected a value"),
        (b"{\"Ann\": \"Ann\"", "expected `,` or `}`"),
        (b"{} {\"Ann\": 1}", "expected the end of the document"),
        (b"\"Ann\xFF\"", "expected UTF-8"),
        (b"", "found nothing"),
        (&b"[".repeat(128), "128 levels"),
    ] {
        let finding = Redactor::new().redact(text).expect_err("it is no JSON");
        assert!(finding.message.contains(reason), "{finding}");
        assert!(!format!("{finding:?}").contains("Ann"), "{finding:?}");
    }
}

#[test]
fn no_digits_stay_that_a_number_has_beside_its_value() {
    let (_, payload) = &of_schema("accept")[0];
    let payload = String::from_utf8_lossy(payload);
    let members = payload.trim().strip_suffix('}').expect("an object");
    for number in [
        "0e15550100123",
        "1e-15550100123",
        "7.000000000000000015550100123",
        "0.0e+0015550100123",
    ] {
        for name in [
            "id",
            "unread_count",
            "timestamp",
            "last_activity_at",
            "first_reply_created_at",
        ] {
            let text = format!("{members}, \"{name}\": {number}}}");
            for redactor in [
                Redactor::new(),
                RedactOptions::new()
                    .ids(RedactIds::Hash)
                    .times(RedactTimes::Shift)
                    .build(),
            ] {
                let redacted = redactor.redact(text.as_bytes()).expect("it is JSON");
                let redacted = String::from_utf8_lossy(&redacted);
                assert!(!redacted.contains("15550100123"), "{name}: {number}");
            }
        }
    }
}
