//! The parts of `conformance`'s report: a table of counts, then every failure in detail.

use std::fmt;

/// How many lines of detail one failure shows.
const SHOWN: usize = 20;

/// One part of the report: files of which the same is claimed.
#[derive(Debug, Clone)]
pub struct Section {
    claim: String,
    files: usize,
    failed: usize,
    failures: Vec<Failure>,
}

/// What is wrong, and what to do about it.
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
    /// No files yet; `claim` is said of each of those to come.
    pub fn new(claim: impl Into<String>) -> Self {
        Self {
            claim: claim.into(),
            files: 0,
            failed: 0,
            failures: Vec::new(),
        }
    }

    /// Counts a file of which the claim holds.
    pub fn pass(&mut self) {
        self.files += 1;
    }

    /// Counts a file of which the claim does not hold.
    pub fn fail(&mut self, path: impl Into<String>, why: impl Into<String>, details: Vec<String>) {
        self.files += 1;
        self.failed += 1;
        self.object(path, why, details);
    }

    /// Counts `files` of which nothing is known, for one common reason.
    pub fn fail_all(&mut self, files: usize, path: impl Into<String>, why: impl Into<String>) {
        self.files += files;
        self.failed += files;
        self.object(path, why, Vec::new());
    }

    /// A failure that is not one file's.
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

    /// How many files the claim was made of.
    #[must_use]
    pub fn files(&self) -> usize {
        self.files
    }

    /// All that is wrong, in the order it was found.
    #[must_use]
    pub fn failures(&self) -> &[Failure] {
        &self.failures
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", self.path)?;
        // an error of several lines stays below its path
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

/// The counts of several sections, one a line.
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
