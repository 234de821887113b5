//! The payloads of schema/, by folder. Problems with a folder's content are part of the listing,
//! because `conformance` reports them together with everything else.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::Result;

use crate::tree;

/// Contains the two folders below and nothing else.
pub const PAYLOADS: &str = "schema/payloads";
/// Payloads that conform: `NAME.json`.
pub const ACCEPT: &str = "schema/payloads/accept";
/// Payloads that break one rule each: `NAME.json` and `NAME.findings.txt`.
pub const REJECT: &str = "schema/payloads/reject";

const PAYLOAD: &str = ".json";
const FINDINGS: &str = ".findings.txt";

/// The content of [`PAYLOADS`]; names are without folder and extension.
#[derive(Debug, Clone, Default)]
pub struct Payloads {
    /// The payloads in [`ACCEPT`], sorted.
    pub accept: Vec<String>,
    /// The payloads in [`REJECT`], sorted.
    pub reject: Vec<String>,
    /// The text of every findings file in [`REJECT`], by name, with or without its payload.
    pub findings: BTreeMap<String, String>,
    /// Paths that belong in neither folder.
    pub foreign: Vec<String>,
}

impl Payloads {
    /// Lists the payloads of the workspace at `root`.
    ///
    /// # Errors
    /// When a folder or a findings file cannot be read.
    pub fn read(root: &Path) -> Result<Self> {
        let mut payloads = Self::default();
        for (name, is_folder) in tree::entries(root, PAYLOADS)? {
            let path = format!("{PAYLOADS}/{name}");
            if !is_folder || ![ACCEPT, REJECT].contains(&path.as_str()) {
                payloads.foreign.push(path);
            }
        }
        for (name, is_folder) in tree::entries(root, ACCEPT)? {
            match name.strip_suffix(PAYLOAD) {
                Some(stem) if !is_folder => payloads.accept.push(stem.to_owned()),
                _ => payloads.foreign.push(format!("{ACCEPT}/{name}")),
            }
        }
        for (name, is_folder) in tree::entries(root, REJECT)? {
            let path = format!("{REJECT}/{name}");
            if is_folder {
                payloads.foreign.push(path);
            } else if let Some(stem) = name.strip_suffix(PAYLOAD) {
                payloads.reject.push(stem.to_owned());
            } else if let Some(stem) = name.strip_suffix(FINDINGS) {
                payloads
                    .findings
                    .insert(stem.to_owned(), tree::read_text(root, &path)?);
            } else {
                payloads.foreign.push(path);
            }
        }
        Ok(payloads)
    }

    /// The findings files of [`REJECT`] without a payload, by name.
    pub fn orphaned_findings(&self) -> impl Iterator<Item = &str> {
        let names = self.findings.keys().map(String::as_str);
        names.filter(|name| !self.reject.iter().any(|payload| payload == name))
    }
}

/// The names of the payloads in [`ACCEPT`], sorted.
///
/// # Errors
/// When the folder cannot be read.
pub fn accepted(root: &Path) -> Result<Vec<String>> {
    let entries = tree::entries(root, ACCEPT)?.into_iter();
    let files = entries
        .filter(|(_, is_folder)| !is_folder)
        .map(|(name, _)| name);
    Ok(files
        .filter_map(|name| name.strip_suffix(PAYLOAD).map(str::to_owned))
        .collect())
}

/// The path of a payload.
#[must_use]
pub fn payload_path(folder: &str, name: &str) -> String {
    format!("{folder}/{name}{PAYLOAD}")
}

/// The path of the findings expected of a payload in [`REJECT`].
#[must_use]
pub fn findings_path(name: &str) -> String {
    format!("{REJECT}/{name}{FINDINGS}")
}
