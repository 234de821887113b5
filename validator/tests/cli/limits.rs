//! How much of an input is held in memory, and what becomes of what is larger.

use std::io::{Read as _, Write as _};

use crate::har::{answer, har};
use crate::packed::{gzip, zstd};
use crate::run::{Folder, Outcome, good};

#[test]
fn numbers_that_are_none_are_usage_errors() {
    let folder = Folder::new().with("good.json", good());
    for argument in [
        "--threads=0",
        "--threads=-1",
        "--threads=many",
        "--threads=",
        "--threads=1025",
        "--max-record=0",
        "--max-record=64M",
        "--max-record=-1",
    ] {
        let outcome = folder.run(&["check", "--each", argument, "good.json"]);
        assert_eq!(outcome.code, Some(2), "{argument}");
        assert_eq!(outcome.stdout, "");
    }
}

#[test]
fn a_record_may_have_the_limit_and_no_byte_more() {
    let good = good();
    for spaces in [1, 600_000] {
        let record = " ".repeat(spaces) + &good;
        let lines = format!("{good}\n\n{record}\n{good}");
        let entries = har(&[answer(&good), answer(&record), answer(&good)]);
        let folder = Folder::new()
            .with("a.ndjson", &lines)
            .with("a.ndjson.gz", gzip(&lines))
            .with("a.ndjson.zst", zstd(&lines))
            .with("a.har", entries)
            .with("a.json", &record)
            .with("a.json.gz", gzip(&record))
            .with("a.json.zst", zstd(&record));
        let length = record.len();
        for limit in [length - 1, length, length + 1] {
            for (name, number, records) in [
                ("a.ndjson", 3, 3),
                ("a.ndjson.gz", 3, 3),
                ("a.ndjson.zst", 3, 3),
                ("a.har", 2, 3),
                ("a.json", 1, 1),
                ("a.json.gz", 1, 1),
                ("a.json.zst", 1, 1),
            ] {
                let outcome =
                    folder.run(&["check", "--each", &format!("--max-record={limit}"), name]);
                if length <= limit {
                    let counts = format!("documents {records}, conforming {records}, ");
                    assert!(outcome.stdout.contains(&counts), "{}", outcome.stdout);
                    assert_eq!(outcome.code, Some(0), "{name}: {}", outcome.stderr);
                    continue;
                }
                // what is read as a whole is not read further to find out
                let found = if name.starts_with("a.json") {
                    "more".to_owned()
                } else {
                    length.to_string()
                };
                let told = format!(
                    "{name}:{number}: error json #: expected a record of at most {limit} bytes, \
                     found {found}; raise --max-record to check it\n"
                );
                assert!(outcome.stdout.starts_with(&told), "{}", outcome.stdout);
                let counts = format!("conforming {}, errors 1, warnings 0, ", records - 1);
                assert!(outcome.stdout.contains(&counts), "{}", outcome.stdout);
                assert_eq!(outcome.code, Some(1), "{name}: {}", outcome.stderr);
            }
        }
    }
}

#[test]
fn a_har_file_may_be_as_large_as_eight_records_of_the_limit() {
    let text = har(&[answer(&good())]);
    let folder = Folder::new()
        .with("a.har", &text)
        .with("b.har.gz", gzip(&text));
    let limit = text.len().div_ceil(8);
    for name in ["a.har", "b.har.gz"] {
        let check =
            |limit| folder.run(&["check", "--each", &format!("--max-record={limit}"), name]);
        // it is read, whatever is said of the record in it
        assert_eq!(check(limit).code, Some(1));
        let outcome = check(limit - 1);
        assert_eq!(outcome.code, Some(3), "{}", outcome.stdout);
        let told = format!(
            "cannot read {name}: it is larger than {} bytes",
            8 * (limit - 1)
        );
        assert!(outcome.stderr.contains(&told), "{}", outcome.stderr);
    }
}

#[test]
fn redact_leaves_out_what_is_too_long_and_says_so() {
    let folder = Folder::new().with("a.ndjson", format!("{}\n{:>5000}\n", good(), good()));
    let outcome = folder.run(&["redact", "--max-record=4999", "a.ndjson"]);
    assert_eq!(outcome.code, Some(3), "{}", outcome.stderr);
    assert_eq!(outcome.stdout.lines().count(), 1);
    assert!(
        outcome
            .stderr
            .contains("left out a.ndjson:2: expected a record of at most 4999 bytes"),
        "{}",
        outcome.stderr
    );
}

/// With less memory than what comes out of them.
#[cfg(target_os = "linux")]
#[test]
fn bombs_do_not_go_off() {
    const MIB: u64 = 1 << 20;
    let mut bomb = zstd::Encoder::new(Vec::new(), 1).expect("memory can be written to");
    std::io::copy(&mut std::io::repeat(b'x').take(768 * MIB), &mut bomb).expect("it takes it");
    bomb.write_all(format!("\n{}", good()).as_bytes())
        .expect("it takes it");
    let bomb = bomb.finish().expect("it takes it");
    let folder = Folder::new()
        .with("a.ndjson.zst", &bomb)
        .with("a.json.zst", &bomb)
        .with("a.har.zst", &bomb);
    for (name, code, counts) in [
        ("a.ndjson.zst", 1, "documents 2, conforming 1"),
        ("a.json.zst", 1, "documents 1, conforming 0"),
        ("a.har.zst", 3, "documents 0"),
    ] {
        let mut command = std::process::Command::new("sh");
        command
            .args(["-c", "ulimit -v 700000; exec \"$0\" \"$@\""])
            .arg(env!("CARGO_BIN_EXE_conversation-validator"))
            .args([
                "check",
                "--each",
                "--threads=2",
                "--max-record=8000000",
                name,
            ])
            .current_dir(folder.path(""));
        let outcome = Outcome::of(command, b"");
        assert_eq!(outcome.code, Some(code), "{name}: {}", outcome.stderr);
        assert!(
            outcome.stdout.contains(counts),
            "{name}: {}",
            outcome.stdout
        );
    }
}
