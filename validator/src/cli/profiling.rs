//! `--profile`: gathers what payloads show of the schema while they are checked.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::Args;

use super::failure::Failure;
use super::input_flags;
use crate::GET_CONVERSATION;
use check::document::Element;
use check::records::limit::TooLong;
use check::report::{Readers, Report};
use check::validator::Checker;
use corpus::profile::{Profile, ProfileBuilder, Sighting};
use recordings::atomic_file::AtomicFile;

/// The flag `--profile`.
#[derive(Debug, Args)]
pub(super) struct ProfileFlag {
    /// Write a profile of the payloads to this file: counts for each schema node, no values; for
    /// `coverage`, `suggest`, `drift` and `profile merge`
    ///
    /// With --show-values, the profile also has values that are missing from the schema's sets,
    /// unless they are personal data.
    #[arg(long, value_name = "FILE")]
    profile: Option<PathBuf>,
}

impl ProfileFlag {
    /// The path of the file.
    pub(super) fn path(&self) -> Option<&PathBuf> {
        self.profile.as_ref()
    }

    /// Starts a profile, if there is a file for it or a report needs it.
    ///
    /// # Errors
    ///
    /// If the file cannot be created.
    pub(super) fn profiling(
        &self,
        show_values: bool,
        by_report: bool,
    ) -> Result<Profiling, Failure> {
        Ok(Profiling {
            show_values,
            is_wanted: by_report || self.profile.is_some(),
            file: self.profile.as_deref().map(open).transpose()?,
        })
    }
}

/// A profile that is being gathered, if one is wanted.
pub(super) struct Profiling {
    show_values: bool,
    is_wanted: bool,
    file: Option<AtomicFile>,
}

impl Profiling {
    /// A profile that only a report needs.
    #[cfg(test)]
    pub(super) fn by_report(show_values: bool) -> Profiling {
        Profiling {
            show_values,
            is_wanted: true,
            file: None,
        }
    }

    /// Whether the profile is written to a file.
    pub(super) fn has_file(&self) -> bool {
        self.file.is_some()
    }

    /// A part of the profile, for one thread.
    pub(super) fn shard(&self) -> Shard {
        Shard {
            builder: self
                .is_wanted
                .then(|| ProfileBuilder::new(&GET_CONVERSATION, self.show_values)),
            source: Arc::from(""),
        }
    }

    /// Merges the parts into the profile, if one is wanted. The result does not depend on how the
    /// records were distributed over the parts.
    pub(super) fn finish(self, shards: impl IntoIterator<Item = Shard>) -> Option<MergedProfile> {
        let builders = shards.into_iter().filter_map(|shard| shard.builder);
        let mut profiles = builders.map(ProfileBuilder::finish);
        let mut profile = profiles.next()?;
        for other in profiles {
            profile
                .merge(other)
                .expect("one program gathers for one schema");
        }
        Some(MergedProfile {
            profile,
            file: self.file,
        })
    }
}

/// What one thread gathers while it checks.
pub(super) struct Shard {
    builder: Option<ProfileBuilder>,
    /// The last source, cached because most records have the same source as the record before.
    source: Arc<str>,
}

impl Shard {
    /// Checks a payload, and gathers what it shows. One that is too long shows as little as one
    /// that is not JSON.
    pub(super) fn check(
        &mut self,
        checker: &mut Checker<'_>,
        source: &str,
        record: u64,
        payload: Result<&[u8], TooLong>,
    ) -> Report {
        self.check_with(checker, source, record, payload, None)
    }

    /// The same. `see` gets the payload if it is JSON.
    pub(super) fn check_with(
        &mut self,
        checker: &mut Checker<'_>,
        source: &str,
        record: u64,
        payload: Result<&[u8], TooLong>,
        mut see: Option<&mut dyn FnMut(Element<'_>)>,
    ) -> Report {
        let mut add = self.adder(source, record);
        let payload = match payload {
            Ok(payload) => payload,
            Err(record) => {
                if let Some(add) = &mut add {
                    add(None, false);
                }
                return too_long(record);
            }
        };
        if add.is_none() && see.is_none() {
            return checker.check(payload);
        }
        checker.check_with(
            payload,
            Some(&mut |value, accepted| {
                if let (Some(see), Some(value)) = (&mut see, value) {
                    see(value);
                }
                if let Some(add) = &mut add {
                    add(value, accepted);
                }
            }),
        )
    }

    /// What adds a payload to the profile, if one is wanted.
    fn adder(
        &mut self,
        source: &str,
        record: u64,
    ) -> Option<impl FnMut(Option<Element<'_>>, bool)> {
        let builder = self.builder.as_mut()?;
        if *self.source != *source {
            self.source = Arc::from(source);
        }
        let sighting = Sighting {
            source: self.source.clone(),
            record,
        };
        Some(move |value: Option<Element<'_>>, accepted| builder.add(&sighting, value, accepted))
    }
}

fn too_long(record: TooLong) -> Report {
    Report::new(vec![input_flags::too_long(record)], Readers::NotTried)
}

/// The profile of everything that was checked.
pub(super) struct MergedProfile {
    pub(super) profile: Profile,
    file: Option<AtomicFile>,
}

impl MergedProfile {
    /// Writes the file.
    ///
    /// # Errors
    ///
    /// If it cannot be written; an existing file stays as it was.
    pub(super) fn write(&mut self) -> Result<(), Failure> {
        match self.file.take() {
            Some(file) => write(&self.profile, file),
            None => Ok(()),
        }
    }
}

/// Opens the file for a profile.
///
/// # Errors
///
/// If it cannot be created.
pub(super) fn open(path: &Path) -> Result<AtomicFile, Failure> {
    AtomicFile::open(path).map_err(|error| Failure::NoFile {
        before: "cannot write the profile to ",
        error,
    })
}

/// Writes a profile to a file.
///
/// # Errors
///
/// If it cannot be written; an existing file stays as it was.
pub(super) fn write(profile: &Profile, to: AtomicFile) -> Result<(), Failure> {
    let to = if profile.keeps_values {
        to.for_owner_alone()
    } else {
        to
    };
    to.write(|out| out.write_all(profile.to_json().as_bytes()))
        .map_err(|error| Failure::Unwritten {
            before: "cannot write the profile to ",
            error,
        })
}
