//! What was found, as people and programs read it: groups, and one renderer a format.

mod checked_record;
mod excerpt;
mod format;
mod github;
mod grouping;
mod groups;
mod hints;
mod html;
mod json;
mod junit;
pub(super) mod lines;
mod listing;
mod markdown;
mod ndjson;
mod origin;
mod run_report;
mod sarif;
pub(super) mod saved;
mod skipped;
mod summary;
pub(super) mod text;

pub(super) use checked_record::CheckedRecord;
pub(super) use format::ReportFormat;
pub(super) use hints::Hints;
pub(super) use json::escaped;
pub(super) use origin::Origin;
pub(super) use run_report::{ReportBuilder, RunReport};
pub(super) use saved::SavedError;
pub(super) use skipped::{Skipped, in_a_line};
pub(super) use summary::Summary;
