//! Names: which are data, and that these are renamed alike.

use conversation_validator::{Options, Redactor};
use serde_json::Value;

use crate::same_findings::Comparison;
use crate::{SAMPLE, amount};

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
            .all(|name| name.starts_with("name_") && name.len() == 25)
    );
}

/// What no programmer calls a field is data, and nobody has to be told of it with strangers.
#[test]
fn an_undeclared_name_that_looks_like_data_is_replaced() {
    let long = "a".repeat(65);
    let plain = "a".repeat(64);
    let data = [
        "ann@example.com",
        "Ann Lee",
        "15550100",
        "a1b2c3d4e5f6",
        "order-2023-04-18",
        "Zo\u{eb}",
        "\u{5d0}\u{5d1}",
        "\u{661}\u{662}\u{663}\u{664}\u{665}\u{666}",
        "https://example.com/ann",
        "www.example.com",
        "10.0.0.1",
        "+15550",
        "a\tb",
        "a\u{a0}b",
        "a/b",
        &long,
    ];
    let fields = ["brand_new", "brandNew", "brand-new-2", "X", "12345", &plain];
    let redactor = Redactor::new();
    for name in data {
        let text = serde_json::json!({name: 1, "meta": {name: 2, "sender": {name: {name: 3}}}});
        let text = text.to_string();
        let redacted = redacted(&redactor, &text);
        assert!(!redacted.to_string().contains(name), "{redacted}");
        let other = names(&redacted).into_iter().find(|name| *name != "meta");
        let other = other.expect("the other name");
        assert!(other.starts_with("name_") && other.len() == 25, "{other}");
        // the same everywhere, and nothing is lost
        assert_eq!(redacted["meta"]["sender"][other][other], 0);
        let twice = text.replace("\"meta\"", "\"meta\": 5, \"meta\"");
        for text in [text, twice] {
            assert_eq!(Comparison::new().difference(text.as_bytes()), None);
        }
    }
    for name in fields {
        let text = serde_json::json!({name: 1, "meta": {name: 2}}).to_string();
        assert_eq!(
            names(&redacted(&redactor, &text)),
            names(&serde_json::from_str(&text).expect("JSON"))
        );
    }
}

/// So it is in a report, as far as it is an address, a text or a number.
#[test]
fn a_report_masks_an_undeclared_name_that_looks_like_data() {
    for name in [
        "ann@example.com",
        "Ann Lee",
        "15550100",
        "https://example.com",
    ] {
        let text = serde_json::json!({name: 1, "meta": {name: 2}}).to_string();
        let report = Options::new().build().check(text.as_bytes()).to_string();
        assert!(
            report.contains("#/<masked>: ") && report.contains("#/meta/<masked>: "),
            "{report}"
        );
        assert!(!report.contains(name), "{report}");
        let report = Options::new()
            .show_values(true)
            .build()
            .check(text.as_bytes());
        assert!(report.to_string().contains(name), "{report}");
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
    let mut objects = 0;
    for (path, payload) in crate::payloads::of_schema("accept") {
        let payload: Value = serde_json::from_slice(&payload).expect("a payload is JSON");
        let payload = payload.to_string();
        for (object, _) in payload.match_indices('{') {
            let rest = &payload[object + 1..];
            // in a text the bracket opens nothing, and there would be no name
            if !rest.starts_with(['"', '}']) {
                continue;
            }
            objects += 1;
            if !amount::all_cases() && objects % SAMPLE != 0 {
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
