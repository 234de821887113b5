//! Test results, as continuous integration shows them.
//!
//! The payloads are one suite, with a case for each group of findings. The case fails if the
//! findings are errors. If they are warnings or notes, it passes with a remark, because the
//! payloads conform nevertheless. Another case, which passes, stands for the records that conform.
//! So a run in which everything conforms is green, and what fails on a thousand records is one
//! failure. What could not be read is a suite of errors, and what was skipped a suite of skipped
//! cases. The counts in the attributes are those of the cases.

use std::collections::HashSet;
use std::io::{self, Write};

use quick_junit::{NonSuccessKind, Report, TestCase, TestCaseStatus, TestSuite};

use super::about::About;
use super::groups::{Group, Seen};
use super::run_report::RunReport;
use super::text::percent;
use check::finding::Level;
use check::message::counted;
use check::printable::printable_cut;

/// The suite of what was checked.
const PAYLOADS: &str = "payloads";
/// How much of one text is shown, in characters.
const TEXT_LIMIT: usize = 1000;

/// Writes the whole report.
pub(super) fn write(out: &mut dyn Write, about: &About, report: &RunReport) -> io::Result<()> {
    let mut whole = Report::new(about.tool);
    whole.add_test_suite(payloads(about.tool, report));
    if !report.complaints.is_empty() {
        whole.add_test_suite(unreadable(&report.complaints));
    }
    whole.add_test_suites(skipped(report));
    whole.serialize(out).map_err(io::Error::other)
}

fn payloads(tool: &str, report: &RunReport) -> TestSuite {
    let mut suite = TestSuite::new(PAYLOADS);
    let mut names = HashSet::new();
    for group in &report.groups {
        suite.add_test_case(case(tool, group, &mut names));
    }
    suite.add_test_cases(untold(tool, report));
    let summary = &report.summary;
    if summary.conforming > 0 {
        let mut case = TestCase::new("records that conform", TestCaseStatus::success());
        case.set_classname(format!("{tool}.{PAYLOADS}"));
        case.set_system_out(format!(
            "{} of {}",
            summary.conforming,
            counted(summary.documents, "record")
        ));
        suite.add_test_case(case);
    }
    suite
}

/// The findings of one group; `names` are those of the previous cases.
fn case(tool: &str, group: &Group, names: &mut HashSet<String>) -> TestCase {
    let text = description(group);
    let status = if group.what.level == Level::Error {
        let mut status = TestCaseStatus::non_success(NonSuccessKind::Failure);
        status.set_message(shown(&group.what.message));
        status.set_type(group.what.rule());
        status.set_description(text.as_str());
        status
    } else {
        TestCaseStatus::success()
    };
    let title = shown(&format!(
        "#{}: {}",
        group.what.instance_path,
        group.what.title()
    ));
    let mut name = title.clone();
    let mut number = 1;
    // cases with the same name would be taken for one
    while !names.insert(name.clone()) {
        number += 1;
        name = format!("{title} ({number})");
    }
    let mut case = TestCase::new(name, status);
    case.set_classname(format!("{tool}.{}", group.what.rule().replace('/', ".")));
    if group.what.level != Level::Error {
        case.set_system_out(text);
    }
    case
}

fn description(group: &Group) -> String {
    let mut lines = vec![
        format!(
            "{} {} #{}: {}",
            group.what.level, group.what.layer, group.what.instance_path, group.what.message
        ),
        format!(
            "{} on {} ({}), first {}, last {}",
            counted(group.count, "finding"),
            counted(group.records, "record"),
            percent(group.share),
            place(&group.first),
            place(&group.last)
        ),
    ];
    lines.extend(group.readers_in_words());
    lines.extend(group.excerpt.clone());
    let lines: Vec<_> = lines.iter().map(|line| shown(line)).collect();
    lines.join("\n")
}

fn place(seen: &Seen) -> String {
    let at = seen.at.map_or(String::new(), |at| format!(" at {at}"));
    format!("{}:{}{at}", seen.source, seen.record)
}

/// A case for findings in no group: those of too many kinds, or those of a run of which only the
/// profile is available.
fn untold(tool: &str, report: &RunReport) -> Option<TestCase> {
    let summary = &report.summary;
    let errors = report
        .groups
        .iter()
        .filter(|g| g.what.level == Level::Error);
    let told: u64 = errors.map(|group| group.count).sum();
    let failing = summary.documents.saturating_sub(summary.conforming);
    let (name, fails) = if report.ungrouped > 0 {
        let count = counted(report.ungrouped, "finding");
        (format!("{count} of other kinds"), summary.errors > told)
    } else if failing > 0 && told == 0 {
        let count = counted(failing, "record");
        (
            format!("{count} that failed; the findings are not here"),
            true,
        )
    } else {
        return None;
    };
    let status = if fails {
        TestCaseStatus::non_success(NonSuccessKind::Failure)
    } else {
        TestCaseStatus::success()
    };
    let mut case = TestCase::new(name, status);
    case.set_classname(format!("{tool}.{PAYLOADS}"));
    Some(case)
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

/// What was not checked, as skipped test cases.
fn skipped(report: &RunReport) -> Option<TestSuite> {
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
    // findings in no group are counted by a case of their own
    for more in report.unlisted_inputs() {
        add(&more, "too many to name");
    }
    (!suite.test_cases.is_empty()).then_some(suite)
}

/// Replaces what XML cannot contain at all, escaped or not.
fn shown(text: &str) -> String {
    printable_cut(text, TEXT_LIMIT).replace(['\u{fffe}', '\u{ffff}'], "\u{fffd}")
}
