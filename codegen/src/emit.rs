//! From the model to source text: one module for each artefact, each of them a function from the
//! model to tokens, and `artefact`, which alone writes tokens as text.

pub(crate) mod acceptor;
pub(crate) mod artefact;
pub(crate) mod contract;
pub(crate) mod docs;
pub(crate) mod fixtures;
pub(crate) mod json_schema;
pub(crate) mod operation;
pub(crate) mod types;
