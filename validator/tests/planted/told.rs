//! Where something is planted, it is told, each by its place and its kind.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use serde_json::Value;

use crate::amount;
use crate::corpus::{Corpus, Profiles};
use crate::plants;

static PROFILES: LazyLock<Profiles> = LazyLock::new(|| {
    Profiles::of(&[
        Corpus {
            name: "old",
            seed: 1_001,
            plants: &[],
        },
        Corpus {
            name: "new",
            seed: 1_002,
            plants: &plants::ALL,
        },
    ])
});

fn told(list: &[Value], members: &[&str]) -> BTreeSet<String> {
    list.iter()
        .map(|told| {
            let members = members.iter().map(|member| match &told[*member] {
                Value::String(text) => text.clone(),
                other => other.to_string(),
            });
            members.collect::<Vec<_>>().join(" ")
        })
        .collect()
}

fn set(expected: &[&str]) -> BTreeSet<String> {
    expected.iter().map(|&line| line.to_owned()).collect()
}

#[test]
fn drift_names_each_change_and_nothing_else() {
    let changes = PROFILES.drift("old", "new");
    let told = told(&changes, &["schema_path", "kind", "shows", "subject"]);
    let expected = set(&[
        "/$defs/Conversation appeared undeclared reply_allowed",
        "/$defs/Conversation/properties/can_reply vanished present can_reply",
        "/$defs/Contact/properties/thumbnail vanished present thumbnail",
        "/$defs/Conversation/properties/inbox_id null_rate null null",
        "/$defs/Conversation/properties/muted appeared type string",
        "/$defs/ConversationStatus appeared other_value a value outside the set",
    ]);
    if amount::all_cases() {
        assert_eq!(told, expected);
    } else {
        // among few records, a rare change may be chance
        assert!(told.is_subset(&expected) && told.len() > 2, "{told:?}");
    }
}

#[test]
fn suggest_names_each_change_and_nothing_else() {
    let operations = PROFILES.suggest("new");
    let told = told(&operations, &["op", "path", "reason"]);
    assert_eq!(
        told,
        set(&[
            // the renamed field
            "add /$defs/Conversation/properties/reply_allowed undeclared_property",
            "test /$defs/Conversation/required/7 absent",
            "remove /$defs/Conversation/required/7 absent",
            "add /$defs/Conversation/properties/can_reply/x-evidence/- absent",
            // the new value
            "add /$defs/ConversationStatus/enum/- new_value",
            "add /$defs/ConversationStatus/x-enum-descriptions/- new_value",
            // the null
            "test /$defs/Conversation/properties/inbox_id/$ref null",
            "remove /$defs/Conversation/properties/inbox_id/$ref null",
            "add /$defs/Conversation/properties/inbox_id/anyOf null",
            "add /$defs/Conversation/properties/inbox_id/x-evidence/- null",
            // the vanished field
            "test /$defs/Contact/required/7 absent",
            "remove /$defs/Contact/required/7 absent",
            "add /$defs/Contact/properties/thumbnail/x-evidence/- absent",
            // the changed type
            "replace /$defs/Conversation/properties/muted/type new_type",
            "add /$defs/Conversation/properties/muted/x-evidence/- new_type",
        ])
    );
}
