//! The sampler: what it makes conforms, shows all of the schema, and is the same every time.

#[path = "../../../codegen/tests/support/amount.rs"]
mod amount;
mod broken;
mod complete;
mod law;
mod same;
#[path = "../same_findings/mod.rs"]
mod same_findings;
mod size;

/// So many records where they are not all: a tenth.
fn amount_of(records: usize) -> usize {
    if amount::all_cases() {
        records
    } else {
        records / 10
    }
}
