//! `JSONTestSuite` (<https://github.com/nst/JSONTestSuite>): each file is a text, and its name says
//! whether that is JSON.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use codegen::Formats;

use super::group::{Expected, Group, Test};

/// The folder of the tests in the suite's repository.
pub(super) const FOLDER: &str = "test_parsing";

/// The prefixes of file names.
const KINDS: [(&str, Expected); 3] = [
    ("y_", Expected::Valid),
    ("n_", Expected::Invalid),
    ("i_", Expected::Either),
];

/// Whether a file belongs to the suite, by its path.
pub(super) fn is_test(file: &str) -> bool {
    KINDS.iter().any(|(kind, _)| is_of(kind, file))
}

fn is_of(kind: &str, file: &str) -> bool {
    let name = file.rsplit('/').next().unwrap_or(file);
    name.starts_with(kind)
}

/// A group for each kind of the given files in `folder`; the schema accepts any value, and so every
/// text that is JSON.
///
/// # Errors
/// When a file cannot be read.
pub(super) fn read(folder: &Path, files: &[String]) -> Result<Vec<Group>> {
    let group = |(kind, expected): (&str, Expected)| {
        let of_kind = files.iter().filter(|file| is_of(kind, file));
        let tests = of_kind.map(|file| {
            let text =
                fs::read(folder.join(file)).with_context(|| format!("cannot read {file}"))?;
            Ok(Test {
                name: file.clone(),
                // the text need not be UTF-8
                texts: vec![text],
                expected,
            })
        });
        Ok(Group {
            file: format!("{kind}*.json"),
            pointer: String::new(),
            name: format!("{kind}*.json"),
            schema: "true".to_owned(),
            formats: Formats::Annotation,
            tests: tests.collect::<Result<_>>()?,
        })
    };
    KINDS.into_iter().map(group).collect()
}
