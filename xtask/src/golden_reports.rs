//! The golden reports: one for each format, of one recording, beside the renderers.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::tree::{self, Comparison};
use crate::validator::Validator;

/// Where they are, beside the recording.
pub const FOLDER: &str = "validator/report/golden";
/// What they are reports of.
const RECORDS: &str = "records.ndjson";
/// Where the validator writes them, before they are compared.
const OUTPUT: &str = "target/golden-reports";

const FORMATS: [&str; 8] = [
    "text", "json", "ndjson", "junit", "sarif", "github", "markdown", "html",
];

/// The reports as they have to be, compared with those that there are; none, where there is no
/// recording.
///
/// # Errors
/// When the validator does not start, or a file cannot be read.
pub fn compare(root: &Path, validator: &Validator) -> Result<Comparison> {
    let records = format!("{FOLDER}/{RECORDS}");
    if !root.join(&records).exists() {
        return Ok(Comparison::default());
    }
    fs::create_dir_all(root.join(OUTPUT)).with_context(|| format!("cannot make {OUTPUT}"))?;
    validator.write_reports(&records, &FORMATS, OUTPUT)?;
    let mut wanted = Vec::new();
    for format in FORMATS {
        let mut text = tree::read_text(root, &format!("{OUTPUT}/report.{format}"))?;
        if format == "html" {
            text = without_schema(&text)?;
        }
        wanted.push((format!("{FOLDER}/report.{format}"), text));
    }
    let mut owned: BTreeSet<_> = tree::files_under(root, FOLDER)?;
    owned.remove(&records);
    tree::compare(root, wanted, owned)
}

/// A page without what every edit of the schema changes: the section that shows the schema, and
/// its hash.
fn without_schema(page: &str) -> Result<String> {
    let page = without(page, "<section id=\"schema\"", "<section id=\"provenance\"")?;
    without(&page, "<code class=\"hash\">", "</code>")
}

/// A text without what is between two parts of it, and without the first of them.
fn without(text: &str, start: &str, end: &str) -> Result<String> {
    let cut = text.split_once(start).and_then(|(before, rest)| {
        let after = rest.find(end)?;
        Some([before, &rest[after..]].concat())
    });
    cut.with_context(|| format!("the page has no {start} before a {end}; adapt {}", file!()))
}
