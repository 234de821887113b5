//! Reads the sources of the generator: everything in the tree that its output depends on.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Result, ensure};
use codegen::{OPENAPI, SCHEMA, Sources};

use crate::payloads::{self, ACCEPT};
use crate::tree;

/// The contract, written by hand.
pub const CONTRACT: &str = "schema";

/// The suffix of a schema's file name.
const SCHEMAS: &str = ".schema.json";

/// The sources of the workspace at `root`.
///
/// # Errors
/// When one of them is missing, cannot be read or is not UTF-8; the error names the path.
pub fn read(root: &Path) -> Result<Sources> {
    let mut sources = contract(root, CONTRACT)?;
    ensure!(
        sources.openapi.is_some(),
        "there is no {CONTRACT}/{OPENAPI}, from which the calls are generated; put it back, or \
         write one as {CONTRACT}/README.md says"
    );
    for name in payloads::accepted(root)? {
        let text = tree::read_text(root, &format!("{ACCEPT}/{name}.json"))?;
        sources.payloads.insert(name, text);
    }
    Ok(sources)
}

/// The schemas and the document of the calls in `folder`, without payloads.
///
/// # Errors
/// When one of them cannot be read or is not UTF-8, or the required schema is missing.
pub fn contract(root: &Path, folder: &str) -> Result<Sources> {
    let read = |name: &str| tree::read_text(root, &format!("{folder}/{name}"));
    let mut schemas = BTreeMap::from([(SCHEMA.to_owned(), read(SCHEMA)?)]);
    let mut openapi = None;
    for (name, is_folder) in tree::entries(root, folder)? {
        if is_folder {
            continue;
        }
        if name == OPENAPI {
            openapi = Some(read(&name)?);
        } else if name.ends_with(SCHEMAS) {
            let text = read(&name)?;
            schemas.insert(name, text);
        }
    }
    Ok(Sources {
        schemas,
        openapi,
        ..Sources::default()
    })
}
