//! How the validator's findings are evaluated, with reports written here.

use serde_json::{Value, json};
use xtask::conformance::{check_accepted, check_rejected};
use xtask::payloads::Payloads;
use xtask::section::Section;
use xtask::validator::Report;

const STATUS: &str = "error schema #/status #/$defs/Status/enum: expected \"open\", found a string";

fn finding(source: &str, level: &str, layer: &str, instance_path: &str) -> Value {
    let schema_path = (layer == "schema").then_some("/$defs/Status/enum");
    json!({
        "source": format!("schema/payloads/{source}.json"), "record": 1, "level": level,
        "layer": layer, "instance_path": instance_path, "schema_path": schema_path,
        "keyword": schema_path.map(|_| "enum"), "message": "expected \"open\", found a string",
        "evidence": [],
    })
}

#[expect(
    clippy::needless_pass_by_value,
    reason = "reads better where it is called"
)]
fn report(findings: Value) -> anyhow::Result<Report> {
    let summary = json!({
        "documents": 0, "conforming": 0, "errors": 0, "warnings": 0, "notes": 0, "unreadable": 0,
    });
    let report = json!({"format_version": 1, "summary": summary, "findings": findings});
    Report::parse(report.to_string().as_bytes())
}

/// 26 payloads in each folder, `p0` to `p25`, each rejected one for its status.
fn payloads() -> Payloads {
    let names: Vec<_> = (0..26).map(|n| format!("p{n}")).collect();
    Payloads {
        findings: names
            .iter()
            .map(|name| (name.clone(), format!("{STATUS}\n")))
            .collect(),
        accept: names.clone(),
        reject: names,
        foreign: Vec::new(),
    }
}

fn all_rejected() -> Vec<Value> {
    (0..26)
        .map(|n| finding(&format!("reject/p{n}"), "error", "schema", "/status"))
        .collect()
}

/// Path and reason of each failure, the reason without its remedy.
fn failures(section: &Section) -> Vec<(&str, &str)> {
    let failures = section.failures().iter();
    failures
        .map(|f| (f.path.as_str(), f.why.split(';').next().unwrap_or_default()))
        .collect()
}

#[test]
fn accepted_payloads_may_have_notes() {
    let [conform, law] = check_accepted(
        &payloads(),
        report(json!([finding("accept/p1", "note", "undeclared", "/x")])),
    );
    assert_eq!((conform.files(), law.files()), (26, 26));
    assert_eq!(failures(&conform), []);
    assert_eq!(failures(&law), []);
}

#[test]
fn a_payload_that_does_not_conform_is_not_an_accepted_one() {
    let findings = json!([
        finding("accept/p1", "error", "schema", "/status"),
        finding("accept/p1", "warning", "types", "/status"),
        finding("accept/p1", "error", "roundtrip", "/status"),
    ]);
    let [conform, law] = check_accepted(&payloads(), report(findings));
    assert_eq!(
        failures(&conform),
        [("schema/payloads/accept/p1.json", "does not conform")]
    );
    assert_eq!(conform.failures()[0].details, [STATUS]);
    assert_eq!(law.files(), 25, "the law does not apply to it");
    assert_eq!(failures(&law), []);
}

#[test]
fn the_law_is_checked_separately_from_the_schema() {
    for layer in ["types", "roundtrip"] {
        let findings = json!([finding("accept/p1", "error", layer, "/status")]);
        let [conform, law] = check_accepted(&payloads(), report(findings));
        assert_eq!(failures(&conform), []);
        let why = "conforms, but does not come back unchanged from the types";
        assert_eq!(failures(&law), [("schema/payloads/accept/p1.json", why)]);
    }
}

#[test]
fn rejected_payloads_get_exactly_their_findings() {
    let section = check_rejected(&payloads(), report(all_rejected().into()));
    assert_eq!(section.files(), 26);
    assert_eq!(failures(&section), []);
}

#[test]
fn other_findings_than_those_expected_are_shown_as_a_difference() {
    let mut findings = all_rejected();
    findings[3] = finding("reject/p3", "error", "schema", "/priority");
    let section = check_rejected(&payloads(), report(findings.into()));
    let why = "does not get the findings in p3.findings.txt (`-` expected, `+` found)";
    assert_eq!(
        failures(&section),
        [("schema/payloads/reject/p3.json", why)]
    );
    let found = STATUS.replace("#/status", "#/priority");
    assert_eq!(
        section.failures()[0].details,
        [format!("- {STATUS}"), format!("+ {found}")]
    );
}

#[test]
fn every_level_of_finding_is_expected_and_in_order() {
    let mut payloads = payloads();
    let note = "note undeclared #/x: expected \"open\", found a string";
    let expected = format!("{STATUS}\n{note}\n");
    payloads.findings.insert("p0".to_owned(), expected);
    let mut findings = all_rejected();
    findings.push(finding("reject/p0", "note", "undeclared", "/x"));
    let in_order = check_rejected(&payloads, report(findings.clone().into()));
    assert_eq!(failures(&in_order), []);

    findings.reverse();
    let reversed = check_rejected(&payloads, report(findings.into()));
    assert_eq!(reversed.failures().len(), 1);
}

#[test]
fn a_payload_that_conforms_is_not_a_rejected_one() {
    let mut findings = all_rejected();
    findings[3] = finding("reject/p3", "note", "undeclared", "/x");
    let section = check_rejected(&payloads(), report(findings.into()));
    assert_eq!(
        failures(&section),
        [("schema/payloads/reject/p3.json", "conforms")]
    );
    let why = "conforms; break a rule in it, or move it to schema/payloads/accept";
    assert_eq!(section.failures()[0].why, why);
}

#[test]
fn a_rejected_payload_and_its_findings_need_each_other() {
    let mut payloads = payloads();
    payloads.findings.remove("p3");
    payloads.findings.insert("gone".to_owned(), String::new());
    let section = check_rejected(&payloads, report(all_rejected().into()));
    assert_eq!(
        failures(&section),
        [
            (
                "schema/payloads/reject/gone.findings.txt",
                "belongs to no payload, as gone.json is not beside it"
            ),
            (
                "schema/payloads/reject/p3.json",
                "has no p3.findings.txt beside it"
            ),
        ]
    );
}

#[test]
fn a_foreign_file_is_reported_once_with_its_folder() {
    let mut payloads = payloads();
    payloads.foreign = ["accept/notes.txt", "reject/old", "stray.json", "rejected"]
        .map(|path| format!("schema/payloads/{path}"))
        .into();
    let [conform, law] = check_accepted(&payloads, report(json!([])));
    let reject = check_rejected(&payloads, report(all_rejected().into()));
    let paths = |section| {
        failures(section)
            .into_iter()
            .map(|(path, _)| path)
            .collect::<Vec<_>>()
    };
    assert_eq!(
        paths(&conform),
        ["accept/notes.txt", "stray.json", "rejected"].map(|p| format!("schema/payloads/{p}"))
    );
    assert_eq!(paths(&reject), ["schema/payloads/reject/old"]);
    assert_eq!(failures(&law), []);
}

#[test]
fn too_few_payloads_are_a_failure() {
    let mut payloads = payloads();
    payloads.accept.truncate(24);
    let [conform, _] = check_accepted(&payloads, report(json!([])));
    let why = "contains too few payloads: 24, and at least 25 are required";
    assert_eq!(failures(&conform), [("schema/payloads/accept", why)]);
    assert_eq!(conform.files(), 24);
}

#[test]
fn without_a_report_nothing_passes() {
    let broken = || Err(anyhow::anyhow!("no validator"));
    let [conform, law] = check_accepted(&payloads(), broken());
    let why = "none of its payloads was checked: no validator";
    assert_eq!(failures(&conform), [("schema/payloads/accept", why)]);
    assert_eq!((law.files(), law.failures().len()), (0, 1));
    let reject = check_rejected(&payloads(), broken());
    assert_eq!(failures(&reject), [("schema/payloads/reject", why)]);
}

#[test]
fn a_report_of_another_shape_is_refused() {
    for text in ["", "[]", "{\"format_version\": 1}", "warning: unused\n{}"] {
        assert!(Report::parse(text.as_bytes()).is_err(), "{text}");
    }
    let summary = json!({"documents": 0, "errors": 0, "warnings": 0, "notes": 0, "unreadable": 0});
    let newer = json!({"format_version": 2, "summary": summary, "findings": []});
    let error = Report::parse(newer.to_string().as_bytes()).unwrap_err();
    assert!(
        format!("{error:#}").contains("format version 2"),
        "{error:#}"
    );
}
