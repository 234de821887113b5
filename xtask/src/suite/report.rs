//! The report on a suite, for people: a table by file, the totals, why schemas were refused, and
//! what was wrongly accepted.

use std::collections::BTreeMap;
use std::fmt;

use super::counts::Counts;
use super::group::{Expected, Group, Test};
use super::outcome::{Answer, Outcome};
use super::refusals::Refusals;

pub(super) struct Report<'s> {
    pub(super) outcomes: Vec<(&'s Group, Outcome)>,
    /// Whether to list the valid tests that were not accepted.
    pub(super) lists_left: bool,
}

impl Report<'_> {
    /// The totals of all files.
    pub(super) fn totals(&self) -> Counts {
        let mut counts = Counts::default();
        for (group, outcome) in &self.outcomes {
            counts.add(group, outcome);
        }
        counts
    }

    fn table(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut rows: BTreeMap<&str, Counts> = BTreeMap::new();
        for (group, outcome) in &self.outcomes {
            rows.entry(&group.file).or_default().add(group, outcome);
        }
        let width = rows.keys().map(|file| file.len()).max().unwrap_or_default();
        writeln!(
            f,
            "{:width$}  groups  refused  tests  accepted  left to jsonschema  wrong",
            "file"
        )?;
        for (file, counts) in rows {
            let Counts {
                groups,
                refused,
                tests,
                valid: _,
                accepted,
                left,
                wrong,
            } = counts;
            writeln!(
                f,
                "{file:width$}  {groups:6}  {refused:7}  {tests:5}  {accepted:8}  {left:17}  \
                 {wrong:5}"
            )?;
        }
        Ok(())
    }

    fn refusals(&self) -> Refusals {
        let mut refusals = Refusals::default();
        for (group, outcome) in &self.outcomes {
            if let Outcome::Refused(errors) = outcome {
                refusals.add(group, errors);
            }
        }
        refusals
    }

    /// Lists the tests that have a line under this title; omits the title if there are none.
    fn list(
        &self,
        f: &mut fmt::Formatter<'_>,
        title: &str,
        line: fn(&Test, Answer) -> Option<String>,
    ) -> fmt::Result {
        let mut lines = Vec::new();
        for (group, outcome) in &self.outcomes {
            if let Outcome::Tested(answers) = outcome {
                let tests = group.tests.iter().zip(answers);
                lines.extend(tests.filter_map(|(test, answer)| line(test, *answer)));
            }
        }
        if !lines.is_empty() {
            writeln!(f, "\n{title}:")?;
        }
        lines.iter().try_for_each(|line| writeln!(f, "  {line}"))
    }
}

impl fmt::Display for Report<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.table(f)?;
        let Counts {
            groups,
            refused,
            tests,
            valid,
            left,
            wrong,
            ..
        } = self.totals();
        writeln!(
            f,
            "\ngroups {groups}: {refused} refused, {} with an acceptor; tests {tests}: {wrong} \
             accepted wrongly, {} of {valid} valid ones accepted fast",
            groups - refused,
            valid - left,
        )?;
        write!(f, "{}", self.refusals())?;
        if self.lists_left {
            self.list(f, "valid, and left to jsonschema", line_of_left)?;
        }
        self.list(f, "accepted wrongly", line_of_wrong)
    }
}

fn line_of_left(test: &Test, answer: Answer) -> Option<String> {
    let name = &test.name;
    match answer {
        _ if test.expected != Expected::Valid => None,
        Answer::Partly => Some(format!("{name} (accepted in another spelling)")),
        Answer::Left => Some(name.clone()),
        Answer::Accepted | Answer::Wrong => None,
    }
}

fn line_of_wrong(test: &Test, answer: Answer) -> Option<String> {
    (answer == Answer::Wrong).then(|| test.name.clone())
}
