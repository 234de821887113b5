//! Names: which are data, and that these are renamed alike.

use conversation_validator::{Options, Redactor};
use serde_json::Value;

use crate::same_findings::Comparison;

fn redacted(redactor: &Redactor, text: &str) -> Value {
    let redacted = redactor.redact(text.as_bytes()).expect("it is JSON");
    serde_json::from_slice(&redacted).expect("it is redacted to JSON")
}

fn names(value: &Value) -> Vec<&str> {
    let members = value.as_object().expect("an object");
    members.keys().map(String::as_str).collect()
}

#[test]
fn a_name_has_one_replacement_in_all_records_of_a_redactor() {
    let redactor = Redactor::new();
    let one = redacted(&redactor, r#"{"custom_attributes": {"Ann": 1}}"#);
    let text = r#"{"brand_new": [{"\u0041nn": {"Ann": 1}}], "meta": {"sender": {"Ann": 1}}}"#;
    let other = redacted(&redactor, text);
    let [name] = names(&one["custom_attributes"])[..] else {
        panic!("one name was there");
    };
    assert_eq!(names(&other["brand_new"][0]), [name]);
    assert_eq!(names(&other["brand_new"][0][name]), [name]);
    // beside declared names it is a field, and somebody has to be told of it
    assert_eq!(names(&other["meta"]["sender"]), ["Ann"]);

    let elsewhere = redacted(&Redactor::new(), r#"{"custom_attributes": {"Ann": 1}}"#);
    assert_ne!(names(&elsewhere["custom_attributes"]), [name]);
}

#[test]
fn other_names_have_other_replacements_and_the_empty_one_none() {
    let text = r#"{"custom_attributes": {"Ann": 1, "ann": 1, "": 1, "name_0": 1, "0": 1}}"#;
    let other = redacted(&Redactor::new(), text);
    let names = names(&other["custom_attributes"]);
    assert_eq!(names.len(), 5);
    assert_eq!(names[0], "");
    assert!(
        names[1..]
            .iter()
            .all(|name| name.starts_with("name_") && name.len() == 21)
    );
}

/// A report shows 64 characters of a name.
#[test]
fn of_a_long_name_what_a_report_shows_stays() {
    let shown = "\u{1b}\n\"é/~"
        .repeat(11)
        .chars()
        .take(64)
        .collect::<String>();
    let long = shown.clone() + "canary-7f3a";
    let other = shown.clone() + "canary-8000";
    let text = serde_json::json!({&shown: 1, &long: [1], &other: {"a": 1}, "meta": {&long: 1}});
    let text = text.to_string();
    let redacted = redacted(&Redactor::new(), &text);
    assert_eq!(redacted[&shown], 0);
    let long: Vec<_> = names(&redacted)
        .into_iter()
        .filter(|name| name.len() > shown.len())
        .collect();
    assert_eq!(long.len(), 2, "{redacted}");
    for name in &long {
        let rest = name.strip_prefix(&shown).expect("what is shown stays");
        let digits = rest.strip_prefix('_').expect("something else follows");
        assert_eq!(digits.len(), 16);
        assert!(u64::from_str_radix(digits, 16).is_ok(), "{digits}");
    }
    assert!(long.contains(&names(&redacted["meta"])[0]));
    assert!(!redacted.to_string().contains("canary"));
    let twice = text.replace("\"meta\"", "\"meta\": 5, \"meta\"");
    for text in [text, twice] {
        let difference = Comparison::new().difference(text.as_bytes());
        assert_eq!(difference, None);
    }
}

#[test]
fn the_key_is_not_in_debug() {
    assert_eq!(format!("{:?}", Redactor::new()), "Redactor { .. }");
}

/// Into every object of every payload: where a report shows a name, redaction keeps it, and
/// nowhere else.
#[test]
fn a_name_stays_where_a_report_shows_it() {
    const CANARY: &str = "canary-7f3a";
    let twice = format!("{{\"{CANARY}\": 1, \"{CANARY}\": {{\"{CANARY}\": 1, \"{CANARY}\": 2}},");
    let validator = Options::new().build();
    let redactor = Redactor::new();
    for (path, payload) in crate::payloads::of_schema("accept") {
        let payload: Value = serde_json::from_slice(&payload).expect("a payload is JSON");
        let payload = payload.to_string();
        for (object, _) in payload.match_indices('{') {
            let rest = &payload[object + 1..];
            // in a text the bracket opens nothing, and there would be no name
            if !rest.starts_with(['"', '}']) {
                continue;
            }
            let member = match rest.strip_prefix('}') {
                Some(rest) => twice.replace("},", "}") + "}" + rest,
                None => twice.clone() + rest,
            };
            let planted = payload[..object].to_owned() + &member;
            let Ok(redacted) = redactor.redact(planted.as_bytes()) else {
                continue;
            };
            let redacted = String::from_utf8_lossy(&redacted);
            let report = validator.check(planted.as_bytes()).to_string();
            assert_eq!(
                redacted.contains(CANARY),
                report.contains(CANARY),
                "{path}:\n{report}\n{redacted}"
            );
        }
    }
}
