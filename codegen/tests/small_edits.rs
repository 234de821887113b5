//! A small edit of the schema is a small edit of the generated code, and two of them merge.

use std::collections::BTreeMap;
use std::path::Path;

use codegen::{Artefacts, SCHEMA, Sources, generate};
use serde_json::Value;

#[path = "support/contract.rs"]
mod contract;

/// The maximum number of lines that may change when an optional property is added, apart from the
/// type itself.
const FEW: usize = 60;

fn sources() -> Sources {
    contract::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../schema"))
}

fn artefacts(sources: &Sources) -> Artefacts {
    generate(sources).expect("the contract of the project is accepted")
}

/// Adds the optional property `name` before another one of a definition, as a person would.
fn add(sources: &mut Sources, name: &str, definition: &str, before: &str) {
    let text = sources.schemas.get_mut(SCHEMA).expect("the schema");
    let start = text.find(&format!("\n    \"{definition}\": {{"));
    let start = start.expect("the definition begins on a line of its own");
    let place = text[start..].find(&format!("\n        \"{before}\": {{"));
    let place = place.expect("the property begins on a line of its own") + start + 1;
    let property = format!(
        "        \"{name}\": {{\n          \
           \"type\": [\"string\", \"null\"],\n          \
           \"description\": \"Added for a test.\",\n          \
           \"x-sensitive\": true,\n          \
           \"x-evidence\": [\"inferred\"]\n        }},\n"
    );
    text.insert_str(place, &property);
}

fn with(properties: &[(&str, &str, &str)]) -> Artefacts {
    let mut sources = sources();
    for (name, definition, before) in properties {
        add(&mut sources, name, definition, before);
    }
    artefacts(&sources)
}

/// The number of lines that are in one of the texts and not in the other.
fn changed_lines(before: &str, after: &str) -> usize {
    let mut lines: BTreeMap<&str, isize> = BTreeMap::new();
    for line in before.lines() {
        *lines.entry(line).or_default() -= 1;
    }
    for line in after.lines() {
        *lines.entry(line).or_default() += 1;
    }
    lines.values().map(|count| count.unsigned_abs()).sum()
}

#[test]
fn an_optional_property_changes_few_lines_outside_its_type() {
    let sources = sources();
    let schema: Value = serde_json::from_str(&sources.schemas[SCHEMA]).expect("JSON");
    let before = artefacts(&sources);
    let before: BTreeMap<&str, &str> = before.iter().collect();
    let definitions = schema["$defs"].as_object().expect("the definitions");
    let mut tried = 0;
    for (definition, body) in definitions {
        let properties = body["properties"].as_object();
        let Some(first) = properties.and_then(|properties| properties.keys().next()) else {
            continue;
        };
        let mut sources = sources.clone();
        add(&mut sources, "added_for_a_test", definition, first);
        // a union declares nothing but its tag
        let Ok(after) = generate(&sources) else {
            continue;
        };
        let changed: BTreeMap<&str, usize> = after
            .iter()
            .filter(|(path, _)| !path.ends_with("/types.rs"))
            .map(|(path, text)| (path, changed_lines(before[path], text)))
            .filter(|(_, lines)| *lines > 0)
            .collect();
        let lines: usize = changed.values().sum();
        assert!((1..FEW).contains(&lines), "{definition}: {changed:#?}");
        tried += 1;
    }
    assert!(tried > 20, "{tried}");
}

/// What was added to `base`: lines, and the index of the old line before which they were added.
fn insertions<'t>(path: &str, base: &str, edited: &'t str) -> Vec<(usize, Vec<&'t str>)> {
    let mut insertions: Vec<(usize, Vec<&str>)> = Vec::new();
    let old: Vec<&str> = base.lines().collect();
    let mut at = 0;
    for line in edited.lines() {
        if old.get(at) == Some(&line) {
            at += 1;
            continue;
        }
        match insertions.last_mut().filter(|(place, _)| *place == at) {
            Some((_, lines)) => lines.push(line),
            None => insertions.push((at, vec![line])),
        }
    }
    assert_eq!(
        at,
        old.len(),
        "{path}: not just an insertion at {:?}",
        old.get(at)
    );
    insertions
}

/// Both edits in one text; a conflict if no old line separates them.
fn merged(path: &str, base: &str, ours: &str, theirs: &str) -> String {
    let (ours, theirs) = (insertions(path, base, ours), insertions(path, base, theirs));
    for (place, lines) in &ours {
        let conflict = theirs.iter().find(|(other, _)| other == place);
        assert_eq!(conflict, None, "{path}: {lines:#?}");
    }
    let mut all: Vec<_> = ours.into_iter().chain(theirs).collect();
    all.sort_by_key(|(place, _)| *place);
    let mut all = all.into_iter().peekable();
    let mut text = Vec::new();
    for (index, line) in base.lines().enumerate() {
        if let Some((_, lines)) = all.next_if(|(place, _)| *place == index) {
            text.extend(lines);
        }
        text.push(line);
    }
    text.join("\n") + "\n"
}

#[test]
fn two_branches_that_each_add_a_property_merge_into_what_both_would_generate() {
    let base = artefacts(&sources());
    let pairs = [
        // in different definitions, and in different parts of the same one
        (
            ("added_one", "Contact", "email"),
            ("zone_added", "Message", "content"),
        ),
        (
            ("added_one", "Conversation", "account_id"),
            ("zone_added", "Conversation", "status"),
        ),
        (
            ("added_one", "UserSender", "name"),
            ("zone_added", "AgentBotSender", "name"),
        ),
        (
            ("added_one", "AgentBotSender", "name"),
            ("zone_added", "AgentBotSender", "type"),
        ),
    ];
    for (one, two) in pairs {
        let (ours, theirs) = (with(&[one]), with(&[two]));
        let (ours, theirs): (BTreeMap<_, _>, BTreeMap<_, _>) =
            (ours.iter().collect(), theirs.iter().collect());
        let both = with(&[one, two]);
        let both: BTreeMap<_, _> = both.iter().collect();
        for (path, text) in base.iter() {
            if both[path] != text {
                let merged = merged(path, text, ours[path], theirs[path]);
                assert!(merged == both[path], "{path}: {one:?} and {two:?}");
            }
        }
    }
}
