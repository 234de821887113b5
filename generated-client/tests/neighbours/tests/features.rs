//! Cargo's feature resolution: conversation-client adds no features to the clients of others.
//!
//! The other tests observe the behaviour of the program; this one sees every feature of the
//! program's clients and of rustls that a dependency could have changed.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

/// The features of each crate in a build of this program with the given features of its own.
fn features(with: &str) -> BTreeMap<String, BTreeSet<String>> {
    let output = Command::new(env!("CARGO"))
        .args(["tree", "--locked", "--offline", "--edges", "normal"])
        .args(["--prefix", "none", "--format", "{p}|{f}"])
        .args(["--features", with, "--manifest-path"])
        .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml"))
        .output()
        .expect("cargo runs");
    let tree = String::from_utf8(output.stdout).expect("text");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let crates = tree.lines().filter_map(|line| {
        let (package, features) = line.trim_end_matches(" (*)").split_once('|')?;
        let name = package.split(' ').next()?;
        let features = features.split(',').filter(|feature| !feature.is_empty());
        Some((name.to_owned(), features.map(str::to_owned).collect()))
    });
    crates.collect()
}

/// The crates of the program whose features affect protocols, trust or decoding.
const WATCHED: [&str; 8] = [
    "hyper",
    "hyper-util",
    "reqwest",
    "rustls",
    "rustls-webpki",
    "tokio-rustls",
    "ureq",
    "ureq-proto",
];

/// The only additions: they provide more items, and change nothing for anyone who does not use
/// them.
const ADDED: [(&str, &str); 1] = [("hyper-util", "client-proxy")];

#[test]
fn no_feature_of_conversation_client_enables_one_of_others() {
    for provider in ["ring", "aws-lc"] {
        let alone = features(provider);
        for with in [
            "with-types",
            "with-operation",
            "with-reqwest",
            "with-ureq",
            "with-all",
        ] {
            let beside = features(&format!("{provider},{with}"));
            for of in WATCHED {
                let alone = &alone[of];
                let mut beside = beside[of].clone();
                beside.retain(|name| alone.contains(name) || !ADDED.contains(&(of, name)));
                assert_eq!(&beside, alone, "{of} with {provider}, beside {with}");
            }
        }
    }
}
