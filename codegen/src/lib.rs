//! Makes code from hand-written JSON Schemas and an `openapi.json`: the types that services
//! share, the calls that return them, and the schema as static data.
//!
//! Pure: text in, text out. The same sources and the same lock file give the same bytes.
//!
//! The modules are phases, and each depends only on those before it:
//!
//! 1. `source`: JSON that remembers its order, problems with their places, and Rust names;
//! 2. `read`: the schemas and the calls, parsed and linted into the one model;
//! 3. `emit`: one module for each artefact that is made from the model;
//! 4. `evolve`: from one schema to the next; it needs `read`, and nothing that is emitted;
//! 5. `generate`: the pipeline of them all.

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
