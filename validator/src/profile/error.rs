//! Why there is no profile.

use std::fmt;

/// What is wrong with what should be a profile, or with two of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum ProfileError {
    /// It is no profile, or not a whole one: why.
    Damaged(String),
    /// It is of a version that this program does not know.
    Newer(u64),
    /// It is of another schema than this program's; both by their SHA-256.
    OtherSchema { theirs: String, ours: String },
}

impl fmt::Display for ProfileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ProfileError::Damaged(why) => write!(f, "it is no profile, or a damaged one: {why}"),
            ProfileError::Newer(version) => write!(
                f,
                "it is a profile of version {version}, which a newer version of this program \
                 wrote; update conversation-validator"
            ),
            ProfileError::OtherSchema { theirs, ours } => write!(
                f,
                "it is a profile of another schema (sha256 {theirs}, this program's is {ours}), \
                 and profiles of different schemas are not compared nor merged; profile that \
                 corpus again with this version"
            ),
        }
    }
}

impl std::error::Error for ProfileError {}
