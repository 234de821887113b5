//! What is in the place before a file is whole, and after.

use std::fs;
use std::io::Write as _;
use std::path::Path;

use tempfile::TempDir;

use super::NewFile;

fn folder() -> TempDir {
    tempfile::tempdir().expect("a folder for the test")
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("it is there");
    entries
        .map(|entry| entry.expect("an entry").file_name())
        .map(|name| name.to_string_lossy().into_owned())
        .collect()
}

#[test]
fn a_growing_file_is_in_its_place_only_when_it_is_finished() {
    let folder = folder();
    let path = folder.path().join("out");
    let mut growing = NewFile::open(&path)
        .and_then(NewFile::begin)
        .expect("it can be there");
    growing.write_all(b"half").expect("it can be written");
    growing.flush().expect("it can be written");
    assert!(!path.exists());
    growing.write_all(b" and half").expect("it can be written");
    growing.finish().expect("it can be renamed");
    assert_eq!(fs::read(&path).expect("it is there"), b"half and half");
    assert_eq!(names(folder.path()), ["out"]);
}

#[test]
fn what_is_not_finished_leaves_what_was_there() {
    let folder = folder();
    let path = folder.path().join("out");
    fs::write(&path, "before").expect("it can be written");
    let mut growing = NewFile::open(&path)
        .and_then(NewFile::begin)
        .expect("it can be there");
    growing.write_all(b"half").expect("it can be written");
    drop(growing);
    assert_eq!(fs::read(&path).expect("it is there"), b"before");
    assert_eq!(names(folder.path()), ["out"]);
}

#[test]
fn a_new_one_takes_the_place_of_another_only_by_force() {
    let folder = folder();
    let path = folder.path().join("out");
    assert!(NewFile::open_new(&path, false).is_ok());
    fs::write(&path, "before").expect("it can be written");
    let refused = NewFile::open_new(&path, false).expect_err("it is there");
    assert!(refused.contains("--force overwrites it"), "{refused}");
    let forced = NewFile::open_new(&path, true).expect("it is forced");
    forced
        .write(|out| out.write_all(b"after"))
        .expect("it can be written");
    assert_eq!(fs::read(&path).expect("it is there"), b"after");
}

#[cfg(unix)]
#[test]
fn it_is_its_owners_alone_from_the_beginning() {
    use std::os::unix::fs::PermissionsExt as _;

    let folder = folder();
    let path = folder.path().join("out");
    let mut growing = NewFile::open(&path)
        .map(NewFile::for_owner_alone)
        .and_then(NewFile::begin)
        .expect("it can be there");
    let mode = |path: &Path| {
        fs::metadata(path)
            .expect("it is there")
            .permissions()
            .mode()
            & 0o777
    };
    let beside = names(folder.path());
    assert_eq!(mode(&folder.path().join(&beside[0])), 0o600);
    growing.write_all(b"canary").expect("it can be written");
    growing.finish().expect("it can be renamed");
    assert_eq!(mode(&path), 0o600);
}
