//! The payloads of the schema: those that conform are accepted, with notes where there is
//! something to tell, and no other is.

use std::fs;
use std::path::{Path, PathBuf};

use conversation_validator::{Answer, Sampler, Validator, accept};
use serde_json::Value;

/// Payloads that conform, and whose spelling the acceptor leaves to the judge all the same.
const LEFT: &[&str] = &["escaped-text", "large-numbers", "duplicate-key"];

fn payloads(folder: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../schema/payloads")
        .join(folder);
    let files = fs::read_dir(folder).expect("the folder");
    let paths = files.map(|entry| entry.expect("an entry").path());
    paths
        .filter(|path| {
            path.extension()
                .is_some_and(|extension| extension == "json")
        })
        .collect()
}

#[test]
fn payloads_that_conform_are_accepted_but_for_a_few_unusual_ones() {
    let validator = Validator::new();
    let mut left = Vec::new();
    for path in payloads("accept") {
        let pretty = fs::read(&path).expect("a payload");
        let name = path
            .file_stem()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        match accept(&pretty) {
            Answer::Unknown => left.push(name),
            answer => {
                let has_findings = !validator.check(&pretty).findings().is_empty();
                assert_eq!(has_findings, answer == Answer::ValidWithNotes, "{name}");
            }
        }
    }
    left.sort();
    let mut expected = LEFT.to_vec();
    expected.sort_unstable();
    assert_eq!(left, expected);
}

#[test]
fn payloads_that_do_not_conform_are_not_accepted() {
    for path in payloads("reject") {
        let payload = fs::read(&path).expect("a payload");
        assert_eq!(accept(&payload), Answer::Unknown, "{}", path.display());
    }
}

/// An undeclared property anywhere, or a new value of a set that grows, is noted; and what is
/// noted has a note.
#[test]
fn what_is_undeclared_is_noted_and_nothing_else() {
    let validator = Validator::new();
    let mut noted = 0;
    for sample in Sampler::new(511).take(300) {
        let mut value: Value = serde_json::from_str(&sample.text).expect("JSON");
        for (turn, pointer) in ["", "/meta", "/meta/sender", "/messages/0", "/meta/assignee"]
            .into_iter()
            .enumerate()
        {
            let Some(Value::Object(object)) = value.pointer_mut(pointer) else {
                continue;
            };
            object.insert("brand_new".to_owned(), Value::from(turn));
            let text = value.to_string();
            assert_eq!(
                accept(text.as_bytes()),
                Answer::ValidWithNotes,
                "{pointer}\n{text}"
            );
            assert!(!validator.check(text.as_bytes()).findings().is_empty());
            noted += 1;
            let Some(Value::Object(object)) = value.pointer_mut(pointer) else {
                continue;
            };
            object.remove("brand_new");
        }
        let text = value.to_string();
        assert_ne!(accept(text.as_bytes()), Answer::ValidWithNotes, "{text}");
    }
    assert!(noted > 1_000, "{noted}");
}
