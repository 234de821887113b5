//! The output for each contract under `tests/golden`: types, calls and data, or the list of its
//! problems. A new case is a new folder with files named as in `schema`; `cargo xtask bless` writes
//! the rest, which is reviewed like code.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use codegen::generate;

#[path = "support/contract.rs"]
mod contract;

fn cases() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let mut cases: Vec<_> = fs::read_dir(folder)
        .expect("the golden folder")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.is_dir())
        .collect();
    cases.sort();
    cases
}

/// The artefacts that are kept for an accepted case.
const ARTEFACTS: [&str; 5] = [
    "types.rs",
    "contract.rs",
    "acceptor.rs",
    "json_schema.rs",
    "operation.rs",
];

/// The files that should be beside the contract, by name.
fn expected(case: &Path) -> BTreeMap<&'static str, String> {
    let sources = contract::read(case);
    match generate(&sources) {
        Err(errors) => BTreeMap::from([("errors.txt", format!("{errors}\n"))]),
        Ok(artefacts) => ARTEFACTS
            .into_iter()
            .filter_map(|name| {
                let (_, text) = artefacts
                    .iter()
                    .find(|(path, _)| path.rsplit('/').next() == Some(name))?;
                Some((name, text.to_owned()))
            })
            .collect(),
    }
}

#[test]
fn every_contract_generates_the_files_beside_it() {
    let cases = cases();
    assert!(cases.len() >= 25, "only {} cases", cases.len());
    let mut stale = Vec::new();
    for case in cases {
        let expected = expected(&case);
        for name in ARTEFACTS.into_iter().chain(["errors.txt"]) {
            let found = fs::read_to_string(case.join(name)).ok();
            if found.as_ref() != expected.get(name) {
                stale.push(case.join(name));
            }
        }
    }
    assert!(
        stale.is_empty(),
        "stale: {stale:#?}; run `cargo xtask bless` and review the difference"
    );
}

#[test]
fn a_refused_contract_is_named_so_and_an_accepted_one_has_payloads() {
    for case in cases() {
        let name = case
            .file_name()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        let refused = expected(&case).contains_key("errors.txt");
        assert_eq!(refused, name.starts_with("refused_"), "{name}");
        assert_eq!(!refused, case.join("accept.json").exists(), "{name}");
    }
}
