//! `conversation-validator profile`: what can be done with profiles themselves.

use std::collections::HashSet;
use std::path::PathBuf;

use clap::{Args, Subcommand};

use crate::cli::emptiness::AllowEmpty;
use crate::cli::exit::{self, Exit};
use crate::cli::failure::Failure;
use crate::cli::profiling;
use crate::cli::{profile_input, to_stdout};
use corpus::profile::Profile;
use recordings::path;

/// Work with what `check --profile` and `live --profile` wrote.
#[derive(Debug, Args)]
pub(in crate::cli) struct ProfileCommand {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Merge(Merge),
}

/// Merge profiles of parts of a corpus into the profile of the whole.
///
/// It is, byte for byte, what one run over all of it would have written, whatever the order
/// and the grouping. Values that `--show-values` kept stay only if all of them have such.
#[derive(Debug, Args)]
#[command(after_help = exit::PROFILE_MERGE)]
struct Merge {
    /// Profiles of the same schema; no record may be in two of them
    #[arg(required = true, value_name = "PROFILE")]
    profiles: Vec<PathBuf>,

    /// Write to this file instead of standard output
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,

    #[command(flatten)]
    allow_empty: AllowEmpty,
}

impl ProfileCommand {
    /// Does it.
    pub(super) fn run(&self) -> Result<Exit, Failure> {
        match &self.command {
            Command::Merge(merge) => merge.run(),
        }
    }
}

impl Merge {
    /// What is in two profiles would be counted twice.
    fn refuse_repetition(&self) -> Result<(), Failure> {
        let mut files = HashSet::new();
        for path in &self.profiles {
            // what can be read only once, such as a pipe, has none
            let is_new = path::identity(path).is_none_or(|identity| files.insert(identity));
            if !is_new {
                return Err(Failure::Usage(format!(
                    "{} is named twice, and its records would count twice; name each once",
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
        // there is one at least
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
        Ok(self.allow_empty.told("the merged profile is of no records"))
    }
}
