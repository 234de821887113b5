//! The profile file: JSON, with the same bytes for the same counts.
//!
//! `formats/profile.schema.json` is its published schema. Reading is strict, because otherwise
//! other files would be compared, and would lead to suggestions.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Profile;
use super::error::{Damage, ProfileError};
use check::contract::Contract;

mod consistency;
mod node;
mod tally;

use node::NodeFile;
use tally::TallyFile;

/// Increased whenever readers of the file have to change.
const FORMAT_VERSION: u64 = 1;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ProfileFile {
    format_version: u64,
    schema: SchemaFile,
    values_kept: bool,
    records: TallyFile,
    conforming: TallyFile,
    not_json: TallyFile,
    nodes: BTreeMap<String, NodeFile>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct SchemaFile {
    id: String,
    sha256: String,
}

impl Profile {
    /// The text of the file.
    #[must_use]
    pub fn to_json(&self) -> String {
        let nodes = self.contract.nodes().iter().filter_map(|node| {
            let profile = self.nodes.get(node.pointer)?;
            Some((node.pointer.to_owned(), NodeFile::new(node, profile)))
        });
        let file = ProfileFile {
            format_version: FORMAT_VERSION,
            schema: SchemaFile {
                id: self.contract.id().to_owned(),
                sha256: self.contract.sha256().to_owned(),
            },
            values_kept: self.keeps_values,
            records: TallyFile::new(&self.records),
            conforming: TallyFile::new(&self.conforming),
            not_json: TallyFile::new(&self.not_json),
            nodes: nodes.collect(),
        };
        // through a `Value`, which sorts the keys; everything in it can be represented as JSON
        let value = serde_json::to_value(&file).unwrap_or_default();
        format!("{value:#}\n")
    }

    /// Reads the profile file of this contract.
    ///
    /// # Errors
    ///
    /// If it is not a profile, or not one that this program supports.
    pub fn read(contract: &'static Contract, text: &[u8]) -> Result<Profile, ProfileError> {
        let value: Value = serde_json::from_slice(text).map_err(|error| {
            let (line, column) = (error.line(), error.column());
            if error.is_eof() {
                Damage::Truncated { line, column }
            } else {
                Damage::NotJson { line, column }
            }
        })?;
        // checked first, because everything else may differ in another version
        match value.get("format_version").and_then(Value::as_u64) {
            Some(FORMAT_VERSION) => {}
            Some(newer) if newer > FORMAT_VERSION => return Err(ProfileError::Newer(newer)),
            _ => return Err(Damage::NoVersion.into()),
        }
        // checked next, because another schema has other nodes
        match value.pointer("/schema/sha256").and_then(Value::as_str) {
            Some(theirs) if theirs == contract.sha256() => {}
            Some(theirs) if is_sha256(theirs) => {
                return Err(ProfileError::OtherSchema {
                    theirs: theirs.to_owned(),
                    ours: contract.sha256().to_owned(),
                });
            }
            _ => return Err(Damage::NoSchema.into()),
        }
        // the error of serde_json may contain a value, so it is dropped
        let Ok(file) = serde_json::from_value::<ProfileFile>(value) else {
            return Err(Damage::Members.into());
        };
        Ok(file.into_profile(contract)?)
    }
}

impl ProfileFile {
    fn into_profile(self, contract: &'static Contract) -> Result<Profile, Damage> {
        let mut profile = Profile {
            contract,
            records: self.records.into_tally()?,
            conforming: self.conforming.into_tally()?,
            not_json: self.not_json.into_tally()?,
            keeps_values: self.values_kept,
            nodes: BTreeMap::new(),
        };
        for (pointer, file) in self.nodes {
            let Some(node) = contract.subschemas().at_pointer(&pointer) else {
                return Err(Damage::UnknownNode);
            };
            let read = file.into_node(node, self.values_kept).and_then(|read| {
                consistency::check(&read, &profile.records)?;
                Ok(read)
            });
            let read = read.map_err(|damage| Damage::Node {
                pointer: pointer.clone(),
                damage: Box::new(damage),
            })?;
            profile.nodes.insert(pointer, read);
        }
        let of_records = [&profile.records, &profile.conforming, &profile.not_json];
        if of_records.iter().any(|tally| tally.count != tally.records) {
            return Err(Damage::RecountedRecords);
        }
        if !profile.conforming.is_within(&profile.records) {
            return Err(Damage::TooManyConforming);
        }
        profile.mask_names();
        Ok(profile)
    }
}

fn is_sha256(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
}
