//! The door to what `cargo xtask gen` writes: the contracts.

use serde::Serialize;
use serde_json::Value;

use conversation_client::runtime::{self, Decode};

use crate::contract::{Mismatch, SharedTypes};

// prettyplease formats what is generated, not rustfmt, and its lints are the generator's
// concern
#[rustfmt::skip]
#[allow(clippy::pedantic, unused_imports)]
mod contract;

// what of the cursor is needed, and whether a lane can be left, depends on the schema
#[rustfmt::skip]
#[allow(clippy::all, clippy::pedantic, unused, unreachable_code)]
mod acceptor;

pub use self::contract::GET_CONVERSATION;

/// What the type `T` of the client makes of payloads.
const fn types_of<T: Decode + Serialize>() -> SharedTypes {
    SharedTypes {
        read: |payload| read::<T>(payload).map(drop),
        write_back: |payload| read::<T>(payload).map(|read| serde_json::to_value(read).ok()),
    }
}

fn read<T: Decode>(payload: Value) -> Result<T, Mismatch> {
    // a value is JSON already: its deserializer has nothing to refuse
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
