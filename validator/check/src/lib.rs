//! The engine: checks payloads against a contract that it takes as an argument.
//!
//! - [`contract`]: the requirements for payloads, as a value, and walks over its schema;
//! - [`layers`]: the parts of a check, one module for each [`layer::Layer`];
//! - [`finding`], [`report`]: the results, worded by [`message`], with the instance paths of
//!   [`instance_path`] as far as [`masking`] shows them;
//! - [`validator`]: the check of one payload, configured by [`options`]; [`records`]: that of a
//!   stream;
//! - [`accept`]: whether a payload is surely valid, in a tenth of the time.

pub use payload::{document, ids, instance_path, number, position, printable};

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
