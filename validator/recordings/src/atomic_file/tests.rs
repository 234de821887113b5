//! What is in the place before a file is whole, and after.

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
    let mut growing = AtomicFile::open(&path)
        .and_then(AtomicFile::begin)
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
    let mut growing = AtomicFile::open(&path)
        .and_then(AtomicFile::begin)
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
    assert!(AtomicFile::open_new(&path, false).is_ok());
    fs::write(&path, "before").expect("it can be written");
    let refused = AtomicFile::open_new(&path, false).expect_err("it is there");
    let refused = refused.to_string();
    assert!(refused.ends_with("there is one already"), "{refused}");
    let forced = AtomicFile::open_new(&path, true).expect("it is forced");
    forced
        .write(|out| out.write_all(b"after"))
        .expect("it can be written");
    assert_eq!(fs::read(&path).expect("it is there"), b"after");
}

/// A file that is written, and was not put in its place yet.
fn written(path: &Path) -> AtomicWriter {
    let mut growing = AtomicFile::open(path)
        .and_then(AtomicFile::begin)
        .expect("it can be there");
    growing.write_all(b"whole").expect("it can be written");
    growing
}

#[test]
fn a_finished_file_that_cannot_take_its_place_stays_and_it_is_said_where() {
    let folder = folder();
    let path = folder.path().join("it's out");
    let growing = written(&path);
    fs::create_dir(&path).expect("it comes in the way");
    let told = growing
        .finish()
        .expect_err("there is a directory")
        .to_string();
    assert!(
        told.contains("it is a directory; name a file in it"),
        "{told}"
    );
    let kept = names(folder.path())
        .into_iter()
        .find(|name| name != "it's out")
        .expect("it is kept");
    let kept = folder.path().join(kept);
    let shown = kept.display().to_string();
    assert!(
        told.contains(&format!("; all of it is in {shown}, ")),
        "{told}"
    );
    let quoted = shown.replace('\'', r"'\''");
    assert!(told.ends_with(&format!("mv '{quoted}' NEW")), "{told}");
    assert_eq!(fs::read(kept).expect("it is there"), b"whole");
}

#[test]
fn one_whose_folder_is_gone_at_the_end_is_kept_elsewhere() {
    let folder = folder();
    let inner = folder.path().join("inner");
    fs::create_dir(&inner).expect("a folder");
    let file = AtomicFile::open(&inner.join("out")).expect("it can be there");
    fs::remove_dir(&inner).expect("it is empty");
    let told = file
        .write(|out| out.write_all(b"whole"))
        .expect_err("there is no folder")
        .to_string();
    assert!(told.contains("its folder is not there; make it"), "{told}");
    let (_, kept) = told
        .split_once("; all of it is in ")
        .expect("it says where");
    let (kept, _) = kept.split_once(", move it").expect("it says how");
    assert_eq!(fs::read(kept).expect("it is there"), b"whole");
    fs::remove_file(kept).expect("it is ours");
}

#[test]
fn what_is_not_whole_is_not_kept() {
    let folder = folder();
    let path = folder.path().join("out");
    let file = AtomicFile::open(&path).expect("it can be there");
    let told = file
        .write(|_| Err(std::io::ErrorKind::StorageFull.into()))
        .expect_err("the disk is full")
        .to_string();
    assert!(!told.contains("all of it"), "{told}");
    assert_eq!(names(folder.path()), [] as [&str; 0]);
}

/// So it is with a file that is mounted by itself, as into a container.
#[test]
fn what_cannot_be_replaced_is_written_over() {
    for kind in [
        std::io::ErrorKind::ResourceBusy,
        std::io::ErrorKind::CrossesDevices,
    ] {
        let folder = folder();
        let path = folder.path().join("out");
        fs::write(&path, "what was there before, and is longer").expect("it can be written");
        let beside = TemporaryFile::create(&path, &Readers::default()).expect("it can be there");
        let mut file = beside.file().expect("it is open");
        file.write_all(b"whole").expect("it can be written");
        let placed = beside.placed(&path, |_, _| Err(kind.into()));
        assert!(placed.is_ok(), "{placed:?}");
        assert_eq!(fs::read(&path).expect("it is there"), b"whole");
        assert_eq!(names(folder.path()), ["out"]);
    }
}

#[test]
fn another_refusal_leaves_what_was_there_and_what_is_new() {
    let folder = folder();
    let path = folder.path().join("out");
    fs::write(&path, "before").expect("it can be written");
    let beside = TemporaryFile::create(&path, &Readers::default()).expect("it can be there");
    let mut file = beside.file().expect("it is open");
    file.write_all(b"whole").expect("it can be written");
    let refused = std::io::ErrorKind::ReadOnlyFilesystem;
    let stranded = beside.placed(&path, |_, _| Err(refused.into()));
    let kept = stranded
        .expect_err("it is refused")
        .kept
        .expect("it is kept");
    assert_eq!(fs::read(kept).expect("it is there"), b"whole");
    assert_eq!(fs::read(&path).expect("it is there"), b"before");
}

#[cfg(unix)]
#[test]
fn what_a_link_leads_to_is_made_where_it_is_not_there_yet() {
    let folder = folder();
    fs::create_dir(folder.path().join("real")).expect("a folder");
    let link = folder.path().join("link");
    std::os::unix::fs::symlink("real/out", &link).expect("a link");
    written(&link).finish().expect("it can be renamed");
    assert!(link.is_symlink());
    let real = fs::read(folder.path().join("real/out"));
    assert_eq!(real.expect("it is there"), b"whole");
}

#[cfg(unix)]
#[test]
fn it_is_its_owners_alone_from_the_beginning() {
    use std::os::unix::fs::PermissionsExt as _;

    let folder = folder();
    let path = folder.path().join("out");
    let mut growing = AtomicFile::open(&path)
        .map(AtomicFile::for_owner_alone)
        .and_then(AtomicFile::begin)
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
