//! What a run found: the input of every renderer, bounded for a corpus of any size.

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

/// The maximum number of inputs, and of complaints, that are listed.
const INPUTS_LIMIT: usize = 1000;

/// A run that has ended, or was read from its report.
#[derive(Debug, Default)]
pub struct RunReport {
    /// The counts of the run.
    pub summary: Summary,
    /// The listed findings, chosen and ordered as [`super::listing`] describes.
    pub(super) findings: Vec<Listed>,
    /// All findings, listed or not, in groups; the worst first.
    pub(super) groups: Vec<Group>,
    /// Findings that belong to none of these groups, because there were too many.
    pub(super) ungrouped: u64,
    pub(super) inputs: Inputs,
    /// Messages about what could not be read; not all of them if there are many.
    pub(super) complaints: Vec<String>,
    /// What was not read in folders; not all of it if it is much.
    pub(super) skipped: Vec<Skipped>,
    /// The HAR files that have entries without a payload, and their numbers; not all of them.
    pub(super) skipped_entries: Vec<Skipped>,
    /// Whether it may contain values of payloads.
    pub shows_values: bool,
    /// What the corpus showed of the schema, if requested.
    pub profile: Option<Profile>,
    /// What another corpus showed, for comparison.
    pub against: Option<Profile>,
}

impl RunReport {
    /// A run of which only the counts are known.
    #[must_use]
    pub fn counted(summary: Summary) -> RunReport {
        RunReport {
            summary,
            ..RunReport::default()
        }
    }

    /// The inputs that do not fit into the lists, which are bounded; counts are not.
    pub(super) fn unlisted_inputs(&self) -> impl Iterator<Item = String> {
        let beyond = |all: u64, listed: usize| all.saturating_sub(listed as u64);
        let unreadable = beyond(self.summary.unreadable, self.complaints.len());
        let skipped = beyond(self.summary.skipped, self.skipped.len());
        let counts = [(unreadable, "not read"), (skipped, "skipped")];
        let counts = counts.into_iter().filter(|(count, _)| *count > 0);
        counts.map(|(count, what)| format!("{what}: {}", counted(count, "more input")))
    }

    /// Everything that does not fit: inputs and findings.
    pub(super) fn unlisted(&self) -> impl Iterator<Item = String> {
        let ungrouped = (self.ungrouped > 0)
            .then(|| format!("of yet other kinds: {}", counted(self.ungrouped, "finding")));
        self.unlisted_inputs().chain(ungrouped)
    }
}

/// What was read, as far as anything could be read.
#[derive(Debug, Default)]
pub(super) struct Inputs {
    /// The first of them.
    pub(super) told: Vec<InputCount>,
    /// All the others together.
    pub(super) others: u64,
    pub(super) records_of_others: u64,
    pub(super) conforming_of_others: u64,
}

/// One file or one URL.
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

/// Collects the report during a run.
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
    /// Lists at most `limit` findings.
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
        let findings = checked.report.findings();
        let keys: Vec<_> = findings.iter().map(Key::of).collect();
        for (finding, key) in findings.iter().zip(&keys) {
            let listed = || Listed::new(source, checked, finding);
            self.listing.add(key, finding.level, listed);
        }
        self.groups.add(source, checked, &keys);
    }

    /// Adds several records without a finding.
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

    /// Adds something that was not read.
    pub fn skipped(&mut self, skipped: &[Skipped]) {
        let room = INPUTS_LIMIT.saturating_sub(self.skipped.len());
        self.skipped.extend(skipped.iter().take(room).cloned());
    }

    /// Adds a HAR file that has entries without a payload.
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
