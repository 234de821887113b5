//! The intended state of a tree, compared with its current state.

use std::collections::BTreeSet;

use xtask::tree::{Comparison, compare, entries, files_under, read_text};

use crate::workspace::Workspace;

fn wanted() -> [(String, String); 3] {
    ["same", "other", "missing"].map(|name| (format!("out/deep/{name}.rs"), "wanted\n".to_owned()))
}

/// One file of each state.
fn workspace() -> Workspace {
    let workspace = Workspace::empty();
    workspace.write("out/deep/same.rs", "wanted\n");
    workspace.write("out/deep/other.rs", "wanted\r\n");
    workspace.write("out/unwanted.rs", "");
    workspace.write("beside.rs", "not owned");
    workspace
}

fn comparison(workspace: &Workspace) -> Comparison {
    let owned = files_under(workspace.root(), "out").unwrap();
    compare(workspace.root(), wanted(), owned).unwrap()
}

#[test]
fn every_file_has_its_state() {
    let comparison = comparison(&workspace());
    let states: Vec<_> = comparison
        .iter()
        .map(|(path, state)| (path, state.word()))
        .collect();
    assert_eq!(
        states,
        [
            ("out/deep/missing.rs", "new"),
            ("out/deep/other.rs", "changed"),
            ("out/deep/same.rs", "fresh"),
            ("out/unwanted.rs", "orphaned"),
        ]
    );
    assert!(!comparison.is_fresh());
    assert_eq!(comparison.counts(), "1 fresh, 1 new, 1 changed, 1 orphaned");
}

#[test]
fn comparing_writes_nothing() {
    let workspace = workspace();
    let before = workspace.content();
    comparison(&workspace);
    assert_eq!(workspace.content(), before);
}

#[test]
fn applying_leaves_what_is_wanted_and_nothing_else() {
    let workspace = workspace();
    comparison(&workspace).apply(workspace.root()).unwrap();
    let content: Vec<_> = workspace.content().into_iter().collect();
    let wanted = |path: &str| (path.to_owned(), b"wanted\n".to_vec());
    assert_eq!(
        content,
        [
            ("./beside.rs".to_owned(), b"not owned".to_vec()),
            wanted("./out/deep/missing.rs"),
            wanted("./out/deep/other.rs"),
            wanted("./out/deep/same.rs"),
        ]
    );
    assert!(comparison(&workspace).is_fresh());
}

#[test]
fn a_fresh_file_is_not_touched() {
    let workspace = workspace();
    let modified = || {
        workspace
            .path("out/deep/same.rs")
            .metadata()
            .unwrap()
            .modified()
            .unwrap()
    };
    let before = modified();
    comparison(&workspace).apply(workspace.root()).unwrap();
    assert_eq!(modified(), before);
}

#[cfg(unix)]
#[test]
fn a_changed_file_is_replaced_in_one_step() {
    use std::fs;
    use std::io::Read;
    use std::os::unix::fs::{MetadataExt, PermissionsExt};

    let workspace = workspace();
    let path = workspace.path("out/deep/other.rs");
    let inode = path.metadata().unwrap().ino();
    let mut reader = fs::File::open(&path).unwrap();
    comparison(&workspace).apply(workspace.root()).unwrap();

    let mut seen = String::new();
    reader.read_to_string(&mut seen).unwrap();
    assert_eq!(
        seen, "wanted\r\n",
        "a reader that had it open still reads the old file"
    );
    assert_ne!(path.metadata().unwrap().ino(), inode);

    // the same permissions as a file that an editor creates
    workspace.write("usual", "");
    let mode = |path: &str| {
        workspace
            .path(path)
            .metadata()
            .unwrap()
            .permissions()
            .mode()
    };
    assert_eq!(mode("out/deep/other.rs"), mode("usual"));
}

#[cfg(unix)]
#[test]
fn a_symbolic_link_is_a_file_and_not_followed() {
    use std::os::unix::fs::symlink;

    let workspace = workspace();
    symlink(workspace.path("out"), workspace.path("out/link")).unwrap();
    let links: Vec<_> = entries(workspace.root(), "out").unwrap();
    assert!(links.contains(&("link".to_owned(), false)));
    comparison(&workspace).apply(workspace.root()).unwrap();
    assert!(!workspace.path("out/link").is_symlink());
    assert!(workspace.path("out/deep/same.rs").exists());
}

#[test]
fn errors_name_the_path() {
    let workspace = Workspace::empty();
    workspace.write("latin1.json", b"{\"a\": \"\xe9\"}");
    workspace.write("folder/file", "");
    let root = workspace.root();

    let error = read_text(root, "latin1.json").unwrap_err();
    assert_eq!(
        format!("{error:#}"),
        "latin1.json: not UTF-8 from byte 7 on; save it as UTF-8"
    );
    let error = read_text(root, "missing.json").unwrap_err();
    assert!(
        format!("{error:#}").starts_with("cannot read missing.json: "),
        "{error:#}"
    );
    let error = entries(root, "missing").unwrap_err();
    assert!(
        format!("{error:#}").starts_with("cannot read the folder missing: "),
        "{error:#}"
    );
    let wanted = [("folder".to_owned(), String::new())];
    let error = compare(root, wanted, BTreeSet::new()).unwrap_err();
    assert!(
        format!("{error:#}").starts_with("cannot read folder: "),
        "{error:#}"
    );
}
