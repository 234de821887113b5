//! What a recording contains, whatever happens to it.

use std::fs;
use std::io::Read as _;

use tempfile::TempDir;

use super::*;

const NAMES: [&str; 4] = ["a.ndjson", "a.jsonl", "a.NDJSON.GZ", "a.jsonl.zst"];

fn is_of_path(error: &Error) -> bool {
    matches!(error, Error::Record { problem, .. } if problem.is_of_path())
}

fn redactor() -> Redactor {
    Redactor::of(contracts::ALL[0])
}

fn folder() -> TempDir {
    tempfile::tempdir().expect("a folder for the test")
}

/// What readers find in a recording.
fn content(path: &Path) -> String {
    let file = File::open(path).expect("it is there");
    let (named, _) = Compression::of_name(path);
    let mut content = String::new();
    compression::decompressed(file, named)
        .and_then(|mut source| source.read_to_string(&mut content))
        .expect("it can be read");
    content
}

fn record(path: &Path, bodies: &[&str]) {
    let mut recording = Recording::open(path, None).expect("it opens").0;
    for body in bodies {
        let appended = recording.append(body.as_bytes()).expect("it is written");
        assert_eq!(appended, Appended::Written);
    }
    assert_eq!(recording.finish().expect("it ends"), bodies.len() as u64);
}

#[test]
fn every_recording_appends_to_the_last() {
    let folder = folder();
    for name in NAMES {
        let path = folder.path().join(name);
        record(&path, &["{\"a\": 1}", "[2]"]);
        record(&path, &[]);
        record(&path, &["3"]);
        assert_eq!(content(&path), "{\"a\":1}\n[2]\n3\n", "{name}");
    }
}

#[test]
fn payloads_are_redacted_unless_recorded_raw() {
    let folder = folder();
    let body = b"{\"id\": 5, \"labels\": [],\r\n \"brand_new\": \"Ann \\n  B\"}";
    for (raw, line) in [
        (false, "{\"id\":5,\"labels\":[],\"brand_new\":\"redacted_"),
        (
            true,
            "{\"id\":5,\"labels\":[],\"brand_new\":\"Ann \\n  B\"}\n",
        ),
    ] {
        let path = folder.path().join(format!("{raw}.ndjson"));
        let mut recording = Recording::open(&path, (!raw).then(redactor))
            .expect("it opens")
            .0;
        assert_eq!(recording.append(body).ok(), Some(Appended::Written));
        let content = content(&path);
        assert!(content.starts_with(line), "{content}");
        assert_eq!(content.contains("Ann"), raw);
    }
}

#[test]
fn a_body_that_is_not_json_is_recorded_only_raw_and_on_one_line() {
    let folder = folder();
    let bodies: [&[u8]; 3] = [b"<html>\r\nAnn\n</html>", b"{\"a\": 1", b"\xFF\xFE"];
    let path = folder.path().join("a.ndjson");
    let mut recording = Recording::open(&path, Some(redactor()))
        .expect("it opens")
        .0;
    for body in bodies {
        let appended = recording.append(body).expect("nothing is to be written");
        assert_eq!(
            appended,
            Appended::NotJson(json::parse(body).expect_err("no JSON"))
        );
    }
    assert_eq!(recording.finish().ok(), Some(0));
    assert_eq!(content(&path), "");

    let mut recording = Recording::open(&path, None).expect("it opens").0;
    for body in bodies {
        assert_eq!(recording.append(body).ok(), Some(Appended::Written));
    }
    // a blank line is no record
    let appended = recording.append(b" \n");
    assert!(matches!(appended, Ok(Appended::NotJson(_))), "{appended:?}");
    assert_eq!(recording.finish().ok(), Some(3));
    assert_eq!(
        fs::read(&path).expect("it is there"),
        b"<html>  Ann </html>\n{\"a\": 1\n\xFF\xFE\n"
    );
}

#[test]
fn a_complete_last_line_without_a_line_break_gets_one() {
    let folder = folder();
    for name in NAMES {
        let path = folder.path().join(name);
        let (named, _) = Compression::of_name(&path);
        let start = b"{\"a\": 1}\n{\"a\": 2}";
        let start = named.map_or(Ok(start.to_vec()), |named| compressor::whole(start, named));
        fs::write(&path, start.expect("it can be compressed")).expect("a file");
        record(&path, &["3"]);
        assert_eq!(content(&path), "{\"a\": 1}\n{\"a\": 2}\n3\n", "{name}");
    }
}

/// What a crash may leave behind.
#[test]
fn an_incomplete_line_is_removed_and_the_lines_before_it_stay() {
    const SECOND: &str = "{\"Ann\":[\"\\u00e9é\",-1.5e+3,true,null]}";
    let folder = folder();
    for name in NAMES {
        let path = folder.path().join(name);
        let (named, _) = Compression::of_name(&path);
        record(&path, &["{\"a\": 1}"]);
        let first = fs::read(&path).expect("it is there").len();
        record(&path, &[SECOND]);
        let both = fs::read(&path).expect("it is there");
        for length in 0..both.len() {
            fs::write(&path, &both[..length]).expect("a file");
            record(&path, &["3"]);
            let content = content(&path);
            let lines: Vec<_> = content.lines().collect();
            // only the line break of an uncompressed line may be missing
            let (first, second) = (whole_at(first, named), whole_at(both.len(), named));
            let mut expected = vec!["{\"a\":1}"; usize::from(length >= first)];
            expected.extend(vec![SECOND; usize::from(length >= second)]);
            expected.push("3");
            assert_eq!(lines, expected, "{name} {length}");
            assert!(content.ends_with('\n'), "{name} {length}");
        }
    }
}

/// The length at which a line is complete that ends at `end`.
fn whole_at(end: usize, named: Option<Compression>) -> usize {
    if named.is_some() { end } else { end - 1 }
}

#[test]
fn an_end_that_no_crash_leaves_is_reported_and_not_changed() {
    let folder = folder();
    let ends: [&[u8]; 5] = [
        b"<Ann>",
        b"{\"Ann\": Ann",
        b"\0\0\0\0\0\0\0\0\0\0\0\0",
        b"\xFF",
        b"Ann",
    ];
    for name in NAMES {
        let path = folder.path().join(name);
        let (named, _) = Compression::of_name(&path);
        record(&path, &["{\"Ann\": 1}", "{\"Ann\": 2}"]);
        let whole = fs::read(&path).expect("it is there");
        let mut contents: Vec<_> = ends.iter().map(|end| [&whole, *end].concat()).collect();
        if let Some(named) = named {
            let line = compressor::whole(b"{\"Ann\": \"Ann", named).expect("it can be compressed");
            contents.push([&*whole, &*line].concat());
            let mut damaged = whole.clone();
            let last = damaged.len() - 6;
            damaged[last] ^= 0xFF;
            contents.push(damaged);
        }
        for content in contents {
            fs::write(&path, &content).expect("a file");
            let error = Recording::open(&path, None).expect_err(name);
            let message = error.to_string();
            assert!(message.contains("nothing was changed"), "{message}");
            assert!(!message.contains("Ann"), "{message}");
            assert!(!is_of_path(&error), "{error:?}");
            assert_eq!(fs::read(&path).expect("it is there"), content, "{name}");
        }
    }
}

/// Readers go by the content, so they could not read what is appended according to the name.
#[test]
fn a_file_whose_compression_differs_from_its_name_is_not_changed() {
    let folder = folder();
    let contents = [None, Some(Compression::Gzip), Some(Compression::Zstd)];
    for (name, named) in [
        ("a.ndjson", None),
        ("a.ndjson.gz", Some(Compression::Gzip)),
        ("a.ndjson.zst", Some(Compression::Zstd)),
    ] {
        for content in contents.into_iter().filter(|&content| content != named) {
            let path = folder.path().join(name);
            let line = b"{}\n".to_vec();
            let line = content.map_or(Ok(line.clone()), |content| {
                compressor::whole(&line, content)
            });
            let mut line = line.expect("it can be compressed");
            // not even where the last byte looks like the end of a line
            line.push(b'\n');
            fs::write(&path, &line).expect("a file");
            let error = Recording::open(&path, None).expect_err(name);
            assert!(error.to_string().contains("but it contains"), "{error}");
            assert!(!is_of_path(&error), "{error:?}");
            assert_eq!(fs::read(&path).expect("it is there"), line, "{name}");
        }
    }
}

#[test]
fn two_processes_cannot_record_in_one_file() {
    let folder = folder();
    let path = folder.path().join("a.ndjson");
    let first = Recording::open(&path, None).expect("it opens").0;
    let error = Recording::open(&path, None).expect_err("it is locked");
    assert!(error.to_string().contains("in use"), "{error}");
    assert!(!is_of_path(&error), "{error:?}");
    drop(first);
    record(&path, &["1"]);
}

/// The lock is advisory, so other programs may ignore it.
#[test]
fn a_change_by_another_program_is_not_overwritten() {
    let folder = folder();
    for name in NAMES {
        let path = folder.path().join(name);
        let mut recording = Recording::open(&path, None).expect("it opens").0;
        let appended = recording.append(b"1").expect("it is written");
        assert_eq!(appended, Appended::Written);
        let one = fs::read(&path).expect("it is there");
        for changed in [[&*one, b"\"other\"\n"].concat(), Vec::new()] {
            fs::write(&path, &changed).expect("others may write");
            let error = recording.append(b"2").expect_err(name);
            assert!(error.to_string().contains("another program"), "{error}");
            assert!(!is_of_path(&error), "{error:?}");
            assert_eq!(fs::read(&path).expect("it is there"), changed, "{name}");
        }
    }
}

#[test]
fn a_file_that_cannot_be_a_recording_is_an_error() {
    let folder = folder();
    let at = |name: &str| folder.path().join(name);
    fs::create_dir(at("folder.ndjson")).expect("a folder");
    fs::write(at("text.ndjson.gz"), "{}\n").expect("a file");
    fs::write(at("file"), "").expect("a file");
    for (name, reason, of_path) in [
        ("a.json", "recordings are NDJSON", true),
        ("a.gz", "recordings are NDJSON", true),
        ("ndjson", "recordings are NDJSON", true),
        ("a.har.gz", "recordings are NDJSON", true),
        ("folder.ndjson", "it is a folder", true),
        ("missing/a.ndjson", "its folder does not exist", true),
        ("text.ndjson.gz", "contains no gzip data", false),
        ("file/a.ndjson", "Not a directory", false),
    ] {
        let error = Recording::open(&at(name), None).expect_err(name);
        assert!(error.to_string().contains(reason), "{name}: {error}");
        assert!(error.to_string().contains(name), "{name}: {error}");
        assert_eq!(is_of_path(&error), of_path, "{name}");
    }
}

#[cfg(unix)]
#[test]
fn only_the_owner_can_read_a_recording() {
    use std::os::unix::fs::PermissionsExt as _;

    let folder = folder();
    let path = folder.path().join("a.ndjson");
    record(&path, &["1"]);
    let mode = fs::metadata(&path)
        .expect("it is there")
        .permissions()
        .mode();
    assert_eq!(mode & 0o077, 0, "{mode:o}");
}

#[cfg(unix)]
#[test]
fn a_read_only_folder_is_an_error() {
    use std::os::unix::fs::PermissionsExt as _;

    let folder = folder();
    let locked = folder.path().join("locked");
    fs::create_dir(&locked).expect("a folder");
    fs::set_permissions(&locked, fs::Permissions::from_mode(0o500)).expect("the test owns it");
    // root may write everywhere, and cannot see this
    if fs::write(locked.join("probe"), "").is_ok() {
        return;
    }
    let error = Recording::open(&locked.join("a.ndjson"), None).expect_err("it is locked");
    assert!(error.to_string().contains("permission denied"), "{error}");
}

#[cfg(target_os = "linux")]
#[test]
fn a_device_cannot_be_a_recording() {
    let folder = folder();
    let path = folder.path().join("full.ndjson");
    std::os::unix::fs::symlink("/dev/full", &path).expect("a link");
    let error = Recording::open(&path, None).expect_err("it is a device");
    assert!(error.to_string().contains("not a regular file"), "{error}");
}
