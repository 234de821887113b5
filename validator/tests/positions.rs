//! Findings point into the text: what is proven of a place is that another value written
//! there is the value that the finding's path leads to. `serde_json` alone says so.

use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use conversation_validator::{Finding, Layer, Options, Position, Report, Validator};
use serde_json::ser::{PrettyFormatter, Serializer};
use serde_json::{Value, json};

/// Paths are not masked, so that they lead to something.
static VALIDATOR: LazyLock<Validator> =
    LazyLock::new(|| Options::new().show_values(true).layers(Layer::ALL).build());

fn check(text: &str) -> Report {
    VALIDATOR.check(text.as_bytes())
}

fn payloads(folder: &str) -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../schema/payloads")
        .join(folder);
    let mut payloads: Vec<_> = fs::read_dir(folder)
        .expect("payloads are there")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| {
            path.extension()
                .is_some_and(|extension| extension == "json")
        })
        .filter_map(|path| {
            let text = fs::read(&path).expect("a payload is readable");
            Some((path.display().to_string(), String::from_utf8(text).ok()?))
        })
        .collect();
    payloads.sort();
    assert!(payloads.len() > 50, "payloads went missing");
    payloads
}

/// Whether `at` is where the value of the finding begins in `text`, as the parser has it.
fn prove(name: &str, text: &str, finding: &Finding) {
    let at = finding
        .at
        .unwrap_or_else(|| panic!("{name}: no place of {finding}"));
    let before = text
        .get(..at.offset)
        .unwrap_or_else(|| panic!("{name}: {at} is in no character of {finding}"));
    assert_eq!(
        at.line,
        before.matches('\n').count() + 1,
        "{name}: {finding}"
    );
    let line = before.rsplit('\n').next().expect("there is a last line");
    assert_eq!(at.column, line.chars().count() + 1, "{name}: {finding}");

    let rest = &text[at.offset..];
    let mut values = serde_json::Deserializer::from_str(rest).into_iter::<Value>();
    let value = values
        .next()
        .expect("there is a value")
        .expect("that is JSON");
    let end = values.byte_offset();
    if finding.message.starts_with("expected a key once") {
        let key = finding
            .instance_path
            .rsplit('/')
            .next()
            .expect("a last segment");
        assert_eq!(
            value,
            json!(key.replace("~1", "/").replace("~0", "~")),
            "{name}: {finding}"
        );
        assert!(
            rest[end..].trim_start().starts_with(':'),
            "{name}: {finding}"
        );
        return;
    }
    let payload: Value = serde_json::from_str(text).expect("the payload is JSON");
    let paths = unmasked(&payload, &finding.instance_path);
    if paths.is_empty() {
        // what the types would write there and the payload lacks
        assert_eq!(finding.layer, Layer::Roundtrip, "{name}: {finding}");
        return;
    }
    let edited = format!("{before}\"another value\"{}", &rest[end..]);
    let edited: Value = serde_json::from_str(&edited).expect("it stays JSON");
    let is_proven = paths.iter().any(|path| {
        let mut expected = payload.clone();
        let subject = expected.pointer_mut(path).expect("the path leads there");
        *subject == value && {
            *subject = json!("another value");
            edited == expected
        }
    });
    assert!(is_proven, "{name}: {finding} at {at}");
}

/// The paths that a path may stand for; layer `types` has no payload to tell names by, and
/// masks the last of them.
fn unmasked(payload: &Value, path: &str) -> Vec<String> {
    let Some(parent) = path.strip_suffix("/<masked>") else {
        let is_there = payload.pointer(path).is_some();
        return is_there.then(|| path.to_owned()).into_iter().collect();
    };
    let members = payload.pointer(parent).and_then(Value::as_object);
    let names = members.into_iter().flat_map(|members| members.keys());
    names.map(|name| format!("{parent}/{name}")).collect()
}

/// Proves every place, and tells how many there were.
fn prove_all(name: &str, text: &str) -> usize {
    let report = check(text);
    let proven: Vec<_> = report
        .findings()
        .iter()
        .filter(|f| f.layer != Layer::Json || f.message.starts_with("expected a key once"))
        .collect();
    if report.conforms() {
        assert!(proven.iter().all(|finding| finding.at.is_none()), "{name}");
        return 0;
    }
    for finding in &proven {
        prove(name, text, finding);
    }
    proven.len()
}

fn spelled(value: &Value, indent: &[u8]) -> String {
    let mut out = Vec::new();
    let mut serializer = Serializer::with_formatter(&mut out, PrettyFormatter::with_indent(indent));
    serde::Serialize::serialize(value, &mut serializer).expect("a value can be written");
    String::from_utf8(out).expect("JSON is UTF-8")
}

#[test]
fn every_refused_payload_is_pointed_into_however_it_is_written() {
    let mut proven = 0;
    for (name, text) in payloads("reject") {
        let Ok(value) = serde_json::from_str::<Value>(&text) else {
            continue;
        };
        proven += prove_all(&name, &text);
        proven += prove_all(&name, &value.to_string());
        proven += prove_all(&name, &spelled(&value, b"\t"));
        let windows = spelled(&value, b"   ").replace('\n', "\r\n");
        proven += prove_all(&name, &windows);
    }
    assert!(
        proven > 500,
        "{proven} places are too few to prove anything"
    );
}

#[test]
fn random_mutants_are_pointed_into() {
    let replacements = [
        json!(null),
        json!(true),
        json!(-1),
        json!(1.5),
        json!("é\u{1f600}\"\\\n"),
        json!([]),
        json!([1, {"a": [2]}]),
        json!({}),
        json!({"id": "x", "": [null], "a/b~c": {"0": 1}}),
    ];
    let mut random = Random(7);
    let mut proven = 0;
    let accepted = payloads("accept");
    for (name, text) in accepted.iter().cycle().take(4 * accepted.len()) {
        let mut value: Value = serde_json::from_str(text).expect("an accepted payload is JSON");
        for _ in 0..=random.below(3) {
            mutate(&mut value, &replacements, &mut random);
        }
        let text = if random.below(2) == 0 {
            value.to_string()
        } else {
            spelled(&value, b" ")
        };
        proven += prove_all(name, &text);
    }
    assert!(
        proven > 1000,
        "{proven} places are too few to prove anything"
    );
}

/// Goes down at random, and puts something else where it stops.
fn mutate(value: &mut Value, replacements: &[Value], random: &mut Random) {
    let size = match value {
        Value::Array(items) => items.len(),
        Value::Object(members) => members.len(),
        _ => 0,
    };
    if size == 0 || random.below(5) == 0 {
        *value = replacements[random.below(replacements.len())].clone();
        return;
    }
    let chosen = random.below(size);
    match value {
        Value::Array(items) => mutate(&mut items[chosen], replacements, random),
        Value::Object(members) => {
            let member = members.iter_mut().nth(chosen).expect("it is one of them");
            mutate(member.1, replacements, random);
        }
        _ => {}
    }
}

/// Knuth's generator: the same mutants in every run.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).expect("31 bits fit") % limit
    }
}

#[test]
fn of_values_that_others_overwrite_the_last_is_meant() {
    // the first `id` violates too; the last is what counts
    let text = r#"{"id": "a", "messages": [{"id": 1}], "id": "b", "messages": {"id": 2}}"#;
    assert!(prove_all("overwritten", text) > 5);
    let report = check(text);
    let place = |path: &str, keyword: &str| {
        let of_path =
            |f: &&Finding| f.instance_path == path && f.keyword.as_deref() == Some(keyword);
        let found = report.findings().iter().find(of_path).and_then(|f| f.at);
        found.map(|at| at.offset)
    };
    assert_eq!(place("/id", "type"), text.rfind("\"b\""));
    assert_eq!(place("/messages", "type"), text.rfind("{\"id\": 2"));
    let keys: Vec<_> = report
        .findings()
        .iter()
        .filter(|finding| finding.layer == Layer::Json)
        .filter_map(|finding| finding.at.map(|at| at.offset))
        .collect();
    assert_eq!(
        keys,
        [text.rfind("\"id\": \"b\""), text.rfind("\"messages\"")].map(|k| k.expect("it is there"))
    );
}

#[test]
fn what_is_no_json_is_pointed_at_where_it_ends_to_be() {
    for (text, line, column, offset) in [
        (&b"{\n  \"\xC3\xA9\": x}"[..], 2, 8, 10),
        (b"", 1, 1, 0),
        (b"\xEF\xBB\xBF{}", 1, 1, 0),
        (b"[1,\n2,\n\xFF]", 3, 1, 7),
        (b"{}\n{}", 2, 1, 3),
        (b"[1e999]", 1, 2, 1),
    ] {
        let report = VALIDATOR.check(text);
        let at: Option<Position> = report.findings()[0].at;
        let told = at.map(|at| (at.line, at.column, at.offset));
        assert_eq!(told, Some((line, column, offset)), "{report}");
    }
}

#[test]
fn without_a_text_there_is_no_place() {
    let report = VALIDATOR.check_value(&json!({"id": "x"}));
    assert!(!report.conforms());
    assert!(report.findings().iter().all(|finding| finding.at.is_none()));
}

#[test]
fn what_a_finding_knows_of_its_place_is_not_shown() {
    let report =
        Validator::new().check(br#"{"custom_attributes": {"secret name": 1, "secret name": 2}}"#);
    assert!(report.findings().iter().any(|finding| finding.at.is_some()));
    assert!(!format!("{report:?}{report}").contains("secret"));
}
