//! The report for code scanning: SARIF 2.1.0.
//!
//! There is one result for each group of findings, because what fails on a thousand records is one
//! thing to fix. Its fingerprint does not depend on the records, so the next run has the same one.

use std::fmt::Write as _;
use std::io::{self, Write};

use serde_json::Value;
use serde_sarif::sarif::{
    ArtifactLocation, Invocation, Location, LogicalLocation, Message, Notification,
    PhysicalLocation, Region, ReportingDescriptor, Result as Outcome, ResultLevel, Run, Sarif,
    Tool, ToolComponent,
};
use sha2::{Digest as _, Sha256};

use super::about::About;
use super::github::is_url;
use super::groups::{Group, Seen};
use super::json::escaped;
use super::run_report::RunReport;
use check::finding::Level;

/// The schema of the format, published with the specification.
const SCHEMA: &str = "https://json.schemastore.org/sarif-2.1.0.json";
/// The information URI of the tool. The tool has no address of its own that is sure to last, and
/// code scanning wants one that opens: the specification of the language of the contract, which
/// explains each keyword.
const INFORMATION: &str = "https://json-schema.org/draft/2020-12/json-schema-validation";

/// Writes the whole report.
pub(super) fn write(out: &mut dyn Write, about: &About, report: &RunReport) -> io::Result<()> {
    let mut rules: Vec<String> = report
        .groups
        .iter()
        .map(|group| group.what.rule())
        .collect();
    rules.sort_unstable();
    rules.dedup();
    let results: Vec<_> = report
        .groups
        .iter()
        .map(|g| result(about, g, &rules))
        .collect();
    let driver = ToolComponent::builder()
        .name(about.tool)
        .version(about.version)
        .information_uri(INFORMATION)
        .rules(rules.iter().map(|id| descriptor(id)).collect::<Vec<_>>())
        .build();
    let complaints = report.complaints.iter();
    let complaints = complaints.map(|text| notification(text, "error"));
    let left_out = report.skipped.iter().chain(&report.skipped_entries);
    let left_out = left_out
        .map(|skipped| notification(&format!("{}: {}", skipped.source, skipped.reason), "note"));
    let unlisted = report.unlisted().map(|text| notification(&text, "note"));
    let notifications: Vec<_> = complaints.chain(left_out).chain(unlisted).collect();
    let invocation = Invocation::builder()
        .execution_successful(report.complaints.is_empty())
        .tool_execution_notifications(notifications)
        .build();
    let run = Run::builder()
        .tool(Tool::builder().driver(driver).build())
        .invocations(vec![invocation])
        .column_kind(Value::from("unicodeCodePoints"))
        .results(results)
        .build();
    let document = Sarif::builder()
        .schema(SCHEMA)
        .version(Value::from("2.1.0"))
        .runs(vec![run])
        .build();
    writeln!(
        out,
        "{}",
        escaped(&serde_json::to_string_pretty(&document)?)
    )
}

fn result(about: &About, group: &Group, rules: &[String]) -> Outcome {
    let rule = group.what.rule();
    let index = rules.binary_search(&rule).ok();
    let index = index
        .and_then(|index| i64::try_from(index).ok())
        .unwrap_or(-1);
    let mut text = format!("{} (at #{})", group.what.message, group.what.instance_path);
    if let Some(readers) = group.readers_in_words() {
        text = format!("{text}\n{readers}");
    }
    let fingerprints = [(about.fingerprint.to_owned(), fingerprint(group))];
    let mut result = Outcome::builder()
        .rule_id(rule)
        .rule_index(index)
        .level(level(group.what.level))
        .message(message(&text))
        .occurrence_count(number(group.count))
        .locations(vec![location(group, &group.first)])
        .partial_fingerprints(std::collections::BTreeMap::from(fingerprints))
        .build();
    if group.last != group.first {
        result.related_locations = Some(vec![location(group, &group.last)]);
    }
    result
}

/// Made from the identity of a group: its level, layer, keyword and instance path, and the name of
/// a missing property. It depends neither on the wording of the message nor on the records.
fn fingerprint(group: &Group) -> String {
    let place = group
        .what
        .schema_path
        .as_deref()
        .unwrap_or(&group.what.instance_path);
    let mut what = format!("{}\n{}\n{place}", group.what.level, group.what.rule());
    if let Some(name) = group.what.missing_property() {
        // these words are part of the fingerprint, not of a message, so they must not change
        what = format!("{what}\nexpected property `{name}`, found none");
    }
    let hash = Sha256::digest(what.as_bytes());
    let mut fingerprint = String::new();
    for byte in hash {
        // writing to a string cannot fail
        let _ = write!(fingerprint, "{byte:02x}");
    }
    fingerprint
}

fn location(group: &Group, seen: &Seen) -> Location {
    let artifact = ArtifactLocation::builder().uri(uri(&seen.source)).build();
    let mut physical = PhysicalLocation::builder()
        .artifact_location(artifact)
        .build();
    physical.region = seen.at.filter(|_| !seen.in_body).map(|at| {
        Region::builder()
            .start_line(number(at.line as u64))
            .start_column(number(at.column as u64))
            .byte_offset(number(at.offset as u64))
            .build()
    });
    let logical = LogicalLocation::builder()
        .fully_qualified_name(format!("#{}", group.what.instance_path))
        .kind("member")
        .build();
    Location::builder()
        .physical_location(physical)
        .logical_locations(vec![logical])
        .message(message(&format!("record {}", seen.record)))
        .build()
}

fn descriptor(id: &str) -> ReportingDescriptor {
    let text = match id.split_once('/') {
        Some((_, keyword)) => format!("a payload violates `{keyword}` of the schema"),
        None if id == "json" => "a payload is no JSON that readers can take".to_owned(),
        None if id == "schema" => "a payload violates the schema".to_owned(),
        None if id == "types" => "readers with the shared types break on a payload".to_owned(),
        None if id == "roundtrip" => "the shared types write back another value".to_owned(),
        None => "a payload holds what the schema does not declare".to_owned(),
    };
    let description = serde_sarif::sarif::MultiformatMessageString::builder()
        .text(text)
        .build();
    ReportingDescriptor::builder()
        .id(id)
        .short_description(description)
        .build()
}

fn notification(text: &str, level: &str) -> Notification {
    Notification::builder()
        .message(message(text))
        .level(Value::from(level))
        .build()
}

/// In SARIF's messages, braces are placeholders, and brackets before parentheses are links.
fn message(text: &str) -> Message {
    let mut text = text.replace('{', "{{").replace('}', "}}");
    if text.contains("](") {
        text = text.replace('[', "\\[").replace(']', "\\]");
    }
    Message::builder().text(text).build()
}

fn level(level: Level) -> ResultLevel {
    match level {
        Level::Error => ResultLevel::Error,
        Level::Warning => ResultLevel::Warning,
        Level::Note => ResultLevel::Note,
    }
}

/// A source as a URI: a path is relative to the working directory, unless it is absolute.
fn uri(source: &str) -> String {
    let path = if is_url(source) {
        source.to_owned()
    } else {
        source.replace(std::path::MAIN_SEPARATOR, "/")
    };
    let mut uri = String::new();
    if path.starts_with('/') {
        uri.push_str("file://");
    }
    for byte in path.bytes() {
        let c = char::from(byte);
        let is_kept = c.is_ascii_alphanumeric()
            || "-._~/".contains(c)
            || (is_url(source) && ":?#[]@!$&'()*+,;=%".contains(c));
        if is_kept {
            uri.push(c);
        } else {
            // writing to a string cannot fail
            let _ = write!(uri, "%{byte:02X}");
        }
    }
    uri
}

fn number(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
