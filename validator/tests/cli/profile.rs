//! `--profile` and `profile merge`.

use std::fs;

use serde_json::Value;

use crate::run::{Folder, bad, good, numbered};

fn profile(folder: &Folder, name: &str) -> Value {
    let text = fs::read_to_string(folder.path(name)).expect("there is a profile");
    assert!(!text.contains("canary"), "a value leaked:\n{text}");
    serde_json::from_str(&text).expect("a profile is JSON")
}

fn names(folder: &Folder) -> Vec<String> {
    let entries = fs::read_dir(folder.path("")).expect("the folder is readable");
    let mut names: Vec<_> = entries
        .map(|entry| entry.expect("its entries are").file_name())
        .map(|name| name.to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

#[test]
fn what_is_checked_is_counted_and_the_report_stays_as_it_is() {
    let lines = format!("{}\n\n{}\n{{\n", good(), bad());
    let folder = Folder::new().with("a.ndjson", lines);
    let without = folder.run(&["check", "a.ndjson"]);
    let with = folder.run(&["check", "a.ndjson", "--profile", "p.json"]);
    assert_eq!((with.code, &with.stdout), (without.code, &without.stdout));
    let profile = profile(&folder, "p.json");
    let tally = |name: &str| {
        let tally = &profile[name];
        let number = |key: &str| tally[key].as_u64();
        let text = |key: &str| tally[key].as_str().map(str::to_owned);
        (number("count"), text("first"), text("last"))
    };
    let at = |line: u8| Some(format!("a.ndjson:{line}"));
    assert_eq!(tally("records"), (Some(2), at(1), at(3)));
    assert_eq!(tally("conforming"), (Some(1), at(1), at(1)));
    assert_eq!(tally("not_json"), (Some(1), at(4), at(4)));
    // the judge is asked for it even where the report is not to say what it says
    folder.run(&["check", "a.ndjson", "--layers=json", "--profile=q.json"]);
    let read = |name| fs::read(folder.path(name)).expect("it is there");
    assert_eq!(read("p.json"), read("q.json"));
    assert_eq!(names(&folder), ["a.ndjson", "p.json", "q.json"]);
}

#[test]
fn only_unreadable_inputs_and_none_at_all_give_a_profile_too() {
    let folder = Folder::new().with("empty.ndjson", "");
    for (inputs, code) in [(&["none.json"][..], 3), (&["empty.ndjson"], 3)] {
        let outcome = folder.run(&[&["check", "--profile=p.json"], inputs].concat());
        assert_eq!(outcome.code, Some(code));
        assert_eq!(profile(&folder, "p.json")["records"]["count"], 0);
    }
}

#[test]
fn a_place_where_no_profile_can_be_is_found_before_anything_is_checked() {
    let folder = Folder::new().with("good.json", good()).with("d/x", "");
    for (path, remedy) in [
        ("d", "give a file in it"),
        ("none/p.json", "its folder does not exist; create it"),
    ] {
        let outcome = folder.run(&["check", "good.json", "--profile", path]);
        assert_eq!((outcome.code, outcome.stdout.as_str()), (Some(2), ""));
        assert!(outcome.stderr.contains(path) && outcome.stderr.contains(remedy));
    }
    let outcome = folder.run(&["check", "good.json", "--profile", "good.json"]);
    assert_eq!(outcome.code, Some(2));
    assert!(outcome.stderr.contains("is an input"), "{}", outcome.stderr);
    assert_eq!(
        fs::read_to_string(folder.path("good.json")).ok(),
        Some(good())
    );
}

/// A full disk, as far as a test can have one.
#[cfg(target_os = "linux")]
#[test]
fn what_cannot_be_written_costs_the_profile_and_not_the_report() {
    let folder = Folder::new().with("good.json", good());
    let outcome = folder.run(&["check", "good.json", "--profile", "/dev/full"]);
    assert_eq!(outcome.code, Some(3));
    assert!(
        outcome.stdout.contains("conforming 1"),
        "{}",
        outcome.stdout
    );
    assert!(
        outcome
            .stderr
            .contains("cannot write the profile to /dev/full")
    );
}

#[test]
fn a_profile_is_replaced_by_the_next() {
    let folder = Folder::new()
        .with("good.json", good())
        .with("p.json", "what was there before");
    folder.run(&["check", "good.json", "--profile", "p.json"]);
    assert_eq!(profile(&folder, "p.json")["records"]["count"], 1);
}

/// Nobody else may read what only its owner could, and links stay links.
#[cfg(unix)]
#[test]
fn what_is_replaced_keeps_its_permissions_and_the_links_to_it() {
    use std::os::unix::fs::{PermissionsExt as _, symlink};
    let folder = Folder::new()
        .with("good.json", good())
        .with("d/p.json", "what was there before")
        .with("d/r.json", "what was there before");
    for name in ["p.json", "r.json"] {
        let file = folder.path(&format!("d/{name}"));
        fs::set_permissions(&file, fs::Permissions::from_mode(0o600)).expect("it is ours");
        symlink(&file, folder.path(name)).expect("links are possible");
    }
    let check = [
        "check",
        "good.json",
        "--profile=p.json",
        "--report=json=r.json",
    ];
    assert_eq!(folder.run(&check).code, Some(0));
    for name in ["p.json", "r.json"] {
        let link = fs::symlink_metadata(folder.path(name)).expect("it is there");
        assert!(link.is_symlink(), "{name}");
        let file = fs::metadata(folder.path(name)).expect("it is there");
        assert_eq!(file.permissions().mode() & 0o777, 0o600, "{name}");
        let text = fs::read_to_string(folder.path(name)).expect("it is readable");
        assert!(text.starts_with('{'), "{name}");
    }
    assert_eq!(names(&folder), ["d", "good.json", "p.json", "r.json"]);
    assert_eq!(
        fs::read_dir(folder.path("d")).map(Iterator::count).ok(),
        Some(2)
    );
}

#[cfg(target_os = "linux")]
#[test]
fn a_place_that_nobody_may_write_to_is_found_before_anything_is_checked() {
    let folder = Folder::new().with("good.json", good());
    for command in [
        &["check", "good.json", "--profile=/proc/p.json"][..],
        &["profile", "merge", "good.json", "--output=/proc/p.json"],
    ] {
        let outcome = folder.run(command);
        assert_eq!((outcome.code, outcome.stdout.as_str()), (Some(2), ""));
        let said = "cannot write the profile to /proc/p.json: ";
        assert!(outcome.stderr.contains(said), "{}", outcome.stderr);
    }
}

#[test]
fn parts_merge_into_what_one_run_gives() {
    let folder = Folder::new()
        .with("a.ndjson", format!("{}\n{}\n", numbered(7, 1), bad()))
        .with("b.ndjson", format!("{}\n", numbered(8, 2)))
        .with("c.ndjson", "{\n");
    folder.run(&[
        "check",
        "a.ndjson",
        "b.ndjson",
        "c.ndjson",
        "--profile=all.json",
    ]);
    for part in ["a", "b", "c"] {
        let (input, output) = (format!("{part}.ndjson"), format!("{part}.json"));
        folder.run(&["check", &input, "--profile", &output]);
    }
    let expected = fs::read_to_string(folder.path("all.json")).expect("it is there");
    let outcome = folder.run(&["profile", "merge", "c.json", "a.json", "b.json"]);
    assert_eq!((outcome.code, &outcome.stdout), (Some(0), &expected));
    let merge = ["profile", "merge", "b.json", "c.json", "-o", "bc.json"];
    assert_eq!(folder.run(&merge).code, Some(0));
    let outcome = folder.run(&["profile", "merge", "a.json", "bc.json"]);
    assert_eq!(outcome.stdout, expected);
}

#[test]
fn a_profile_is_not_merged_with_itself() {
    let folder = Folder::new().with("good.json", good());
    folder.run(&["check", "good.json", "--profile", "p.json"]);
    fs::hard_link(folder.path("p.json"), folder.path("hard.json")).expect("a link");
    for again in ["./p.json", "hard.json"] {
        let outcome = folder.run(&["profile", "merge", "p.json", again]);
        assert_eq!((outcome.code, outcome.stdout.as_str()), (Some(2), ""));
        assert!(
            outcome.stderr.contains("listed twice"),
            "{}",
            outcome.stderr
        );
    }
}

/// A device that never ends.
#[cfg(target_os = "linux")]
#[test]
fn no_more_is_read_than_a_profile_can_have() {
    let outcome = Folder::new().run(&["coverage", "/dev/zero"]);
    assert_eq!(outcome.code, Some(3));
    assert!(outcome.stderr.contains("too large"), "{}", outcome.stderr);
}

#[test]
fn what_is_no_profile_of_this_schema_is_refused_by_every_command() {
    let folder = Folder::new().with("good.json", good());
    folder.run(&["check", "good.json", "--profile", "p.json"]);
    let text = fs::read_to_string(folder.path("p.json")).expect("it is there");
    let sha256 = profile(&folder, "p.json")["schema"]["sha256"].clone();
    let sha256 = sha256.as_str().expect("it has a hash");
    let folder = folder
        .with("other.json", text.replace(sha256, &"0".repeat(64)))
        .with("cut.json", &text[..text.len() / 2])
        .with(
            "newer.json",
            text.replace("\"format_version\": 1", "\"format_version\": 9"),
        );
    let cases = [
        ("other.json", 2, "another schema"),
        ("cut.json", 3, "cut off"),
        ("newer.json", 3, "update the validator"),
        ("good.json", 3, "not a profile"),
        ("none.json", 3, "no such file"),
    ];
    for (file, code, said) in cases {
        for command in [
            &["profile", "merge", "p.json"][..],
            &["coverage"],
            &["drift", "p.json"],
        ] {
            let outcome = folder.run(&[command, &[file]].concat());
            assert_eq!(outcome.code, Some(code), "{command:?} {file}");
            assert!(outcome.stderr.contains(said), "{}", outcome.stderr);
            assert!(outcome.stderr.contains(file), "{}", outcome.stderr);
            assert_eq!(outcome.stdout, "");
        }
    }
}
