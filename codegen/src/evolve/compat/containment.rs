//! Whether one schema accepts everything that another one accepts, as decided by jsonschema.

use jsonschema::canonical::Containment;
use serde_json::Value;

/// How many references are followed; a deeper schema refers to itself.
const DEPTH: usize = 24;

/// What is known about all payloads at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Judge {
    /// Everything that conforms to the old schema conforms to the new one.
    pub accepts_all_old: Answer,
    /// Everything that conforms to the new schema also conformed to the old one.
    pub accepted_all_new: Answer,
}

/// jsonschema's answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// It does.
    Yes,
    /// It does not.
    No,
    /// Neither could be established.
    Unknown,
}

impl Answer {
    /// The answer as it is reported.
    #[must_use]
    pub fn in_words(self) -> &'static str {
        match self {
            Answer::Yes => "yes",
            Answer::No => "no",
            Answer::Unknown => "unknown",
        }
    }
}

pub(super) fn compare(old: &Value, new: &Value) -> Judge {
    let (old, new) = (without_references(old), without_references(new));
    Judge {
        accepts_all_old: covers(new.as_ref(), old.as_ref()),
        accepted_all_new: covers(old.as_ref(), new.as_ref()),
    }
}

fn covers(one: Option<&Value>, other: Option<&Value>) -> Answer {
    let answer = one.zip(other).and_then(|(one, other)| {
        let one = jsonschema::canonicalize(one).ok()?;
        one.covers(&jsonschema::canonicalize(other).ok()?).ok()
    });
    match answer {
        Some(Containment::Yes) => Answer::Yes,
        Some(Containment::No) => Answer::No,
        _ => Answer::Unknown,
    }
}

/// The schema with each reference replaced by its target, because schemas with references cannot be
/// compared; `None` if a reference leads back to itself.
///
/// Keywords without assertions are left out: they only get in the way.
fn without_references(schema: &Value) -> Option<Value> {
    inline(schema, schema, 0, true)
}

fn inline(root: &Value, at: &Value, depth: usize, is_schema: bool) -> Option<Value> {
    if depth > DEPTH {
        return None;
    }
    match at {
        Value::Object(members) => {
            if let Some(reference) = members.get("$ref").filter(|_| is_schema) {
                let pointer = reference.as_str()?.strip_prefix('#')?;
                return inline(root, root.pointer(pointer)?, depth + 1, true);
            }
            let is_assertion = |name: &str| {
                let is_annotation = name.starts_with("x-")
                    || matches!(
                        name,
                        "$defs"
                            | "$id"
                            | "description"
                            | "title"
                            | "examples"
                            | "$comment"
                            | "deprecated"
                            | "format"
                    );
                !is_schema || !is_annotation
            };
            members
                .iter()
                .filter(|(name, _)| is_assertion(name))
                .map(|(name, value)| {
                    let value = match name.as_str() {
                        "enum" | "const" | "required" | "type" if is_schema => value.clone(),
                        // the names in there are not keywords
                        "properties" if is_schema => inline(root, value, depth + 1, false)?,
                        _ => inline(root, value, depth + 1, true)?,
                    };
                    Some((name.clone(), value))
                })
                .collect::<Option<serde_json::Map<_, _>>>()
                .map(Value::Object)
        }
        Value::Array(items) => items
            .iter()
            .map(|item| inline(root, item, depth + 1, true))
            .collect::<Option<Vec<_>>>()
            .map(Value::Array),
        other => Some(other.clone()),
    }
}
