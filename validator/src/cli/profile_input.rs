//! Profiles that commands read.

use std::fs::File;
use std::io::{self, Read as _};
use std::path::Path;

use super::complaint::complain;
use super::emptiness::AllowEmpty;
use super::exit::Exit;
use super::recordings::inputs;
use super::recordings::path;
use crate::GET_CONVERSATION;
use crate::profile::{Profile, ProfileError};

/// The most that is read: a profile is bounded by the schema, and what is larger is none.
const SIZE_LIMIT: u64 = 64 << 20;

/// Reads a profile.
///
/// # Errors
///
/// How the command ends; the user is told why.
pub(super) fn read(from: &Path) -> Result<Profile, Exit> {
    let name = path::shown(from);
    let text = bytes(from).map_err(|error| {
        complain(&format!("cannot read {name}: {}", inputs::reason(&error)));
        Exit::Unreadable
    })?;
    if text.len() as u64 > SIZE_LIMIT {
        complain(&format!(
            "cannot read {name}: it is too large for a profile; name what `--profile` wrote"
        ));
        return Err(Exit::Unreadable);
    }
    Profile::read(&GET_CONVERSATION, &text).map_err(|error| {
        complain(&format!("cannot use {name}: {error}"));
        match error {
            ProfileError::OtherSchema { .. } => Exit::Usage,
            ProfileError::Damaged(_) | ProfileError::Newer(_) => Exit::Unreadable,
        }
    })
}

/// What follows where one of some profiles has nothing to say: a run that checked nothing wrote it.
pub(super) fn unless_empty<'p>(
    profiles: impl IntoIterator<Item = (&'p Profile, &'p Path)>,
    allow_empty: AllowEmpty,
) -> Exit {
    let mut exit = Exit::Conforming;
    for (profile, from) in profiles {
        if profile.records.count == 0 {
            let what = format!(
                "{} is of no records: there is nothing to tell of",
                path::shown(from)
            );
            exit = exit.max(allow_empty.told(&what));
        }
    }
    exit
}

/// No more than shows that it is too much: a device may never end.
fn bytes(of: &Path) -> io::Result<Vec<u8>> {
    let mut text = Vec::new();
    File::open(of)?
        .take(SIZE_LIMIT + 1)
        .read_to_end(&mut text)?;
    Ok(text)
}
