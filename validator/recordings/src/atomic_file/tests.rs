//! The file at the destination before and after it is finished.

use std::fs;
use std::io::Write as _;
use std::path::Path;

use tempfile::TempDir;

use super::temporary::{Readers, TemporaryFile};
use super::{AtomicFile, AtomicWriter};

fn folder() -> TempDir {
    tempfile::tempdir().expect("a folder for the test")
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("it exists");
    entries
        .map(|entry| entry.expect("an entry").file_name())
        .map(|name| name.to_string_lossy().into_owned())
        .collect()
}

#[test]
fn a_file_is_at_its_destination_only_when_it_is_finished() {
    let folder = folder();
    let path = folder.path().join("out");
    let mut writer = AtomicFile::open(&path)
        .and_then(AtomicFile::begin)
        .expect("it can be created");
    writer.write_all(b"half").expect("it can be written");
    writer.flush().expect("it can be written");
    assert!(!path.exists());
    writer.write_all(b" and half").expect("it can be written");
    writer.finish().expect("it can be renamed");
    assert_eq!(fs::read(&path).expect("it exists"), b"half and half");
    assert_eq!(names(folder.path()), ["out"]);
}

#[test]
fn an_unfinished_file_leaves_the_existing_one_unchanged() {
    let folder = folder();
    let path = folder.path().join("out");
    fs::write(&path, "before").expect("it can be written");
    let mut writer = AtomicFile::open(&path)
        .and_then(AtomicFile::begin)
        .expect("it can be created");
    writer.write_all(b"half").expect("it can be written");
    drop(writer);
    assert_eq!(fs::read(&path).expect("it exists"), b"before");
    assert_eq!(names(folder.path()), ["out"]);
}

#[test]
fn an_existing_file_is_replaced_only_by_force() {
    let folder = folder();
    let path = folder.path().join("out");
    assert!(AtomicFile::open_new(&path, false).is_ok());
    fs::write(&path, "before").expect("it can be written");
    let refused = AtomicFile::open_new(&path, false).expect_err("it exists");
    let refused = refused.to_string();
    assert!(refused.ends_with("the file already exists"), "{refused}");
    let forced = AtomicFile::open_new(&path, true).expect("it is forced");
    forced
        .write(|out| out.write_all(b"after"))
        .expect("it can be written");
    assert_eq!(fs::read(&path).expect("it exists"), b"after");
}

/// A file that is written, but not moved to its destination yet.
fn written(path: &Path) -> AtomicWriter {
    let mut writer = AtomicFile::open(path)
        .and_then(AtomicFile::begin)
        .expect("it can be created");
    writer.write_all(b"whole").expect("it can be written");
    writer
}

#[test]
fn a_finished_file_that_cannot_be_moved_is_kept_and_the_error_says_where() {
    let folder = folder();
    let path = folder.path().join("it's out");
    let writer = written(&path);
    fs::create_dir(&path).expect("a folder");
    let message = writer
        .finish()
        .expect_err("there is a directory")
        .to_string();
    assert!(
        message.contains("it is a directory; give a file in it"),
        "{message}"
    );
    let kept = names(folder.path())
        .into_iter()
        .find(|name| name != "it's out")
        .expect("it is kept");
    let kept = folder.path().join(kept);
    let shown = kept.display().to_string();
    assert!(
        message.contains(&format!("; the complete output is in {shown}, ")),
        "{message}"
    );
    let quoted = shown.replace('\'', r"'\''");
    assert!(
        message.ends_with(&format!("mv '{quoted}' NEW")),
        "{message}"
    );
    assert_eq!(fs::read(kept).expect("it exists"), b"whole");
}

#[test]
fn a_file_whose_folder_is_gone_at_the_end_is_kept_elsewhere() {
    let folder = folder();
    let inner = folder.path().join("inner");
    fs::create_dir(&inner).expect("a folder");
    let file = AtomicFile::open(&inner.join("out")).expect("it can be created");
    fs::remove_dir(&inner).expect("it is empty");
    let message = file
        .write(|out| out.write_all(b"whole"))
        .expect_err("there is no folder")
        .to_string();
    assert!(
        message.contains("its folder does not exist; create it"),
        "{message}"
    );
    let (_, kept) = message
        .split_once("; the complete output is in ")
        .expect("it says where");
    let (kept, _) = kept.split_once(", move it").expect("it says how");
    assert_eq!(fs::read(kept).expect("it exists"), b"whole");
    fs::remove_file(kept).expect("it is ours");
}

#[test]
fn an_incomplete_file_is_not_kept() {
    let folder = folder();
    let path = folder.path().join("out");
    let file = AtomicFile::open(&path).expect("it can be created");
    let message = file
        .write(|_| Err(std::io::ErrorKind::StorageFull.into()))
        .expect_err("the disk is full")
        .to_string();
    assert!(!message.contains("complete output"), "{message}");
    assert_eq!(names(folder.path()), [] as [&str; 0]);
}

/// As for a file that is a mount point in a container.
#[test]
fn a_file_that_cannot_be_replaced_is_overwritten() {
    for kind in [
        std::io::ErrorKind::ResourceBusy,
        std::io::ErrorKind::CrossesDevices,
    ] {
        let folder = folder();
        let path = folder.path().join("out");
        fs::write(&path, "what was there before, and is longer").expect("it can be written");
        let beside = TemporaryFile::create(&path, &Readers::default()).expect("it can be created");
        let mut file = beside.file().expect("it is open");
        file.write_all(b"whole").expect("it can be written");
        let placed = beside.move_with(&path, |_, _| Err(kind.into()));
        assert!(placed.is_ok(), "{placed:?}");
        assert_eq!(fs::read(&path).expect("it exists"), b"whole");
        assert_eq!(names(folder.path()), ["out"]);
    }
}

#[test]
fn after_another_failure_the_old_and_the_new_file_are_kept() {
    let folder = folder();
    let path = folder.path().join("out");
    fs::write(&path, "before").expect("it can be written");
    let beside = TemporaryFile::create(&path, &Readers::default()).expect("it can be created");
    let mut file = beside.file().expect("it is open");
    file.write_all(b"whole").expect("it can be written");
    let refused = std::io::ErrorKind::ReadOnlyFilesystem;
    let stranded = beside.move_with(&path, |_, _| Err(refused.into()));
    let kept = stranded
        .expect_err("it is refused")
        .kept
        .expect("it is kept");
    assert_eq!(fs::read(kept).expect("it exists"), b"whole");
    assert_eq!(fs::read(&path).expect("it exists"), b"before");
}

#[cfg(unix)]
#[test]
fn the_missing_target_of_a_link_is_created() {
    let folder = folder();
    fs::create_dir(folder.path().join("real")).expect("a folder");
    let link = folder.path().join("link");
    std::os::unix::fs::symlink("real/out", &link).expect("a link");
    written(&link).finish().expect("it can be renamed");
    assert!(link.is_symlink());
    let real = fs::read(folder.path().join("real/out"));
    assert_eq!(real.expect("it exists"), b"whole");
}

#[cfg(unix)]
#[test]
fn a_private_file_is_private_from_the_beginning() {
    use std::os::unix::fs::PermissionsExt as _;

    let folder = folder();
    let path = folder.path().join("out");
    let mut writer = AtomicFile::open(&path)
        .map(AtomicFile::for_owner_alone)
        .and_then(AtomicFile::begin)
        .expect("it can be created");
    let mode = |path: &Path| fs::metadata(path).expect("it exists").permissions().mode() & 0o777;
    let beside = names(folder.path());
    assert_eq!(mode(&folder.path().join(&beside[0])), 0o600);
    writer.write_all(b"canary").expect("it can be written");
    writer.finish().expect("it can be renamed");
    assert_eq!(mode(&path), 0o600);
}
