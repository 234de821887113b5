//! The source tree: its current files, its intended files, and how to get from one to the other.
//!
//! Checking and writing share [`compare`], so that they cannot disagree. All paths are relative to
//! the workspace's root and written with `/`, as they are shown.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{self, Write};
use std::path::Path;

use anyhow::{Context, Result, bail};

/// The root of the workspace in which this program was built.
#[must_use]
pub fn root() -> &'static Path {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    // not `join("..")`: if xtask/ is a symbolic link, that leads out of the workspace
    manifest.parent().unwrap_or(manifest)
}

/// The state of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum State {
    /// In the tree, as it should be.
    Fresh,
    /// Not in the tree yet.
    New {
        /// Its intended content.
        text: String,
    },
    /// In the tree with other content.
    Changed {
        /// Its current content.
        found: Vec<u8>,
        /// Its intended content.
        text: String,
    },
    /// In the tree, but should not be.
    Orphaned,
}

impl State {
    /// The state in one word.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match self {
            Self::Fresh => "fresh",
            Self::New { .. } => "new",
            Self::Changed { .. } => "changed",
            Self::Orphaned => "orphaned",
        }
    }
}

/// The intended files, and those in their way, each with its state.
#[derive(Debug, Clone, Default)]
pub struct Comparison(BTreeMap<String, State>);

/// Compares the tree with its intended state, and changes nothing.
///
/// `wanted` is the path and text of every file that should exist, `owned` the paths of existing
/// files that may be removed if they are not wanted.
///
/// # Errors
/// When a file exists but cannot be read.
pub fn compare(
    root: &Path,
    wanted: impl IntoIterator<Item = (String, String)>,
    owned: BTreeSet<String>,
) -> Result<Comparison> {
    let mut states: BTreeMap<_, _> = owned.into_iter().map(|p| (p, State::Orphaned)).collect();
    for (path, text) in wanted {
        let state = match fs::read(root.join(&path)) {
            Ok(found) if found == text.as_bytes() => State::Fresh,
            Ok(found) => State::Changed { found, text },
            Err(error) if error.kind() == io::ErrorKind::NotFound => State::New { text },
            Err(error) => return Err(error).with_context(|| format!("cannot read {path}")),
        };
        states.insert(path, state);
    }
    Ok(Comparison(states))
}

impl Comparison {
    /// Path and state of every file, sorted by path.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &State)> {
        self.0.iter().map(|(path, state)| (path.as_str(), state))
    }

    /// The files that need a change.
    pub fn stale(&self) -> impl Iterator<Item = (&str, &State)> {
        self.iter().filter(|(_, state)| **state != State::Fresh)
    }

    /// Whether no file needs a change.
    #[must_use]
    pub fn is_fresh(&self) -> bool {
        self.stale().next().is_none()
    }

    /// The number of files in each state that occurs, such as `3 fresh, 1 changed`.
    #[must_use]
    pub fn counts(&self) -> String {
        let counted = ["fresh", "new", "changed", "orphaned"].map(|word| {
            let count = self
                .iter()
                .filter(|(_, state)| state.word() == word)
                .count();
            (count > 0).then(|| format!("{count} {word}"))
        });
        let counted: Vec<_> = counted.into_iter().flatten().collect();
        if counted.is_empty() {
            "no files".to_owned()
        } else {
            counted.join(", ")
        }
    }

    /// Writes new and changed files, then removes orphaned ones; leaves fresh files alone.
    ///
    /// # Errors
    /// When a file cannot be written or removed; the files before it are done by then.
    pub fn apply(&self, root: &Path) -> Result<()> {
        for (path, state) in self.iter() {
            if let State::New { text } | State::Changed { text, .. } = state {
                replace(&root.join(path), text).with_context(|| format!("cannot write {path}"))?;
            }
        }
        for (path, state) in self.iter() {
            if *state == State::Orphaned {
                fs::remove_file(root.join(path))
                    .with_context(|| format!("cannot remove {path}"))?;
            }
        }
        Ok(())
    }
}

/// Replaces the content of `path` with `text` in one step: a reader, or an interruption, finds the
/// old file or the new one and never half of it.
fn replace(path: &Path, text: &str) -> Result<()> {
    let folder = path.parent().context("it has no folder")?;
    fs::create_dir_all(folder)?;
    let mut builder = tempfile::Builder::new();
    // by default, only the owner may read a temporary file; the umask applies to these permissions
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    // in the same folder, because a file cannot be renamed across file systems
    let mut file = builder.tempfile_in(folder)?;
    file.write_all(text.as_bytes())?;
    file.persist(path)?;
    Ok(())
}

/// The paths of all files under `folder`, recursively; none if there is no such folder.
///
/// # Errors
/// When a folder cannot be read, or a name is not UTF-8.
pub fn files_under(root: &Path, folder: &str) -> Result<BTreeSet<String>> {
    let mut files = BTreeSet::new();
    if root.join(folder).exists() {
        for (name, is_folder) in entries(root, folder)? {
            let path = format!("{folder}/{name}");
            if is_folder {
                files.append(&mut files_under(root, &path)?);
            } else {
                files.insert(path);
            }
        }
    }
    Ok(files)
}

/// The names in `folder`, sorted, and whether each is a folder; a symbolic link is not.
///
/// # Errors
/// When the folder cannot be read, or a name is not UTF-8.
pub fn entries(root: &Path, folder: &str) -> Result<Vec<(String, bool)>> {
    let context = || format!("cannot read the folder {folder}");
    let mut entries = Vec::new();
    for entry in fs::read_dir(root.join(folder)).with_context(context)? {
        let entry = entry.with_context(context)?;
        let is_folder = entry.file_type().with_context(context)?.is_dir();
        match entry.file_name().into_string() {
            Ok(name) => entries.push((name, is_folder)),
            Err(name) => bail!(
                "{folder}/{}: the name is not UTF-8; rename the file",
                name.to_string_lossy()
            ),
        }
    }
    entries.sort();
    Ok(entries)
}

/// The text of the file at `path`.
///
/// # Errors
/// When it cannot be read or is not UTF-8; the error names the path.
pub fn read_text(root: &Path, path: &str) -> Result<String> {
    let bytes = fs::read(root.join(path)).with_context(|| format!("cannot read {path}"))?;
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        anyhow::anyhow!("{path}: not UTF-8 from byte {at} on; save it as UTF-8")
    })
}
