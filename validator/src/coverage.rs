//! Which parts of the schema a corpus has shown, and which never.

use serde::Serialize;

use crate::profile::Profile;

/// What was seen, of what the schema declares.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub(crate) struct Coverage {
    /// Records that the profile is of.
    pub(crate) records: u64,
    pub(crate) properties: Share,
    pub(crate) enum_values: Share,
    pub(crate) type_alternatives: Share,
    pub(crate) branches: Share,
    /// Everything that was never seen, in the order of the schema.
    pub(crate) never_seen: Vec<NeverSeen>,
}

/// So many of so many.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub(crate) struct Share {
    pub(crate) seen: u64,
    pub(crate) of: u64,
}

/// Something that the schema declares and no record showed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct NeverSeen {
    /// JSON Pointer of the subschema.
    pub(crate) schema_path: String,
    pub(crate) what: Part,
    /// The value, type or tag, in the schema's words; of a property its name.
    pub(crate) name: String,
    /// Records that had the object it could have stood in.
    pub(crate) records: u64,
    /// The vendor's page documents it.
    pub(crate) documented: bool,
}

/// A kind of part of a schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Part {
    Property,
    EnumValue,
    TypeAlternative,
    Branch,
}

/// What `profile` says of the schema.
pub(crate) fn coverage(profile: &Profile) -> Coverage {
    Coverage {
        records: profile.records.count,
        ..Coverage::default()
    }
}
