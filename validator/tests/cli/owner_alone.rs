//! Files that may hold values of payloads are their owner's alone.

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt as _;

use crate::run::{Folder, bad};

fn mode(folder: &Folder, name: &str) -> u32 {
    let metadata = fs::metadata(folder.path(name)).expect("it is there");
    metadata.permissions().mode() & 0o777
}

fn with_mode(folder: &Folder, name: &str, mode: u32) {
    fs::write(folder.path(name), "before").expect("it can be written");
    fs::set_permissions(folder.path(name), Permissions::from_mode(mode)).expect("it is ours");
}

const FORMATS: [&str; 4] = ["json", "text", "html", "sarif"];

fn check(folder: &Folder, flags: &[&str]) {
    let targets = FORMATS.map(|format| format!("--report={format}=r.{format}"));
    let mut arguments = vec!["check", "bad.json", "--profile=p.json"];
    arguments.extend(targets.iter().map(String::as_str));
    arguments.extend(flags);
    assert_eq!(folder.run(&arguments).code, Some(1));
}

fn outputs() -> impl Iterator<Item = String> {
    let reports = FORMATS.into_iter().map(|format| format!("r.{format}"));
    reports.chain(["p.json".to_owned()])
}

#[test]
fn reports_and_profiles_with_values_are_made_0600() {
    let folder = Folder::new().with("bad.json", bad());
    check(&folder, &["--show-values"]);
    for name in outputs() {
        assert_eq!(mode(&folder, &name), 0o600, "{name}");
    }
    // made of what holds values, they hold them too
    let report = [
        "report",
        "p.json",
        "--findings=r.json",
        "--report=ndjson=again",
    ];
    assert_eq!(folder.run(&report).code, Some(0));
    assert_eq!(mode(&folder, "again"), 0o600);
    let merge = ["profile", "merge", "p.json", "--output=m.json"];
    assert_eq!(folder.run(&merge).code, Some(0));
    assert_eq!(mode(&folder, "m.json"), 0o600);
}

#[test]
fn what_replaces_a_file_that_others_may_read_keeps_them_out() {
    for (before, after) in [
        (0o644, 0o600),
        (0o660, 0o600),
        (0o600, 0o600),
        (0o700, 0o700),
    ] {
        let folder = Folder::new().with("bad.json", bad());
        outputs().for_each(|name| with_mode(&folder, &name, before));
        check(&folder, &["--show-values"]);
        for name in outputs() {
            assert_eq!(mode(&folder, &name), after, "{name}");
        }
    }
}

#[test]
fn without_values_others_may_read_as_before() {
    let folder = Folder::new().with("bad.json", bad());
    outputs().for_each(|name| with_mode(&folder, &name, 0o640));
    check(&folder, &[]);
    for name in outputs() {
        assert_eq!(mode(&folder, &name), 0o640, "{name}");
    }
}
