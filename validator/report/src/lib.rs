//! Reports of what was found, for people and programs: groups, and one renderer per format.

mod about;
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
pub mod lines;
mod listed;
mod listing;
mod markdown;
mod ndjson;
mod observation;
mod older;
mod origin;
mod run_report;
mod sarif;
pub mod saved;
mod skipped;
mod summary;
pub mod text;

pub use about::About;
pub use checked_record::CheckedRecord;
pub use format::ReportFormat;
pub use hints::Hints;
pub use json::escaped;
pub use origin::Origin;
pub use run_report::{ReportBuilder, RunReport};
pub use saved::SavedError;
pub use skipped::{Skipped, in_a_line};
pub use summary::Summary;

#[cfg(test)]
#[path = "../../../codegen/tests/support/amount.rs"]
mod amount;
