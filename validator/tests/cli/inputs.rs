//! Files, directories, standard input, and lines of NDJSON.

use crate::run::{Folder, bad, good};

#[test]
fn ndjson_is_checked_line_by_line_by_line_number() {
    let (good, bad) = (good(), bad());
    let lines = format!("{good}\r\n\n  \t\r\n{bad}\n{{\"truncated\": \n{good}\n{bad}");
    for name in ["lines.ndjson", "lines.jsonl", "LINES.NDJSON"] {
        let outcome = Folder::new()
            .with(name, &lines)
            .run(&["check", "--each", name]);
        assert_eq!(outcome.code, Some(1));
        for line in [4, 5, 7] {
            let start = format!("{name}:{line}: error ");
            assert!(
                outcome.stdout.contains(&start),
                "{start}: {}",
                outcome.stdout
            );
        }
        for line in [1, 2, 3, 6] {
            let start = format!("{name}:{line}:");
            assert!(
                !outcome.stdout.contains(&start),
                "{start}: {}",
                outcome.stdout
            );
        }
        assert!(
            outcome.stdout.ends_with(
                "documents 5, conforming 2, errors 3, warnings 2, notes 0, unreadable 0\n"
            ),
            "{}",
            outcome.stdout
        );
    }
}

#[test]
fn a_byte_order_mark_costs_one_line_only() {
    let lines = format!("\u{feff}{}\n{}\n", good(), good());
    let outcome = Folder::new()
        .with("a.ndjson", lines)
        .run(&["check", "--each", "a.ndjson"]);
    assert!(
        outcome.stdout.contains("a.ndjson:1: error json"),
        "{}",
        outcome.stdout
    );
    assert!(
        outcome.stdout.contains("documents 2, conforming 1"),
        "{}",
        outcome.stdout
    );
}

#[test]
fn directories_are_searched_in_order_for_known_names() {
    let folder = Folder::new()
        .with("d/b.json", bad())
        .with("d/a/z.json", bad())
        .with("d/a/y.ndjson", bad())
        .with("d/c.jsonl", bad())
        .with("d/a.json", bad())
        .with("d/notes.txt", bad())
        .with("d/packed.json.bak", bad());
    let outcome = folder.run(&["check", "--each", "d", "--layers", "schema"]);
    let sources: Vec<_> = outcome
        .stdout
        .lines()
        .filter_map(|line| line.split_once(": error ").map(|(source, _)| source))
        .collect();
    assert_eq!(
        sources,
        [
            "d/a/y.ndjson:1",
            "d/a/z.json:1",
            "d/a.json:1",
            "d/b.json:1",
            "d/c.jsonl:1"
        ]
    );
}

#[cfg(unix)]
#[test]
fn links_in_directories_are_not_followed() {
    use std::os::unix::fs::symlink;

    let folder = Folder::new()
        .with("d/good.json", good())
        .with("bad.json", bad());
    symlink(folder.path("bad.json"), folder.path("d/link.json")).expect("a link");
    symlink(folder.path("d"), folder.path("d/circle")).expect("a link");
    let outcome = folder.run(&["check", "--each", "d"]);
    assert_eq!(outcome.code, Some(0), "{}", outcome.stdout);
    assert!(
        outcome.stdout.contains("documents 1,") && outcome.stdout.contains("skipped 2"),
        "{}",
        outcome.stdout
    );
    // who names a link means what it leads to
    assert_eq!(
        folder.run(&["check", "--each", "d/link.json"]).code,
        Some(1)
    );
}

#[cfg(unix)]
#[test]
fn names_of_files_cannot_play_with_the_terminal() {
    let folder = Folder::new().with("d/\u{1b}[31mred\n.json", bad());
    let outcome = folder.run(&["check", "--each", "d", "d/\u{1b}[2Jgone.json"]);
    let all = outcome.stdout + &outcome.stderr;
    assert!(!all.contains('\u{1b}'), "{all:?}");
    assert!(all.contains("\\u{1b}[31mred\\u{a}.json:1:"), "{all}");
}
