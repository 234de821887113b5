//! The branches of a union that an object may still be of, while its members are gone past.

use super::Cursor;

/// A set of branches, a bit for each.
#[derive(Clone, Copy, Debug)]
pub struct Possible {
    branches: u64,
    /// Those of which something would have to be noted.
    noted: u64,
}

impl Possible {
    /// That many branches, each still possible.
    #[inline]
    #[must_use]
    pub fn all(branches: u64) -> Possible {
        Possible { branches, noted: 0 }
    }

    /// Those that are left.
    #[inline]
    #[must_use]
    pub fn branches(self) -> u64 {
        self.branches
    }

    /// Leaves none but these.
    #[inline]
    pub fn keep(&mut self, branches: u64) {
        self.branches &= branches;
    }

    /// Has a member that no branch declares.
    #[inline]
    pub fn note_all(&mut self) {
        self.noted = u64::MAX;
    }

    /// Whether there is something to note of the branch that is left.
    #[inline]
    #[must_use]
    pub fn is_noted(self) -> bool {
        self.branches & self.noted != 0
    }

    /// Goes past a value as these branches declare it, to `end`; where it does not conform,
    /// they are not possible.
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

    /// Goes past a value of which these branches say nothing, unless that is done.
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
