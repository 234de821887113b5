//! Properties of profiles, tested on the payloads of the schema's folder and mutations of them.

#[path = "../support/add_value.rs"]
mod add_value;
#[path = "../../../../codegen/tests/support/amount.rs"]
mod amount;
mod counts;
mod file;
mod merge;
mod names;
mod records;
