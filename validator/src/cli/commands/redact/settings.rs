//! The flags that say how to redact, and the file of the key.

use std::fs::File;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};

use crate::cli::complaint::complain;
use crate::cli::failure::Failure;
use recordings::path;
use redact::{RedactIds, RedactOptions, RedactTimes, Redactor};

/// A shorter secret is found out by trying.
const LEAST_BYTES: usize = 16;
/// More than a key has; a file of more is none.
const MOST_BYTES: usize = 1 << 20;

/// How payloads are redacted.
#[derive(Debug, Args)]
pub(super) struct Settings {
    /// Keep a place and everything in it as it is; may be repeated. It is a JSON Pointer into the
    /// payload, with `*` for any item or any name that the schema leaves open, such as
    /// `/messages/*/attachments/*/extension`, or a place in the schema as --summary tells it
    #[arg(long, value_name = "POINTER")]
    keep: Vec<String>,

    /// What becomes of ids
    #[arg(long, value_enum, value_name = "HOW", default_value = "keep")]
    ids: Ids,

    /// What becomes of times
    #[arg(long, value_enum, value_name = "HOW", default_value = "keep")]
    times: Times,

    /// Make pseudonyms with the secret in this file, at least 16 bytes, so that they are the same
    /// in every run with it; without it they are good for one run
    #[arg(long, value_name = "FILE")]
    key_file: Option<PathBuf>,
}

/// What becomes of ids.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum Ids {
    /// They stay: whoever has an account there finds whom it is about by them.
    Keep,
    /// Each becomes another number, the same one wherever it comes
    Hash,
}

impl From<Ids> for RedactIds {
    fn from(ids: Ids) -> RedactIds {
        match ids {
            Ids::Keep => RedactIds::Keep,
            Ids::Hash => RedactIds::Hash,
        }
    }
}

/// What becomes of times.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum Times {
    /// They stay: whoever knows when somebody wrote finds whom it is about by them.
    Keep,
    /// All are put back by one amount that the key decides, between one year and twenty
    Shift,
}

impl From<Times> for RedactTimes {
    fn from(times: Times) -> RedactTimes {
        match times {
            Times::Keep => RedactTimes::Keep,
            Times::Shift => RedactTimes::Shift,
        }
    }
}

impl Settings {
    /// The file of the key.
    pub(super) fn key_file(&self) -> Option<&PathBuf> {
        self.key_file.as_ref()
    }

    /// The redactor that does so.
    ///
    /// # Errors
    ///
    /// What is wrong with the flags or the key.
    pub(super) fn redactor(&self) -> Result<Redactor, Failure> {
        let mut options = RedactOptions::of(crate::DEFAULT)
            .ids(self.ids.into())
            .times(self.times.into());
        for pointer in &self.keep {
            options = options
                .keep(pointer)
                .map_err(|unknown| Failure::Usage(format!("--keep: {unknown}")))?;
        }
        if let Some(path) = &self.key_file {
            options = options.key(&key(path)?);
        }
        Ok(options.build())
    }
}

/// The secret in a file, without the line break that an editor puts at its end.
fn key(path: &Path) -> Result<Vec<u8>, Failure> {
    let shown = path::shown(path);
    let problem = |what: &str| Failure::Usage(format!("--key-file {shown}: {what}"));
    let mut key = Vec::new();
    let file = File::open(path).map_err(|error| problem(&recordings::reason(&error)))?;
    tell_who_may_read(&file, &shown);
    file.take(MOST_BYTES as u64 + 1)
        .read_to_end(&mut key)
        .map_err(|error| problem(&recordings::reason(&error)))?;
    let text_end = key.trim_ascii_end().len();
    // of random bytes, the last may look like a space
    if key.is_ascii() {
        key.truncate(text_end);
    }
    match key.len() {
        0 => Err(problem(
            "it is empty; make a key, for instance with `head -c 32 /dev/urandom > FILE`",
        )),
        1..LEAST_BYTES => Err(problem(&format!(
            "a key has at least {LEAST_BYTES} bytes, this one has {}; make one, for instance \
             with `head -c 32 /dev/urandom > FILE`",
            key.len()
        ))),
        LEAST_BYTES..=MOST_BYTES => Ok(key),
        _ => Err(problem("it is too large for a key")),
    }
}

/// Whoever may read the key can find out what the pseudonyms stand for.
#[cfg(unix)]
fn tell_who_may_read(file: &File, shown: &str) {
    use std::os::unix::fs::PermissionsExt as _;
    let others_may =
        |file: std::fs::Metadata| file.is_file() && file.permissions().mode() & 0o077 != 0;
    if file.metadata().is_ok_and(others_may) {
        complain(&format!(
            "warning: others may read {shown}, and whoever has the key can find out what the \
             pseudonyms stand for; `chmod 600` keeps it to you"
        ));
    }
}

/// Files have no such permissions here.
#[cfg(not(unix))]
fn tell_who_may_read(_: &File, _: &str) {}
