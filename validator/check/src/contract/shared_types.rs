//! How readers with the shared types decode a payload, without naming the types.

use serde_json::Value;

/// The types of a contract, applied to a payload.
#[derive(Debug, Clone, Copy)]
pub struct SharedTypes {
    /// Decodes it; taken by value, because it may be large.
    pub read: fn(Value) -> Result<(), Mismatch>,
    /// Decodes it, and returns what a reader then writes; `None` if that is not JSON.
    pub write_back: fn(Value) -> Result<Option<Value>, Mismatch>,
}

/// Why the types do not decode a payload. It contains no value of the payload, and no name that the
/// schema does not declare.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mismatch {
    /// JSON Pointer of the value that could not be decoded; for a missing key, of the object that
    /// lacks it.
    pub instance_path: String,
    /// The missing required key, if one is missing.
    pub missing: Option<&'static str>,
    /// What was expected: "an integer".
    pub expected: &'static str,
    /// The kind of value that was found instead: "a string".
    pub found: &'static str,
}
