//! The content of the page: the interface between a run's report and the templates.

use crate::about::About;
use check::finding::Level;
use corpus::profile::Profile;

/// Everything that the page is made from. Templates read nothing else except the schema.
#[derive(Debug)]
pub(super) struct Page<'r> {
    pub(super) about: &'r About,
    pub(super) counts: Counts,
    /// The groups of findings.
    pub(super) problems: Vec<Problem<'r>>,
    /// The number of findings that are in no kept group.
    pub(super) ungrouped: u64,
    /// The files and URLs that were checked.
    pub(super) inputs: Vec<&'r str>,
    /// The number of inputs whose names were not kept.
    pub(super) unnamed_inputs: u64,
    /// What could not be read, and why.
    pub(super) complaints: Vec<&'r str>,
    /// What was not read in folders, and which entries of HAR files, with the reasons.
    pub(super) skipped: Vec<(&'r str, &'r str)>,
    /// What the corpus showed of the schema.
    pub(super) profile: Option<&'r Profile>,
    /// What an earlier corpus showed.
    pub(super) against: Option<&'r Profile>,
}

/// The counts of a run.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Counts {
    pub(super) records: u64,
    pub(super) conforming: u64,
    pub(super) errors: u64,
    pub(super) warnings: u64,
    pub(super) notes: u64,
    pub(super) unreadable: u64,
    pub(super) skipped: u64,
    pub(super) skipped_entries: u64,
}

/// A finding, and the records that have it.
#[derive(Debug, Clone)]
pub(super) struct Problem<'r> {
    pub(super) level: Level,
    /// The name of the layer that found it.
    pub(super) layer: &'r str,
    /// JSON Pointer of the keyword in the schema.
    pub(super) schema_path: Option<&'r str>,
    /// The instance path, with `*` for indexes.
    pub(super) instance_path: &'r str,
    pub(super) message: &'r str,
    /// What happens to readers with the shared types.
    pub(super) readers: Option<String>,
    /// The value of the first finding and its context, masked as everywhere.
    pub(super) excerpt: Option<&'r str>,
    pub(super) evidence: Vec<&'r str>,
    /// The number of findings.
    pub(super) count: u64,
    /// The number of records that have them.
    pub(super) records: u64,
    /// Some of the locations in order, including the very first and the very last.
    pub(super) places: Vec<String>,
}
