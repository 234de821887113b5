//! Test results, as continuous integration shows them.
//!
//! A suite for each input; in it, a case for each record that fails, and one for all that
//! conform, so that a recording of many thousands stays small. What could not be read is a
//! suite of errors.

use std::collections::HashMap;
use std::io::{self, Write};

use quick_junit::{NonSuccessKind, Report, TestCase, TestCaseStatus, TestSuite};

use super::gathered::{Gathered, Listed};
use crate::finding::Level;
use crate::message::counted;
use crate::printable::printable_cut;

const NAME: &str = "conversation-validator";
/// How much is shown of one text, in characters.
const TEXT_LIMIT: usize = 1000;

/// Writes the whole report.
pub(super) fn write(out: &mut dyn Write, report: &Gathered) -> io::Result<()> {
    let inputs = &report.inputs;
    let others = format!("{} more inputs", inputs.others);
    let mut suites = Suites::default();
    for input in &inputs.told {
        suites.count(&input.source, input.records, input.conforming);
    }
    if inputs.others > 0 {
        suites.others = Some(suites.list.len());
        suites.count(
            &others,
            inputs.records_of_others,
            inputs.conforming_of_others,
        );
    }
    for findings in report
        .findings
        .chunk_by(|a, b| (a.source.as_str(), a.record) == (b.source.as_str(), b.record))
    {
        suites.findings(findings);
    }
    let mut whole = Report::new(NAME);
    whole.add_test_suites(suites.list.into_iter().map(Suite::finish));
    if !report.complaints.is_empty() {
        whole.add_test_suite(unreadable(&report.complaints));
    }
    whole.add_test_suites(skipped(report));
    whole.serialize(out).map_err(io::Error::other)
}

#[derive(Default)]
struct Suites<'r> {
    list: Vec<Suite>,
    by_source: HashMap<&'r str, usize>,
    /// The suite of inputs that are not told one by one.
    others: Option<usize>,
}

struct Suite {
    cases: TestSuite,
    name: String,
    conforming: u64,
    /// Records that fail and have no case yet.
    failing: u64,
}

impl<'r> Suites<'r> {
    /// Counts an input; one that was named twice is one.
    fn count(&mut self, source: &'r str, records: u64, conforming: u64) {
        let index = *self.by_source.entry(source).or_insert(self.list.len());
        if index == self.list.len() {
            self.list.push(Suite::new(source));
        }
        let suite = &mut self.list[index];
        suite.conforming = suite.conforming.saturating_add(conforming);
        suite.failing = suite.failing.saturating_add(records - conforming);
    }

    /// Makes a case of the findings on one record, if it fails.
    fn findings(&mut self, findings: &'r [Listed]) {
        let Some(worst) = findings
            .iter()
            .find(|finding| finding.level == Level::Error)
        else {
            return;
        };
        let index = self.by_source.get(worst.source.as_str()).copied();
        let Some(suite) = index.or(self.others).map(|index| &mut self.list[index]) else {
            return;
        };
        let mut status = TestCaseStatus::non_success(NonSuccessKind::Failure);
        status.set_message(shown(&worst.message));
        status.set_type(worst.layer.as_str());
        status.set_description(findings.iter().map(line).collect::<Vec<_>>().join("\n"));
        let name = format!("{}:{}", worst.source, worst.record);
        let mut case = TestCase::new(shown(&name), status);
        case.set_classname(suite.name.as_str());
        suite.cases.add_test_case(case);
        suite.failing = suite.failing.saturating_sub(1);
    }
}

impl Suite {
    fn new(source: &str) -> Suite {
        let name = shown(source);
        Suite {
            cases: TestSuite::new(name.as_str()),
            name,
            conforming: 0,
            failing: 0,
        }
    }

    /// Adds the records that have no case of their own.
    fn finish(mut self) -> TestSuite {
        if self.failing > 0 {
            let mut status = TestCaseStatus::non_success(NonSuccessKind::Failure);
            status.set_message("their findings are not listed; --max-findings lists more");
            let name = format!(
                "{} that failed, not listed",
                counted(self.failing, "record")
            );
            self.case(name, status);
        }
        if self.conforming > 0 {
            let name = format!("{} that conformed", counted(self.conforming, "record"));
            self.case(name, TestCaseStatus::success());
        }
        self.cases
    }

    fn case(&mut self, name: String, status: TestCaseStatus) {
        let mut case = TestCase::new(name, status);
        case.set_classname(self.name.as_str());
        self.cases.add_test_case(case);
    }
}

fn unreadable(complaints: &[String]) -> TestSuite {
    let mut suite = TestSuite::new("unreadable inputs");
    for complaint in complaints {
        let mut status = TestCaseStatus::non_success(NonSuccessKind::Error);
        status.set_message(shown(complaint));
        let mut case = TestCase::new(shown(complaint), status);
        case.set_classname("unreadable inputs");
        suite.add_test_case(case);
    }
    suite
}

/// What was not looked at, as test cases that were skipped.
fn skipped(report: &Gathered) -> Option<TestSuite> {
    const NAME: &str = "skipped inputs";
    let mut suite = TestSuite::new(NAME);
    let mut add = |name: &str, reason: &str| {
        let mut status = TestCaseStatus::skipped();
        status.set_message(shown(reason));
        let mut case = TestCase::new(shown(name), status);
        case.set_classname(NAME);
        suite.add_test_case(case);
    };
    for skipped in report.skipped.iter().chain(&report.skipped_entries) {
        add(&skipped.source, &skipped.reason);
    }
    // of findings, each suite counts what is not listed
    for more in report.unlisted_inputs() {
        add(&more, "too many to name");
    }
    (!suite.test_cases.is_empty()).then_some(suite)
}

fn line(finding: &Listed) -> String {
    let at = finding.at.map_or(String::new(), |at| format!(" at {at}"));
    shown(&format!(
        "{} {} #{}{at}: {}",
        finding.level, finding.layer, finding.instance_path, finding.message
    ))
}

/// A text without what XML cannot hold at all, escaped or not.
fn shown(text: &str) -> String {
    printable_cut(text, TEXT_LIMIT).replace(['\u{fffe}', '\u{ffff}'], "\u{fffd}")
}
