//! Reads what the generator works from: everything it may know about the tree.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::Result;
use codegen::Sources;

use crate::payloads::{self, ACCEPT};
use crate::tree;

/// The contract, written by hand.
pub const SCHEMA: &str = "schema/conversation.schema.json";

/// The sources of the workspace at `root`.
///
/// # Errors
/// When one of them cannot be read or is not UTF-8; the error names the path.
pub fn read(root: &Path) -> Result<Sources> {
    let mut payloads = BTreeMap::new();
    for name in payloads::accepted(root)? {
        let text = tree::read_text(root, &format!("{ACCEPT}/{name}.json"))?;
        payloads.insert(name, text);
    }
    Ok(Sources {
        schema: tree::read_text(root, SCHEMA)?,
        payloads,
    })
}
