//! The parts of `conformance`'s report: a table of counts, then every failure in detail.

use std::fmt;

/// The maximum number of lines of detail per failure.
const SHOWN: usize = 20;

/// One part of the report: files for which the same claim is checked.
#[derive(Debug, Clone)]
pub struct Section {
    claim: String,
    files: usize,
    failed: usize,
    failures: Vec<Failure>,
}

/// A problem and its remedy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    /// The file or folder.
    pub path: String,
    /// What is wrong with it, and the remedy.
    pub why: String,
    /// The evidence, line by line.
    pub details: Vec<String>,
}

impl Section {
    /// An empty section; `claim` is the claim for each file to come.
    pub fn new(claim: impl Into<String>) -> Self {
        Self {
            claim: claim.into(),
            files: 0,
            failed: 0,
            failures: Vec::new(),
        }
    }

    /// Counts a file for which the claim holds.
    pub fn pass(&mut self) {
        self.files += 1;
    }

    /// Counts a file for which the claim does not hold.
    pub fn fail(&mut self, path: impl Into<String>, why: impl Into<String>, details: Vec<String>) {
        self.files += 1;
        self.failed += 1;
        self.object(path, why, details);
    }

    /// Counts `files` that could not be checked, all for the same reason.
    pub fn fail_all(&mut self, files: usize, path: impl Into<String>, why: impl Into<String>) {
        self.files += files;
        self.failed += files;
        self.object(path, why, Vec::new());
    }

    /// Adds a failure that is not about one file.
    pub fn object(
        &mut self,
        path: impl Into<String>,
        why: impl Into<String>,
        details: Vec<String>,
    ) {
        self.failures.push(Failure {
            path: path.into(),
            why: why.into(),
            details,
        });
    }

    /// The number of files that were checked.
    #[must_use]
    pub fn files(&self) -> usize {
        self.files
    }

    /// All failures, in the order they were found.
    #[must_use]
    pub fn failures(&self) -> &[Failure] {
        &self.failures
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", self.path)?;
        // indents an error of several lines below its path
        writeln!(f, "  {}", self.why.replace('\n', "\n  "))?;
        for line in self.details.iter().take(SHOWN) {
            writeln!(f, "    {line}")?;
        }
        if self.details.len() > SHOWN {
            writeln!(f, "    ... and {} more", self.details.len() - SHOWN)?;
        }
        Ok(())
    }
}

/// The counts of several sections, one per line.
#[derive(Debug, Clone, Copy)]
pub struct Table<'a>(pub &'a [Section]);

impl fmt::Display for Table<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let width = self
            .0
            .iter()
            .map(|section| section.claim.len())
            .max()
            .unwrap_or_default();
        writeln!(
            f,
            "{:width$}  {:>7}  {:>6}  {:>6}",
            "what", "checked", "passed", "failed"
        )?;
        for Section {
            claim,
            files,
            failed,
            ..
        } in self.0
        {
            let passed = files - failed;
            writeln!(f, "{claim:width$}  {files:>7}  {passed:>6}  {failed:>6}")?;
        }
        Ok(())
    }
}
