//! The result of checking one payload.

use std::fmt;

use crate::finding::{Finding, Level};
use crate::position::Position;
use crate::whereabouts::Whereabouts;

/// The findings on one payload, sorted by instance path.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Report {
    findings: Vec<Finding>,
    readers: Readers,
}

/// Whether a service that decodes the payload with the shared types succeeds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Readers {
    /// Not known: layer `types` did not run on this payload.
    NotTried,
    /// The types decode it.
    Survive,
    /// The types refuse it.
    Break,
}

impl Report {
    /// The report of these findings, which may be in any order.
    #[must_use]
    pub fn new(mut findings: Vec<Finding>, readers: Readers) -> Report {
        findings.sort_by(Finding::order);
        // no longer needed, whether or not it was used
        for finding in &mut findings {
            finding.whereabouts = Whereabouts::Unknown;
        }
        Report { findings, readers }
    }

    /// All findings of every level.
    #[must_use]
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// The same, with positions counted in a larger text, of which the payload is the part that
    /// begins at `start`.
    #[must_use]
    pub fn placed_after(mut self, start: Position) -> Report {
        for finding in &mut self.findings {
            finding.at = finding.at.map(|at| at.after(start));
        }
        self
    }

    /// All findings, by value.
    #[must_use]
    pub fn into_findings(self) -> Vec<Finding> {
        self.findings
    }

    /// Whether the payload conforms, which means that it has no finding of level error.
    #[must_use]
    pub fn conforms(&self) -> bool {
        !self.findings.iter().any(|f| f.level == Level::Error)
    }

    /// The number of findings of a level.
    #[must_use]
    pub fn count(&self, level: Level) -> usize {
        self.findings.iter().filter(|f| f.level == level).count()
    }

    /// Whether readers with the shared types survive this payload.
    #[must_use]
    pub fn readers(&self) -> Readers {
        self.readers
    }
}

/// One line per finding.
impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for finding in &self.findings {
            writeln!(f, "{finding}")?;
        }
        Ok(())
    }
}
