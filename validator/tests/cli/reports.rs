//! Reports in files: every format, against something that is not ours where there is such in
//! Rust; `tests/independent/report_formats.py` does the same with judges of other languages.

mod again;
mod escapes;
mod golden;
mod groups;
mod paths;
mod places;
mod shapes;
#[cfg(target_os = "linux")]
mod terminal;

use std::fs;

use crate::run::{Folder, Outcome};

/// Every format that can be written.
pub(super) const FORMATS: [&str; 8] = [
    "text", "json", "ndjson", "junit", "sarif", "github", "markdown", "html",
];

/// Runs a check with a report of every format, and gives them by their formats.
pub(crate) fn reports(
    folder: &Folder,
    arguments: &[&str],
) -> (Outcome, Vec<(&'static str, String)>) {
    let targets: Vec<_> = FORMATS
        .iter()
        .map(|f| format!("--report={f}=out.{f}"))
        .collect();
    let mut all = vec!["check"];
    all.extend(arguments);
    all.extend(targets.iter().map(String::as_str));
    let outcome = folder.run(&all);
    let read = |format: &'static str| {
        let bytes = fs::read(folder.path(&format!("out.{format}")));
        let text = String::from_utf8(bytes.expect("the report is there"));
        (format, text.expect("it is UTF-8"))
    };
    (outcome, FORMATS.map(read).to_vec())
}
