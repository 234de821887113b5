//! What was found, as people and programs read it: groups, and one renderer a format.

mod checked;
pub(super) mod each;
mod excerpt;
mod format;
mod gathered;
mod github;
mod groups;
mod hints;
mod html;
mod json;
mod junit;
mod listing;
mod markdown;
mod ndjson;
mod origin;
mod same;
mod sarif;
pub(super) mod saved;
mod skipped;
mod summary;
pub(super) mod text;

pub(super) use checked::Checked;
pub(super) use format::ReportFormat;
pub(super) use gathered::{Gathered, Gatherer};
pub(super) use hints::Hints;
pub(super) use json::escaped;
pub(super) use origin::Origin;
pub(super) use saved::SavedError;
pub(super) use skipped::{Skipped, in_a_line};
pub(super) use summary::Summary;
