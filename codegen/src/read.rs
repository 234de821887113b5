//! Parses the sources into the one model that every emitter reads. Whatever an emitter would get
//! wrong is rejected here, so that no emitter has to check for it.

pub(crate) mod openapi;
pub(crate) mod schema;
pub(crate) mod schemas;
