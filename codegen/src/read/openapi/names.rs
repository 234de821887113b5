//! The names of operations: each becomes a type and a method, which must not collide with others.

use std::collections::BTreeMap;

use super::element::Element;
use crate::read::schemas::Schemas;
use crate::source::naming;
use crate::source::problem::Problems;

/// The client's own methods.
const METHODS: &[&str] = &["builder", "clone", "execute", "send"];

/// The names in use so far: type to `operationId`.
#[derive(Default)]
pub(super) struct Names(BTreeMap<String, String>);

impl Names {
    /// The type and the method of an operation.
    pub(super) fn give(
        &mut self,
        id: &Element<'_>,
        schemas: &Schemas,
        problems: &mut Problems,
    ) -> Option<(String, String)> {
        let text = id.text(problems)?;
        let Some((name, method)) = naming::operation(text) else {
            id.refuse(
                format!("`{text}` does not become a type and a method in Rust"),
                "write it in lower camel case, a verb and a noun, ASCII letters and digits only",
                problems,
            );
            return None;
        };
        let taken = if naming::is_reserved(&name) {
            Some(format!("the type `{name}`, which the client itself has"))
        } else if METHODS.contains(&&*method) {
            Some(format!(
                "the method `{method}`, which the client itself has"
            ))
        } else if let Some(file) = schemas.file_of(&name) {
            Some(format!("the type `{name}`, which {file} defines"))
        } else {
            let other = self.0.insert(name.clone(), text.to_owned());
            other.map(|other| format!("the type `{name}`, as does `{other}`"))
        };
        if let Some(taken) = taken {
            id.refuse(
                format!("`{text}` becomes {taken}"),
                "give the operation another name",
                problems,
            );
        }
        Some((name, method))
    }
}
