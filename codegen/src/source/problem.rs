//! A problem of a source, as data: where it is, what it is, and how to fix it.

use std::fmt;

use super::printable::printable;

/// The remedy for a problem that no schema can cause.
pub(crate) const MISTAKE: &str = "this is a bug in codegen: report it with the schema";

/// Something to correct before anything can be generated.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// Name of the file, as it is in [`Sources`](crate::Sources).
    pub file: String,
    /// JSON Pointer into the file; empty for the whole file.
    pub pointer: String,
    /// What is wrong, in the terms of the file's own specification.
    pub problem: String,
    /// What to write instead.
    pub remedy: String,
}

impl Problem {
    pub(crate) fn new(
        file: impl Into<String>,
        pointer: impl Into<String>,
        problem: impl Into<String>,
        remedy: impl Into<String>,
    ) -> Self {
        Self {
            file: file.into(),
            pointer: pointer.into(),
            problem: problem.into(),
            remedy: remedy.into(),
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            file,
            pointer,
            problem,
            remedy,
        } = self;
        // names come from the sources, and are printed to a terminal
        let line = format!("{file}#{pointer}: {problem}; {remedy}");
        f.write_str(&printable(&line))
    }
}

/// Every problem of the sources, in the order of files and pointers; never empty.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))]
pub struct Errors(Vec<Problem>);

impl Errors {
    /// The problems, sorted by file and pointer.
    pub fn iter(&self) -> std::slice::Iter<'_, Problem> {
        self.0.iter()
    }

    /// Whether an emitter wrote something that is not Rust: then the sources are not at fault.
    #[must_use]
    pub fn is_mistake(&self) -> bool {
        self.iter().any(|problem| problem.remedy == MISTAKE)
    }
}

impl<'a> IntoIterator for &'a Errors {
    type Item = &'a Problem;
    type IntoIter = std::slice::Iter<'a, Problem>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl From<Problem> for Errors {
    fn from(problem: Problem) -> Self {
        Self(vec![problem])
    }
}

/// Collects problems, so that one run reports all of them.
#[derive(Debug)]
pub(crate) struct Problems {
    /// The file being read.
    file: String,
    found: Vec<Problem>,
}

impl Problems {
    pub(crate) fn of(file: impl Into<String>) -> Self {
        Self {
            file: file.into(),
            found: Vec::new(),
        }
    }

    pub(crate) fn add(
        &mut self,
        pointer: impl Into<String>,
        problem: impl Into<String>,
        remedy: impl Into<String>,
    ) {
        let problem = Problem::new(&*self.file, pointer, problem, remedy);
        self.found.push(problem);
    }

    /// Adds the problems of another file.
    pub(crate) fn append(&mut self, Errors(problems): Errors) {
        self.found.extend(problems);
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// Returns `value` if no problem was reported.
    pub(crate) fn or<T>(mut self, value: T) -> Result<T, Errors> {
        if self.found.is_empty() {
            return Ok(value);
        }
        self.found.sort();
        self.found.dedup();
        Err(Errors(self.found))
    }
}
