//! A key that comes more than once is noted at its place; the last one counts.

use std::fs;

use conversation_validator::{Layer, Options, Report, Validator};

fn json_only(text: &str) -> Report {
    Options::new()
        .layers([Layer::Json])
        .build()
        .check(text.as_bytes())
}

#[test]
fn each_key_is_noted_once_with_its_count() {
    let report = json_only(r#"{"id": 1, "id": 2, "meta": {"team": 1, "team": 2}, "id": 3}"#);
    assert_eq!(
        report.to_string(),
        "note json #/id: expected a key once, found it 3 times; the last one counts\n\
         note json #/meta/team: expected a key once, found it 2 times; the last one counts\n"
    );
    assert!(report.conforms());
    assert!(!report.findings()[0].evidence.is_empty());
}

#[test]
fn each_object_counts_its_own_keys_also_where_another_overwrites_it() {
    let text = r#"{"a": {"k": 1, "k": 2}, "a": {"k": 3, "\u006b": 4, "k": 5}, "status": 5}"#;
    let report = Options::new().build().check(text.as_bytes());
    let notes: Vec<_> = report
        .findings()
        .iter()
        .filter(|finding| finding.layer == Layer::Json)
        .map(|finding| {
            let at = finding.at.expect("a place").offset;
            (&*finding.instance_path, &finding.message[21..37], at)
        })
        .collect();
    let at = |key: &str| text.rfind(key).expect("it is there");
    assert_eq!(
        notes,
        [
            ("/a", "found it 2 times", at("\"a\"")),
            ("/a/<masked>", "found it 2 times", at("\"k\": 2")),
            ("/a/<masked>", "found it 3 times", at("\"k\": 5")),
        ]
    );
}

#[test]
fn keys_are_the_same_however_they_are_escaped() {
    let report = json_only(r#"{"id": 1, "\u0069d": 2}"#);
    assert_eq!(report.findings().len(), 1);
}

#[test]
fn the_same_key_in_other_objects_is_none() {
    let report = json_only(r#"{"a": {"id": 1}, "messages": [{"id": 1}, {"id": 1}]}"#);
    assert!(report.findings().is_empty(), "{report}");
}

#[test]
fn names_that_are_data_are_masked_even_in_what_is_overwritten() {
    let report = json_only(
        r#"{"custom_attributes": {"canary": 1, "canary": 2},
            "messages": [{"id": 1, "id": 2, "content_attributes": {"canary/~": {"c": 1, "c": 1}}}],
            "meta": {"sender": {"id": 1, "id": 2, "custom_attributes": {"canary": 1, "canary": 1}}},
            "meta": 7}"#,
    );
    let paths: Vec<_> = report
        .findings()
        .iter()
        .map(|finding| finding.instance_path.as_str())
        .collect();
    assert_eq!(
        paths,
        [
            "/custom_attributes/<masked>",
            "/messages/0/content_attributes/canary~1~0/<masked>",
            "/messages/0/id",
            "/meta",
            "/meta/sender/custom_attributes/<masked>",
            "/meta/sender/id",
        ]
    );
}

#[test]
fn a_name_of_digits_is_no_index() {
    let report = json_only(
        r#"{"custom_attributes": {"7030401": {"a": 1, "a": 1}}, "custom_attributes": [1],
            "messages": {"7030401": {"id": 1, "id": 1}}, "messages": [1]}"#,
    );
    assert!(!format!("{report:?}").contains("7030401"), "{report}");
}

#[test]
fn the_last_one_counts_for_the_judge_and_for_the_types() {
    let accepted = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../schema/payloads/accept/status-open.json"
    );
    let text = fs::read_to_string(accepted).expect("a payload is readable");
    let members = text
        .trim_start()
        .strip_prefix('{')
        .expect("it is an object");
    let good_last = format!("{{\"id\": \"text\", {members}");
    assert!(Validator::new().check(good_last.as_bytes()).conforms());
    let members = text.trim_end().strip_suffix('}').expect("it is an object");
    let bad_last = format!("{members}, \"id\": \"text\"}}");
    let report = Validator::new().check(bad_last.as_bytes());
    let layers: Vec<_> = report.findings().iter().map(|f| f.layer).collect();
    assert_eq!(
        layers,
        [Layer::Schema, Layer::Json, Layer::Types],
        "{report}"
    );
}
