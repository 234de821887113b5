//! The sampler: what it makes conforms, shows all of the schema, and is the same every time.

mod broken;
mod complete;
mod law;
mod same;
#[path = "../same_findings/mod.rs"]
mod same_findings;
mod size;
