//! The texts of a kind that may come from the payload.

use super::{Kind, Nearest};

impl Kind {
    /// Rewrites every text that may come from the payload: names, values and paths.
    pub fn rewrite_texts(&mut self, mut rewrite: impl FnMut(&str) -> String) {
        match self {
            Kind::Violation { value, .. }
            | Kind::UndeclaredProperty { name: value, .. }
            | Kind::UnknownValue { value, .. }
            | Kind::OtherId { value, .. } => {
                if let Some(text) = value {
                    *text = rewrite(text);
                }
            }
            Kind::Foreign { nearest, .. } => {
                if let Some(Nearest { instance_path, .. }) = nearest {
                    *instance_path = rewrite(instance_path);
                }
            }
            // names of properties come from the schema, and everything else is our own wording
            Kind::NotJson { .. }
            | Kind::RecordTooLong { .. }
            | Kind::Undecodable { .. }
            | Kind::NotWritable
            | Kind::LargeInteger { .. }
            | Kind::DuplicateKey { .. }
            | Kind::MoreDuplicateKeys { .. }
            | Kind::MissingProperty { .. }
            | Kind::TooManyItems { .. }
            | Kind::Unexplained { .. }
            | Kind::MoreUndeclared { .. }
            | Kind::NotDecoded { .. }
            | Kind::NotWrittenBack { .. } => {}
        }
    }
}
