//! What reports make of the groups of findings: order, test cases, twins, headings, fingerprints.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::reports;
use crate::run::{Folder, bad, good};

/// A payload that conforms, with a note.
fn noted() -> String {
    good().replacen('{', "{\"brand_new\": 1, ", 1)
}

/// One whose status is none; readers survive it.
fn unknown() -> String {
    good().replace("\"status\":\"open\"", "\"status\":\"canary\"")
}

fn corpus() -> Folder {
    let lines = [
        vec![noted(); 30],
        vec![bad(); 30],
        vec![unknown(), good(), good()],
    ];
    Folder::new().with("a.ndjson", lines.concat().join("\n"))
}

fn report(reports: &[(&'static str, String)], format: &str) -> String {
    let found = reports.iter().find(|(name, _)| *name == format);
    found.expect("every format is written").1.clone()
}

fn json_report(reports: &[(&'static str, String)]) -> Value {
    serde_json::from_str(&report(reports, "json")).expect("it is JSON")
}

fn places(report: &Value) -> Vec<(String, String)> {
    let text = |value: &Value| value.as_str().expect("a text").to_owned();
    let findings = report["findings"].as_array().expect("a list");
    findings
        .iter()
        .map(|f| (text(&f["level"]), text(&f["instance_path"])))
        .collect()
}

#[test]
fn listed_findings_are_errors_first_and_an_example_of_each_group_before_the_second_of_any() {
    let (_, reports) = reports(&corpus(), &["a.ndjson"]);
    let listed = places(&json_report(&reports));
    assert_eq!(listed.len(), 91);
    let error = |path: &str| ("error".to_owned(), path.to_owned());
    assert_eq!(listed[..3], [error("/id"), error("/status"), error("/id")]);
    let mut levels: Vec<_> = listed.iter().map(|(level, _)| level.as_str()).collect();
    levels.dedup();
    assert_eq!(levels, ["error", "warning", "note"]);
}

#[test]
fn no_group_is_hidden_by_the_cap_behind_repetitions_of_another() {
    let (_, reports) = reports(&corpus(), &["a.ndjson", "--max-findings=4"]);
    let report = json_report(&reports);
    let place = |level: &str, path: &str| (level.to_owned(), path.to_owned());
    assert_eq!(
        places(&report),
        [
            place("error", "/id"),
            place("error", "/status"),
            place("warning", "/id"),
            place("note", "/brand_new"),
        ]
    );
    assert_eq!(report["summary"]["errors"], 31);
}

#[test]
fn markdown_shows_an_example_of_each_group_and_the_errors_first() {
    let (_, reports) = reports(&corpus(), &["a.ndjson"]);
    let text = report(&reports, "markdown");
    let (_, examples) = text.split_once("### Examples").expect("there are examples");
    let lines: Vec<_> = examples.lines().filter(|l| l.starts_with("- ")).collect();
    assert_eq!(lines.len(), 20, "{text}");
    assert!(lines[0].contains("#/id"), "{text}");
    assert!(
        lines[0].ends_with("; readers with the shared types break here"),
        "{text}"
    );
    assert!(lines[1].contains("#/status"), "{text}");
    let note = lines.iter().position(|line| line.starts_with("- note"));
    let last_error = lines.iter().rposition(|line| line.starts_with("- error"));
    assert!(note > last_error, "{text}");
}

#[test]
fn junit_has_one_test_case_for_each_group_with_true_counts() {
    let (_, reports) = reports(&corpus(), &["a.ndjson"]);
    let text = report(&reports, "junit");
    // two groups of errors, one of notes, and the records that conform
    let counts = "tests=\"4\" skipped=\"0\" errors=\"0\" failures=\"2\"";
    assert!(text.contains(counts), "{text}");
    assert_eq!(text.matches("<testcase ").count(), 4, "{text}");
    assert_eq!(text.matches("<failure ").count(), 2, "{text}");
    assert!(
        text.contains("30 findings on 30 records (47.6 %)"),
        "{text}"
    );
    assert!(text.contains("<system-out>32 of 63 records"), "{text}");
}

#[test]
fn junit_of_a_run_in_which_all_conforms_is_green_in_spite_of_notes() {
    let folder = Folder::new().with("a.ndjson", [noted(), good()].join("\n"));
    let (outcome, reports) = reports(&folder, &["a.ndjson"]);
    assert_eq!(outcome.code, Some(0));
    let text = report(&reports, "junit");
    assert!(
        text.contains("tests=\"2\" skipped=\"0\" errors=\"0\" failures=\"0\""),
        "{text}"
    );
    assert!(text.contains("note undeclared #/brand_new"), "{text}");
}

#[test]
fn a_twin_is_a_line_of_its_error_and_still_counted() {
    let (outcome, reports) = reports(&corpus(), &["a.ndjson"]);
    let json = json_report(&reports);
    let groups = json["groups"].as_array().expect("a list");
    let layers: Vec<_> = groups.iter().map(|g| g["layer"].as_str()).collect();
    assert_eq!(layers, [Some("schema"), Some("schema"), Some("undeclared")]);
    assert_eq!(groups[0]["readers_break"], 30);
    assert_eq!(groups[1]["readers_survive"], 1);
    assert_eq!(json["summary"]["warnings"], 30);
    for format in ["text", "junit", "markdown", "github", "sarif", "html"] {
        let text = report(&reports, format);
        assert!(
            text.contains("readers with the shared types break here"),
            "{format}: {text}"
        );
        assert!(!text.contains("break here: expected"), "{format}: {text}");
    }
    assert!(outcome.stdout.contains("warnings 30"), "{}", outcome.stdout);
}

#[test]
fn every_finding_is_counted_in_a_group_or_in_none() {
    let undeclared = |number: usize| {
        let names: Vec<_> = (0..100)
            .map(|name| format!("\"n{}\": 1, ", number * 100 + name))
            .collect();
        good().replacen('{', &format!("{{{}", names.concat()), 1)
    };
    let mut lines: Vec<_> = (0..8).map(undeclared).collect();
    // errors find room after all groups are taken by notes
    lines.extend([bad(), bad(), unknown()]);
    let folder = Folder::new().with("a.ndjson", lines.join("\n"));
    let (_, reports) = reports(&folder, &["a.ndjson", "--max-findings=10"]);
    let json = json_report(&reports);
    let count = |value: &Value| value.as_u64().unwrap_or(0);
    let groups = json["groups"].as_array().expect("a list");
    let told: u64 = groups
        .iter()
        .map(|g| count(&g["count"]) + count(&g["readers_break"]))
        .sum();
    let summary = &json["summary"];
    let all = count(&summary["errors"]) + count(&summary["warnings"]) + count(&summary["notes"]);
    assert_eq!(told + count(&json["ungrouped"]), all);
    assert_eq!(groups.len(), 500);
    assert_eq!(groups[0]["instance_path"], "/id");
    assert_eq!(groups[1]["instance_path"], "/status");
}

#[test]
fn a_page_on_which_all_conforms_does_not_head_its_notes_problems() {
    let folder = Folder::new().with("a.json", noted());
    let (_, reports) = reports(&folder, &["a.json"]);
    let text = report(&reports, "html");
    let (_, body) = text.split_once("<body>").expect("a body");
    let (body, _) = body.split_once("<script>").expect("a script");
    assert!(body.contains("Notes <span class=\"count\">1"), "{body}");
    assert!(!body.contains("Problems"), "{body}");
    for format in ["text", "markdown", "github", "junit"] {
        let text = report(&reports, format).to_lowercase();
        for word in ["problem", "error[", "::error", "<failure"] {
            assert!(!text.contains(word), "{format}: {text}");
        }
    }
    assert!(report(&reports, "github").starts_with("::notice "));
}

#[test]
fn a_page_with_errors_tells_its_notes_apart_from_its_problems() {
    let (_, reports) = reports(&corpus(), &["a.ndjson"]);
    let text = report(&reports, "html");
    assert!(text.contains("Problems <span class=\"count\">2"), "{text}");
    assert!(text.contains("Notes <span class=\"count\">1"), "{text}");
}

/// The fingerprints of a SARIF report, by rule and place.
fn fingerprints(reports: &[(&'static str, String)]) -> BTreeMap<String, String> {
    let sarif: Value = serde_json::from_str(&report(reports, "sarif")).expect("it is JSON");
    let run = &sarif["runs"][0];
    let uri = run["tool"]["driver"]["informationUri"].as_str();
    assert!(
        uri.is_some_and(|uri| uri.starts_with("https://")),
        "{uri:?}"
    );
    let results = run["results"].as_array().expect("a list");
    results
        .iter()
        .map(|result| {
            let place = &result["locations"][0]["logicalLocations"][0]["fullyQualifiedName"];
            let print = &result["partialFingerprints"]["conversationFinding/v1"];
            (format!("{} {place}", result["ruleId"]), print.to_string())
        })
        .collect()
}

/// Whatever the number and the order of the records, values in messages, and the item of an array.
#[test]
fn sarif_fingerprints_stay_the_same() {
    let mut missing: Value = serde_json::from_str(&good()).expect("a payload is JSON");
    let members = missing.as_object_mut().expect("an object");
    members.remove("can_reply");
    let broken_message = |index: usize| {
        let mut payload: Value = serde_json::from_str(&good()).expect("a payload is JSON");
        let message = payload["messages"][0].clone();
        payload["messages"] = json!([message, message]);
        payload["messages"][index]["id"] = json!("canary");
        payload.to_string()
    };
    let lines = [bad(), noted(), missing.to_string(), broken_message(0)];
    let other = [
        good(),
        broken_message(1),
        missing.to_string(),
        bad(),
        noted(),
        bad(),
    ];
    let one = Folder::new().with("a.ndjson", lines.join("\n"));
    let two = Folder::new().with("b/c.ndjson", other.join("\n"));
    let (_, first) = reports(&one, &["a.ndjson"]);
    let (_, second) = reports(&two, &["b", "--show-values"]);
    assert_eq!(fingerprints(&first).len(), 4);
    assert_eq!(fingerprints(&first), fingerprints(&second));
    // these are what released versions wrote: alerts that were closed stay closed
    let known = &fingerprints(&first)["\"schema/type\" \"#/id\""];
    assert_eq!(
        known,
        "\"b3dcdad3c4f308ca3dfffe2a7bf92a3acb16025e4f9403cc432ed70b9bf92414\""
    );
}
