//! The reports beside the renderers are what the formats look like: `cargo xtask bless` writes
//! them, and a change of one is reviewed like code.

use std::fs;
use std::path::Path;

use super::{FORMATS, reports};
use crate::run::Folder;

const FOLDER: &str = "validator/report/golden";

#[test]
fn each_format_looks_like_its_golden_file() {
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("report/golden");
    let records = fs::read(golden.join("records.ndjson")).expect("the recording is there");
    let name = format!("{FOLDER}/records.ndjson");
    let folder = Folder::new().with(&name, records);
    let (outcome, reports) = reports(&folder, &[&name]);
    assert_eq!(outcome.code, Some(1), "{}", outcome.stderr);
    assert_eq!(reports.len(), FORMATS.len());
    for (format, report) in reports {
        let report = match format {
            "html" => without_schema(&report),
            _ => report,
        };
        let path = golden.join(format!("report.{format}"));
        let expected = fs::read_to_string(path).expect("there is one for each format");
        assert!(
            report == expected,
            "{format} differs; run `cargo xtask bless`, and review the difference"
        );
    }
}

/// A page without what every edit of the schema changes.
fn without_schema(page: &str) -> String {
    let page = without(page, "<section id=\"schema\"", "<section id=\"provenance\"");
    without(&page, "<code class=\"hash\">", "</code>")
}

fn without(text: &str, start: &str, end: &str) -> String {
    let (before, rest) = text.split_once(start).expect("it begins");
    let after = rest.find(end).expect("it ends");
    [before, &rest[after..]].concat()
}
