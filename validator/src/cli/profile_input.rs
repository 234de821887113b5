//! Profiles that commands read.

use std::path::Path;

use super::complaint::complain;
use super::exit::Exit;
use super::inputs;
use super::path;
use crate::profile::{Profile, ProfileError};

/// The most that is read: a profile is bounded by the schema, and what is larger is none.
const SIZE_LIMIT: u64 = 256 << 20;

/// Reads a profile.
///
/// # Errors
///
/// How the command ends; the user is told why.
pub(super) fn read(from: &Path) -> Result<Profile, Exit> {
    let name = path::shown(from);
    let size = std::fs::metadata(from).map_or(0, |metadata| metadata.len());
    if size > SIZE_LIMIT {
        complain(&format!(
            "cannot read {name}: it is too large for a profile"
        ));
        return Err(Exit::Unreadable);
    }
    let text = std::fs::read(from).map_err(|error| {
        complain(&format!("cannot read {name}: {}", inputs::reason(&error)));
        Exit::Unreadable
    })?;
    Profile::read(&text).map_err(|error| {
        complain(&format!("cannot use {name}: {error}"));
        match error {
            ProfileError::OtherSchema(_) => Exit::Usage,
            ProfileError::Damaged(_) | ProfileError::Newer(_) => Exit::Unreadable,
        }
    })
}
