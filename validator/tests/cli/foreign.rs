//! What is no JSON at all gets one line that says what it is and what to do.

use std::io::Write as _;
use std::process::Stdio;

use crate::packed::{gzip, zstd};
use crate::run::{Folder, Outcome, good};

fn tar() -> Vec<u8> {
    let mut block = vec![0; 1024];
    block[..6].copy_from_slice(b"a.json");
    block[257..263].copy_from_slice(b"ustar\0");
    block
}

fn wide(text: &str, marked: bool) -> Vec<u8> {
    let mark = marked.then_some(0xFEFF);
    let units = mark.into_iter().chain(text.encode_utf16());
    units.flat_map(u16::to_le_bytes).collect()
}

/// Contents, what they are called, and what is to be done.
fn contents() -> Vec<(Vec<u8>, &'static str, &'static str)> {
    let text = String::from_utf8(tar()).expect("it is ASCII");
    vec![
        (tar(), "a tar archive", "unpack it"),
        (gzip(&text), "a tar archive", "unpack it"),
        (zstd(&text), "a tar archive", "unpack it"),
        (b"PK\x03\x04\x14\0\0\0".into(), "a zip archive", "unpack it"),
        (
            b"7z\xBC\xAF\x27\x1C\0\x04".into(),
            "a 7z archive",
            "unpack it",
        ),
        (
            b"\xFD7zXZ\0\0\x04".into(),
            "compressed with xz",
            "decompress it",
        ),
        (
            b"BZh91AY&SY".into(),
            "compressed with bzip2",
            "decompress it",
        ),
        (
            b"PAR1\x15\x04\x15\x10".into(),
            "a Parquet file",
            "as NDJSON",
        ),
        (
            b"SQLite format 3\0\x10\0".into(),
            "an SQLite database",
            "as NDJSON",
        ),
        (
            b"%PDF-1.7\n%\xE2\xE3".into(),
            "a PDF document",
            "give the file",
        ),
        (b"id,payload\n7,canary\n".into(), "it is CSV", "as NDJSON"),
        (
            b"\xEF\xBB\xBFid;payload\r\n7;canary\r\n".into(),
            "it is CSV",
            "as NDJSON",
        ),
        // only the names come with the first read
        (
            format!(
                "id,{}payload\n7,{}canary\n",
                "name,".repeat(1000),
                "x,".repeat(1000)
            )
            .into(),
            "it is CSV",
            "as NDJSON",
        ),
        (
            format!("id,payload_of_{}\n7,canary\n", "x".repeat(512 - 15)).into(),
            "it is CSV",
            "as NDJSON",
        ),
        (b"id,payload\n".into(), "it is CSV", "as NDJSON"),
        (
            b"payload\n\"{\"\"id\"\": \"\"canary\"\"}\"\n".into(),
            "it is CSV",
            "as NDJSON",
        ),
        (
            b"<!doctype html>\n<p>canary</p>".into(),
            "an HTML page",
            "the API itself",
        ),
        (
            b"<?xml version=\"1.0\"?>\n<canary/>".into(),
            "an XML document",
            "give the file",
        ),
        (wide(&good(), true), "UTF-16 text", "convert it to UTF-8"),
        (wide(&good(), false), "UTF-16 text", "convert it to UTF-8"),
    ]
}

#[test]
fn one_line_says_what_it_is_and_what_to_do() {
    for (content, what, remedy) in contents() {
        // what is called so and is not compressed is told as that
        let packed = content.starts_with(b"\x1F\x8B").then_some("a.tar.gz");
        for name in ["export", "a.json", "a.har"].into_iter().chain(packed) {
            let folder = Folder::new().with(name, &content).with("good.json", good());
            let outcome = folder.run(&["check", name, "good.json"]);
            assert_eq!(outcome.code, Some(3), "{name}: {what}");
            let lines: Vec<_> = outcome.stderr.lines().collect();
            assert_eq!(lines.len(), 1, "{}", outcome.stderr);
            let start = format!("conversation-validator: cannot read {name}: it is ");
            assert!(lines[0].starts_with(&start), "{}", lines[0]);
            assert!(
                lines[0].contains(what) && lines[0].contains(remedy),
                "{}",
                lines[0]
            );
            assert!(outcome.stdout.contains("documents 1, conforming 1,"));
        }
        let outcome = Folder::new().run_with_input(&["check", "-"], &content);
        assert_eq!(outcome.code, Some(3), "{what}");
        assert!(outcome.stderr.contains(what), "{}", outcome.stderr);
    }
}

/// The second line is waited for, where the first one tells too little.
#[test]
fn csv_is_told_in_whatever_pieces_it_comes() {
    let mut child = Folder::new()
        .command(&["check", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the binary starts");
    let mut stdin = child.stdin.take().expect("it has a standard input");
    for piece in ["id", ",payload", "\n", "7", ",{}\n"] {
        stdin.write_all(piece.as_bytes()).expect("it reads");
    }
    drop(stdin);
    let outcome = Outcome::ended(child);
    assert_eq!(outcome.code, Some(3), "{}", outcome.stdout);
    assert!(outcome.stderr.contains("it is CSV"), "{}", outcome.stderr);
}

/// A recording may hold the page of a proxy; that is a record that fails.
#[test]
fn a_page_among_the_lines_of_a_recording_is_a_finding() {
    let lines = format!("<html>canary</html>\n{}\n", good());
    let outcome = Folder::new()
        .with("a.ndjson", lines)
        .run(&["check", "a.ndjson"]);
    assert_eq!(outcome.code, Some(1), "{}", outcome.stderr);
    assert!(outcome.stdout.contains("documents 2, conforming 1"));
}

#[test]
fn in_a_folder_such_a_file_is_skipped_by_its_name_and_told_by_its_content() {
    let folder = Folder::new()
        .with("d/good.json", good())
        .with("d/a.tar.gz", gzip("archive"))
        .with("d/b.csv", "id,payload\n7,{}\n");
    let outcome = folder.run(&["check", "d"]);
    assert_eq!(outcome.code, Some(0), "{}", outcome.stderr);
    assert!(outcome.stdout.contains("skipped 2"), "{}", outcome.stdout);
    let folder = folder.with("d/c.json", "id,payload\n7,{}\n");
    let outcome = folder.run(&["check", "d"]);
    assert_eq!(outcome.code, Some(3), "{}", outcome.stderr);
    assert!(outcome.stderr.contains("cannot read d/c.json: it is CSV"));
}

#[test]
fn a_path_that_is_meant_otherwise_is_told() {
    for (path, told) in [
        (
            "https://chat.example.com/api/v1/accounts/1/conversations/7",
            "it is a URL; use `live`",
        ),
        ("file:///a.json", "it is a URL"),
        ("recordings/*.json", "it is a pattern that matched nothing"),
        ("none.json", "no such file or directory"),
    ] {
        let outcome = Folder::new().run(&["check", path]);
        assert_eq!(outcome.code, Some(3), "{path}");
        assert_eq!(outcome.stderr.lines().count(), 1, "{}", outcome.stderr);
        assert!(outcome.stderr.contains(told), "{}", outcome.stderr);
    }
}

#[cfg(unix)]
#[test]
fn a_link_to_nothing_and_a_socket_that_are_named_are_told() {
    let folder = Folder::new();
    std::os::unix::fs::symlink("nothing", folder.path("link.json")).expect("a link");
    let _socket = std::os::unix::net::UnixListener::bind(folder.path("socket"));
    for (path, told) in [
        ("link.json", "it is a symbolic link to a missing file"),
        ("socket", "it is a socket"),
    ] {
        let outcome = folder.run(&["check", path]);
        assert_eq!(outcome.code, Some(3), "{path}");
        assert!(outcome.stderr.contains(told), "{}", outcome.stderr);
    }
}
