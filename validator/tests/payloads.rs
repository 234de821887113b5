//! Every payload of the schema does what its folder says.
//!
//! Adding a case is adding a file to `schema/payloads/accept` or `schema/payloads/reject`.

use std::fs;
use std::path::{Path, PathBuf};

use conversation_validator::{Layer, Options, Readers, Validator};

#[test]
fn accepted_payloads_conform_and_are_written_back_by_the_types() {
    let validator = Options::new().layers(Layer::ALL).build();
    for path in payloads("accept") {
        let report = validator.check(&read(&path));
        assert!(report.conforms(), "{}:\n{report}", path.display());
        assert_eq!(report.readers(), Readers::Survive, "{}", path.display());
    }
}

#[test]
fn rejected_payloads_get_exactly_the_findings_beside_them() {
    let validator = Validator::new();
    let mut wrong = Vec::new();
    for path in payloads("reject") {
        let golden = path.with_extension("findings.txt");
        let expected = fs::read_to_string(&golden).unwrap_or_default();
        let report = validator.check(&read(&path));
        let found = report.to_string();
        if report.conforms() {
            wrong.push(format!("{} conforms", path.display()));
        } else if lines(&found) != lines(&expected) {
            let path = path.display();
            wrong.push(format!("{path}\nexpected:\n{expected}found:\n{found}"));
        }
    }
    assert!(
        wrong.is_empty(),
        "{}\nif what was found is right, `cargo xtask bless` writes it down",
        wrong.join("\n")
    );
}

/// The file lists errors first, as reports do; a report of one payload goes by place.
fn lines(findings: &str) -> Vec<&str> {
    let mut lines: Vec<&str> = findings.lines().collect();
    lines.sort_unstable();
    lines
}

#[test]
fn every_findings_file_has_its_payload() {
    for path in files("reject") {
        let name = path.to_string_lossy();
        if let Some(stem) = name.strip_suffix(".findings.txt") {
            let payload = PathBuf::from(format!("{stem}.json"));
            assert!(payload.exists(), "{name} has no payload");
        }
    }
}

fn payloads(folder: &str) -> Vec<PathBuf> {
    let mut paths = files(folder);
    paths.retain(|path| {
        path.extension()
            .is_some_and(|extension| extension == "json")
    });
    assert!(!paths.is_empty(), "no payloads in {folder}");
    paths
}

fn files(folder: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../schema/payloads")
        .join(folder);
    let entries = fs::read_dir(&folder).expect("the folder of payloads is readable");
    let mut paths: Vec<_> = entries
        .map(|entry| entry.expect("its entries are readable").path())
        .collect();
    paths.sort();
    paths
}

fn read(path: &Path) -> Vec<u8> {
    fs::read(path).expect("a payload is readable")
}
