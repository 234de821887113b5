//! A patch changes the text as RFC 6902 changes the value, and changes nothing else in the text.

mod refused;

use std::fs;
use std::path::Path;

use codegen::patch;
use serde_json::{Value, json};

fn schema() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schema/conversation.schema.json");
    fs::read_to_string(path).expect("the schema")
}

/// Texts in every layout that a patch may encounter.
fn small_texts() -> Vec<String> {
    let value = json!({
        "": {"": [], "~": {"/": 1}, "a/b": [1, 2, 3]}, "list": [{"x": 1}, {"y": []}], "empty": {},
        "text": "ü\n\"", "nested": [[1, [2]], []]
    });
    vec![
        value.to_string(),
        serde_json::to_string_pretty(&value).expect("JSON"),
        serde_json::to_string_pretty(&value)
            .expect("JSON")
            .replace('\n', "\r\n"),
        "[1, 2,\n  3, 4]".to_owned(),
        "{ \"\\u0061\" : 1 ,\n\t\"b\":[ ] }\n".to_owned(),
        "null".to_owned(),
    ]
}

/// The pointers of every value inside `value`.
fn pointers(value: &Value, at: &str, found: &mut Vec<String>) {
    found.push(at.to_owned());
    match value {
        Value::Object(members) => {
            for (key, value) in members {
                let key = key.replace('~', "~0").replace('/', "~1");
                pointers(value, &format!("{at}/{key}"), found);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                pointers(item, &format!("{at}/{index}"), found);
            }
        }
        _ => {}
    }
}

fn random_value(random: &mut fastrand::Rng) -> Value {
    let values = [
        json!(null),
        json!(i64::MAX),
        json!(u64::MAX),
        json!(-0.5),
        json!("é\u{1}\"\\/"),
        json!([]),
        json!({}),
        json!([
            "documented",
            "source: absent before 2.16.0",
            "rendered 2.16.0",
            "rendered 4.3.0"
        ]),
        json!({"type": "string", "description": "New.", "x-evidence": ["recorded"]}),
        json!([[{"": {"~1/": [true, {"if": {"a": 1}, "then": {"b": ["long enough ".repeat(10)]}}]}}]]),
    ];
    values[random.usize(..values.len())].clone()
}

fn random_operation(value: &Value, random: &mut fastrand::Rng) -> Value {
    let mut places = Vec::new();
    pointers(value, "", &mut places);
    let place = |random: &mut fastrand::Rng| {
        let place = places[random.usize(..places.len())].clone();
        let tails = [
            "", "", "", "/-", "/new", "/~0~1", "/", "/0", "/1", "/01", "/999",
        ];
        format!("{place}{}", tails[random.usize(..tails.len())])
    };
    let path = place(random);
    match random.u8(..8) {
        0..=2 => json!({"op": "add", "path": path, "value": random_value(random), "reason": "x"}),
        3 => json!({"op": "replace", "path": path, "value": random_value(random)}),
        4 => json!({"op": "copy", "from": place(random), "path": path}),
        5 => json!({"op": "move", "from": place(random), "path": path}),
        6 => json!({"op": "test", "path": path, "value": value.pointer(&path).cloned()}),
        _ => json!({"op": "remove", "path": path}),
    }
}

/// The value after the reference implementation applied the patch, if that succeeds.
fn oracle(text: &str, patch: &Value) -> Option<Value> {
    let mut value = serde_json::from_str(text).expect("JSON");
    let patch: json_patch::Patch = serde_json::from_value(patch.clone()).expect("a patch");
    // on failure the value is discarded, so nothing has to be undone
    json_patch::patch_unsafe(&mut value, &patch).ok()?;
    Some(value)
}

#[test]
fn random_patches_do_what_the_reference_does() {
    let (mut applied, mut refused) = (0, 0);
    let schema = schema();
    let mut texts = small_texts();
    for round in 0..3000 {
        let mut random = fastrand::Rng::with_seed(round);
        if round % 100 == 0 {
            texts.push(schema.clone());
        }
        let index = if round % 100 == 0 {
            texts.len() - 1
        } else {
            random.usize(..6)
        };
        let text = texts[index].clone();
        let mut value: Value = serde_json::from_str(&text).expect("JSON");
        let mut operations = Vec::new();
        for _ in 0..random.usize(1..6) {
            let operation = random_operation(&value, &mut random);
            // the whole document is never removed here
            if operation["op"] == "remove" && operation["path"] == "" {
                continue;
            }
            if operation["op"] == "move" && operation["from"] == "" {
                continue;
            }
            operations.push(operation);
            match oracle(&text, &Value::from(operations.clone())) {
                Some(changed) => value = changed,
                None if random.u8(..4) == 0 => break,
                None => drop(operations.pop()),
            }
        }
        let operations = Value::from(operations);
        let expected = oracle(&text, &operations);
        let found = patch(&text, &operations.to_string());
        match (expected, found) {
            (Some(expected), Ok(found)) => {
                let found: Value = serde_json::from_str(&found)
                    .unwrap_or_else(|error| panic!("{round}: {error}: {operations}\n{found}"));
                assert_eq!(found, expected, "{round}: {operations}");
                applied += 1;
            }
            (None, Err(_)) => refused += 1,
            (expected, found) => panic!("{round}: {operations}\n{expected:?}\n{found:?}"),
        }
    }
    assert!(applied > 1000 && refused > 300, "{applied} {refused}");
}

#[test]
fn adding_and_removing_again_gives_the_text_back() {
    let schema = schema();
    let value: Value = serde_json::from_str(&schema).expect("JSON");
    let mut places = Vec::new();
    pointers(&value, "", &mut places);
    let mut random = fastrand::Rng::with_seed(7);
    let mut compared = 0;
    for _ in 0..400 {
        let place = &places[random.usize(..places.len())];
        let (path, new) = match value.pointer(place).expect("a place") {
            Value::Object(members) if members.len() > 2 => {
                (format!("{place}/new"), json!({"type": "string"}))
            }
            Value::Array(items) if place.ends_with("/required") && items.len() > 8 => (
                format!("{place}/{}", random.usize(..2) * items.len()),
                json!("x"),
            ),
            _ => continue,
        };
        let there = json!([{"op": "add", "path": path, "value": new}]);
        let back = json!([{"op": "remove", "path": path}]);
        let changed = patch(&schema, &there.to_string()).expect("it can be added");
        assert_ne!(changed, schema, "{path}");
        // a line that became too long was split, and stays split
        if changed.lines().count() > schema.lines().count() + 1 {
            continue;
        }
        let restored = patch(&changed, &back.to_string()).expect("it can be removed");
        assert_eq!(restored, schema, "{path}");
        compared += 1;
    }
    assert!(compared > 20, "{compared}");
}

/// Text, patch, and the resulting text.
const LAYOUTS: &[(&str, &str, &str)] = &[
    (
        r#"{"type": "string"}"#,
        r#"[{"op": "replace", "path": "/type", "value": ["string", "null"]}]"#,
        r#"{"type": ["string", "null"]}"#,
    ),
    (
        "{\n  \"a\": {\n    \"type\": \"string\"\n  }\n}\n",
        r#"[{"op": "add", "path": "/b", "value": {"type": "integer", "minimum": 0}}]"#,
        "{\n  \"a\": {\n    \"type\": \"string\"\n  },\n  \"b\": {\n    \"type\": \"integer\",\n    \
         \"minimum\": 0\n  }\n}\n",
    ),
    (
        "{\n  \"enum\": [\"a\", \"b\"],\n  \"x\": 1\n}",
        r#"[{"op": "add", "path": "/enum/-", "value": "c"}]"#,
        "{\n  \"enum\": [\"a\", \"b\", \"c\"],\n  \"x\": 1\n}",
    ),
    (
        "{\n  \"required\": [\n    \"a\", \"b\",\n    \"c\", \"d\"\n  ]\n}",
        r#"[{"op": "remove", "path": "/required/1"}, {"op": "remove", "path": "/required/1"}]"#,
        "{\n  \"required\": [\n    \"a\",\n    \"d\"\n  ]\n}",
    ),
    (
        "{\n  \"list\": [\n    \"One.\",\n    \"Two.\"\n  ]\n}",
        r#"[{"op": "add", "path": "/list/-", "value": "Three."}]"#,
        "{\n  \"list\": [\n    \"One.\",\n    \"Two.\",\n    \"Three.\"\n  ]\n}",
    ),
    (
        "{\n  \"$ref\": \"#/x\",\n  \"description\": \"X.\"\n}",
        r##"[{"op": "remove", "path": "/$ref"},
             {"op": "add", "path": "/anyOf", "value": [{"$ref": "#/x"}, {"type": "null"}]}]"##,
        "{\n  \"anyOf\": [{\"$ref\": \"#/x\"}, {\"type\": \"null\"}],\n  \"description\": \"X.\"\n}",
    ),
    (
        "{\n  \"only\": 1\n}",
        r#"[{"op": "remove", "path": "/only"}]"#,
        "{}",
    ),
    (
        "{\n  \"allOf\": [\n    {\n      \"if\": 1\n    }\n  ]\n}",
        r##"[{"op": "add", "path": "/allOf/-", "value":
            {"if": {"properties": {"type": {"const": "x"}}, "required": ["type"]}, "then": {"$ref": "#/x"}}}]"##,
        "{\n  \"allOf\": [\n    {\n      \"if\": 1\n    },\n    {\n      \"if\": {\"properties\": \
         {\"type\": {\"const\": \"x\"}}, \"required\": [\"type\"]},\n      \"then\": {\"$ref\": \
         \"#/x\"}\n    }\n  ]\n}",
    ),
    (
        "{\n  \"x-evidence\": [\"documented\", \"source: absent before 2.14.0\", \"rendered 2.16.0\", \
         \"rendered 4.3.0\"]\n}",
        r#"[{"op": "add", "path": "/x-evidence/-", "value": "recorded: in three files, and elsewhere"}]"#,
        "{\n  \"x-evidence\": [\n    \"documented\", \"source: absent before 2.14.0\", \"rendered \
         2.16.0\", \"rendered 4.3.0\",\n    \"recorded: in three files, and elsewhere\"\n  ]\n}",
    ),
];

/// Two objects in a text with a layout other than the schema's.
const OTHER_LAYOUTS: &[&str] = &[
    "{\n\t\"a\": {\n\t\t\"x\": \"é\",\n\t\t\"y\": \"😀\"\n\t}\n}\n",
    "{\n    \"a\": {\n        \"x\": \"é\",\n        \"y\": \"😀\"\n    }\n}",
    "{\r\n  \"a\": {\r\n    \"x\": \"é\",\r\n    \"y\": \"😀\"\r\n  }\r\n}\r\n",
];

#[test]
fn tabs_wide_indents_and_line_ends_are_kept() {
    for text in OTHER_LAYOUTS {
        // a second object is laid out like the first
        let operations = r#"[{"op": "copy", "from": "/a", "path": "/b"}]"#;
        let found = patch(text, operations).expect("a patch that can be done");
        let start = text.find("\"a\"").expect("it has an a");
        let end = text.trim_end().trim_end_matches('}').trim_end().len();
        let gap = &text[1..start];
        let again = text[start..end].replacen("\"a\"", "\"b\"", 1);
        let expected = format!("{},{gap}{again}{}", &text[..end], &text[end..]);
        assert_eq!(found, expected);
    }
}

#[test]
fn characters_that_a_terminal_would_not_show_are_escaped() {
    let text = "{\n  \"enum\": [\"a\"]\n}\n";
    let hostile = "x\u{9b}31m\u{202e}\u{1b}é";
    let operations = json!([{"op": "add", "path": "/enum/-", "value": hostile}]);
    let found = patch(text, &operations.to_string()).expect("a patch that can be done");
    assert!(found.contains(r#""x\u009b31m\u202e\u001bé""#), "{found}");
    let value: Value = serde_json::from_str(&found).expect("JSON");
    assert_eq!(value["enum"][1], hostile);

    let operations = json!([{"op": "remove", "path": format!("/{hostile}\n")}]);
    let errors = patch(text, &operations.to_string()).expect_err("there is none");
    let text = errors.to_string();
    assert!(
        !text.contains(|c: char| c.is_control() || c == '\u{202e}'),
        "{text:?}"
    );
    assert!(text.contains(r"/x\u{9b}31m"), "{text}");
}

#[test]
fn deep_nesting_is_rejected() {
    let nested = "[".repeat(120) + &"]".repeat(120);
    let mut text = format!("{{\"a\": {nested}}}");
    let mut refused = 0;
    for depth in 1..10 {
        let path = "/a".to_owned() + &"/0".repeat(119 * depth) + "/-";
        let operations = format!(r#"[{{"op": "add", "path": "{path}", "value": {nested}}}]"#);
        match patch(&text, &operations) {
            Ok(deeper) => text = deeper,
            Err(_) => refused += 1,
        }
    }
    assert!(refused > 0);
}

#[test]
fn new_parts_are_laid_out_like_their_neighbours() {
    for (text, operations, expected) in LAYOUTS {
        let found = patch(text, operations).expect("a patch that can be done");
        assert_eq!(&found, expected, "{operations}");
    }
}

#[test]
fn every_other_line_of_the_schema_stays() {
    let schema = schema();
    let patched = patch(
        &schema,
        r#"[
            {"op": "add", "path": "/$defs/Contact/properties/nickname",
             "value": {"type": "string", "description": "New.", "x-evidence": ["recorded: 3"]}},
            {"op": "remove", "path": "/$defs/Conversation/required/3"},
            {"op": "add", "path": "/$defs/Priority/enum/-", "value": "none"}
        ]"#,
    )
    .expect("a patch that can be done");
    let lines: std::collections::BTreeSet<&str> = schema.lines().collect();
    let new: Vec<&str> = patched
        .lines()
        .filter(|line| !lines.contains(line))
        .collect();
    assert_eq!(
        new,
        [
            "        \"meta\", \"id\", \"messages\", \"additional_attributes\", \"agent_last_seen_at\",",
            "        \"nickname\": {",
            "          \"description\": \"New.\",",
            "          \"x-evidence\": [\"recorded: 3\"]",
            "      \"enum\": [\"low\", \"medium\", \"high\", \"urgent\", \"none\"],",
        ]
    );
}
