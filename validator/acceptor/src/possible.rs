//! The branches of a union that an object may still have while its members are read.

use super::Cursor;

/// A set of branches, one bit each.
#[derive(Clone, Copy, Debug)]
pub struct Possible {
    branches: u64,
    /// The branches for which there is something to report.
    noted: u64,
}

impl Possible {
    /// This many branches, all possible.
    #[inline]
    #[must_use]
    pub fn all(branches: u64) -> Possible {
        Possible { branches, noted: 0 }
    }

    /// The branches that are still possible.
    #[inline]
    #[must_use]
    pub fn branches(self) -> u64 {
        self.branches
    }

    /// Keeps only these branches.
    #[inline]
    pub fn keep(&mut self, branches: u64) {
        self.branches &= branches;
    }

    /// Notes a member that no branch declares.
    #[inline]
    pub fn note_all(&mut self) {
        self.noted = u64::MAX;
    }

    /// Whether there is something to report for the branch that is left.
    #[inline]
    #[must_use]
    pub fn is_noted(self) -> bool {
        self.branches & self.noted != 0
    }

    /// Notes how these branches skip a value: if it conforms, they end at `end`, and otherwise they
    /// are no longer possible.
    #[inline]
    pub fn declared<'t>(
        &mut self,
        branches: u64,
        end: &mut Option<Cursor<'t>>,
        value: impl FnOnce(&mut bool) -> Option<Cursor<'t>>,
    ) {
        if self.branches & branches == 0 {
            return;
        }
        let mut is_noted = false;
        match value(&mut is_noted) {
            None => self.branches &= !branches,
            found => {
                *end = found;
                if is_noted {
                    self.noted |= branches;
                }
            }
        }
    }

    /// Skips a value that these branches do not declare, unless that has been done.
    #[inline]
    pub fn undeclared<'t>(
        &mut self,
        branches: u64,
        end: &mut Option<Cursor<'t>>,
        value: impl FnOnce() -> Option<Cursor<'t>>,
    ) {
        if self.branches & branches == 0 {
            return;
        }
        self.noted |= branches;
        if end.is_none() {
            *end = value();
        }
    }
}
