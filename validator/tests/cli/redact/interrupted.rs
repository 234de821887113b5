//! Ended in the middle of its work, `redact` leaves nothing that looks whole.

#[cfg(unix)]
mod by_a_signal {
    use std::fs;
    use std::io::{BufRead as _, BufReader, Read as _, Write as _};
    use std::process::{Command, Stdio};

    use serde_json::json;

    use crate::har::{entry, har};
    use crate::run::{Folder, good};

    fn send(signal: &str, process: u32) {
        let status = Command::new("kill")
            .args([signal, &process.to_string()])
            .status();
        assert!(status.is_ok_and(|status| status.success()));
    }

    #[test]
    fn standard_output_has_whole_lines_and_the_summary_is_told() {
        for signal in ["-INT", "-TERM"] {
            let folder = Folder::new();
            let mut child = folder
                .command(&["redact", "--input", "ndjson", "-", "--summary"])
                .stdin(Stdio::piped())
                .stdout(Stdio::piped())
                .stderr(Stdio::piped())
                .spawn()
                .expect("the binary starts");
            let mut stdin = child.stdin.take().expect("it has a standard input");
            let mut stdout = BufReader::new(child.stdout.take().expect("an output"));
            writeln!(stdin, "{}", good()).expect("it reads");
            // who waits at the other end has what came
            let mut line = String::new();
            stdout.read_line(&mut line).expect("a line comes");
            assert!(line.ends_with("}\n"), "{line}");
            send(signal, child.id());
            let mut rest = String::new();
            stdout.read_to_string(&mut rest).expect("it ends");
            assert_eq!(rest, "");
            let output = child.wait_with_output().expect("it ends");
            drop(stdin);
            let stderr = String::from_utf8_lossy(&output.stderr);
            assert_eq!(output.status.code(), Some(130), "{stderr}");
            assert!(
                stderr.contains(": 1 payload redacted, 0 left out\n"),
                "{stderr}"
            );
            assert!(stderr.contains("#/$defs/"), "{stderr}");
            assert!(
                stderr.contains("interrupted: the report covers what was checked until then"),
                "{stderr}"
            );
        }
    }

    #[test]
    fn no_file_is_there_or_the_one_that_was() {
        for (signal, before) in [("-INT", None), ("-TERM", None), ("-TERM", Some("old\n"))] {
            for name in ["a.ndjson", "a.ndjson.gz", "a.jsonl.zst"] {
                let mut folder = Folder::new();
                if let Some(before) = before {
                    folder = folder.with(name, before);
                }
                let mut child = folder
                    .command(&[
                        "redact", "--input", "ndjson", "-", "--force", "--output", name,
                    ])
                    .stdin(Stdio::piped())
                    .stderr(Stdio::piped())
                    .spawn()
                    .expect("the binary starts");
                let mut stdin = child.stdin.take().expect("it has a standard input");
                // more than pipes and buffers hold, so it is in the middle of its work
                for _ in 0..300 {
                    writeln!(stdin, "{}", good()).expect("it reads");
                }
                send(signal, child.id());
                let output = child.wait_with_output().expect("it ends");
                let stderr = String::from_utf8_lossy(&output.stderr);
                assert_eq!(output.status.code(), Some(130), "{stderr}");
                assert!(
                    stderr.contains("interrupted: no file was written"),
                    "{stderr}"
                );
                let names: Vec<_> = fs::read_dir(folder.path(""))
                    .expect("the folder is readable")
                    .map(|entry| entry.expect("its entries are readable").file_name())
                    .collect();
                match before {
                    None => assert!(names.is_empty(), "{names:?}"),
                    Some(before) => {
                        assert_eq!(names, [name]);
                        let after = fs::read_to_string(folder.path(name));
                        assert_eq!(after.ok().as_deref(), Some(before));
                    }
                }
            }
        }
    }

    #[test]
    fn a_har_file_is_left_in_the_middle_and_nothing_of_it_written() {
        let url = "https://chat.example.com/api/v1/accounts/1/conversations/7";
        let mut entries = vec![entry("GET", url, 200, &json!({"text": "<html>"}))];
        let good = entry("GET", url, 200, &json!({"text": good()}));
        entries.extend(std::iter::repeat_n(good, 3_000));
        let folder = Folder::new().with("a.har", har(&entries));
        let mut child = folder
            .command(&["redact", "a.har", "-o", "b.har"])
            .stderr(Stdio::piped())
            .spawn()
            .expect("the binary starts");
        let mut stderr = BufReader::new(child.stderr.take().expect("it has a standard error"));
        // told of the first entry, it has thousands before it
        let mut line = String::new();
        stderr.read_line(&mut line).expect("a line comes");
        assert!(line.contains("left out a.har:1"), "{line}");
        send("-TERM", child.id());
        let mut rest = String::new();
        stderr.read_to_string(&mut rest).expect("it ends");
        let status = child.wait().expect("it ends");
        assert_eq!(status.code(), Some(130), "{rest}");
        assert!(rest.contains("interrupted: no file was written"), "{rest}");
        assert!(!folder.path("b.har").exists());
    }
}
