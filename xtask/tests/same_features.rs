//! The shared dependencies of xtask and the validator have the same features in both, so that cargo
//! builds them once: otherwise `cargo xtask conformance` compiles most of them twice.

use std::collections::{BTreeMap, BTreeSet};
use std::env;
use std::process::Command;

/// The sets of features with which the dependencies of `package` are built, by name and version.
///
/// A dependency has two sets if macros and build scripts use other features than the program.
fn features(package: &str) -> BTreeMap<String, BTreeSet<String>> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["tree", "--locked", "--offline", "--package", package])
        .args(["--edges", "normal,build", "--prefix", "none"])
        .args(["--format", "{p}|{f}"])
        .current_dir(xtask::tree::root())
        .output()
        .expect("cargo starts");
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{stderr}");
    let mut features: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        if let Some((package, set)) = line.split_once('|') {
            // repeated entries are marked
            let set = set.trim_end_matches(" (*)");
            features
                .entry(package.to_owned())
                .or_default()
                .insert(set.to_owned());
        }
    }
    features
}

#[test]
fn common_dependencies_have_the_same_features() {
    let validator = features("conversation-validator");
    let mut wrong = Vec::new();
    for (package, sets) in features("xtask") {
        let Some(others) = validator.get(&package) else {
            continue;
        };
        for set in sets.difference(others) {
            wrong.push(format!(
                "{package}\n  xtask: {set}\n  the validator: {others:?}"
            ));
        }
    }
    assert!(
        wrong.is_empty(),
        "ask for the features of both in xtask/workspace-hack/Cargo.toml:\n{}",
        wrong.join("\n")
    );
}
