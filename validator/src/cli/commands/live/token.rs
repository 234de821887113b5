//! Reads the token.

use std::env;
use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use crate::cli::failure::Failure;
use live::secret::Secret;
use recordings::path;

/// The environment variable for the token.
const VARIABLE: &str = "API_ACCESS_TOKEN";

/// The longest token. A longer file may be a device that never ends.
const LONGEST: u64 = 64 * 1024;

/// Reads the token from the file if there is one, or else from the environment.
///
/// # Errors
///
/// If there is no token, or it cannot be read.
pub(super) fn find(file: Option<&Path>) -> Result<Secret, Failure> {
    let token = match file {
        Some(file) => from_file(file)?,
        None => from_environment()?,
    };
    Ok(Secret::new(token))
}

fn from_environment() -> Result<String, Failure> {
    match env::var(VARIABLE) {
        Ok(token) if !token.is_empty() => Ok(token),
        Err(env::VarError::NotUnicode(_)) => Err(Failure::Usage(format!(
            "the token in {VARIABLE} has a character that is not visible ASCII"
        ))),
        _ => Err(Failure::Usage(format!(
            "no token: set the environment variable {VARIABLE} to your API key, or pass a file \
             that contains it with --token-file; the key is on your profile page of the service"
        ))),
    }
}

fn from_file(file: &Path) -> Result<String, Failure> {
    let name = path::shown(file);
    let mut bytes = Vec::new();
    File::open(file)
        .and_then(|file| file.take(LONGEST).read_to_end(&mut bytes))
        .map_err(|error| {
            let reason = recordings::reason(&error);
            Failure::Usage(format!("cannot read the token file {name}: {reason}"))
        })?;
    let token = String::from_utf8(bytes).map_err(|_| {
        Failure::Usage(format!(
            "the token file {name} is not text; it must contain only the token"
        ))
    })?;
    let token = token.trim_end();
    if token.is_empty() {
        return Err(Failure::Usage(format!("the token file {name} is empty")));
    }
    Ok(token.to_owned())
}
