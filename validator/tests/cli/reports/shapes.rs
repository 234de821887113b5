//! The shape of reports for programs.

use std::fs;
use std::path::Path;

use jsonschema::{Registry, Validator};
use serde_json::{Value, json};

use super::reports;
use crate::har::{answer, har};
use crate::run::{Folder, bad, good};

fn schema(name: &str) -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("formats")
        .join(name);
    let text = fs::read_to_string(path).expect("a schema is readable");
    serde_json::from_str(&text).expect("a schema is JSON")
}

/// What judges the published shape that a schema tells.
fn published(name: &str) -> Validator {
    let finding = schema("finding.schema.json");
    let id = finding["$id"]
        .as_str()
        .expect("a schema has an id")
        .to_owned();
    let registry = Registry::new()
        .add(id, finding)
        .expect("the id is a URI")
        .prepare()
        .expect("the schemas refer to each other");
    jsonschema::options()
        .with_registry(&registry)
        .build(&schema(name))
        .expect("a schema compiles")
}

fn assert_valid(published: &Validator, instance: &Value) {
    let errors: Vec<_> = published
        .iter_errors(instance)
        .map(|e| format!("{e} at {}", e.instance_path()))
        .collect();
    assert_eq!(errors, Vec::<String>::new(), "{instance}");
}

/// Corpora of every kind.
fn corpora() -> Vec<Folder> {
    let unknown = good().replacen('{', "{\"brand_new\": 1, \"id\": 1, ", 1);
    let mut corpora = vec![
        Folder::new().with("in/a.json", good()),
        Folder::new().with("in/a.json", ""),
        Folder::new().with("in/a.ndjson", ""),
        Folder::new().with("in/no.txt", "x"),
        Folder::new().with("in/a.har", har(&[answer(&bad()), answer(&unknown)])),
        Folder::new()
            .with(
                "in/a.ndjson",
                format!("{}\n{}\n{unknown}\n", bad(), good()).repeat(50),
            )
            .with("in/b.json", "{")
            .with("in/c.json.gz", "no gzip"),
    ];
    let many = (0..1200).fold(Folder::new(), |folder, number| {
        folder.with(
            &format!("in/{number}.json"),
            if number % 2 == 0 { "[" } else { "{}" },
        )
    });
    corpora.push(many);
    corpora
}

#[test]
fn json_and_ndjson_have_their_published_shape_and_say_the_same() {
    let of_report = published("report.schema.json");
    let of_finding = published("finding.schema.json");
    for folder in corpora() {
        for flags in [
            &["in"][..],
            &["in", "--show-values", "--max-findings=3"],
            &["in", "--layers=roundtrip,json"],
        ] {
            let (outcome, reports) = reports(&folder, flags);
            let of = |format: &str| {
                reports
                    .iter()
                    .find(|(f, _)| *f == format)
                    .map(|(_, text)| text.as_str())
                    .expect("every format is written")
            };
            let report: Value = serde_json::from_str(of("json")).expect("it is JSON");
            assert_valid(&of_report, &report);
            let mut lines: Vec<Value> = of("ndjson")
                .lines()
                .map(|line| serde_json::from_str(line).expect("a line is JSON"))
                .collect();
            let last = lines.pop().expect("there is a last line");
            assert_eq!(
                last,
                json!({
                    "format_version": 1,
                    "summary": report["summary"],
                    "complaints": report["complaints"],
                    "skipped": report["skipped"],
                    "skipped_entries": report["skipped_entries"],
                })
            );
            for line in &lines {
                assert_valid(&of_finding, line);
            }
            assert_eq!(Value::Array(lines), report["findings"]);
            // standard output and a file hold the same
            assert_eq!(outcome.stdout, of("text"));
            let again = [&["check", "--format=json"], flags].concat();
            assert_eq!(folder.run(&again).stdout, of("json"));
        }
    }
}

#[test]
fn groups_count_what_the_lists_do_not_hold() {
    let lines = [
        bad(),
        good(),
        bad(),
        bad().replacen('{', "{\"brand_new\": [1, 2], ", 1),
    ];
    let folder = Folder::new()
        .with("9.ndjson", lines.join("\n"))
        .with("10.ndjson", lines.join("\n"));
    let outcome = folder.run(&[
        "check",
        "--format=json",
        "--max-findings=0",
        "--layers=schema,undeclared",
        "10.ndjson",
        "9.ndjson",
    ]);
    let report: Value = serde_json::from_str(&outcome.stdout).expect("it is JSON");
    let groups = report["groups"].as_array().expect("a list");
    assert_eq!(groups.len(), 2, "{groups:#?}");
    assert_eq!(groups[0]["count"], 6);
    assert_eq!(groups[0]["records"], 6);
    assert_eq!(groups[0]["share"], 0.75);
    // 9 is before 10, in whatever order they were read
    assert_eq!(groups[0]["first"]["source"], "9.ndjson");
    assert_eq!(groups[0]["first"]["record"], 1);
    assert_eq!(groups[0]["last"]["source"], "10.ndjson");
    assert_eq!(groups[0]["last"]["record"], 4);
    assert_eq!(groups[0]["excerpt"], "\"id\": <string>");
    assert_eq!(groups[1]["level"], "note");
    assert_eq!(groups[1]["records"], 2);
    assert_eq!(groups[1]["excerpt"], "\"brand_new\": <array>");
}

#[test]
fn a_million_kinds_of_findings_make_a_small_report() {
    let payload = |number: usize| {
        let names: Vec<_> = (0..1000)
            .map(|name| format!("\"n{}\": 1, ", number * 1000 + name))
            .collect();
        good().replacen('{', &format!("{{{}", names.concat()), 1)
    };
    let lines: Vec<_> = (0..20).map(payload).collect();
    let folder = Folder::new().with("a.ndjson", lines.join("\n"));
    let (_, reports) = reports(&folder, &["a.ndjson"]);
    for (format, text) in reports {
        assert!(text.len() < 1_000_000, "{format}: {} bytes", text.len());
        if format == "json" {
            let report: Value = serde_json::from_str(&text).expect("it is JSON");
            assert_eq!(report["ungrouped"], 20_000 - 500);
        }
    }
}
