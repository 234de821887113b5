//! The number of groups and tests for each outcome, in a file or in a whole suite.

use super::group::{Expected, Group};
use super::outcome::{Answer, Outcome};

#[derive(Default)]
pub(super) struct Counts {
    pub(super) groups: usize,
    /// Groups without an acceptor.
    pub(super) refused: usize,
    /// Tests of the other groups.
    pub(super) tests: usize,
    /// Tests that the suite calls valid.
    pub(super) valid: usize,
    /// Accepted tests: valid ones, and those for which both answers are right.
    pub(super) accepted: usize,
    /// Valid tests that were not accepted.
    pub(super) left: usize,
    pub(super) wrong: usize,
}

impl Counts {
    pub(super) fn add(&mut self, group: &Group, outcome: &Outcome) {
        self.groups += 1;
        let answers = match outcome {
            Outcome::Refused(_) => {
                self.refused += 1;
                return;
            }
            Outcome::Tested(answers) => answers,
        };
        self.tests += answers.len();
        for (test, answer) in group.tests.iter().zip(answers) {
            let is_valid = test.expected == Expected::Valid;
            self.valid += usize::from(is_valid);
            match answer {
                Answer::Accepted => self.accepted += 1,
                Answer::Partly | Answer::Left => self.left += usize::from(is_valid),
                Answer::Wrong => self.wrong += 1,
            }
        }
    }
}
