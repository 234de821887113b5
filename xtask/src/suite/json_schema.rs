//! `JSON-Schema-Test-Suite` (<https://github.com/json-schema-org/JSON-Schema-Test-Suite>): each
//! file is an array of groups, each a schema with tests.

use std::path::Path;

use anyhow::{Context, Result};
use codegen::Formats;
use serde::Deserialize;
use serde_json::value::RawValue;

use super::group::{Expected, Group, Test};
use crate::tree;

/// The folder of the suite's optional tests, which include the assertion of formats.
const OPTIONAL: &str = "optional/";

#[derive(Deserialize)]
struct SuiteGroup<'t> {
    description: String,
    // the raw text, because some tests have numbers beyond the range of every type
    #[serde(borrow)]
    schema: &'t RawValue,
    #[serde(borrow)]
    tests: Vec<SuiteTest<'t>>,
}

#[derive(Deserialize)]
struct SuiteTest<'t> {
    description: String,
    #[serde(borrow)]
    data: &'t RawValue,
    valid: bool,
}

/// The groups of the given files in `folder`.
///
/// # Errors
/// When a file cannot be read, or is not one of the suite's.
pub(super) fn read(folder: &Path, files: &[String]) -> Result<Vec<Group>> {
    let mut groups = Vec::new();
    for file in files {
        let text = tree::read_text(folder, file)?;
        let of_file: Vec<SuiteGroup<'_>> = serde_json::from_str(&text)
            .with_context(|| format!("{file} is not an array of groups of tests"))?;
        let numbered = of_file.into_iter().enumerate();
        groups.extend(numbered.map(|(index, group)| group.into_group(file, index)));
    }
    Ok(groups)
}

impl SuiteGroup<'_> {
    fn into_group(self, file: &str, index: usize) -> Group {
        let tests = self.tests.iter().enumerate();
        let tests = tests.map(|(number, test)| Test {
            name: format!(
                "{file}#/{index}/tests/{number}: {:?}: {:?}",
                self.description, test.description
            ),
            texts: spellings(test.data.get()),
            expected: if test.valid {
                Expected::Valid
            } else {
                Expected::Invalid
            },
        });
        Group {
            file: file.to_owned(),
            pointer: format!("/{index}/schema"),
            name: format!("{file}#/{index}: {:?}", self.description),
            schema: self.schema.get().to_owned(),
            formats: if file.starts_with(OPTIONAL) {
                Formats::Assertion
            } else {
                Formats::Annotation
            },
            tests: tests.collect(),
        }
    }
}

/// The value as it is in the file, and in the compact form that servers write, which takes another
/// path through an acceptor.
fn spellings(text: &str) -> Vec<Vec<u8>> {
    let mut spellings = vec![text.as_bytes().to_vec(), compact(text).into_bytes()];
    spellings.dedup();
    spellings
}

/// The same tokens without white space between them.
fn compact(text: &str) -> String {
    let mut in_string = false;
    let mut is_escaped = false;
    let is_kept = |c: &char| {
        if in_string {
            in_string = *c != '"' || is_escaped;
            is_escaped = *c == '\\' && !is_escaped;
            return true;
        }
        in_string = *c == '"';
        !c.is_ascii_whitespace()
    };
    text.chars().filter(is_kept).collect()
}
