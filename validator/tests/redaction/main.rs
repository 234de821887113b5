//! What redaction takes away, and that nothing else is lost.
//!
//! `CORPUS=FOLDER` adds recorded responses, which are no part of this repository. That the
//! mutants of the payloads keep their findings is shown where they are made, in `tightness`.

#[path = "../same_findings/mod.rs"]
mod same_findings;

#[path = "../../../codegen/tests/support/amount.rs"]
mod amount;

/// One in so many cases is tried where not all are.
const SAMPLE: usize = 10;

mod canaries;
mod names;
mod options;
mod payloads;
mod random;
mod spellings;
