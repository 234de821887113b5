//! The engine: checks payloads against a contract that it takes as an argument.
//!
//! - [`contract`]: what payloads have to be, as a value, and walks over its schema;
//! - [`layers`]: what looks at a payload, one module for each of [`layer::Layer`];
//! - [`finding`], [`report`]: what comes of it, in the words of [`message`], with the names of
//!   [`instance_path`] that [`masking`] lets through;
//! - [`validator`]: the check of one payload, as [`options`] choose, and [`records`]: of a stream;
//! - [`accept`]: whether a payload is surely valid, for a tenth of the time.

pub use payload::{document, instance_path, position, printable};

pub mod accept;
pub mod contract;
mod evidence;
pub mod finding;
pub mod kind;
pub mod layer;
pub mod layers;
pub mod masking;
pub mod message;
pub mod options;
pub mod records;
pub mod report;
pub mod validator;
pub mod whereabouts;
