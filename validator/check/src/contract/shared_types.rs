//! How readers with the shared types decode a payload, without the types themselves.

use serde_json::Value;

/// What the types of a contract make of a payload.
#[derive(Debug, Clone, Copy)]
pub struct SharedTypes {
    /// Reads it; taken by value, because it may be large.
    pub read: fn(Value) -> Result<(), Mismatch>,
    /// Reads it, and gives what a reader writes then; nothing, if that is no JSON.
    pub write_back: fn(Value) -> Result<Option<Value>, Mismatch>,
}

/// Why the types do not read a payload. It holds no value of the payload, and no name that the
/// schema does not declare.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mismatch {
    /// JSON Pointer of the value that could not be read; of a missing key, the object that
    /// lacks it.
    pub instance_path: String,
    /// The required key that is missing, if that is what is wrong.
    pub missing: Option<&'static str>,
    /// What would have been read: "an integer".
    pub expected: &'static str,
    /// The kind of what was there instead: "a string".
    pub found: &'static str,
}
