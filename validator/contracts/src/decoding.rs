//! Decodes payloads with the types of the client, in the form that the engine expects.

use serde::Serialize;
use serde_json::Value;

use check::contract::{Mismatch, SharedTypes};
use conversation_client::runtime::{self, Decode};

/// Decodes payloads as the type `T` of the client.
pub(crate) const fn types_of<T: Decode + Serialize>() -> SharedTypes {
    SharedTypes {
        read: |payload| read::<T>(payload).map(drop),
        write_back: |payload| read::<T>(payload).map(|read| serde_json::to_value(read).ok()),
    }
}

fn read<T: Decode>(payload: Value) -> Result<T, Mismatch> {
    // a value is JSON already, so its deserializer cannot fail for that reason
    let no_json = |_: serde_json::Error| Mismatch {
        instance_path: String::new(),
        missing: None,
        expected: "JSON",
        found: "other text",
    };
    let read = runtime::decode(payload).map_err(no_json)?;
    read.map_err(|mismatch| Mismatch {
        instance_path: mismatch.instance_path(),
        missing: mismatch.missing_property(),
        expected: mismatch.expected(),
        found: mismatch.found().as_str(),
    })
}
