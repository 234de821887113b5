//! The report on a terminal; `script` of util-linux plays one.

use std::process::Command;

use crate::run::{Folder, Outcome, bad, good};

const ESCAPE: char = '\u{1b}';

/// What a terminal of this kind, 80 columns wide, gets to see; a slow machine would show it a
/// bar besides, on standard error.
fn seen(folder: &Folder, environment: &[(&str, &str)]) -> Outcome {
    let binary = env!("CARGO_BIN_EXE_conversation-validator");
    let mut command = Command::new("script");
    command
        .args(["--quiet", "--return", "--echo=never", "--command"])
        .arg(format!(
            "stty cols 80; '{binary}' check a.ndjson 2>/dev/null"
        ))
        .arg("/dev/null")
        .current_dir(folder.path("."))
        .env_remove("NO_COLOR")
        .env_remove("TERM")
        .envs(environment.iter().copied());
    Outcome::of(command, b"")
}

#[test]
fn what_is_the_same_is_told_once_and_framed() {
    let hostile = bad().replacen('{', "{\"\\u001b[31mred\\u202e\": 1, ", 1);
    let folder = Folder::new().with("a.ndjson", [bad(), good(), bad(), hostile].join("\n"));
    let outcome = seen(&folder, &[("TERM", "dumb")]);
    assert_eq!(outcome.code, Some(1), "{}", outcome.stdout);
    let text = outcome.stdout.replace("\r\n", "\n");
    assert!(
        text.starts_with("error[schema/type]: expected an integer, found a string"),
        "{text}"
    );
    assert!(text.contains("\n --> a.ndjson:1:"), "{text}");
    assert!(text.contains("\n1 | \"id\": <string>\n"), "{text}");
    assert!(text.contains("^^^^^^^^ #/id\n"), "{text}");
    let told = "on 3 of 4 records (75.0 %), first a.ndjson:1, last a.ndjson:4\n";
    assert!(text.contains(told), "{text}");
    assert_eq!(text.matches("error[schema/type]").count(), 1, "{text}");
    assert!(
        !text.contains("canary") && !text.contains("\u{202e}"),
        "{text}"
    );
    assert!(text.ends_with("unreadable 0\n"), "{text}");
}

#[test]
fn colours_are_for_terminals_that_have_them_and_users_who_want_them() {
    let folder = Folder::new().with("a.ndjson", bad());
    for (environment, coloured) in [
        (&[("TERM", "xterm-256color")][..], true),
        (&[("TERM", "xterm-256color"), ("NO_COLOR", "")], true),
        (&[("TERM", "xterm-256color"), ("NO_COLOR", "1")], false),
        (&[("TERM", "dumb")], false),
        (&[], false),
    ] {
        let text = seen(&folder, environment).stdout;
        assert!(text.contains("<string>"), "{environment:?}: {text}");
        assert_eq!(text.contains(ESCAPE), coloured, "{environment:?}: {text:?}");
    }
}
