//! The operations of a patch, from its text.

use super::pointer::Pointer;
use crate::source::json::{self, Json};
use crate::source::problem::{Errors, Problems};

/// How a patch is called in its problems, which name an operation by its index: `patch#/3`.
pub(super) const PATCH: &str = "patch";

/// One operation, and its index in the patch.
#[derive(Debug)]
pub(super) struct Operation {
    pub(super) index: usize,
    pub(super) path: Pointer,
    pub(super) action: Action,
}

/// What an operation does at its path.
#[derive(Debug)]
pub(super) enum Action {
    Add(Json),
    Remove,
    Replace(Json),
    Move(Pointer),
    Copy(Pointer),
    Test(Json),
}

impl Action {
    /// The `op` of it.
    pub(super) fn name(&self) -> &'static str {
        match self {
            Action::Add(_) => "add",
            Action::Remove => "remove",
            Action::Replace(_) => "replace",
            Action::Move(_) => "move",
            Action::Copy(_) => "copy",
            Action::Test(_) => "test",
        }
    }
}

/// All operations, or everything that is wrong with their form.
pub(super) fn read(patch: &str) -> Result<Vec<Operation>, Errors> {
    let mut problems = Problems::of(PATCH);
    let Some(document) = json::read(patch, &mut problems) else {
        return problems.or(Vec::new());
    };
    if !matches!(document, Json::Array(_)) {
        problems.add(
            "",
            "a JSON Patch is an array of operations, and this is none",
            "write [{\"op\": ..., \"path\": ..., \"value\": ...}], as RFC 6902 has it",
        );
    }
    let operations = document
        .items()
        .iter()
        .enumerate()
        .filter_map(|(index, item)| operation(index, item, &mut problems))
        .collect();
    problems.or(operations)
}

fn operation(index: usize, item: &Json, problems: &mut Problems) -> Option<Operation> {
    let path = pointer(index, item, "path", problems);
    let action = match item.get("op").and_then(Json::as_str) {
        Some("add") => value(index, item, problems).map(Action::Add),
        Some("remove") => Some(Action::Remove),
        Some("replace") => value(index, item, problems).map(Action::Replace),
        Some("move") => pointer(index, item, "from", problems).map(Action::Move),
        Some("copy") => pointer(index, item, "from", problems).map(Action::Copy),
        Some("test") => value(index, item, problems).map(Action::Test),
        _ => {
            problems.add(
                format!("/{index}"),
                "an operation whose `op` RFC 6902 does not have",
                "write \"op\": \"add\", \"remove\", \"replace\", \"move\", \"copy\" or \"test\"",
            );
            None
        }
    };
    Some(Operation {
        index,
        path: path?,
        action: action?,
    })
}

fn pointer(index: usize, item: &Json, member: &str, problems: &mut Problems) -> Option<Pointer> {
    let pointer = item
        .get(member)
        .and_then(Json::as_str)
        .and_then(Pointer::parse);
    if pointer.is_none() {
        problems.add(
            format!("/{index}"),
            format!("an operation whose `{member}` is no JSON Pointer"),
            format!("write \"{member}\": \"/$defs/Name/...\", with `~0` for a tilde and `~1` for a slash"),
        );
    }
    pointer
}

fn value(index: usize, item: &Json, problems: &mut Problems) -> Option<Json> {
    let value = item.get("value").cloned();
    if value.is_none() {
        problems.add(
            format!("/{index}"),
            "an operation that needs a `value` and has none",
            "write \"value\": ...",
        );
    }
    value
}
