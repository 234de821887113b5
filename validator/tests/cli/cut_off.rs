//! What ends in the middle is perhaps still being written.

use crate::packed::{gzip, zstd};
use crate::run::{Folder, good};

const LAST_LINE: &str = "the last line is cut off; is it still being written?";

#[test]
fn a_last_line_without_its_end_is_told_as_cut_off() {
    let good = good();
    for cut in [1, 10, good.len() / 2, good.len() - 1] {
        let lines = format!("{good}\n{}", &good[..cut]);
        for (name, content) in [
            ("a.ndjson", lines.clone().into_bytes()),
            ("export.log", lines.clone().into_bytes()),
            ("a.ndjson.gz", gzip(&lines)),
            ("a.ndjson.zst", zstd(&lines)),
        ] {
            let outcome = Folder::new()
                .with(name, content)
                .run(&["check", "--each", name]);
            assert_eq!(outcome.code, Some(1), "{}", outcome.stderr);
            let found = format!("{name}:2: error json #: {LAST_LINE}");
            assert!(outcome.stdout.contains(&found), "{}", outcome.stdout);
            assert!(outcome.stdout.contains("documents 2, conforming 1"));
        }
    }
}

#[test]
fn a_last_line_that_is_wrong_otherwise_is_not() {
    let good = good();
    let (broken, half) = (good.replacen(':', ";", 1), &good[..good.len() / 2]);
    for last in [
        // whole, without a line break
        good.as_str(),
        "[]",
        "7",
        // wrong before its end
        &broken,
        &format!("{good}}}"),
        "no JSON",
        "{\"a\": tru}",
        // it has its end
        &format!("{half}\n"),
    ] {
        let lines = format!("{good}\n{last}");
        let outcome = Folder::new()
            .with("a.ndjson", lines)
            .run(&["check", "--each", "a.ndjson"]);
        assert!(!outcome.stdout.contains("cut off"), "{}", outcome.stdout);
    }
    let lines = format!("{half}\n{good}\n");
    let outcome = Folder::new()
        .with("a.ndjson", lines)
        .run(&["check", "--each", "a.ndjson"]);
    assert!(!outcome.stdout.contains("cut off"), "{}", outcome.stdout);
}

#[test]
fn the_only_line_of_a_file_that_tells_nothing_by_its_name_is_a_last_line_too() {
    let outcome =
        Folder::new()
            .with("export.log", &good()[..200])
            .run(&["check", "--each", "export.log"]);
    let found = format!("export.log:1: error json #: {LAST_LINE}");
    assert!(outcome.stdout.starts_with(&found), "{}", outcome.stdout);
}

#[test]
fn a_document_that_ends_in_the_middle_is_told_by_layer_json() {
    let half = &good()[..200];
    let outcome = Folder::new()
        .with("a.json", half)
        .run(&["check", "--each", "a.json"]);
    assert_eq!(outcome.code, Some(1), "{}", outcome.stderr);
    assert!(
        outcome.stdout.contains("found the end of the document"),
        "{}",
        outcome.stdout
    );
}

#[test]
fn a_har_file_that_ends_in_the_middle_is_told_as_cut_off() {
    let outcome = Folder::new()
        .with("a.har", "{\"log\": {\"entries\": [")
        .run(&["check", "--each", "a.har"]);
    assert_eq!(outcome.code, Some(3));
    let told = "not a HAR file: it is cut off; is it still being written?";
    assert!(outcome.stderr.contains(told), "{}", outcome.stderr);
}

#[test]
fn compressed_data_that_ends_in_the_middle_is_told_as_cut_off() {
    let lines = format!("{}\n", good()).repeat(500);
    for (name, kind, packed) in [
        ("a.ndjson.gz", "gzip", gzip(&lines)),
        ("a.ndjson.zst", "zstd", zstd(&lines)),
        ("payload", "gzip", gzip(&lines)),
    ] {
        let cut = &packed[..packed.len() - 5];
        let outcome = Folder::new()
            .with(name, cut)
            .run(&["check", "--each", name]);
        assert_eq!(outcome.code, Some(3), "{}", outcome.stderr);
        let told = format!("its {kind} data is cut off; is it still being written?");
        assert!(outcome.stderr.contains(&told), "{}", outcome.stderr);
        assert!(outcome.stdout.contains("errors 0"), "{}", outcome.stdout);
    }
}
