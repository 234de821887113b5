//! What is wrong before the first request: 2, with the remedy, and nothing is sent.

use std::fs;

use super::{TRANSPORTS, live};
use crate::hostile::{Hostile, answer};
use crate::run::{Folder, Outcome, numbered};
use crate::stand_in::StandIn;

/// A file of just the token, and some that are none.
fn tokens() -> Folder {
    Folder::new()
        .with("a.json", numbered(7, 1))
        .with("token.txt", "canary-of-the-file\r\n \n")
        .with("empty.txt", "\n")
        .with("binary", [0xff, 0xfe])
        .with("two.txt", "canary one\ncanary two\n")
}

#[test]
fn the_token_comes_from_a_file_or_from_the_environment() {
    let folder = tokens();
    let stand_in = StandIn::start(&folder, &["a.json", "--token", "canary-of-the-file"]);
    let arguments = [
        "live",
        "--account",
        "7",
        "--base-url",
        &stand_in.url,
        "--conversation",
        "1",
    ];
    for (file, environment, code) in [
        (None, Some("canary-of-the-file"), 0),
        (Some("token.txt"), None, 0),
        (Some("token.txt"), Some("canary-of-the-environment"), 0),
        (None, Some("canary-of-the-environment"), 4),
        (None, Some(""), 2),
        (None, None, 2),
    ] {
        let mut command = folder.command(&arguments);
        command.args(file.map(|file| format!("--token-file={file}")));
        command.envs(environment.map(|token| ("API_ACCESS_TOKEN", token)));
        let outcome = Outcome::of(command, b"");
        assert_eq!(
            outcome.code,
            Some(code),
            "{file:?} {environment:?}: {}",
            outcome.stderr
        );
        if code == 2 {
            for word in ["API_ACCESS_TOKEN", "--token-file", "profile page"] {
                assert!(outcome.stderr.contains(word), "{word}: {}", outcome.stderr);
            }
        }
        assert!(!outcome.stderr.contains("canary"), "{}", outcome.stderr);
    }
}

#[test]
fn a_token_that_is_none_is_refused_without_being_repeated() {
    let folder = tokens();
    for (file, remedy) in [
        ("empty.txt", "is empty"),
        ("binary", "is not text"),
        ("two.txt", "visible ASCII"),
        ("missing.txt", "no such file"),
        (".", "cannot read the token file ."),
        ("/dev/zero", "visible ASCII"),
    ] {
        let arguments = ["--conversation", "1", "--token-file", file];
        let outcome = live(&folder, "http://127.0.0.1:9", "ureq", &arguments);
        assert_eq!(outcome.code, Some(2), "{file}: {}", outcome.stderr);
        assert!(
            outcome.stderr.contains(remedy),
            "{file}: {}",
            outcome.stderr
        );
        assert!(!outcome.stderr.contains("canary"), "{}", outcome.stderr);
    }
    for token in ["canary\r\nx-injected: 1", "canary\u{e9}", "canary one"] {
        let mut command =
            super::command(&folder, "http://127.0.0.1:9", "ureq", &["--conversation=1"]);
        command.env("API_ACCESS_TOKEN", token);
        let outcome = Outcome::of(command, b"");
        assert_eq!(outcome.code, Some(2), "{token}: {}", outcome.stderr);
        assert!(!outcome.stderr.contains("canary"), "{}", outcome.stderr);
    }
}

#[test]
fn base_urls_that_would_give_the_token_away_are_refused() {
    let folder = Folder::new();
    for base in [
        "http://example.com",
        "https://user:canary@example.com",
        "https://example.com/?canary",
        "https://example.com/#canary",
        "example.com",
        "ftp://127.0.0.1",
        "https://",
        "",
    ] {
        for transport in TRANSPORTS {
            let outcome = live(&folder, base, transport, &["--conversation", "1"]);
            assert_eq!(outcome.code, Some(2), "{base}: {}", outcome.stderr);
            assert_eq!(outcome.stdout, "", "{base}");
            assert!(
                outcome.stderr.contains("base URL"),
                "{base}: {}",
                outcome.stderr
            );
            assert!(!outcome.stderr.contains("canary"), "{}", outcome.stderr);
        }
    }
}

#[test]
fn wrong_usage_is_2_and_says_what_is_right() {
    let folder = Folder::new()
        .with("wrong.txt", "1\n\ncanary\n")
        .with("half.txt", "1..5\n");
    for (arguments, remedy) in [
        (&[][..], "--conversation"),
        (&["--conversation", "1..5"], "both its ends"),
        (&["--conversation", "5..=1"], "swap them"),
        (&["--conversation", "one"], "such as `226`"),
        (&["--conversation", "9223372036854775808"], "such as `226`"),
        (&["--conversation=1", "--account=seven"], "--account"),
        (&["--conversation=1", "--rate=0"], "1.."),
        (&["--conversation=1", "--concurrency=0"], "1..=64"),
        (&["--conversation=1", "--concurrency=65"], "1..=64"),
        (&["--conversation=1", "--timeout=0"], "1.."),
        (&["--conversation=1", "--transport=curl"], "ureq"),
        (&["--conversation=1", "--record-raw"], "--record"),
        (&["--conversation=1", "--token=x"], "--token-file"),
        (
            &["--conversations-from", "wrong.txt"],
            "wrong.txt, line 3: expected an id",
        ),
        (
            &["--conversations-from", "half.txt"],
            "half.txt, line 1: a range includes",
        ),
    ] {
        let outcome = live(&folder, "http://127.0.0.1:9", "ureq", arguments);
        assert_eq!(outcome.code, Some(2), "{arguments:?}: {}", outcome.stderr);
        assert_eq!(outcome.stdout, "", "{arguments:?}");
        assert!(
            outcome.stderr.contains(remedy),
            "{arguments:?}: {}",
            outcome.stderr
        );
        assert!(!outcome.stderr.contains("canary"), "{}", outcome.stderr);
    }
    let arguments = ["live", "--conversation", "1"];
    assert_eq!(folder.run(&arguments).code, Some(2), "no account");
}

#[test]
fn a_list_that_cannot_be_read_is_3() {
    let folder = Folder::new().with("empty.txt", "# none\n");
    for file in ["missing.txt", "."] {
        let arguments = ["--conversations-from", file];
        let outcome = live(&folder, "http://127.0.0.1:9", "ureq", &arguments);
        assert_eq!(outcome.code, Some(3), "{}", outcome.stderr);
        assert!(
            outcome.stderr.contains(&format!("cannot read {file}: ")),
            "{}",
            outcome.stderr
        );
    }
}

/// Each output, and each input, in the place of each other output, also by way of links.
#[test]
fn no_two_outputs_and_no_input_and_output_are_one_file() {
    use std::os::unix::fs::symlink;

    let inputs = ["--token-file=", "--conversations-from=", "--against="];
    let outputs = [
        "--record=",
        "--failed-ids=",
        "--profile=",
        "--report=json=",
        "--report=html=",
    ];
    let server = Hostile::saying(answer("200 OK", "", &numbered(7, 1)));
    for (index, output) in outputs.into_iter().enumerate() {
        for other in inputs.iter().chain(&outputs[..index]) {
            for name in ["./a.ndjson", "soft.ndjson", "hard.ndjson", "new.ndjson"] {
                let folder = Folder::new().with("a.ndjson", "1\n").with("in", "1\n");
                fs::hard_link(folder.path("a.ndjson"), folder.path("hard.ndjson")).expect("a link");
                symlink("a.ndjson", folder.path("soft.ndjson")).expect("a link");
                symlink("made.ndjson", folder.path("new.ndjson")).expect("a link");
                let one = match name {
                    "new.ndjson" => "made.ndjson",
                    _ => "a.ndjson",
                };
                let (one, name) = (format!("{other}{one}"), format!("{output}{name}"));
                let mut arguments = vec!["--conversation=1", &one, &name];
                if *other == "--against=" {
                    arguments.push("--report=markdown=r.md");
                }
                let outcome = live(&folder, &server.url, "ureq", &arguments);
                assert_eq!(outcome.code, Some(2), "{arguments:?}: {}", outcome.stderr);
                let said = "it is an input or another output too; give each of them a path of \
                            its own\n";
                assert!(
                    outcome.stderr.ends_with(said),
                    "{arguments:?}: {}",
                    outcome.stderr
                );
                let before = fs::read_to_string(folder.path("a.ndjson")).expect("a file");
                assert_eq!(before, "1\n", "{arguments:?}");
                assert!(!folder.path("made.ndjson").exists(), "{arguments:?}");
            }
        }
    }
    assert!(server.asked.try_recv().is_err());
}

#[test]
fn standard_output_is_an_output_like_others() {
    let folder = Folder::new();
    let server = Hostile::saying(answer("200 OK", "", &numbered(7, 1)));
    for output in ["--record=", "--failed-ids=", "--profile=", "--report=json="] {
        let log = fs::File::create(folder.path("log.ndjson")).expect("a file");
        let flag = format!("{output}log.ndjson");
        let mut command =
            super::command(&folder, &server.url, "ureq", &["--conversation=1", &flag]);
        let status = command
            .stdout(log)
            .stderr(std::process::Stdio::null())
            .status();
        assert_eq!(status.expect("it runs").code(), Some(2), "{output}");
    }
    // named as such, it is meant
    let log = fs::File::create(folder.path("log.ndjson")).expect("a file");
    let arguments = [
        "--conversation=1",
        "--report=json=/dev/stdout",
        "--profile=/dev/stdout",
    ];
    let mut command = super::command(&folder, &server.url, "ureq", &arguments);
    assert_eq!(
        command.stdout(log).status().expect("it runs").code(),
        Some(0)
    );
}
