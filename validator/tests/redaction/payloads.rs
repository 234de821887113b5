//! Payloads keep their findings, whether they conform or not.

use std::path::{Path, PathBuf};
use std::{env, fs};

use crate::same_findings::Comparison;

/// All payloads in a folder of the schema, by path.
pub(crate) fn of_schema(folder: &str) -> Vec<(String, Vec<u8>)> {
    in_folder(
        &Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("../schema/payloads")
            .join(folder),
    )
}

fn in_folder(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut due = vec![folder.to_owned()];
    let mut payloads = Vec::new();
    while let Some(path) = due.pop() {
        if path.is_dir() {
            let entries = fs::read_dir(&path).expect("a folder of payloads is readable");
            due.extend(entries.map(|entry| entry.expect("its entries are readable").path()));
        } else if path
            .extension()
            .is_some_and(|extension| extension == "json")
        {
            let payload = fs::read(&path).expect("a payload is readable");
            payloads.push((path.display().to_string(), payload));
        }
    }
    payloads.sort();
    assert!(!payloads.is_empty(), "no payloads in {}", folder.display());
    payloads
}

#[test]
fn payloads_of_the_schema_keep_their_findings() {
    keep_their_findings(of_schema("accept").into_iter().chain(of_schema("reject")));
}

#[test]
fn recorded_payloads_keep_their_findings() {
    match env::var_os("CORPUS") {
        Some(folder) => keep_their_findings(in_folder(&PathBuf::from(folder)).into_iter()),
        None => println!("skipped: CORPUS names no folder"),
    }
}

fn keep_their_findings(payloads: impl Iterator<Item = (String, Vec<u8>)>) {
    let comparison = Comparison::new();
    let mut count = 0;
    let wrong: Vec<_> = payloads
        .inspect(|_| count += 1)
        // some of those that are to be refused are no JSON
        .filter(|(_, payload)| serde_json::from_slice::<serde_json::Value>(payload).is_ok())
        .filter_map(|(name, payload)| Some((name, comparison.difference(&payload)?)))
        .map(|(name, difference)| format!("{name}: {difference}"))
        .collect();
    println!("{count} payloads");
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}
