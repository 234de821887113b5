//! The layers of a check, with the names by which users choose them.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// One aspect of a check.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Layer {
    /// Is it JSON whose depth and numbers readers can take? Also reports duplicate keys.
    Json,
    /// Does it conform to the schema?
    Schema,
    /// What does it contain that the schema does not declare?
    Undeclared,
    /// Can readers with the shared types decode it?
    Types,
    /// Do the shared types write the same value back?
    Roundtrip,
}

impl Layer {
    /// All layers, in the order in which they run.
    pub const ALL: [Layer; 5] = [
        Layer::Json,
        Layer::Schema,
        Layer::Undeclared,
        Layer::Types,
        Layer::Roundtrip,
    ];

    /// Its name on the command line and in reports.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Layer::Json => "json",
            Layer::Schema => "schema",
            Layer::Undeclared => "undeclared",
            Layer::Types => "types",
            Layer::Roundtrip => "roundtrip",
        }
    }

    /// Whether it runs if no layers are chosen.
    #[must_use]
    pub fn is_default(self) -> bool {
        // tests prove that every accepted payload is written back unchanged, so this layer runs
        // only on request
        self != Layer::Roundtrip
    }
}

impl fmt::Display for Layer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Layer {
    type Err = UnknownLayer;

    fn from_str(name: &str) -> Result<Layer, UnknownLayer> {
        Layer::ALL
            .into_iter()
            .find(|layer| layer.as_str() == name)
            .ok_or(UnknownLayer(()))
    }
}

/// A name that is not the name of a layer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownLayer(());

impl fmt::Display for UnknownLayer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no such layer; choose from ")?;
        for (index, layer) in Layer::ALL.into_iter().enumerate() {
            let comma = if index == 0 { "" } else { ", " };
            write!(f, "{comma}{layer}")?;
        }
        Ok(())
    }
}

impl std::error::Error for UnknownLayer {}
