//! Starts the validator as a process and reads its findings.
//!
//! It is a process and not a dependency, because the validator contains generated code: the
//! commands here have to build even if that code does not. Whether the validator is up to date is
//! up to cargo.

use std::ffi::OsString;
use std::fmt;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail, ensure};
use serde::Deserialize;

use crate::stand_in::{StandIn, TOKEN};

/// The report version that this module can read.
const FORMAT_VERSION: u32 = 1;

/// How the validator has to report: findings must be listed, not only counted.
const REPORT: [&str; 4] = ["--format", "json", "--max-findings", "1000000"];

/// The validator of the workspace, started through cargo.
#[derive(Debug, Clone)]
pub struct Validator {
    cargo: OsString,
    root: PathBuf,
}

impl Validator {
    /// The validator of the workspace at `root`; `cargo` is the program that builds and runs it.
    pub fn new(cargo: impl Into<OsString>, root: impl Into<PathBuf>) -> Self {
        Self {
            cargo: cargo.into(),
            root: root.into(),
        }
    }

    /// Builds the validator, with cargo's progress on this process's stderr.
    ///
    /// The other methods build it if necessary, but silently: they start it many times.
    ///
    /// # Errors
    /// When it cannot be built; cargo has printed why.
    pub fn build(&self) -> Result<()> {
        let status = Command::new(&self.cargo)
            .args(["build", "--package", "conversation-validator"])
            .current_dir(&self.root)
            .stdin(Stdio::null())
            // stdout is for the report of the calling command
            .stdout(Stdio::null())
            .status()
            .with_context(|| format!("cannot start {}", self.cargo.to_string_lossy()))?;
        ensure!(
            status.success(),
            "the validator does not build; cargo's output is on stderr"
        );
        Ok(())
    }

    /// Checks `files`, paths relative to the root, in the given order.
    ///
    /// Without `layers`, the validator's default layers are checked. A report for people is written
    /// to `page`, relative to the root in an existing folder. What cargo and the validator print to
    /// stderr is passed on to this process's stderr.
    ///
    /// # Errors
    /// When the validator cannot be built or started, its report is incomplete, or the page cannot
    /// be written.
    pub fn check(
        &self,
        files: &[String],
        layers: Option<&str>,
        page: Option<&str>,
    ) -> Result<Report> {
        if files.is_empty() {
            // without any file, the validator reports wrong usage
            return Ok(Report::default());
        }
        let mut command = self.command();
        command.arg("check").args(REPORT);
        if let Some(layers) = layers {
            command.args(["--layers", layers]);
        }
        if let Some(page) = page {
            command.args(["--report", &format!("html={page}")]);
        }
        let report = self.report(command.args(files))?;
        report.ensure_complete(files)?;
        Ok(report)
    }

    /// Checks `file`, a path relative to the root, and writes a report in each of the formats to
    /// `FOLDER/report.FORMAT`; the folder is relative to the root, and exists.
    ///
    /// # Errors
    /// When the validator cannot be built or started, or a report cannot be written.
    pub fn write_reports(&self, file: &str, formats: &[&str], folder: &str) -> Result<()> {
        let mut command = self.command();
        command.arg("check").args(REPORT).arg(file);
        for format in formats {
            command.args(["--report", &format!("{format}={folder}/report.{format}")]);
        }
        self.report(&mut command).map(drop)
    }

    /// Starts the stand-in with the payloads at `paths`, relative to the root.
    ///
    /// # Errors
    /// When the validator cannot be built or started, or ends before it listens.
    pub fn serve(&self, paths: &[&str]) -> Result<StandIn> {
        StandIn::start(self.command().arg("serve").args(paths))
            .with_context(|| format!("the stand-in for {} does not start", paths.join(", ")))
    }

    /// Requests conversations of one account from a stand-in, through one transport of the client.
    ///
    /// # Errors
    /// When the validator cannot be built or started, or could not send requests.
    pub fn live(
        &self,
        stand_in: &StandIn,
        transport: &str,
        account: i64,
        conversations: &[i64],
    ) -> Result<Report> {
        let mut command = self.command();
        command.arg("live").args(REPORT);
        command.args(["--base-url", stand_in.url(), "--transport", transport]);
        command.args(["--account", &account.to_string()]);
        for conversation in conversations {
            command.args(["--conversation", &conversation.to_string()]);
        }
        // the stand-in has no rate limit
        command.args(["--rate", "1000000"]);
        self.report(command.env("API_ACCESS_TOKEN", TOKEN))
    }

    /// The validator, built if necessary, without arguments so far.
    fn command(&self) -> Command {
        let mut command = Command::new(&self.cargo);
        command.args([
            "run",
            "--quiet",
            "--package",
            "conversation-validator",
            "--",
        ]);
        command.current_dir(&self.root).stdin(Stdio::null());
        command
    }

    fn report(&self, command: &mut Command) -> Result<Report> {
        let output = command
            .stderr(Stdio::inherit())
            .output()
            .with_context(|| format!("cannot start {}", self.cargo.to_string_lossy()))?;
        if !matches!(output.status.code(), Some(0 | 1)) {
            bail!(
                "the validator failed ({}); its output, or that of cargo while building \
                 it, is on stderr",
                output.status
            );
        }
        Report::parse(&output.stdout)
    }
}

/// The report of one run.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct Report {
    format_version: u32,
    /// The summary of the run.
    pub summary: Summary,
    /// The findings, in the validator's order.
    pub findings: Vec<Finding>,
}

/// Counts over a whole run.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct Summary {
    /// Documents checked.
    pub documents: usize,
    /// Findings of level `error`.
    pub errors: usize,
    /// Findings of level `warning`.
    pub warnings: usize,
    /// Findings of level `note`.
    pub notes: usize,
    /// Inputs that could not be read.
    pub unreadable: usize,
}

/// The level of a finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// The document does not conform.
    Error,
    /// The document does not conform, and readers of it fail.
    Warning,
    /// Worth knowing.
    Note,
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        })
    }
}

/// One finding, with the members that are used here.
#[derive(Debug, Clone, Deserialize)]
pub struct Finding {
    /// The file, as it was passed to the validator.
    pub source: String,
    /// Its level.
    pub level: Level,
    /// Its layer: `json`, `schema`, `undeclared`, `types` or `roundtrip`.
    pub layer: String,
    /// Its instance path.
    pub instance_path: String,
    /// JSON Pointer of the keyword in the schema; only in layer `schema`.
    pub schema_path: Option<String>,
    /// What was expected, and what was found.
    pub message: String,
}

impl fmt::Display for Finding {
    /// The form used in findings files, without line break.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} #{}", self.level, self.layer, self.instance_path)?;
        if let Some(path) = &self.schema_path {
            write!(f, " #{path}")?;
        }
        write!(f, ": {}", self.message)
    }
}

impl Report {
    /// Reads the validator's JSON.
    ///
    /// # Errors
    /// When it is not a report of the supported version.
    pub fn parse(stdout: &[u8]) -> Result<Self> {
        let report: Self = serde_json::from_slice(stdout)
            .context("the validator's output is not the report that `--format json` promises")?;
        ensure!(
            report.format_version == FORMAT_VERSION,
            "the validator's report has format version {}, and only {FORMAT_VERSION} is supported \
             here; teach xtask/src/validator.rs the new one",
            report.format_version
        );
        Ok(report)
    }

    /// The findings about one file, in the validator's order: by instance path, then by schema
    /// path.
    #[must_use]
    pub fn of(&self, file: &str) -> Vec<&Finding> {
        let findings = self.findings.iter();
        findings.filter(|finding| finding.source == file).collect()
    }

    /// A file without findings conforms only if the report is complete.
    fn ensure_complete(&self, files: &[String]) -> Result<()> {
        let Summary {
            documents,
            errors,
            warnings,
            notes,
            unreadable,
        } = self.summary;
        ensure!(
            unreadable == 0 && documents == files.len(),
            "of the {} files given, the validator checked {documents} and could not read \
             {unreadable}; what it said is on stderr",
            files.len()
        );
        let counted = errors + warnings + notes;
        ensure!(
            counted == self.findings.len(),
            "the validator counts {counted} and lists {} findings; all of them have to be listed",
            self.findings.len()
        );
        if let Some(stray) = self.findings.iter().find(|f| !files.contains(&f.source)) {
            bail!(
                "the validator has a finding about {}, which it was not given",
                stray.source
            );
        }
        Ok(())
    }
}
