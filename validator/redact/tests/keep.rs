//! Which places can be kept, and what is said of others.

use contracts::GET_CONVERSATION;
use redact::{RedactOptions, UnknownPlace};

fn add(pointer: &str) -> Result<(), UnknownPlace> {
    RedactOptions::of(&GET_CONVERSATION).keep(pointer).map(drop)
}

#[test]
fn places_of_the_contract_are_known() {
    for pointer in [
        "/labels",
        "#/labels",
        "/labels/*",
        "/labels/0",
        "/meta/team/name",
        "/meta/*/name",
        "/custom_attributes/*",
        "/meta/*/custom_attributes/*/*",
        "/messages/*",
        "/meta/assignee/description",
        "/meta/assignee/available_name",
        "/messages/*/sender/name",
        "/messages/0/attachments/*/extension",
        "/last_non_activity_message/content_attributes/email/from/*",
        "/custom_attributes",
        "/custom_attributes/whatever/is/there",
        "/meta/sender/additional_attributes/a~1b",
        "/$defs/Team/properties/name",
        "#/$defs/Team",
    ] {
        assert_eq!(add(pointer), Ok(()), "{pointer}");
    }
}

#[test]
fn other_places_are_told_with_what_there_is() {
    for (pointer, said) in [
        ("", "this pointer keeps the whole payload"),
        ("#", "this pointer keeps the whole payload"),
        (
            "/$defs/Conversation",
            "this pointer keeps the whole payload",
        ),
        (
            "/*",
            "`/*` keeps everything in the payload; name what to keep: `account_id`",
        ),
        ("/*/*", "`/*/*` keeps everything in `/*`; name"),
        ("/meta/*", "or keep `/meta` as a whole"),
        ("/messages/*/*", "or keep `/messages/*` as a whole"),
        ("/meta/sender/*", "`/meta/sender/*` keeps everything"),
        (
            "/*/*/*/*/*/*/*/*/*/*/*/*",
            "names no property of the contract",
        ),
        ("/*/0", "`/*/0` names no property of the contract"),
        ("/*/", "declares no ``"),
        ("/labels/", "declares no `` in `/labels`"),
        ("//", "declares no ``"),
        ("*", "`*` is not a JSON Pointer"),
        ("/$defs", "declares no `$defs`"),
        ("/$defs/", "the schema has nothing at"),
        ("/$defs/*", "the schema has nothing at"),
        (
            "/$defs/Conversation/properties",
            "the schema has nothing at",
        ),
        (
            "/$defs/Conversation/properties/*",
            "the schema has nothing at",
        ),
        ("labels", "`labels` is not a JSON Pointer"),
        ("/", "declares no `` in the payload"),
        ("/lables", "`labels`, "),
        (
            "/messages/content",
            "expected an index, or `*` for every item",
        ),
        (
            "/meta/team/nam",
            "declares no `nam` in `/meta/team`; expected `account_id`",
        ),
        ("/messages/*/sender/nam", "in `/messages/*/sender`"),
        ("/$defs/Team/properties/nam", "the schema has nothing at"),
    ] {
        let error = add(pointer).expect_err(pointer);
        assert!(error.to_string().contains(said), "{error}");
    }
}

#[test]
fn errors_name_a_place_of_the_contract() {
    for pointer in ["", "labels", "/$defs/", "/*/0"] {
        let error = add(pointer).expect_err(pointer).to_string();
        assert!(error.ends_with(", such as /id"), "{error}");
    }
}
