//! Makes code from hand-written JSON Schemas and an `openapi.json`: the types that
//! services share, the calls that answer with them, and the schema as static data.
//!
//! Pure: text in, text out. The same sources and the same lock file give the same bytes.

mod compat;
mod emit;
mod generate;
mod patch;
mod read;
mod source;

pub use compat::{Accepts, Answer, Bump, Change, Compatibility, Judge, Rule, compat};
pub use emit::acceptor::{Formats, acceptor};
pub use emit::artefact::{Artefacts, GENERATED};
pub use generate::generate;
pub use patch::patch;
pub use source::files::{OPENAPI, SCHEMA, Sources};
pub use source::problem::{Errors, Problem};
