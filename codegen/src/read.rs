//! From the texts to the one model that every emitter reads. What an emitter would get wrong is
//! refused here, so that none has to look for it.

pub(crate) mod openapi;
pub(crate) mod schema;
pub(crate) mod schemas;
