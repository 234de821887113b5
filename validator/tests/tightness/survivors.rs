//! What the evidence rules out and the schema lets pass, each with its reason.

use std::collections::BTreeSet;

/// Place of the table and kind of mutant.
type Survivor = (String, String);

const SURVIVORS: &str = include_str!("survivors.txt");
const UNREACHED: &str = include_str!("unreached.txt");

/// Lines of place, kind, reason, separated by tabs; the kind `*` is every kind.
pub(crate) fn listed() -> BTreeSet<Survivor> {
    columns::<3>(SURVIVORS)
        .map(|[place, kind, _reason]| (place.to_owned(), kind.to_owned()))
        .collect()
}

/// Rows of the table that no payload shows; lines of place and reason, separated by a tab.
pub(crate) fn unreached() -> BTreeSet<String> {
    columns::<2>(UNREACHED)
        .map(|[place, _reason]| place.to_owned())
        .collect()
}

fn columns<const N: usize>(list: &'static str) -> impl Iterator<Item = [&'static str; N]> {
    list.lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(|line| {
            let columns: Vec<&str> = line.split('\t').collect();
            assert!(
                columns.iter().all(|column| !column.is_empty()),
                "a reason, please: {line}"
            );
            columns
                .try_into()
                .unwrap_or_else(|_| panic!("not {N} columns: {line}"))
        })
}
