//! Changes of records, and what drift reports for each.

use serde_json::{Value, json};

use corpus::drift::{ChangeKind, Shows};

/// A change that is made in a percentage of records, and the change that is to be reported.
pub(super) struct Planted {
    pub(super) percent: u8,
    pub(super) change: fn(&mut Value),
    pub(super) told: &'static [(&'static str, ChangeKind, Shows, &'static str)],
}

const CONVERSATION: &str = "/$defs/Conversation";

#[allow(clippy::too_many_lines, reason = "it is a table")]
pub(super) fn planted() -> Vec<Planted> {
    use ChangeKind::{Appeared, NullRate, Presence, Vanished};
    let planted = |percent, change: fn(&mut Value), told| Planted {
        percent,
        change,
        told,
    };
    vec![
        planted(
            1,
            |r| r["id"] = json!("7"),
            &[(
                "/$defs/Conversation/properties/id",
                Appeared,
                Shows::Type,
                "string",
            )],
        ),
        planted(
            100,
            |r| rename(r, "can_reply", "may_reply"),
            &[
                (CONVERSATION, Appeared, Shows::Undeclared, "may_reply"),
                (
                    "/$defs/Conversation/properties/can_reply",
                    Vanished,
                    Shows::Present,
                    "can_reply",
                ),
            ],
        ),
        planted(
            5,
            |r| r["status"] = json!("brand_new"),
            &[(
                "/$defs/ConversationStatus",
                Appeared,
                Shows::OtherValue,
                "a value outside the set",
            )],
        ),
        planted(
            5,
            |r| each_message(r, |m| m["status"] = json!("brand_new")),
            &[(
                "/$defs/MessageStatus",
                Appeared,
                Shows::OtherValue,
                "a value outside the set",
            )],
        ),
        planted(
            2,
            |r| r["can_reply"] = json!(null),
            &[(
                "/$defs/Conversation/properties/can_reply",
                NullRate,
                Shows::Null,
                "null",
            )],
        ),
        planted(
            2,
            |r| r["meta"]["sender"]["availability_status"] = json!(null),
            &[(
                "/$defs/Contact/properties/availability_status",
                NullRate,
                Shows::Null,
                "null",
            )],
        ),
        planted(
            100,
            |r| remove(r, "snoozed_until"),
            &[(
                "/$defs/Conversation/properties/snoozed_until",
                Vanished,
                Shows::Present,
                "snoozed_until",
            )],
        ),
        planted(
            10,
            |r| remove(r, "snoozed_until"),
            &[(
                "/$defs/Conversation/properties/snoozed_until",
                Presence,
                Shows::Absent,
                "snoozed_until",
            )],
        ),
        // values below are seen in fewer places, or not at all
        planted(
            100,
            |r| remove(r, "meta"),
            &[(
                "/$defs/Conversation/properties/meta",
                Vanished,
                Shows::Present,
                "meta",
            )],
        ),
        planted(
            100,
            |r| remove(r, "messages"),
            &[(
                "/$defs/Conversation/properties/messages",
                Vanished,
                Shows::Present,
                "messages",
            )],
        ),
        planted(
            30,
            |r| r["meta"]["assignee_type"] = json!("Brand::New"),
            &[(
                "/$defs/AssigneeKind",
                Appeared,
                Shows::OtherValue,
                "a value outside the set",
            )],
        ),
        // bots are checked as agents, and the tag has vanished
        planted(
            100,
            |r| remove(&mut r["meta"], "assignee_type"),
            &[(
                "/$defs/ConversationMeta/properties/assignee_type",
                Vanished,
                Shows::Present,
                "assignee_type",
            )],
        ),
        planted(
            5,
            |r| {
                each_message(r, |m| {
                    if m["sender"]["type"] == "user" {
                        m["sender"]["type"] = json!("brand_new");
                    }
                });
            },
            &[(
                "/$defs/SenderKind",
                Appeared,
                Shows::OtherValue,
                "a value outside the set",
            )],
        ),
        // no property vanishes where one is rare
        planted(1, |r| r["priority"] = json!(null), &[]),
    ]
}

fn rename(value: &mut Value, from: &str, to: &str) {
    if let Some(members) = value.as_object_mut() {
        let moved = members.remove(from);
        moved.map(|member| members.insert(to.to_owned(), member));
    }
}

fn remove(value: &mut Value, name: &str) {
    value.as_object_mut().map(|members| members.remove(name));
}

fn each_message(record: &mut Value, change: impl Fn(&mut Value)) {
    let messages = record["messages"].as_array_mut();
    messages.into_iter().flatten().for_each(change);
}
