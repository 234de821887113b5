//! What an edit of a schema means for those who use it: readers of the types, and the judge.
//!
//! Each difference has a rule of a fixed name, which says both. What a rule says of the judge
//! is about the edited place alone; of the two schemas as a whole, `containment` asks jsonschema,
//! and says so where that does not know.

mod comparison;
mod containment;
mod limits;
mod nodes;
mod rule;
mod unions;
mod values;

use serde_json::Value;

pub use comparison::Change;
pub use containment::{Answer, Judge};
pub use rule::{Accepts, Bump, Rule};

use crate::read::schema;
use crate::source::files::SCHEMA;
use crate::source::problem::Errors;

/// All differences between two schemas, and what follows from them.
#[derive(Debug, Clone)]
pub struct Compatibility {
    /// Sorted by pointer.
    pub changes: Vec<Change>,
    /// What can be said of all payloads at once.
    pub judge: Judge,
}

impl Compatibility {
    /// What the change is to the version of the client: the greatest of all changes.
    #[must_use]
    pub fn bump(&self) -> Bump {
        let bumps = self.changes.iter().map(|change| change.rule.bump());
        bumps.max().unwrap_or(Bump::None)
    }

    /// Code that was written with the old types still compiles, and means the same.
    #[must_use]
    pub fn suits_readers(&self) -> bool {
        self.bump() < Bump::Major
    }

    /// Payloads that conformed still do. jsonschema's answer counts, and where it has none, that
    /// of the rules.
    #[must_use]
    pub fn suits_judge(&self) -> bool {
        match self.judge.accepts_all_old {
            Answer::Yes => true,
            Answer::No => false,
            Answer::Unknown => self
                .changes
                .iter()
                .all(|change| matches!(change.rule.accepts(), Accepts::Same | Accepts::More)),
        }
    }
}

/// Compares the texts of two schemas.
///
/// # Errors
///
/// One of them is no schema that code can be made from.
pub fn compat(old: &str, new: &str) -> Result<Compatibility, Errors> {
    let before = schema::parse(&format!("{SCHEMA} (old)"), old)?;
    let after = schema::parse(&format!("{SCHEMA} (new)"), new)?;
    let mut changes = nodes::changes(&before, &after);
    // the parser has read both
    let (old, new): (Value, Value) = (parsed(old), parsed(new));
    if changes.is_empty() && old != new {
        changes.push(Change {
            pointer: String::new(),
            rule: Rule::AnnotationChanged,
            detail: "comments, titles or examples".to_owned(),
        });
    }
    changes.sort();
    changes.dedup();
    Ok(Compatibility {
        judge: containment::compare(&old, &new),
        changes,
    })
}

fn parsed(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_default()
}
