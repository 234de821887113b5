//! What a run found, as every report is written from it; bounded, whatever the corpus.

use serde::{Deserialize, Serialize};

use super::checked_record::CheckedRecord;
use super::grouping::Key;
use super::groups::{Group, Groups};
use super::listed::Listed;
use super::listing::Listing;
use super::skipped::Skipped;
use super::summary::Summary;
use check::message::counted;
use corpus::profile::Profile;

/// How many inputs are told one by one, and how many complaints.
const INPUTS_LIMIT: usize = 1000;

/// A run that is over, or was read from its report.
#[derive(Debug, Default)]
pub struct RunReport {
    /// The counts of the run.
    pub summary: Summary,
    /// The findings that are listed, chosen and in the order as [`super::listing`] has it.
    pub(super) findings: Vec<Listed>,
    /// The same findings and all the others, by what they have in common; the worst first.
    pub(super) groups: Vec<Group>,
    /// Findings that belong to none of these groups, because there were too many.
    pub(super) ungrouped: u64,
    pub(super) inputs: Inputs,
    /// What could not be read, in words; not all of it, if it is much.
    pub(super) complaints: Vec<String>,
    /// What is in folders and was not read; not all of it, if it is much.
    pub(super) skipped: Vec<Skipped>,
    /// The HAR files in which there are entries that are no payloads, and which; not all.
    pub(super) skipped_entries: Vec<Skipped>,
    /// Values of payloads may be in it.
    pub shows_values: bool,
    /// What the corpus showed of the schema, if it was asked for.
    pub profile: Option<Profile>,
    /// What another corpus showed, to compare with.
    pub against: Option<Profile>,
}

impl RunReport {
    /// A run of which no more is known than its counts.
    #[must_use]
    pub fn counted(summary: Summary) -> RunReport {
        RunReport {
            summary,
            ..RunReport::default()
        }
    }

    /// The inputs that the lists have no room for: these are cut, the counts are not.
    pub(super) fn unlisted_inputs(&self) -> impl Iterator<Item = String> {
        let beyond = |all: u64, listed: usize| all.saturating_sub(listed as u64);
        let unreadable = beyond(self.summary.unreadable, self.complaints.len());
        let skipped = beyond(self.summary.skipped, self.skipped.len());
        let counts = [(unreadable, "not read"), (skipped, "skipped")];
        let counts = counts.into_iter().filter(|(count, _)| *count > 0);
        counts.map(|(count, what)| format!("{what}: {}", counted(count, "more input")))
    }

    /// All that has no room, inputs and findings.
    pub(super) fn unlisted(&self) -> impl Iterator<Item = String> {
        let ungrouped = (self.ungrouped > 0)
            .then(|| format!("of yet other kinds: {}", counted(self.ungrouped, "finding")));
        self.unlisted_inputs().chain(ungrouped)
    }
}

/// What was read, as far as anything could be.
#[derive(Debug, Default)]
pub(super) struct Inputs {
    /// The first of them.
    pub(super) told: Vec<InputCount>,
    /// All the others together.
    pub(super) others: u64,
    pub(super) records_of_others: u64,
    pub(super) conforming_of_others: u64,
}

/// One file, or one URL.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct InputCount {
    pub(super) source: String,
    pub(super) records: u64,
    pub(super) conforming: u64,
}

impl Inputs {
    /// Counts records of an input.
    fn count(&mut self, source: &str, is_new: bool, records: u64, conforming: u64) {
        if is_new && self.told.len() < INPUTS_LIMIT {
            self.told.push(InputCount {
                source: source.to_owned(),
                records,
                conforming,
            });
            return;
        }
        self.others += u64::from(is_new);
        match self.told.last_mut() {
            Some(last) if self.others == 0 => {
                last.records += records;
                last.conforming += conforming;
            }
            _ => {
                self.records_of_others += records;
                self.conforming_of_others += conforming;
            }
        }
    }
}

/// Gathers while a run goes on.
#[derive(Debug)]
pub struct ReportBuilder {
    listing: Listing<Listed>,
    groups: Groups,
    inputs: Inputs,
    complaints: Vec<String>,
    skipped: Vec<Skipped>,
    skipped_entries: Vec<Skipped>,
    /// The source of the last record.
    source: Option<String>,
}

impl ReportBuilder {
    /// Lists `limit` findings at most.
    #[must_use]
    pub fn new(limit: usize) -> ReportBuilder {
        ReportBuilder {
            listing: Listing::new(limit),
            groups: Groups::default(),
            inputs: Inputs::default(),
            complaints: Vec::new(),
            skipped: Vec::new(),
            skipped_entries: Vec::new(),
            source: None,
        }
    }

    /// Adds a record.
    pub fn add(&mut self, source: &str, checked: &CheckedRecord) {
        let conforms = checked.report.conforms();
        self.count(source, 1, u64::from(conforms));
        for finding in checked.report.findings() {
            let listed = || Listed::new(source, checked, finding);
            self.listing.add(Key::of(finding), finding.level, listed);
        }
        self.groups.add(source, checked);
    }

    /// Adds so many records without a finding.
    pub fn add_clean(&mut self, source: &str, records: u64) {
        self.count(source, records, records);
    }

    fn count(&mut self, source: &str, records: u64, conforming: u64) {
        let is_new = self.source.as_deref() != Some(source);
        if is_new {
            self.source = Some(source.to_owned());
        }
        self.inputs.count(source, is_new, records, conforming);
    }

    /// Adds what could not be read.
    pub fn complaint(&mut self, problem: &str) {
        if self.complaints.len() < INPUTS_LIMIT {
            self.complaints.push(problem.to_owned());
        }
    }

    /// Adds what was not read.
    pub fn skipped(&mut self, skipped: &[Skipped]) {
        let room = INPUTS_LIMIT.saturating_sub(self.skipped.len());
        self.skipped.extend(skipped.iter().take(room).cloned());
    }

    /// Adds a HAR file with entries that are no payloads.
    pub fn skipped_entries(&mut self, source: &str, reason: &str) {
        if self.skipped_entries.len() < INPUTS_LIMIT {
            self.skipped_entries.push(Skipped {
                source: source.to_owned(),
                reason: reason.to_owned(),
            });
        }
    }

    /// Ends the run.
    #[must_use]
    pub fn finish(self, summary: Summary) -> RunReport {
        let (groups, ungrouped) = self.groups.finish(summary.documents);
        RunReport {
            summary,
            findings: self.listing.finish(),
            groups,
            ungrouped,
            inputs: self.inputs,
            complaints: self.complaints,
            skipped: self.skipped,
            skipped_entries: self.skipped_entries,
            shows_values: false,
            profile: None,
            against: None,
        }
    }
}
