//! Compressed inputs: by name, by content, in several parts, and broken.

use std::io::Write as _;

use crate::run::{Folder, bad, good};

/// A gzip member.
pub(crate) fn gzip(content: &str) -> Vec<u8> {
    let mut member = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    member
        .write_all(content.as_bytes())
        .expect("memory can be written to");
    member.finish().expect("memory can be written to")
}

/// A zstd frame.
pub(crate) fn zstd(content: &str) -> Vec<u8> {
    zstd::encode_all(content.as_bytes(), 0).expect("memory can be written to")
}

/// A way to compress, and what names end with then.
type Packing = (&'static str, fn(&str) -> Vec<u8>);

const PACKINGS: [Packing; 2] = [("gz", gzip), ("zst", zstd)];

#[test]
fn records_are_those_of_the_content() {
    let lines = format!("{}\n\n{}\n", good(), bad());
    for (extension, pack) in PACKINGS {
        for name in ["a.ndjson", "b.JSONL"] {
            let name = format!("{name}.{extension}");
            let folder = Folder::new().with(&name, pack(&lines));
            let outcome = folder.run(&["check", "--each", "--layers", "schema", &name]);
            assert_eq!(outcome.code, Some(1), "{name}: {}", outcome.stderr);
            let start = format!("{name}:3: error schema #/id: ");
            assert!(outcome.stdout.starts_with(&start), "{}", outcome.stdout);
            assert!(outcome.stdout.contains("documents 2, conforming 1"));
        }
        let name = format!("a.json.{extension}");
        let folder = Folder::new().with(&name, pack(&good()));
        assert_eq!(folder.run(&["check", "--each", &name]).code, Some(0));
    }
}

#[test]
fn all_parts_are_read() {
    for (extension, pack) in PACKINGS {
        let name = format!("a.ndjson.{extension}");
        // a line may begin in one part and end in another
        let good = good();
        let (start, end) = good.split_at(100);
        let parts = [
            pack(&format!("{good}\n{start}")),
            pack(""),
            pack(&format!("{end}\n")),
            pack(&bad()),
        ];
        let folder = Folder::new().with(&name, parts.concat());
        let outcome = folder.run(&["check", "--each", &name]);
        assert_eq!(outcome.code, Some(1), "{}", outcome.stderr);
        assert!(
            outcome.stdout.contains("documents 3, conforming 2"),
            "{}",
            outcome.stdout
        );
    }
}

#[test]
fn they_are_found_in_directories_by_the_name_behind() {
    let folder = Folder::new()
        .with("d/a.json.gz", gzip(&bad()))
        .with("d/b.ndjson.zst", zstd(&bad()))
        .with("d/c.jsonl.gz", gzip(&bad()))
        .with("d/notes.txt.gz", gzip(&bad()))
        .with("d/backup.gz", gzip(&bad()));
    let outcome = folder.run(&["check", "--each", "d", "--layers", "schema"]);
    let sources: Vec<_> = outcome
        .stdout
        .lines()
        .filter_map(|line| line.split_once(": error ").map(|(source, _)| source))
        .collect();
    assert_eq!(
        sources,
        ["d/a.json.gz:1", "d/b.ndjson.zst:1", "d/c.jsonl.gz:1"]
    );
}

#[test]
fn a_name_tells_more_than_the_content_and_input_more_than_both() {
    let lines = format!("{}\n{}\n", good(), good());
    for (extension, pack) in PACKINGS {
        let name = format!("recording.json.{extension}");
        let folder = Folder::new()
            .with(&name, pack(&lines))
            .with("recording", pack(&lines));
        let as_json = folder.run(&["check", "--each", &name]);
        assert!(
            as_json.stdout.contains("NDJSON"),
            "it is taken for one payload: {}",
            as_json.stdout
        );
        for name in [&name, "recording"] {
            let outcome = folder.run(&["check", "--each", "--input", "ndjson", name]);
            assert_eq!(outcome.code, Some(0), "{name}: {}", outcome.stdout);
        }
    }
}

#[test]
fn standard_input_may_be_compressed() {
    let lines = format!("{}\n{}\n", good(), good());
    for (_, pack) in PACKINGS {
        let outcome = Folder::new().run_with_input(
            &["check", "--each", "--input", "ndjson", "-"],
            &pack(&lines),
        );
        assert_eq!(outcome.code, Some(0), "{}", outcome.stderr);
        assert!(outcome.stdout.contains("documents 2, conforming 2"));
    }
}

#[test]
fn what_is_cut_off_is_checked_as_far_as_its_records_are_whole() {
    for (extension, pack) in PACKINGS {
        let name = format!("a.ndjson.{extension}");
        let parts: Vec<_> = (0..3).map(|_| pack(&format!("{}\n", bad()))).collect();
        let whole = parts.concat();
        let end_of_first = parts[0].len();
        let end_of_second = 2 * end_of_first;
        for (length, records) in [
            (3, 0),
            (12, 0),
            (end_of_first - 1, 0),
            (end_of_first + 1, 1),
            (end_of_first + 12, 1),
            (end_of_second - 9, 1),
            (end_of_second + 20, 2),
            (whole.len() - 1, 2),
        ] {
            let folder = Folder::new().with(&name, &whole[..length]);
            let outcome = folder.run(&["check", "--each", "--layers", "schema", &name]);
            assert_eq!(outcome.code, Some(3), "{name} {length}: {}", outcome.stdout);
            let checked = outcome.stdout.matches(": error schema").count();
            // of a part without its end all may have come, and the check sum not
            assert!(
                checked == records || checked == records + 1,
                "{name} {length}: {}",
                outcome.stdout
            );
            assert!(
                outcome.stderr.contains(&name) && outcome.stderr.contains("cut off")
                    || length == 3 && outcome.stderr.contains("contains no"),
                "{}",
                outcome.stderr
            );
        }
    }
}

#[test]
fn what_follows_the_last_part_is_not_overlooked() {
    for (extension, pack) in PACKINGS {
        let name = format!("a.ndjson.{extension}");
        for rest in [
            "{}\n",
            "\0\0\0\0\0\0\0\0\0\0{}",
            "garbage that is no part at all",
        ] {
            let content = [pack(&format!("{}\n", bad())), rest.as_bytes().to_vec()].concat();
            let folder = Folder::new().with(&name, content);
            let outcome = folder.run(&["check", "--each", &name]);
            assert_eq!(outcome.code, Some(3), "{name}: {}", outcome.stdout);
            assert!(
                outcome.stdout.contains("documents 1, conforming 0"),
                "{}",
                outcome.stdout
            );
            // what is shorter than the head of a part may be the beginning of one
            let reasons = ["followed by something else", "cut off"];
            assert!(
                reasons.iter().any(|reason| outcome.stderr.contains(reason)),
                "{name} {rest:?}: {}",
                outcome.stderr
            );
        }
    }
}

#[test]
fn damage_is_unreadable_and_no_wrong_payload() {
    let mut gzip = gzip(&format!("{}\n", bad()));
    let sum = gzip.len() - 6;
    gzip[sum] ^= 1;
    let mut zstd = zstd(&format!("{}\n", bad()));
    zstd[20] ^= 0xFF;
    for (name, content) in [
        ("a.ndjson.gz", gzip.as_slice()),
        ("a.json.zst", zstd.as_slice()),
        ("named.json.gz", good().as_bytes()),
        ("named.zst", b"\x1f"),
    ] {
        let folder = Folder::new().with(name, content).with("good.json", good());
        let outcome = folder.run(&["check", "--each", name, "good.json"]);
        assert_eq!(outcome.code, Some(3), "{name}: {}", outcome.stdout);
        assert!(
            outcome.stderr.contains("damaged") || outcome.stderr.contains("contains no"),
            "{}",
            outcome.stderr
        );
        assert!(
            outcome.stdout.contains("conforming 1, errors"),
            "the rest is checked: {}",
            outcome.stdout
        );
    }
}

#[test]
fn an_empty_recording_is_one_of_no_documents() {
    for (extension, pack) in PACKINGS {
        let name = format!("a.ndjson.{extension}");
        for content in [vec![], pack(""), pack("\n\n")] {
            let folder = Folder::new().with(&name, content);
            assert_eq!(
                folder.run(&["check", "--each", &name]).code,
                Some(3),
                "{name}"
            );
            let outcome = folder.run(&["check", "--each", &name, "--allow-empty"]);
            assert_eq!(outcome.code, Some(0), "{name}: {}", outcome.stderr);
            assert!(outcome.stdout.contains("documents 0"), "{}", outcome.stdout);
        }
    }
}

/// Tapes and some tools fill up with them; `gzip -d` takes them, too.
#[test]
fn zeros_behind_gzip_members_are_no_damage() {
    for zeros in [1, 512, 1 << 20] {
        let content = [gzip(&format!("{}\n", good())), vec![0; zeros]].concat();
        let folder = Folder::new().with("a.ndjson.gz", content);
        let outcome = folder.run(&["check", "--each", "a.ndjson.gz"]);
        assert_eq!(outcome.code, Some(0), "{}", outcome.stderr);
        assert!(outcome.stdout.contains("documents 1, conforming 1"));
    }
}

#[test]
fn a_window_that_is_too_large_is_told_from_damage() {
    let mut frame = zstd::Encoder::new(Vec::new(), 1).expect("memory can be written to");
    frame.window_log(28).expect("zstd knows it");
    frame
        .write_all(format!("{}\n", good()).as_bytes())
        .expect("memory can be written to");
    let frame = frame.finish().expect("memory can be written to");
    let folder = Folder::new().with("a.ndjson.zst", frame);
    let outcome = folder.run(&["check", "--each", "a.ndjson.zst"]);
    assert_eq!(outcome.code, Some(3), "{}", outcome.stderr);
    let said = "needs a window of more than 128 MiB";
    assert!(outcome.stderr.contains(said), "{}", outcome.stderr);
}
