//! What Cargo makes of the features: conversation-client adds none to the clients of others.
//!
//! The other tests see what the program has; this one sees every feature, of the program's
//! clients and of rustls, that a dependency could have changed.

use std::collections::BTreeSet;
use std::process::Command;

/// The features of a crate in a build of this program with these of its own.
fn features(of: &str, with: &str) -> BTreeSet<String> {
    let output = Command::new(env!("CARGO"))
        .args([
            "tree",
            "--locked",
            "--offline",
            "--edges",
            "normal",
            "--prefix",
            "none",
        ])
        .args(["--format", "{p}|{f}", "--features", with, "--manifest-path"])
        .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml"))
        .output()
        .expect("cargo runs");
    let tree = String::from_utf8(output.stdout).expect("text");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let line = tree
        .lines()
        .find(|line| line.starts_with(&format!("{of} v")));
    let features = line.and_then(|line| line.rsplit('|').next()).expect(of);
    let features = features.trim_end_matches(" (*)").split(',');
    features
        .filter(|feature| !feature.is_empty())
        .map(str::to_owned)
        .collect()
}

/// Whatever of the program's says by its features what is spoken, trusted or decoded.
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

/// What is added all the same: it gives names to call, and changes nothing for who does not.
const ADDED: [(&str, &str); 1] = [("hyper-util", "client-proxy")];

#[test]
fn no_feature_of_conversation_client_adds_one_to_what_others_use() {
    for provider in ["ring", "aws-lc"] {
        for of in WATCHED {
            let alone = features(of, provider);
            for with in [
                "with-types",
                "with-operation",
                "with-reqwest",
                "with-ureq",
                "with-all",
            ] {
                let mut beside = features(of, &format!("{provider},{with}"));
                beside.retain(|name| alone.contains(name) || !ADDED.contains(&(of, name)));
                assert_eq!(beside, alone, "{of} with {provider}, beside {with}");
            }
        }
    }
}
