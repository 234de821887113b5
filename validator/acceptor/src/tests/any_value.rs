//! For values without a schema, the cursor checks that they are JSON, and whether a name may be
//! duplicated.

use serde_json::Value;

use crate::{Cursor, DEPTH};

/// Whether it is accepted, and whether there is something to report.
fn asked(text: &str) -> (bool, bool) {
    let mut noted = false;
    let end = Cursor::new(text).any(DEPTH, &mut noted);
    (end.is_some_and(Cursor::is_at_end), noted)
}

#[test]
fn values_are_looked_at_in_full() {
    let texts = [
        "null",
        "nul",
        "true",
        "false",
        "tru",
        "falsy",
        "0",
        "-1.5e+3",
        "01",
        "\"a\"",
        "\"a",
        "[]",
        "[",
        "[1,[true,{}],\"\"]",
        "[1,]",
        "[,1]",
        "[1 2]",
        "{}",
        "{",
        "{\"a\":1,\"b\":{\"c\":[false]}}",
        "{\"a\":1,}",
        "{,\"a\":1}",
        "{\"a\" 1}",
        "{\"a\":}",
        "{\"a\"}",
        "{a:1}",
        "{\"a\":1 \"b\":2}",
        "{\"a\":1;\"b\":2}",
        "{ \"a\" : [ 1 , 2 ] , \"b\" : { } }",
        "{\n\t\"a\":\r1}",
        "]",
        "}",
        "",
    ];
    for text in texts {
        let is_json = serde_json::from_str::<Value>(text).is_ok();
        assert_eq!(asked(text), (is_json, false), "{text}");
    }
}

/// The names of up to 16 members are compared.
#[test]
fn a_possible_duplicate_name_is_noted() {
    for count in 1..40 {
        let member = |index: usize| format!("\"name_{index}\":{index}");
        let members: Vec<String> = (0..count).map(member).collect();
        let object = |members: &[String]| format!("{{{}}}", members.join(","));
        assert_eq!(asked(&object(&members)), (true, count > 16), "{count}");
        for (from, to) in (0..count).flat_map(|from| (0..count).map(move |to| (from, to))) {
            let mut members = members.clone();
            members[to] = members[from].clone();
            let noted = from != to || count > 16;
            assert_eq!(
                asked(&object(&members)),
                (true, noted),
                "{count}: {from} at {to}"
            );
        }
    }
    for (text, noted) in [
        (r#"{"\u0061":1}"#, true),
        (r#"{"a\"":1,"b":2}"#, true),
        (r#"{"a":"\u0061"}"#, false),
        (r#"[{"a":1},{"a":1}]"#, false),
        (r#"{"a":{"a":1}}"#, false),
        (r#"{"b":{"a":1,"a":1},"c":2}"#, true),
        (r#"[{"a":1,"a":2},{"b":1}]"#, true),
    ] {
        assert_eq!(asked(text), (true, noted), "{text}");
    }
}

#[test]
fn containers_are_accepted_up_to_the_maximum_depth() {
    for (opening, inner, closing) in [
        ("[", "", "]"),
        ("{\"a\":", "{}", "}"),
        ("{\"a\":", "[]", "}"),
    ] {
        let levels = |count: usize| {
            let around = count - usize::from(!inner.is_empty());
            format!(
                "{}{inner}{}",
                opening.repeat(around),
                closing.repeat(around)
            )
        };
        assert!(asked(&levels(DEPTH)).0, "{opening}{inner}");
        assert!(!asked(&levels(DEPTH + 1)).0, "{opening}{inner}");
    }
}
