//! The reasons that properties.tsv may give: closed sets, and a validation is in none of them, for
//! older rows and other ways into the database do not keep it.

/// What makes a value of whatever is at the source.
#[derive(PartialEq)]
pub(crate) enum Never {
    NotNull,
    PrimaryKey,
    Replaced,
    Computed,
    LeftOut,
}

/// What makes a null.
#[derive(PartialEq)]
pub(crate) enum Maybe {
    AllowsNull,
    Nil,
    Posted,
    Unobserved,
}

/// One keyword of a bound.
pub(crate) type Limit = (&'static str, i64);

/// The bounds that there may be, by their names, with what the schema then says.
const BOUNDS: [(&str, &[Limit]); 10] = [
    ("sequence", &[("minimum", 0), ("maximum", i64::MAX)]),
    ("count", &[("minimum", 0), ("maximum", i64::MAX)]),
    ("bigint", &[("minimum", i64::MIN), ("maximum", i64::MAX)]),
    ("double", &[("minimum", -(1 << 53)), ("maximum", 1 << 53)]),
    ("pixels", &[("minimum", 0), ("maximum", 1 << 53)]),
    // from 4713 BC, which is the day 0 of the Julian count, to the end of 294276
    (
        "timestamp",
        &[
            ("minimum", -210_866_803_200),
            ("maximum", 9_224_318_015_999),
        ],
    ),
    // the last microsecond is nearer to the next second than to any other double
    (
        "timestamp as a number",
        &[
            ("minimum", -210_866_803_200),
            ("maximum", 9_224_318_016_000),
        ],
    ),
    ("the vendor's 0", &[("minimum", 0), ("maximum", 0)]),
    ("limit of the query", &[("maxItems", 10)]),
    ("present?", &[("minItems", 1)]),
];

pub(crate) fn never(text: &str) -> Option<Never> {
    Some(match parts(text)? {
        ("NOT NULL", false) => Never::NotNull,
        ("primary key", false) => Never::PrimaryKey,
        ("replaced", true) => Never::Replaced,
        ("computed", true) => Never::Computed,
        ("left out", true) => Never::LeftOut,
        _ => return None,
    })
}

pub(crate) fn maybe(text: &str) -> Option<Maybe> {
    Some(match parts(text)? {
        ("allows NULL", false) => Maybe::AllowsNull,
        ("nil", true) => Maybe::Nil,
        ("posted", true) => Maybe::Posted,
        ("unobserved", true) => Maybe::Unobserved,
        _ => return None,
    })
}

pub(crate) fn bound(name: &str) -> Option<&'static [Limit]> {
    let mut bounds = BOUNDS.iter();
    Some(bounds.find(|(known, _)| *known == name)?.1)
}

/// The kind of a reason, and whether words follow it; none if these speak of a validation.
fn parts(text: &str) -> Option<(&str, bool)> {
    let (kind, words) = text.split_once(", ").unwrap_or((text, ""));
    (!words.contains("valid")).then_some((kind, !words.is_empty()))
}

#[test]
fn a_validation_is_no_reason() {
    for text in [
        "validated",
        "validated, it must be present",
        "computed, if it is valid",
    ] {
        assert!(never(text).is_none() && maybe(text).is_none() && bound(text).is_none());
    }
    assert!(
        never("computed").is_none(),
        "without the words that say how"
    );
    assert!(never("computed, a count").is_some());
}
