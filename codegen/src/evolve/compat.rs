//! What an edit of a schema means for its users: code that reads the types, and the check.
//!
//! Each kind of difference has a rule with a fixed name, which states both. What a rule states
//! about the check covers the edited node only. `containment` asks jsonschema about the two schemas
//! as a whole, and reports where it has no answer.

mod comparison;
mod containment;
mod limits;
mod nodes;
mod rule;
mod surface;
mod unions;
mod values;

use serde_json::Value;

pub use comparison::Change;
pub use containment::{Answer, Judge};
pub use rule::{Accepts, Bump, Rule};

use crate::read::schema;
use crate::source::files::SCHEMA;
use crate::source::problem::Errors;

/// All differences between two schemas, and their consequences.
#[derive(Debug, Clone)]
pub struct Compatibility {
    /// Sorted by pointer.
    pub changes: Vec<Change>,
    /// What is known about all payloads at once.
    pub judge: Judge,
}

impl Compatibility {
    /// The version change that the client needs: the greatest of all changes.
    #[must_use]
    pub fn bump(&self) -> Bump {
        let bumps = self.changes.iter().map(|change| change.rule.bump());
        bumps.max().unwrap_or(Bump::None)
    }

    /// Whether code written with the old types still compiles and keeps its meaning.
    #[must_use]
    pub fn suits_readers(&self) -> bool {
        self.bump() < Bump::Major
    }

    /// Whether payloads that conformed still do. jsonschema's answer decides; if it has none, the
    /// rules do.
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
/// Fails if one of them is not a schema that code can be generated from.
pub fn compat(old: &str, new: &str) -> Result<Compatibility, Errors> {
    let before = schema::parse(&format!("{SCHEMA} (old)"), old)?;
    let after = schema::parse(&format!("{SCHEMA} (new)"), new)?;
    let mut changes = nodes::changes(&before, &after);
    changes.extend(surface::changes(&before, &after)?);
    // the parser has accepted both
    let (old, new): (Value, Value) = (parsed(old), parsed(new));
    if changes.is_empty() && old != new {
        let (rule, detail) = if in_any_order(&old) == in_any_order(&new) {
            (Rule::OrderChanged, "of the items of arrays")
        } else {
            (Rule::AnnotationChanged, "comments, titles or examples")
        };
        changes.push(Change {
            pointer: String::new(),
            rule,
            detail: detail.to_owned(),
        });
    }
    changes.sort();
    changes.dedup();
    Ok(Compatibility {
        judge: containment::compare(&old, &new),
        changes,
    })
}

/// The same for all schemas that only the order of items tells apart.
fn in_any_order(value: &Value) -> Value {
    match value {
        Value::Array(items) => {
            let mut items: Vec<_> = items.iter().map(in_any_order).collect();
            items.sort_by_cached_key(Value::to_string);
            items.into()
        }
        Value::Object(members) => members
            .iter()
            .map(|(name, member)| (name.clone(), in_any_order(member)))
            .collect::<serde_json::Map<_, _>>()
            .into(),
        scalar => scalar.clone(),
    }
}

fn parsed(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_default()
}
