//! Random edits.

use codegen::{Accepts, Answer, compat, patch};

use super::edits::EDITS;
use super::{SCHEMA, amount};

/// A random edit of a node, which may leave the schema unchanged; most do not.
fn random_edit(random: &mut fastrand::Rng) -> String {
    let one = |random: &mut fastrand::Rng, of: &[&str]| of[random.usize(..of.len())].to_owned();
    let property = one(
        random,
        &[
            "id", "kind", "name", "tags", "channel", "code", "seen_at", "sender",
        ],
    );
    let value = one(
        random,
        &[
            r##"{"$ref": "#/$defs/Id", @}"##,
            r##"{"$ref": "#/$defs/OtherId", @}"##,
            r##"{"$ref": "#/$defs/Kind", @}"##,
            r##"{"$ref": "#/$defs/SenderKind", @}"##,
            r##"{"$ref": "#/$defs/UserSender", @}"##,
            r##"{"$ref": "#/$defs/BotSender", @}"##,
            r##"{"anyOf": [{"$ref": "#/$defs/Id"}, {"type": "null"}], @}"##,
            "{@}",
            r#"{"type": ["integer", "string"], "minimum": 0, "maximum": 2000, @}"#,
            r#"{"type": ["integer", "string"], "minimum": 5, "maximum": 10, "maxLength": 4, @}"#,
            r#"{"type": "integer", "minimum": 0, "maximum": 9223372036854775807, @}"#,
            r#"{"type": "integer", "minimum": 0, "maximum": 9223372036854775806, @}"#,
            r#"{"type": "number", "minimum": 0, "maximum": 1000, @}"#,
            r#"{"type": ["string", "null"], "maxLength": 9, @}"#,
            r#"{"type": "string", "minLength": 1, @}"#,
            r#"{"type": ["boolean", "string"], "pattern": "^a", @}"#,
            r#"{"type": "object", @}"#,
            r#"{"type": "array", "maxItems": 2, @}"#,
            r#"{"type": "array", "items": {"type": ["string", "null"]}, @}"#,
            r##"{"type": "array", "items": {"$ref": "#/$defs/Kind"}, @}"##,
        ],
    );
    let value = value.replace('@', r#""description": "X.", "x-evidence": ["source"]"#);
    let owner = one(random, &["Root", "Root", "Root", "UserSender", "BotSender"]);
    match random.u8(..4) {
        0 => {
            let (edit, _) = EDITS[random.usize(..EDITS.len())];
            edit.trim_start_matches('[')
                .trim_end_matches(']')
                .to_owned()
        }
        1 => format!(
            r#"{{"op": "add", "path": "/$defs/{owner}/properties/more_{property}", "value": {value}}}"#
        ),
        _ => format!(
            r#"{{"op": "add", "path": "/$defs/Root/properties/{property}", "value": {value}}}"#
        ),
    }
}

/// The number of schema pairs that are compared in a sample.
const SAMPLE: u64 = 25;

#[test]
fn jsonschema_never_contradicts_the_rules_of_random_edits() {
    let (mut compared, mut decided) = (0, 0);
    let (seeds, expected) = if amount::all_cases() {
        (250, (100, 30))
    } else {
        (SAMPLE, (10, 1))
    };
    for seed in 0..seeds {
        let mut random = fastrand::Rng::with_seed(seed);
        let mut random_schema = || {
            let edits: Vec<_> = (0..random.usize(1..4))
                .map(|_| random_edit(&mut random))
                .collect();
            patch(SCHEMA, &format!("[{}]", edits.join(","))).ok()
        };
        let old = match seed % 2 {
            0 => Some(SCHEMA.to_owned()),
            _ => random_schema(),
        };
        let Some((old, new)) = old.zip(random_schema()) else {
            continue;
        };
        let Ok(found) = compat(&old, &new) else {
            continue;
        };
        compared += 1;
        let accepts: Vec<Accepts> = found.changes.iter().map(|c| c.rule.accepts()).collect();
        let only = |one| accepts.iter().all(|a| [Accepts::Same, one].contains(a));
        let report = format!("{seed}: {:#?}\n{:?}", found.changes, found.judge);
        for (only, answer) in [
            (only(Accepts::More), found.judge.accepts_all_old),
            (only(Accepts::Less), found.judge.accepted_all_new),
        ] {
            assert!(!only || answer != Answer::No, "{report}\n{old}\n{new}");
            decided += usize::from(only && answer == Answer::Yes);
        }
        // a single change has exactly the effect of its rule
        if let [one] = accepts.as_slice() {
            let narrows = matches!(one, Accepts::Less);
            assert!(
                !narrows || found.judge.accepts_all_old != Answer::Yes,
                "{report}"
            );
            let widens = matches!(one, Accepts::More);
            assert!(
                !widens || found.judge.accepted_all_new != Answer::Yes,
                "{report}"
            );
        }
    }
    assert!(
        compared > expected.0 && decided > expected.1,
        "{compared} {decided}"
    );
}
