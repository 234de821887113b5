//! Generates code from hand-written JSON Schemas and an `openapi.json`: the types that services
//! share, the calls that return them, and the schema as static data.
//!
//! Pure: text in, text out. The same sources and the same lock file produce the same bytes.
//!
//! The modules are phases, and each depends only on those before it:
//!
//! 1. `source`: JSON that keeps its order, problems with their pointers, and Rust names;
//! 2. `read`: the schemas and the calls, parsed and linted into one model;
//! 3. `emit`: one module for each artefact that is generated from the model;
//! 4. `evolve`: changes of a schema; it asks `emit` only what the types are;
//! 5. `generate`: the pipeline of all of them.

mod emit;
mod evolve;
mod generate;
mod read;
mod source;

pub use emit::acceptor::{Formats, acceptor};
pub use emit::artefact::{Artefacts, GENERATED};
pub use evolve::compat::{Accepts, Answer, Bump, Change, Compatibility, Judge, Rule, compat};
pub use evolve::patch::patch;
pub use generate::generate;
pub use source::files::{OPENAPI, SCHEMA, Sources};
pub use source::problem::{Errors, Problem};
