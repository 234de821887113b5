//! An operation that cannot be applied is rejected, and then nothing is changed.

use codegen::patch;

/// Patch, the operation at fault, and a part of the reason.
const REFUSED: &[(&str, &str, &str)] = &[
    ("{", "", "not JSON"),
    ("{}", "", "array of operations"),
    (r#"[{"op": "merge", "path": ""}]"#, "/0", "`op`"),
    (
        r#"[{"op": "add", "path": "/a"}]"#,
        "/0",
        "without the `value`",
    ),
    (
        r#"[{"op": "add", "path": "a", "value": 1}]"#,
        "/0",
        "`path` is not a JSON Pointer",
    ),
    (
        r#"[{"op": "add", "path": "/~2", "value": 1}]"#,
        "/0",
        "`path` is not a JSON Pointer",
    ),
    (
        r#"[{"op": "copy", "path": "/a"}]"#,
        "/0",
        "`from` is not a JSON Pointer",
    ),
    (
        r#"[{"op": "add", "path": "/x", "value": 1}, {"op": "remove", "path": "/y"}]"#,
        "/1",
        "no `y`",
    ),
    (r#"[{"op": "remove", "path": ""}]"#, "/0", "whole schema"),
    (
        r#"[{"op": "add", "path": "/list/3", "value": 1}]"#,
        "/0",
        "`3` is not an index",
    ),
    (
        r#"[{"op": "remove", "path": "/list/-"}]"#,
        "/0",
        "`-` is not an index",
    ),
    (
        r#"[{"op": "add", "path": "/list/01", "value": 1}]"#,
        "/0",
        "`01` is not an index",
    ),
    (
        r#"[{"op": "add", "path": "/text/0", "value": 1}]"#,
        "/0",
        "neither an object nor an array",
    ),
    (
        r#"[{"op": "test", "path": "/text", "value": 1}]"#,
        "/0",
        "the value there is different",
    ),
    (
        r#"[{"op": "move", "from": "/list", "path": "/list/0"}]"#,
        "/0",
        "into itself",
    ),
];

#[test]
fn an_invalid_operation_is_rejected_by_its_index() {
    let text = r#"{"list": [1, 2], "text": "x"}"#;
    for (operations, pointer, word) in REFUSED {
        let errors = patch(text, operations).expect_err(operations);
        let first = errors.iter().next().expect("a problem");
        assert_eq!(first.pointer, *pointer, "{first}");
        assert!(first.problem.contains(word), "{first}");
        assert!(!first.remedy.is_empty(), "{first}");
    }
    for text in ["", "{\"a\": 1,}", "// x\n{}", "{\"a\": 1, \"a\": 2}"] {
        assert!(patch(text, "[]").is_err(), "{text}");
    }
}
