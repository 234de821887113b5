//! A contract as a value: what payloads of one kind have to be, and everything that is known of
//! them. The engine knows none by name; whoever starts it says which one is meant.
//!
//! The judge is jsonschema, and never the nodes. What those are for: findings that say what was
//! expected and how that is known, names that are nobody's business and get masked, and
//! properties that the schema does not declare.

use std::fmt;
use std::sync::OnceLock;

use serde_json::Value;

use acceptor::Acceptor;

pub(crate) mod navigation;
mod node;
pub(crate) mod outline;
#[cfg(feature = "cli")]
pub(crate) mod relations;
mod shared_types;
mod subschemas;
pub(crate) mod walk;

pub(crate) use node::{Branch, Literal, Node, Property, Types, Union};
pub(crate) use shared_types::{Mismatch, SharedTypes};
pub(crate) use subschemas::{Subschema, Subschemas};

use navigation::Place;
use outline::Outline;
#[cfg(feature = "cli")]
use relations::Relations;

/// What payloads of one kind have to be.
///
/// Those that there are are the statics of this crate, such as [`GET_CONVERSATION`].
///
/// [`GET_CONVERSATION`]: crate::GET_CONVERSATION
pub struct Contract {
    parts: Parts,
    subschemas: OnceLock<Subschemas>,
    outline: OnceLock<Outline>,
    #[cfg(feature = "cli")]
    relations: OnceLock<Vec<Relations>>,
    #[cfg(feature = "cli")]
    sha256: OnceLock<String>,
}

/// What a contract is made of, as `cargo xtask gen` writes it.
#[derive(Clone, Copy)]
pub(crate) struct Parts {
    /// What users call it, in lower case and hyphens.
    pub(crate) name: &'static str,
    /// What a payload of it is, with an article.
    pub(crate) subject: &'static str,
    /// The `operationId` of the call that answers with it, if one does.
    pub(crate) operation: Option<&'static str>,
    /// The schema's `$id`.
    pub(crate) id: &'static str,
    /// The text of the schema, as it was written.
    pub(crate) schema: &'static str,
    pub(crate) root: &'static Node,
    /// The definitions, in the order of the schema.
    pub(crate) definitions: &'static [&'static Node],
    /// Says at once that a payload is valid, where it surely is.
    pub(crate) acceptor: Acceptor,
    /// The types that readers share.
    pub(crate) types: SharedTypes,
}

impl Contract {
    pub(crate) const fn new(parts: Parts) -> Contract {
        Contract {
            parts,
            subschemas: OnceLock::new(),
            outline: OnceLock::new(),
            #[cfg(feature = "cli")]
            relations: OnceLock::new(),
            #[cfg(feature = "cli")]
            sha256: OnceLock::new(),
        }
    }

    /// What users call it: `get-conversation`.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.parts.name
    }

    /// The `operationId` of the call that answers with it; none, if it is of no answer.
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
    pub(crate) fn subject(&self) -> &'static str {
        self.parts.subject
    }

    pub(crate) fn acceptor(&self) -> Acceptor {
        self.parts.acceptor
    }

    pub(crate) fn types(&self) -> SharedTypes {
        self.parts.types
    }

    /// The schema as a value.
    pub(crate) fn parsed_schema(&self) -> Value {
        serde_json::from_str(self.parts.schema)
            .expect("the schema in the crate is JSON, as its generator checked")
    }

    /// SHA-256 of the schema's text, in hexadecimal.
    #[cfg(feature = "cli")]
    pub(crate) fn sha256(&self) -> &str {
        use sha2::{Digest as _, Sha256};
        self.sha256.get_or_init(|| {
            let digest = Sha256::digest(self.parts.schema.as_bytes());
            let digits = digest.iter().flat_map(|byte| [byte >> 4, byte & 15]);
            let digits = digits.filter_map(|digit| char::from_digit(digit.into(), 16));
            digits.collect()
        })
    }

    /// The schema of a whole document.
    #[cfg(feature = "cli")]
    pub(crate) fn root(&self) -> &'static Node {
        self.parts.root
    }

    /// Where a whole document stands.
    pub(crate) fn root_place(&self) -> Place {
        Place::at(self.parts.root)
    }

    /// Where a value stands that the subschema at `pointer` of the schema file is about.
    pub(crate) fn place_at_pointer(&self, pointer: &str) -> Option<Place> {
        self.subschemas().at_pointer(pointer).map(Place::at)
    }

    /// The same contract with another text of its schema.
    #[cfg(all(test, feature = "cli"))]
    pub(crate) fn with_schema(&self, schema: &'static str) -> &'static Contract {
        let parts = Parts {
            schema,
            ..self.parts
        };
        Box::leak(Box::new(Contract::new(parts)))
    }

    /// Every subschema, in the order of the schema.
    pub(crate) fn nodes(&self) -> &[&'static Node] {
        self.subschemas().nodes()
    }

    /// The same, to be looked up.
    pub(crate) fn subschemas(&self) -> &Subschemas {
        self.subschemas
            .get_or_init(|| Subschemas::of(self.parts.root, self.parts.definitions))
    }

    /// The schema made ready for walks along documents.
    pub(crate) fn outline(&self) -> &Outline {
        self.outline.get_or_init(|| Outline::of(self))
    }

    /// What leads to each subschema, beside [`Contract::nodes`].
    #[cfg(feature = "cli")]
    pub(crate) fn relations(&self) -> &[Relations] {
        self.relations
            .get_or_init(|| relations::read_backwards(self.subschemas()))
    }

    /// What leads to a subschema of this contract.
    #[cfg(feature = "cli")]
    pub(crate) fn relations_of(&self, node: &'static Node) -> &Relations {
        &self.relations()[self.subschemas().numbered(node).index]
    }
}

/// Its name says which one it is.
impl fmt::Debug for Contract {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Contract").field(&self.parts.name).finish()
    }
}

/// There is one of each.
impl PartialEq for Contract {
    fn eq(&self, other: &Contract) -> bool {
        std::ptr::eq(self, other)
    }
}

impl Eq for Contract {}

#[cfg(all(test, feature = "cli"))]
mod tests {
    use crate::GET_CONVERSATION;

    #[test]
    fn the_schema_is_told_by_its_id_and_its_hash() {
        let (id, sha256) = (GET_CONVERSATION.id(), GET_CONVERSATION.sha256());
        assert_eq!(id, "urn:99digital:get-conversation:response");
        let is_digit = |b: u8| b.is_ascii_digit() || (b'a'..=b'f').contains(&b);
        assert!(
            sha256.len() == 64 && sha256.bytes().all(is_digit),
            "{sha256}"
        );
    }

    #[test]
    fn a_contract_says_what_it_is_called_and_which_call_answers_with_it() {
        assert_eq!(GET_CONVERSATION.name(), "get-conversation");
        assert_eq!(GET_CONVERSATION.subject(), "a conversation");
        assert_eq!(GET_CONVERSATION.operation(), Some("getConversation"));
        assert_eq!(GET_CONVERSATION.schema(), conversation_client::SCHEMA);
    }
}
