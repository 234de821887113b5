//! Turns the model into source text. There is one module per artefact, each a function from the
//! model to tokens; only `artefact` renders tokens as text.

pub(crate) mod acceptor;
pub(crate) mod artefact;
pub(crate) mod contract;
pub(crate) mod docs;
pub(crate) mod fixtures;
pub(crate) mod json_schema;
pub(crate) mod operation;
pub(crate) mod types;
