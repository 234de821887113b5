//! Makes code from a hand-written JSON Schema: the types that services share, and the
//! schema as static data.
//!
//! Pure: text in, text out. The same schema and the same lock file give the same bytes.

mod artefact;
mod contract;
mod docs;
mod fixtures;
mod json;
mod naming;
mod problem;
mod schema;
mod types;

pub use artefact::{Artefacts, GENERATED};
pub use problem::{Errors, Problem};

use std::collections::BTreeMap;

use artefact::{CLIENT, VALIDATOR};

/// What code is made from; all of it text, as it stands in the files.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    /// The JSON Schema.
    pub schema: String,
    /// Payloads the schema accepts, by name, which become the client's fixtures.
    pub payloads: BTreeMap<String, String>,
}

/// Makes every artefact, or tells everything that is wrong with the schema.
///
/// # Errors
///
/// The schema is not JSON, not of the dialect, or holds what an emitter would get wrong:
/// each with its pointer and what to write instead.
pub fn generate(sources: &Sources) -> Result<Artefacts, Errors> {
    let schema = schema::Schema::parse(&sources.schema)?;
    let mut artefacts = Artefacts::default();
    artefacts.rust(CLIENT, "types.rs", types::generate(&schema)?)?;
    artefacts.copy(CLIENT, "conversation.schema.json", &sources.schema);
    artefacts.rust(CLIENT, "fixtures.rs", fixtures::generate(&sources.payloads))?;
    for (name, text) in &sources.payloads {
        artefacts.copy(CLIENT, &fixtures::path(name), text);
    }
    artefacts.rust(VALIDATOR, "contract.rs", contract::generate(&schema))?;
    Ok(artefacts)
}
