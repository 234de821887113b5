//! The value of `--report`: a format and a path.

use std::path::{Path, PathBuf};
use std::str::FromStr;

use thiserror::Error;

use report::ReportFormat;

/// A report to write: `FORMAT=PATH`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::cli) struct Target {
    pub(super) format: ReportFormat,
    pub(super) path: PathBuf,
}

impl Target {
    /// The path of the file.
    pub(in crate::cli) fn path(&self) -> &Path {
        &self.path
    }
}

/// Why a text is not a valid target.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub(in crate::cli) enum TargetError {
    #[error("expected FORMAT=PATH with one of {}", ReportFormat::ALL.map(ReportFormat::as_str).join(", "))]
    Form,
    #[error("a report is written to a file; use /dev/stdout for standard output")]
    Stdout,
}

impl FromStr for Target {
    type Err = TargetError;

    fn from_str(text: &str) -> Result<Target, TargetError> {
        let (name, path) = text.split_once('=').ok_or(TargetError::Form)?;
        let format = ReportFormat::ALL
            .into_iter()
            .find(|format| format.as_str() == name)
            .ok_or(TargetError::Form)?;
        if path.is_empty() {
            return Err(TargetError::Form);
        }
        if path == "-" {
            return Err(TargetError::Stdout);
        }
        Ok(Target {
            format,
            path: path.into(),
        })
    }
}
