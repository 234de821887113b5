//! `columns.tsv` held against a list of all columns, which is not part of the project.
//!
//! Its columns, separated by tabs: table, column, type, constraint, default, first seen, last
//! seen, and what its constraint was before, such as `v1: boolean NULL; v2: boolean NOT NULL`.

use std::collections::BTreeMap;
use std::{env, fs};

use super::{none, table::columns};

#[test]
fn columns_are_as_the_list_of_all_says() {
    let Some(path) = env::var_os("COLUMNS") else {
        println!("skipped: COLUMNS names no list");
        return;
    };
    let list = fs::read_to_string(path).expect("COLUMNS names a list of columns");
    let all: BTreeMap<String, bool> = list.lines().skip(1).map(column).collect();
    let wrong = columns()
        .into_iter()
        .filter_map(|(name, is_not_null)| match all.get(name) {
            None => Some(format!("{name}: it is not in the list")),
            Some(known) if *known != is_not_null => {
                Some(format!("{name}: NOT NULL in every version is {known}"))
            }
            Some(_) => None,
        });
    none("that differ from the list of all columns", wrong);
}

/// The name, and whether it is `NOT NULL` in every version.
fn column(line: &str) -> (String, bool) {
    let [table, column, _, constraint, _, _, _, before] = line.split('\t').collect::<Vec<_>>()[..]
    else {
        panic!("not eight columns: {line}");
    };
    let mut constraints = before
        .split("; ")
        .filter(|before| !before.is_empty())
        .chain([constraint]);
    let is_not_null = constraints.all(|constraint| constraint.ends_with("NOT NULL"));
    (format!("{table}.{column}"), is_not_null)
}
