//! The schema says exactly what the evidence says: no more, no less.
//!
//! `evidence.tsv` states by hand what each place of a response may hold. Every declared place of
//! every accepted payload is changed in every way the table rules out, and in every way it
//! allows; the validator's errors must stand exactly where the table's faults are. The same
//! documents then go through the shared types: the law, and how much a reader survives.
//!
//! `cargo test -p conversation-validator --test tightness -- --nocapture` prints the tables, and
//! `MUTANTS_OUT=FILE` before it writes all documents with their verdicts to FILE, for
//! `tests/independent/compare.py`.

#[path = "../../../codegen/tests/support/amount.rs"]
mod amount;
#[path = "../same_findings/mod.rs"]
mod same_findings;

mod agreement;
mod evidence;
mod judge;
mod law;
mod mutants;
mod payloads;
mod readers;
mod redaction;
mod same_value;
mod survivors;
mod text;
mod trial;
