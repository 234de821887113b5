//! The flags that control redaction, and the key file.

use std::fs::File;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};

use crate::cli::complaint::complain;
use crate::cli::failure::Failure;
use recordings::path;
use redact::{RedactIds, RedactOptions, RedactTimes, Redactor};

/// A shorter secret can be found by trying.
const LEAST_BYTES: usize = 16;
/// No key is larger; a larger file is not a key.
const MOST_BYTES: usize = 1 << 20;

/// How payloads are redacted.
#[derive(Debug, Args)]
pub(super) struct Settings {
    /// Keep a value, and everything in it, unchanged; can be repeated. POINTER is a JSON Pointer
    /// into the payload, with `*` for any item or any name that the schema leaves open, such as
    /// `/messages/*/attachments/*/extension`, or a schema path as --summary prints it
    #[arg(long, value_name = "POINTER")]
    keep: Vec<String>,

    /// How to treat ids
    #[arg(long, value_enum, value_name = "HOW", default_value = "keep")]
    ids: Ids,

    /// How to treat times
    #[arg(long, value_enum, value_name = "HOW", default_value = "keep")]
    times: Times,

    /// Derive pseudonyms from the secret in this file, of at least 16 bytes, so that every run with
    /// it gives the same ones; without it, each run gives different ones
    #[arg(long, value_name = "FILE")]
    key_file: Option<PathBuf>,
}

/// How ids are treated.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum Ids {
    /// They stay: anybody with an account on the server can use them to find the people concerned
    Keep,
    /// Each is replaced by another number, the same one wherever it occurs
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

/// How times are treated.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum Times {
    /// They stay: anybody who knows when a person wrote can use them to find that person
    Keep,
    /// All are shifted back by the same amount, between one and twenty years, which depends on the
    /// key
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
    /// The path of the key file.
    pub(super) fn key_file(&self) -> Option<&PathBuf> {
        self.key_file.as_ref()
    }

    /// The redactor with these settings.
    ///
    /// # Errors
    ///
    /// If a flag or the key is wrong.
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

/// The secret in a file, without the line break that an editor adds.
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
    // the last random byte may look like a space
    if key.is_ascii() {
        key.truncate(text_end);
    }
    match key.len() {
        0 => Err(problem(
            "it is empty; create a key, for example with `head -c 32 /dev/urandom > FILE`",
        )),
        1..LEAST_BYTES => Err(problem(&format!(
            "a key has at least {LEAST_BYTES} bytes, but this one has {}; create one, for example \
             with `head -c 32 /dev/urandom > FILE`",
            key.len()
        ))),
        LEAST_BYTES..=MOST_BYTES => Ok(key),
        _ => Err(problem("it is too large for a key")),
    }
}

/// Anybody who can read the key can find the originals of the pseudonyms.
#[cfg(unix)]
fn tell_who_may_read(file: &File, shown: &str) {
    use std::os::unix::fs::PermissionsExt as _;
    let others_may =
        |file: std::fs::Metadata| file.is_file() && file.permissions().mode() & 0o077 != 0;
    if file.metadata().is_ok_and(others_may) {
        complain(&format!(
            "warning: other users may read {shown}, and anybody with the key can find the originals \
             of the pseudonyms; `chmod 600` prevents that"
        ));
    }
}

/// Files have no such permissions here.
#[cfg(not(unix))]
fn tell_who_may_read(_: &File, _: &str) {}
