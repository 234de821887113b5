//! The operations of a patch, parsed from its text.

use super::pointer::Pointer;
use crate::source::json::{self, Json};
use crate::source::problem::{Errors, Problems};

/// The name of a patch in its problems, which refer to an operation by index: `patch#/3`.
pub(super) const PATCH: &str = "patch";

/// One operation, and its index in the patch.
#[derive(Debug)]
pub(super) struct Operation {
    pub(super) index: usize,
    pub(super) path: Pointer,
    pub(super) action: Action,
}

/// What an operation does.
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
    /// The name of its `op`.
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

/// All operations, or every problem with their form.
pub(super) fn read(patch: &str) -> Result<Vec<Operation>, Errors> {
    let mut problems = Problems::of(PATCH);
    let Some(document) = json::read(patch, &mut problems) else {
        return problems.or(Vec::new());
    };
    if !matches!(document, Json::Array(_)) {
        problems.add(
            "",
            "not a JSON Patch, which is an array of operations",
            "write [{\"op\": ..., \"path\": ..., \"value\": ...}], as RFC 6902 defines it",
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
                "an operation whose `op` is not one of RFC 6902",
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
            format!("an operation whose `{member}` is not a JSON Pointer"),
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
            "an operation without the `value` that it needs",
            "write \"value\": ...",
        );
    }
    value
}
