//! Where the acceptor supports more than the types do, and what it rejects because it would accept
//! too much.

use codegen::{Formats, acceptor};

/// Schemas without types for which there is an acceptor.
const TAKEN: &[&str] = &[
    "true",
    "false",
    r#"{"$schema": "DIALECT"}"#,
    r#"{"$schema": "DIALECT", "type": ["integer", "null"], "minimum": 1.5}"#,
    r#"{"$schema": "DIALECT", "enum": [null, 1.5, {"a": []}, "x"]}"#,
    r#"{"$schema": "DIALECT", "required": ["a"], "properties": {"b": {"properties": {"c": false}}}}"#,
    r##"{"$schema": "DIALECT", "items": {"$ref": "#/$defs/a b"}, "$defs": {"a b": true}}"##,
    r##"{"$schema": "DIALECT", "items": {"$ref": "#/$defs/1"}, "$defs": {"1": {"required": ["a"]}}}"##,
    r##"{"$schema": "DIALECT", "items": {"$ref": "#/$defs/$"}, "$defs": {"$": {"required": ["a"]}}}"##,
];

/// Schemas, and text that their acceptors contain.
const ASKED: &[(&str, &str)] = &[
    (r#""type": "number""#, "at.any_number()"),
    (
        r#""type": "number", "minimum": 1"#,
        "at.number::<1, { i64::MAX }>()",
    ),
    (
        r#""type": "number", "maximum": 1"#,
        "at.number::<{ i64::MIN }, 1>()",
    ),
    (
        r#""type": "number", "minimum": -1.5, "maximum": 1.5"#,
        "at.number::<-1, 1>()",
    ),
    (
        r#""type": "integer", "minimum": 0.5"#,
        "at.integer::<1, { i64::MAX }>()",
    ),
    (r#""enum": [3, 1, 2]"#, "at.integer::<1, 3>()"),
    (r#""enum": [1, 3]"#, "Some((1 | 3, end))"),
    (r#""type": "string""#, "at.string()"),
    (r#""type": "string", "format": "date""#, "at.string()"),
    (
        r#""type": "string", "minLength": 2"#,
        "at.sized(2, 18446744073709551615)",
    ),
    (r#""type": "string", "maxLength": 5"#, "at.sized(0, 5)"),
    (r#""enum": ["a"]"#, r#"at.literal(b"\"a\"")"#),
    (
        r#""enum": ["a", "bb", "ccc"], "minLength": 2, "maxLength": 2"#,
        r#"at.literal(b"\"bb\"")"#,
    ),
    (
        r#""enum": ["a", "bb", "cc", "d", "e"]"#,
        r#"2 => content == b"bb" || content == b"cc""#,
    ),
    (
        r#""type": "string", "x-extensible-enum": ["a"]"#,
        "*noted = true;\n    at.string()",
    ),
    (
        r#""type": "string", "x-extensible-enum": ["a"], "minLength": 2"#,
        "*noted = true;\n    at.sized(2",
    ),
    (r#""enum": [null]"#, "at.null()"),
    (r#""enum": [true]"#, r#"at.literal(b"true")"#),
    (
        r#""type": ["string", "null"], "x-extensible-enum": ["a"]"#,
        "at.or_null(",
    ),
];

/// Schemas, and text that their acceptors do not contain, because such a value may be invalid.
const LEFT: &[(&str, &str)] = &[
    (r#""type": "string", "pattern": "^a""#, "b'\"' =>"),
    (r#""enum": ["a"]"#, "null("),
    (r#""enum": ["a", null]"#, "at.boolean()"),
    (r#""enum": [true]"#, "at.boolean()"),
    (
        r#""enum": ["a", "bb", "ccc"], "minLength": 2, "maxLength": 2"#,
        "\"a\\",
    ),
    (
        r#""enum": ["a", "bb", "ccc"], "minLength": 2, "maxLength": 2"#,
        "ccc",
    ),
    (r#""type": ["string", "null"], "enum": ["a"]"#, "null("),
];

/// Schemas whose assertions a careless acceptor would miss, and the node with the problem.
const REFUSED: &[(&str, &str)] = &[
    (
        r##"{"$schema": "DIALECT", "$ref": "#/$defs/A", "required": ["a"], "$defs": {"A": {"type": "object"}}}"##,
        "#: `$ref` beside keywords other than annotations",
    ),
    (
        r##"{"$schema": "DIALECT", "$ref": "#/$defs/A", "anyOf": [{"$ref": "#/$defs/B"}, {"type": "null"}],
            "$defs": {"A": true, "B": true}}"##,
        "#: `$ref` beside `anyOf`",
    ),
    (
        r#"{"$schema": "DIALECT", "type": "string", "enum": ["a"], "x-extensible-enum": ["a", "b"]}"#,
        "#: `enum` beside `x-extensible-enum`",
    ),
    (
        r##"{"$schema": "DIALECT", "type": "object", "required": ["t"], "properties": {"t": {"$ref": "#/$defs/T"}},
            "allOf": [{"if": {"properties": {"t": {"const": "a"}}, "required": ["t"]}, "then": {"$ref": "#/$defs/A"}}],
            "$defs": {"T": {"type": "string", "enum": ["a"]},
                      "A": {"type": "object", "properties": {"t": {"$ref": "#/$defs/T"}}}}}"##,
        "#/allOf: `allOf` outside of a definition",
    ),
    (
        r##"{"$schema": "DIALECT", "$ref": "#/$defs/U", "$defs": {
            "T": {"type": "string", "enum": ["a"]},
            "A": {"type": "object", "properties": {"t": {"$ref": "#/$defs/T"}}},
            "U": {"required": ["t"], "properties": {"t": {"$ref": "#/$defs/T"}},
              "allOf": [{"if": {"properties": {"t": {"const": "a"}}, "required": ["t"]}, "then": {"$ref": "#/$defs/A"}}]}}}"##,
        "#/$defs/U: a union whose value may be something other than an object",
    ),
    (
        r##"{"$schema": "DIALECT", "$ref": "#/$defs/U", "$defs": {
            "T": {"type": "string", "enum": ["a"], "maxLength": 3},
            "A": {"type": "object", "properties": {"t": {"$ref": "#/$defs/T"}}},
            "U": {"type": "object", "required": ["t"], "properties": {"t": {"$ref": "#/$defs/T"}},
              "allOf": [{"if": {"properties": {"t": {"const": "a"}}, "required": ["t"]}, "then": {"$ref": "#/$defs/A"}}]}}}"##,
        "#/$defs/U/allOf: the tag `t` is constrained by more than its values",
    ),
    (
        r##"{"$schema": "DIALECT", "$ref": "#/$defs/U", "$defs": {
            "T": {"type": "string", "enum": ["a"]},
            "A": {"type": "object", "properties": {"t": {"$ref": "#/$defs/T"}}},
            "U": {"type": "object", "required": ["t", "x"], "properties": {"t": {"$ref": "#/$defs/T"}},
              "allOf": [{"if": {"properties": {"t": {"const": "a"}}, "required": ["t"]}, "then": {"$ref": "#/$defs/A"}}]}}}"##,
        "#/$defs/U/allOf: a union with constraints outside its branches",
    ),
    (
        r##"{"$schema": "DIALECT", "$ref": "#/$defs/U", "$defs": {
            "T": {"type": "string", "enum": ["a"]},
            "A": {"type": "object", "properties": {"t": {"$ref": "#/$defs/T"}}, "enum": [{"t": "a", "x": 1}]},
            "U": {"type": "object", "required": ["t"], "properties": {"t": {"$ref": "#/$defs/T"}},
              "allOf": [{"if": {"properties": {"t": {"const": "a"}}, "required": ["t"]}, "then": {"$ref": "#/$defs/A"}}]}}}"##,
        "#/$defs/U/allOf/0: a branch with `enum`",
    ),
    (
        r##"{"$schema": "DIALECT", "$ref": "#/$defs/T", "$defs": {"T": {"items": {"$ref": "#/$defs/T"}}}}"##,
        "#/$defs/T: `T` contains itself",
    ),
    (
        r##"{"$schema": "DIALECT", "$ref": "#/$defs/A", "$defs": {"A": {"$ref": "#/$defs/B"}, "B": {"$ref": "#/$defs/A"}}}"##,
        "#/$defs/A: `A` contains itself",
    ),
    (
        r#"{"$schema": "DIALECT", "properties": {"a": {"oneOf": [true]}}}"#,
        "#/properties/a/oneOf: unsupported keyword",
    ),
];

fn emitted(schema: &str) -> Result<String, String> {
    let schema = schema.replace("DIALECT", "https://json-schema.org/draft/2020-12/schema");
    acceptor("a.schema.json", &schema, Formats::Annotation).map_err(|errors| errors.to_string())
}

#[test]
fn schemas_without_types_have_an_acceptor() {
    for schema in TAKEN {
        let code = emitted(schema).unwrap_or_else(|errors| panic!("{schema}\n{errors}"));
        assert!(code.contains("fn document"), "{code}");
    }
}

fn emitted_of(keywords: &str) -> String {
    let schema = format!(r#"{{"$schema": "DIALECT", {keywords}}}"#);
    emitted(&schema).unwrap_or_else(|errors| panic!("{schema}\n{errors}"))
}

#[test]
fn acceptors_check_what_the_keywords_require() {
    for (keywords, expected) in ASKED {
        let code = emitted_of(keywords);
        assert!(code.contains(expected), "{expected}\n{code}");
    }
    for (keywords, unexpected) in LEFT {
        let code = emitted_of(keywords);
        assert!(!code.contains(unexpected), "{unexpected}\n{code}");
    }
}

#[test]
fn asserted_formats_are_left_to_jsonschema() {
    let schema = r#"{"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "string", "format": "date"}"#;
    let code = acceptor("a.schema.json", schema, Formats::Assertion).expect("an acceptor");
    assert!(!code.contains("at.string()"), "{code}");
}

#[test]
fn a_union_may_have_more_branches_than_there_are_bits() {
    for (count, is_followed) in [(64, true), (65, false)] {
        let tags: Vec<String> = (0..count).map(|index| format!("\"t{index}\"")).collect();
        let branch = |tag: &String| {
            format!(
                r##"{{"if": {{"properties": {{"t": {{"const": {tag}}}}}, "required": ["t"]}}, "then": {{"$ref": "#/$defs/A"}}}}"##
            )
        };
        let branches: Vec<String> = tags.iter().map(branch).collect();
        let code = emitted_of(&format!(
            r##""$ref": "#/$defs/U", "$defs": {{
                "T": {{"type": "string", "enum": [{}]}},
                "A": {{"type": "object", "properties": {{"t": {{"$ref": "#/$defs/T"}}}}}},
                "U": {{"type": "object", "required": ["t"], "properties": {{"t": {{"$ref": "#/$defs/T"}}}},
                  "allOf": [{}]}}}}"##,
            tags.join(","),
            branches.join(","),
        ));
        assert_eq!(code.contains("possible"), is_followed, "{count}");
    }
}

#[test]
fn unsupported_assertions_are_rejected_with_their_pointer() {
    for (schema, problem) in REFUSED {
        let errors = emitted(schema).expect_err(schema);
        let problem = format!("a.schema.json{problem}");
        assert!(errors.contains(&problem), "{problem}\n{errors}");
    }
}
