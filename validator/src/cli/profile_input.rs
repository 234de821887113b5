//! Profiles as inputs of commands.

use std::fs::File;
use std::io::{self, Read as _};
use std::path::Path;

use super::allow_empty::AllowEmpty;
use super::exit::Exit;
use super::failure::Failure;
use crate::GET_CONVERSATION;
use corpus::profile::Profile;
use recordings::path;

/// The largest profile that is read. The schema bounds the size, so a larger file is no profile.
const SIZE_LIMIT: u64 = 64 << 20;

/// Reads a profile.
///
/// # Errors
///
/// If it cannot be read, or is not a profile of this program's schema.
pub(super) fn read(from: &Path) -> Result<Profile, Failure> {
    let name = path::shown(from);
    let text = match bytes(from) {
        Ok(text) => text,
        Err(error) => {
            let problem = error.into();
            return Err(recordings::Error::Read { name, problem }.into());
        }
    };
    if text.len() as u64 > SIZE_LIMIT {
        return Err(Failure::ProfileTooLarge { name });
    }
    Profile::read(&GET_CONVERSATION, &text).map_err(|error| Failure::Profile { name, error })
}

/// The exit code if a profile has no records, which a run that checked nothing writes.
pub(super) fn unless_empty<'p>(
    profiles: impl IntoIterator<Item = (&'p Profile, &'p Path)>,
    allow_empty: AllowEmpty,
) -> Exit {
    let mut exit = Exit::Conforming;
    for (profile, from) in profiles {
        if profile.records.count == 0 {
            let what = format!(
                "{} has no records, so there is nothing to report",
                path::shown(from)
            );
            exit = exit.max(allow_empty.report(&what));
        }
    }
    exit
}

/// Reads at most one byte more than the limit, because a device may never end.
fn bytes(of: &Path) -> io::Result<Vec<u8>> {
    let mut text = Vec::new();
    File::open(of)?
        .take(SIZE_LIMIT + 1)
        .read_to_end(&mut text)?;
    Ok(text)
}
