//! The two tables, read; a line that cannot be read fails, so that no typo takes it out of the test.

use std::collections::BTreeMap;

use super::reasons::{self, Limit, Maybe, Never};

const PROPERTIES: &str = include_str!("properties.tsv");
const COLUMNS: &str = include_str!("columns.tsv");

/// What properties.tsv says of one place.
pub(crate) struct Row {
    pub(crate) source: Source,
    /// Absent of a definition alone.
    pub(crate) null: Option<Null>,
    pub(crate) bound: Option<&'static [Limit]>,
}

#[derive(PartialEq)]
pub(crate) enum Source {
    /// `TABLE.COLUMN`.
    Column(&'static str),
    PrimaryKey,
    Client,
    /// A client may post it, and the server writes over that everywhere.
    Overwritten,
    Other,
}

pub(crate) enum Null {
    Never(Never),
    Maybe(Maybe),
}

/// By `Definition/property`, `Definition/property/*` or `Definition`.
pub(crate) fn properties() -> BTreeMap<&'static str, Row> {
    by_first(PROPERTIES, |line| {
        let [place, source, null, bound] = line[..] else {
            panic!("not four columns: {line:?}");
        };
        let row = Row {
            source: source_of(source),
            null: null_of(null),
            bound: bound_of(bound),
        };
        assert_eq!(source == "-", null == "-", "half a row: {line:?}");
        (place, row)
    })
}

/// Whether a column is `NOT NULL` in every version that counts.
pub(crate) fn columns() -> BTreeMap<&'static str, bool> {
    by_first(COLUMNS, |line| match line[..] {
        [column, "NOT NULL", _] => (column, true),
        [column, "NULL", _] => (column, false),
        _ => panic!("no column and constraint: {line:?}"),
    })
}

fn by_first<T>(
    table: &'static str,
    read: impl Fn(Vec<&'static str>) -> (&'static str, T),
) -> BTreeMap<&'static str, T> {
    let lines = table.lines();
    let mut all = BTreeMap::new();
    for line in lines.filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let (first, rest) = read(line.split('\t').collect());
        assert!(all.insert(first, rest).is_none(), "twice: {first}");
    }
    all
}

fn source_of(text: &'static str) -> Source {
    let (kind, what) = text.split_once(' ').unwrap_or((text, ""));
    match (kind, what.is_empty()) {
        ("column", false) => Source::Column(what),
        ("key", false) => Source::PrimaryKey,
        ("client", false) => Source::Client,
        ("overwritten:", false) => Source::Overwritten,
        ("computed" | "blob" | "library", false) | ("vendor" | "-", true) => Source::Other,
        _ => panic!("no source: {text}"),
    }
}

fn null_of(text: &str) -> Option<Null> {
    let null = match text.split_once(": ") {
        Some(("never", why)) => reasons::never(why).map(Null::Never),
        Some(("maybe", why)) => reasons::maybe(why).map(Null::Maybe),
        _ if text == "-" => return None,
        _ => panic!("neither `never: ` nor `maybe: `: {text}"),
    };
    assert!(
        null.is_some(),
        "no reason that the file's head knows: {text}"
    );
    null
}

fn bound_of(text: &str) -> Option<&'static [Limit]> {
    let bound = reasons::bound(text);
    let is_known = bound.is_some() || text == "-";
    assert!(is_known, "no bound that the file's head knows: {text}");
    bound
}
