//! A contract as a value: the requirements for payloads of one kind, and everything that is known
//! about them. The engine knows no contract by name; its caller passes the contract.
//!
//! jsonschema alone gives verdicts, never the nodes. The nodes serve to explain in findings what
//! was expected and how that is known, to mask private names, and to find undeclared properties.

use std::fmt;
use std::sync::OnceLock;

use serde_json::Value;

use acceptor::Acceptor;

pub mod navigation;
mod node;
pub mod outline;
pub mod relations;
mod shared_types;
mod subschemas;
pub mod walk;

pub use node::{Branch, Literal, Node, Property, Types, Union};
pub use shared_types::{Mismatch, SharedTypes};
pub use subschemas::{Subschema, Subschemas};

use navigation::Place;
use outline::{Outline, expansion};
use relations::Relations;

/// The requirements for payloads of one kind.
///
/// The existing contracts are statics that `cargo xtask gen` writes.
pub struct Contract {
    parts: Parts,
    subschemas: OnceLock<Subschemas>,
    outline: OnceLock<Outline>,
    relations: OnceLock<Vec<Relations>>,
    sha256: OnceLock<String>,
}

/// The parts of a contract, as `cargo xtask gen` writes them.
#[derive(Clone, Copy)]
pub struct Parts {
    /// Its name for users, in lower case with hyphens.
    pub name: &'static str,
    /// What a payload of it is, with an article.
    pub subject: &'static str,
    /// The `operationId` of the call whose response it is, if there is one.
    pub operation: Option<&'static str>,
    /// The schema's `$id`.
    pub id: &'static str,
    /// The text of the schema, as it was written.
    pub schema: &'static str,
    /// The schema of a whole document.
    pub root: &'static Node,
    /// The definitions, in the order of the schema.
    pub definitions: &'static [&'static Node],
    /// The acceptor, which recognises payloads that are surely valid.
    pub acceptor: Acceptor,
    /// The types that readers share.
    pub types: SharedTypes,
}

impl Contract {
    /// The contract made from these parts.
    #[must_use]
    pub const fn new(parts: Parts) -> Contract {
        Contract {
            parts,
            subschemas: OnceLock::new(),
            outline: OnceLock::new(),
            relations: OnceLock::new(),
            sha256: OnceLock::new(),
        }
    }

    /// Its name for users: `get-order`.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.parts.name
    }

    /// The `operationId` of the call whose response it is; `None` if it is not a response.
    #[must_use]
    pub fn operation(&self) -> Option<&'static str> {
        self.parts.operation
    }

    /// The `$id` of its schema.
    #[must_use]
    pub fn id(&self) -> &'static str {
        self.parts.id
    }

    /// The text of its schema, byte for byte as it was written.
    #[must_use]
    pub fn schema(&self) -> &'static str {
        self.parts.schema
    }

    /// What a payload of it is, with an article.
    pub fn subject(&self) -> &'static str {
        self.parts.subject
    }

    /// The acceptor, which recognises payloads that are surely valid.
    pub fn acceptor(&self) -> Acceptor {
        self.parts.acceptor
    }

    /// The types that readers share.
    pub fn types(&self) -> SharedTypes {
        self.parts.types
    }

    /// The schema as a value.
    ///
    /// # Panics
    ///
    /// Never for a released contract: its generator checked that the schema is JSON.
    pub fn parsed_schema(&self) -> Value {
        serde_json::from_str(self.parts.schema)
            .expect("the schema in the crate is JSON, as its generator checked")
    }

    /// SHA-256 of the schema's text, in hexadecimal.
    pub fn sha256(&self) -> &str {
        use sha2::{Digest as _, Sha256};
        self.sha256.get_or_init(|| {
            let digest = Sha256::digest(self.parts.schema.as_bytes());
            let digits = digest.iter().flat_map(|byte| [byte >> 4, byte & 15]);
            let digits = digits.filter_map(|digit| char::from_digit(digit.into(), 16));
            digits.collect()
        })
    }

    /// The schema of a whole document.
    pub fn root(&self) -> &'static Node {
        self.parts.root
    }

    /// The place of a whole document.
    pub fn root_place(&self) -> Place {
        Place::at(self.parts.root)
    }

    /// The place of a value that the schema node at `pointer` in the schema file describes.
    pub(crate) fn place_at_pointer(&self, pointer: &str) -> Option<Place> {
        self.subschemas().at_pointer(pointer).map(Place::at)
    }

    /// The same contract with another text of its schema.
    pub fn with_schema(&self, schema: &'static str) -> &'static Contract {
        let parts = Parts {
            schema,
            ..self.parts
        };
        Box::leak(Box::new(Contract::new(parts)))
    }

    /// Every schema node, in the order of the schema.
    pub fn nodes(&self) -> &[&'static Node] {
        self.subschemas().nodes()
    }

    /// The same, for look-ups.
    pub fn subschemas(&self) -> &Subschemas {
        self.subschemas
            .get_or_init(|| Subschemas::of(self.parts.root, self.parts.definitions))
    }

    /// The schema, prepared for walks along documents.
    pub fn outline(&self) -> &Outline {
        let of = || expansion::outline(self.parts.root, self.subschemas());
        self.outline.get_or_init(of)
    }

    /// What leads to each schema node, parallel to [`Contract::nodes`].
    pub fn relations(&self) -> &[Relations] {
        self.relations
            .get_or_init(|| relations::read_backwards(self.subschemas()))
    }

    /// What leads to a schema node of this contract.
    pub fn relations_of(&self, node: &'static Node) -> &Relations {
        &self.relations()[self.subschemas().numbered(node).index]
    }
}

/// Shows the name, which identifies it.
impl fmt::Debug for Contract {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Contract").field(&self.parts.name).finish()
    }
}

/// Each contract exists once.
impl PartialEq for Contract {
    fn eq(&self, other: &Contract) -> bool {
        std::ptr::eq(self, other)
    }
}

impl Eq for Contract {}
