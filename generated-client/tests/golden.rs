//! The generator's golden outputs, compiled and used: the types for each feature of a schema, and
//! that every accepted payload keeps its value when it is decoded and encoded.

#[cfg(feature = "schemars")]
use conversation_client::json_schema;
use conversation_client::runtime;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

#[path = "support/same.rs"]
mod same;

macro_rules! golden {
    ($($case:ident)*) => {
        $(
            #[allow(dead_code, unreachable_pub, clippy::all, clippy::pedantic)]
            mod $case {
                pub mod types {
                    include!(concat!(
                        env!("CARGO_MANIFEST_DIR"),
                        "/../codegen/tests/golden/",
                        stringify!($case),
                        "/types.rs"
                    ));
                }
                pub use types::*;

                #[cfg(feature = "schemars")]
                pub mod json_schema {
                    include!(concat!(
                        env!("CARGO_MANIFEST_DIR"),
                        "/../codegen/tests/golden/",
                        stringify!($case),
                        "/json_schema.rs"
                    ));
                }
            }
        )*

        #[test]
        fn every_accepted_payload_keeps_its_value() {
            $(
                round_trip::<$case::Root>(
                    stringify!($case),
                    include_str!(concat!(
                        env!("CARGO_MANIFEST_DIR"),
                        "/../codegen/tests/golden/",
                        stringify!($case),
                        "/accept.json"
                    )),
                );
            )*
        }
    };
}

include!(concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../codegen/tests/golden/index.rs"
));

/// Decodes from text, where a duplicate key is still visible, and from a value.
fn round_trip<T: DeserializeOwned + Serialize + PartialEq>(case: &str, payloads: &str) {
    let payloads: Vec<Box<serde_json::value::RawValue>> =
        serde_json::from_str(payloads).expect("an array of payloads");
    assert!(!payloads.is_empty());
    for payload in payloads {
        let value: Value = serde_json::from_str(payload.get()).expect("JSON");
        let read: T = serde_json::from_str(payload.get())
            .unwrap_or_else(|error| panic!("{case}: {error}: {payload}"));
        let written = serde_json::to_value(&read).expect("it can be written");
        assert!(
            same::same(&value, &written),
            "{case}: {value} became {written}"
        );
        let again: T = serde_json::from_value(value).expect("the value is read, too");
        assert!(again == read, "{case}: text and value differ: {payload}");
    }
}

fn read<T: DeserializeOwned>(json: &str) -> T {
    serde_json::from_str(json).expect("it is read")
}

fn refused<T: DeserializeOwned>(json: &str) -> String {
    match serde_json::from_str::<T>(json) {
        Ok(_) => panic!("read although it is no such value: {json}"),
        Err(error) => error.to_string(),
    }
}

#[test]
fn absent_null_and_value_are_told_apart() {
    let with = |both: &str| -> presence::Root {
        read(&format!(
            r#"{{"required": 1, "nullable": null, "required_reference": null{both}}}"#
        ))
    };
    assert_eq!(with("").both, None);
    assert_eq!(with(r#", "both": null"#).both, Some(None));
    assert_eq!(with(r#", "both": "x""#).both, Some(Some("x".to_owned())));
}

#[test]
fn an_error_says_where_and_what_and_no_value() {
    let error = refused::<tagged_union::Root>(
        r#"{"sender": {"type": "user", "name": "A", "id": "SECRET"}}"#,
    );
    assert!(
        error.starts_with("expected an integer, found a string at /sender/id"),
        "{error}"
    );
    let error = refused::<tagged_union::Root>(r#"{"sender": {"type": "user", "id": 1}}"#);
    assert!(
        error.starts_with("property `name` is missing at /sender"),
        "{error}"
    );
    let error = refused::<arrays::Root>(r#"{"nested": [[], [null, "SECRET"]]}"#);
    assert!(error.contains("at /nested/1/1"), "{error}");
}

#[test]
fn an_undeclared_value_is_kept_and_never_equals_a_declared_one() {
    use enumerations::{Growing, Number, Text};
    let unknown: Text = read(r#""closed""#);
    assert!(matches!(&unknown, Text::Unknown(text) if text.as_str() == "closed"));
    assert!(!unknown.is_known());
    assert_eq!(Text::from("open"), Text::Open);
    assert_eq!("in progress".parse(), Ok(Text::InProgress));
    assert_eq!(Text::CaptainAssistant.to_string(), "Captain::Assistant");
    assert_eq!(Text::KNOWN.len(), 3);
    assert_eq!(Growing::from("b-c"), Growing::Second);
    assert!(matches!(Number::from(5), Number::Unknown(five) if five.get() == 5));
    assert_eq!(Number::from(-7).value(), -7);
    assert_eq!(read::<Number>("1e0"), Number::One);
    assert_eq!(
        refused::<Number>("1.5"),
        "expected an integer, found a number that is not a 64-bit integer at the root"
    );
}

#[test]
fn an_integer_that_does_not_fit_is_out_of_range() {
    use enumerations::Number;
    for text in [
        "9223372036854775808",
        "18446744073709551615",
        "18446744073709551616",
        "9223372036854775808.0",
        "1e300",
        "-1e300",
    ] {
        assert_eq!(
            refused::<Number>(text),
            "expected an integer, found one out of range at the root",
            "{text}"
        );
    }
}

#[test]
fn a_name_or_an_integer_are_both_read() {
    use enumerations::Mixed;
    assert_eq!(read::<Mixed>(r#""User""#), Mixed::User);
    assert_eq!(read::<Mixed>("0.0"), Mixed::Integer(0));
    assert_eq!(read::<Mixed>("0").as_str(), None);
    assert_eq!(Mixed::from("Bot").as_str(), Some("Bot"));
}

#[test]
fn an_undeclared_missing_or_odd_tag_keeps_the_object() {
    use tagged_union::{Root, Sender};
    for sender in [
        r#"{"type":"alien","x":[1]}"#,
        r#"{"id":1}"#,
        r#"{"type":7}"#,
        "{}",
    ] {
        let root: Root = read(&format!(r#"{{"sender":{sender}}}"#));
        let Sender::Unknown(members) = &root.sender else {
            panic!("{sender} became a branch");
        };
        assert_eq!(serde_json::to_string(members).expect("text"), sender);
    }
    let root: Root = read(r#"{"sender":{"type":"alien","id":3,"name":"N"}}"#);
    assert_eq!((root.sender.id(), root.sender.name()), (Some(3), Some("N")));
}

#[test]
fn the_sibling_tag_of_a_union_decides_wherever_it_is() {
    use sibling_union::{Assignee, Root};
    let bot = r#""assignee": {"id": 1}"#;
    for json in [
        format!(r#"{{"assignee_type": "AgentBot", {bot}}}"#),
        format!(r#"{{{bot}, "assignee_type": "AgentBot"}}"#),
    ] {
        let root: Root = read(&json);
        assert!(
            matches!(root.assignee, Some(Assignee::AgentBot(_))),
            "{json}"
        );
    }
    let root: Root = read(r#"{"assignee": {"id": 1, "email": ""}}"#);
    assert!(matches!(root.assignee, Some(Assignee::Agent(_))));
    let root: Root = read(r#"{"assignee": {"id": 1}, "assignee_type": "Captain"}"#);
    assert!(matches!(root.assignee, Some(Assignee::Unknown(_))));
}

#[test]
fn with_an_unknown_open_tag_the_object_is_kept_as_received() {
    use sibling_union::{Author, AuthorType, Root};
    let json = r#"{"author":{"name":"Swarm","parts":[1.0,null]},"author_type":"Swarm"}"#;
    let root: Root = read(json);
    assert!(matches!(root.author_type, Some(AuthorType::Unknown(_))));
    let Some(author @ Author::Unknown(_)) = &root.author else {
        panic!("it became a branch");
    };
    assert_eq!(author.name(), Some("Swarm"));
    assert_eq!(serde_json::to_string(&root).expect("text"), json);
}

#[test]
fn zero_is_no_time_only_where_the_schema_says_so() {
    use std::time::{Duration, SystemTime};
    let root: times::Root = read(r#"{"at":0,"seen":0,"exact":1.5,"text":"1970-01-01T00:00:02Z"}"#);
    assert_eq!(root.at.time(), Some(SystemTime::UNIX_EPOCH));
    assert_eq!(root.seen.and_then(|seen| seen.time()), None);
    let after = |seconds| Some(SystemTime::UNIX_EPOCH + Duration::from_secs_f64(seconds));
    assert_eq!(
        root.exact.flatten().and_then(|exact| exact.time()),
        after(1.5)
    );
    assert_eq!(root.text.flatten().and_then(|text| text.time()), after(2.0));
}

#[test]
fn debug_hides_what_is_personal_or_undeclared_and_shows_ids() {
    let payload = r#"{"id":42,"name":"CANARY","aliases":["CANARY"],"attributes":{"CANARY":"CANARY"},"person":{"id":77},"CANARY":"CANARY"}"#;
    let root: sensitive::Root = read(payload);
    let shown = format!("{root:?}");
    assert!(
        shown.contains("42") && !shown.contains("CANARY") && !shown.contains("77"),
        "{shown}"
    );
    let sender: tagged_union::Sender = read(r#"{"type":"CANARY","CANARY":1}"#);
    assert_eq!(format!("{sender:?}"), "Unknown(<2 hidden>)");
    let text: times::Text = read(r#""CANARY""#);
    assert_eq!(format!("{text:?}"), "Text(<hidden>)");
    assert_eq!(
        format!("{:?}", enumerations::Text::from("CANARY")),
        "Unknown(<hidden>)"
    );
}

#[test]
fn a_declared_name_put_among_the_undeclared_is_not_written_twice() {
    let mut root: identifiers::Root = read(r#"{"id": 1}"#);
    root.extra.insert("id".to_owned(), Value::from(2));
    assert_eq!(serde_json::to_string(&root).expect("text"), r#"{"id":1}"#);
}

#[cfg(feature = "schemars")]
mod handed_out {
    use schemars1::generate::SchemaSettings;
    use schemars1::{JsonSchema, schema_for};
    use serde_json::{Value, json};

    use super::{arrays, hygiene, operations, recursion};

    /// A definition in `$defs` of the file.
    fn written(file: &str, name: &str) -> Value {
        let file: Value = serde_json::from_str(file).expect("JSON");
        file["$defs"][name].clone()
    }

    macro_rules! file {
        ($path:literal) => {
            include_str!(concat!("../../codegen/tests/golden/", $path))
        };
    }

    #[test]
    fn a_definition_without_a_type_of_its_own_is_still_referred_to() {
        let file = file!("operations/article.schema.json");
        let schema = schema_for!(operations::Article);
        assert_eq!(
            schema.get("properties").expect("properties")["slug"]["$ref"],
            "#/$defs/Slug"
        );
        assert_eq!(
            schema.get("$defs").expect("definitions")["Slug"],
            written(file, "Slug")
        );
        // the alias is a Rust string, whose schema is not generated
        assert_eq!(
            schema_for!(operations::Slug).get("type"),
            Some(&json!("string"))
        );
    }

    #[test]
    fn what_contains_itself_ends_even_where_definitions_are_written_inline() {
        let schema = schema_for!(recursion::Root).to_value();
        assert_eq!(schema["properties"]["next"]["$ref"], "#");
        assert_eq!(schema["properties"]["either"]["$ref"], "#/$defs/Either");

        let settings = SchemaSettings::draft2020_12().with(|s| s.inline_subschemas = true);
        let inline = settings
            .into_generator()
            .into_root_schema_for::<recursion::Root>();
        assert!(inline.get("properties").is_some());
    }

    #[test]
    fn annotations_beside_an_inline_definition_stay() {
        let settings = SchemaSettings::draft2020_12().with(|s| s.inline_subschemas = true);
        let schema = settings
            .into_generator()
            .into_root_schema_for::<operations::Article>();
        let file = file!("operations/article.schema.json");
        let locale = &schema.get("properties").expect("properties")["locale"];
        let expected = json!({
            "description": "A property.",
            "x-evidence": ["inferred"],
            "allOf": [written(file, "Locale")],
        });
        assert_eq!(*locale, expected);
    }

    #[test]
    fn every_definition_has_an_identity_of_its_own() {
        assert_ne!(arrays::Root::schema_id(), hygiene::Root::schema_id());
        let mut generator = SchemaSettings::draft2020_12().into_generator();
        generator.subschema_for::<arrays::Root>();
        generator.subschema_for::<hygiene::Root>();
        let definitions = generator.definitions();
        assert!(definitions.contains_key("Root") && definitions.contains_key("Root2"));
    }
}
