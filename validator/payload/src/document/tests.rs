//! Both ways of reading give what `serde_json` gives, of whatever text.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use fastrand::Rng;
use jsonschema::json::conformance;
use serde_json::Value;

use super::{AsDocument, Name, Storage};
use crate::instance_path::Segment;

/// The texts of all payloads, as they are, and on one line with the members in order.
fn payloads() -> Vec<String> {
    let mut texts = Vec::new();
    for folder in ["accept", "reject"] {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("../../schema/payloads")
            .join(folder);
        for entry in fs::read_dir(folder).expect("the folder is readable") {
            let path = entry.expect("its entries are readable").path();
            // one is no UTF-8, which is found out before anything is read
            let text = fs::read_to_string(path).unwrap_or_default();
            if let Ok(value) = serde_json::from_str::<Value>(&text) {
                texts.extend([text, value.to_string()]);
            }
        }
    }
    assert!(texts.len() > 100, "{} payloads", texts.len());
    texts
}

/// Both ways, with the same storage.
fn assert_same(storage: &mut Storage, text: &str) {
    let expected = serde_json::from_str::<Value>(text);
    match (storage.read(text), &expected) {
        (Ok(read), Ok(expected)) => assert_eq!(read.document.root().to_value(), *expected),
        (Err(error), Err(expected)) => assert_eq!(error.to_string(), expected.to_string()),
        (read, expected) => panic!("{} {expected:?} {text}", read.is_ok()),
    }
    // whatever it is, this ends
    let _ = storage.read_accepted(text, true);
    let document = storage.read_accepted(text, false);
    let (Some(document), Ok(expected)) = (document, expected) else {
        return;
    };
    assert_eq!(document.root().to_value(), expected, "{text}");
    let document = storage.read_accepted(text, true);
    let read = document.map(|document| document.root().to_value());
    assert_eq!(read, Some(expected), "{text}");
}

#[test]
fn names_are_the_same_if_their_bytes_are() {
    for length in 0..20 {
        let name: Vec<u8> = (1..=length).collect();
        assert!(Name::new(&name).is(&Name::new(&name.clone())));
        for at in 0..name.len() {
            let mut other = name.clone();
            other[at] = 0;
            assert!(!Name::new(&name).is(&Name::new(&other)), "{length} {at}");
            let (shorter, longer) = (&name[..at], [&name[..], &name[..=at]].concat());
            assert!(!Name::new(&name).is(&Name::new(shorter)), "{length} {at}");
            assert!(!Name::new(&name).is(&Name::new(&longer)), "{length} {at}");
        }
    }
}

#[test]
fn payloads_are_read_as_serde_json_reads_them() {
    let mut storage = Storage::default();
    for text in payloads() {
        assert_same(&mut storage, &text);
        let duplicates = storage.read(&text).expect("it is JSON").duplicates;
        let fast = storage.read_accepted(&text, false).is_some();
        assert_eq!(fast, duplicates.is_empty(), "{text}");
    }
}

#[test]
fn odd_texts_are_read_as_serde_json_reads_them() {
    let mut storage = Storage::default();
    let numbers = [
        "0",
        "-0",
        "-1",
        "1.0",
        "-0.0",
        "1e2",
        "1E+2",
        "1e-7",
        "123456789012345678",
        "999999999999999999",
        "9223372036854775807",
        "9223372036854775808",
        "-9223372036854775808",
        "-9223372036854775809",
        "18446744073709551615",
        "18446744073709551616",
        "1758986898.5005481",
        "2.2250738585072011e-308",
        "5e-324",
        "1.7976931348623157e308",
        "0.1",
        "1e22",
        "1e23",
        "8.41e21",
        "100000000000000000000",
    ];
    let texts = [
        " [ ] ",
        "{}",
        "\t{ \"a\" : 1 , \"b\" : [ { } , [ ] ] }\r\n",
        "\"\"",
        "[\"\"]",
        "true",
        "null",
        "false",
        r#"{"":{"":[]}}"#,
        r#"["a\"b\\c\/\b\f\n\r\t", "\u00e9\ud83d\ude00x"]"#,
        r#"{"\u0061":1,"b\n":"\n"}"#,
        "[\"é\u{1F600}\u{2028}\"]",
        r#"["\uD83D"]"#,
        r#"["\uD83D\u0041"]"#,
        r#"["\uDC00"]"#,
        r#"["\u+123"]"#,
        "[1,]",
        "[1 2]",
        "{\"a\"}",
        "{\"a\":}",
        "[",
        "\"",
        "\"\\",
        "]",
        "",
        "[1]]",
        "1e400",
        "[tru]",
        "01",
        "1.",
        "+1",
    ];
    for number in numbers {
        assert_same(&mut storage, number);
        assert_same(&mut storage, &format!("[{number},{{\"a\":{number}}}]"));
        assert!(storage.read_accepted(number, false).is_some(), "{number}");
    }
    for text in texts {
        assert_same(&mut storage, text);
    }
    for depth in [99, 100, 101, 127, 128, 129, 10_000] {
        assert_same(&mut storage, &("[".repeat(depth) + &"]".repeat(depth)));
        assert_same(
            &mut storage,
            &(r#"{"a":"#.repeat(depth) + "1" + &"}".repeat(depth)),
        );
    }
}

#[test]
fn damaged_texts_are_read_as_serde_json_reads_them() {
    let mut rng = Rng::with_seed(5);
    let mut storage = Storage::default();
    let payloads = payloads();
    let bytes = b"\"\\{}[]:,0123456789-+.eEtfn/u \n";
    for _ in 0..5_000 {
        let mut text = payloads[rng.usize(..payloads.len())].clone().into_bytes();
        for _ in 0..=rng.usize(..2) {
            let at = rng.usize(..text.len());
            match rng.u8(..3) {
                0 => text[at] = bytes[rng.usize(..bytes.len())],
                1 => text.insert(at, bytes[rng.usize(..bytes.len())]),
                _ => text.truncate(at.max(1)),
            }
        }
        if let Ok(text) = String::from_utf8(text) {
            assert_same(&mut storage, &text);
        }
    }
}

#[test]
fn the_last_of_a_name_counts_wherever_it_is() {
    let mut rng = Rng::with_seed(6);
    let mut storage = Storage::default();
    let mut repeated = 0;
    for _ in 0..20_000 {
        let names = [2, 5, 200][rng.usize(..3)];
        let mut text = String::new();
        write_value(&mut text, names, 0, &mut rng);
        assert_same(&mut storage, &text);
        let duplicates = storage.read(&text).expect("it is JSON").duplicates;
        assert_eq!(
            duplicates.is_empty(),
            storage.read_accepted(&text, false).is_some()
        );
        repeated += usize::from(!duplicates.is_empty());
    }
    assert!(repeated > 1_000, "{repeated}");
}

/// A value with names out of so many, some of them spelled with escapes.
fn write_value(text: &mut String, names: u32, depth: usize, rng: &mut Rng) {
    let count = match rng.u8(..40) {
        // more than are compared one by one
        0 if depth < 2 => rng.usize(30..80),
        _ => rng.usize(..4),
    };
    match rng.u8(..4) {
        0 | 1 if depth < 5 => {
            text.push('{');
            for index in 0..count {
                let comma = if index == 0 { "" } else { "," };
                let name = rng.u32(..names);
                let first = if rng.u8(..9) == 0 { "\\u006e" } else { "n" };
                // writing to a string cannot fail
                let _ = write!(text, "{comma}\"{first}{name}\":");
                write_value(text, names, depth + 1, rng);
            }
            text.push('}');
        }
        2 if depth < 5 => {
            text.push('[');
            for index in 0..count {
                text.push_str(if index == 0 { "" } else { "," });
                write_value(text, names, depth + 1, rng);
            }
            text.push(']');
        }
        _ => text.push_str(&rng.u32(..).to_string()),
    }
}

#[test]
fn duplicates_are_told_by_their_way_in_the_text() {
    let mut storage = Storage::default();
    let text = r#"{"a": [0, {"b": 1, "b": {"c": 2, "c": 3}, "\u0062": 4}], "a": 5,
        "d": {"e": {"f": 1, "f": 2}, "e": {"f": 3, "f": 4, "f": 5}}}"#;
    let read = storage.read(text).expect("it is JSON");
    let name = |name: &str| Segment::Name(name.to_owned());
    let b = [name("a"), Segment::Index(1), name("b")];
    let e = [name("d"), name("e")];
    let f = [&e[..], &[name("f")]].concat();
    let told: Vec<_> = read.duplicates.counts.into_iter().collect();
    assert_eq!(
        told,
        [
            ((vec![name("a")], 0), 2),
            ((b.to_vec(), 1), 3),
            (([&b[..], &[name("c")]].concat(), 2), 2),
            ((e.to_vec(), 3), 2),
            // in each of the two objects
            ((f.clone(), 4), 2),
            ((f, 5), 3),
        ]
    );
}

#[test]
fn an_object_of_many_names_takes_no_square_of_time() {
    let members: Vec<_> = (0..300_000)
        .map(|n| format!("\"{n}\":0,\"{n}\":1"))
        .collect();
    let text = format!("{{{}}}", members.join(","));
    let mut storage = Storage::default();
    let read = storage.read(&text).expect("it is JSON");
    let members = read.document.root().members().expect("it is an object");
    assert_eq!(members.len(), 300_000);
}

#[test]
fn jsonschema_finds_in_a_document_what_it_expects() {
    let text = conformance::document().to_string();
    let mut storage = Storage::default();
    let read = storage.read(&text).expect("it is JSON");
    conformance::assert_conformance::<AsDocument>(&read.document.root());
}
