//! The report for programs: one object, of a shape that is a promise.

use std::io::{self, Write};

use serde::Serialize;

use super::summary::Summary;
use crate::finding::Finding;

/// Raised whenever a reader of the report would have to change.
const FORMAT_VERSION: u32 = 1;

/// A finding and the payload it is about.
#[derive(Debug, Serialize)]
pub(super) struct Listed {
    source: String,
    record: u64,
    #[serde(flatten)]
    finding: Finding,
}

impl Listed {
    pub(super) fn new(source: &str, record: u64, finding: &Finding) -> Listed {
        Listed {
            source: source.to_owned(),
            record,
            finding: finding.clone(),
        }
    }
}

#[derive(Serialize)]
struct Document<'r> {
    format_version: u32,
    summary: &'r Summary,
    findings: &'r [Listed],
}

/// Writes the whole report.
pub(super) fn write(
    out: &mut impl Write,
    summary: &Summary,
    findings: &[Listed],
) -> io::Result<()> {
    let document = Document {
        format_version: FORMAT_VERSION,
        summary,
        findings,
    };
    serde_json::to_writer_pretty(&mut *out, &document)?;
    writeln!(out)?;
    out.flush()
}
