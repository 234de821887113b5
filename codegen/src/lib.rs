//! Makes code from hand-written JSON Schemas and an `openapi.json`: the types that
//! services share, the calls that answer with them, and the schema as static data.
//!
//! Pure: text in, text out. The same sources and the same lock file give the same bytes.

mod acceptor;
mod artefact;
mod compat;
mod contract;
mod docs;
mod fixtures;
mod generate;
mod json_schema;
mod operation;
mod patch;
mod read;
mod source;
mod types;

pub use acceptor::{Formats, acceptor};
pub use artefact::{Artefacts, GENERATED};
pub use compat::{Accepts, Answer, Bump, Change, Compatibility, Judge, Rule, compat};
pub use generate::generate;
pub use patch::patch;
pub use source::files::{OPENAPI, SCHEMA, Sources};
pub use source::problem::{Errors, Problem};
