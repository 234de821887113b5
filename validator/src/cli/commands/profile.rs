//! `conversation-validator profile`: commands for profiles.

use std::collections::HashSet;
use std::path::PathBuf;

use clap::{Args, Subcommand};

use crate::cli::allow_empty::AllowEmpty;
use crate::cli::exit::{self, Exit};
use crate::cli::failure::Failure;
use crate::cli::profiling;
use crate::cli::{profile_input, to_stdout};
use corpus::profile::Profile;
use recordings::path;

/// Work with the profiles that `check --profile` and `live --profile` write
#[derive(Debug, Args)]
pub(in crate::cli) struct ProfileCommand {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Merge(Merge),
}

/// Merge the profiles of parts of a corpus into one profile.
///
/// The result is byte for byte the profile that one run over the whole corpus would write,
/// whatever the order and grouping of the profiles. Values kept by `--show-values` are kept only
/// if all profiles have them.
#[derive(Debug, Args)]
#[command(after_help = exit::PROFILE_MERGE)]
struct Merge {
    /// Profiles of the same schema; no record may be in more than one of them
    #[arg(required = true, value_name = "PROFILE")]
    profiles: Vec<PathBuf>,

    /// Write to this file instead of standard output
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,

    #[command(flatten)]
    allow_empty: AllowEmpty,
}

impl ProfileCommand {
    /// Runs the subcommand.
    pub(super) fn run(&self) -> Result<Exit, Failure> {
        match &self.command {
            Command::Merge(merge) => merge.run(),
        }
    }
}

impl Merge {
    /// Refuses a profile that is listed twice, because its records would count twice.
    fn refuse_repetition(&self) -> Result<(), Failure> {
        let mut files = HashSet::new();
        for path in &self.profiles {
            // files that can be read only once, such as pipes, have no identity
            let is_new = path::identity(path).is_none_or(|identity| files.insert(identity));
            if !is_new {
                return Err(Failure::Usage(format!(
                    "{} is listed twice, and its records would count twice; list each profile once",
                    path::shown(path)
                )));
            }
        }
        Ok(())
    }

    fn run(&self) -> Result<Exit, Failure> {
        let output = self.output.as_deref().map(profiling::open).transpose()?;
        self.refuse_repetition()?;
        let mut merged: Option<Profile> = None;
        for path in &self.profiles {
            let profile = profile_input::read(path)?;
            match &mut merged {
                None => merged = Some(profile),
                Some(merged) => merged.merge(profile).map_err(Failure::Merge)?,
            }
        }
        // the command line requires at least one profile
        let Some(merged) = merged else {
            return Ok(Exit::Conforming);
        };
        match output {
            Some(file) => profiling::write(&merged, file)?,
            None => to_stdout::write(|out| out.write_all(merged.to_json().as_bytes()))?,
        }
        if merged.records.count + merged.not_json.count > 0 {
            return Ok(Exit::Conforming);
        }
        Ok(self.allow_empty.report("the merged profile has no records"))
    }
}
