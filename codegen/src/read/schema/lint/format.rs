//! `format`: the times, and `uuid`.

use crate::read::schema::node::{Kind, Node, Types};
use crate::source::problem::Problems;

pub(super) fn check(node: &Node, problems: &mut Problems) {
    let time = matches!(
        node.kind(),
        Kind::UnixSeconds | Kind::FractionalUnixSeconds | Kind::DateTime
    );
    match node.limits.format.as_deref() {
        Some("unix-time") if !time => problems.add(
            &node.pointer,
            "`\"format\": \"unix-time\"` of something that is neither an integer nor a number",
            "declare the type",
        ),
        Some("date-time") if !time => problems.add(
            &node.pointer,
            "`\"format\": \"date-time\"` of something that is not only a string",
            "write \"type\": \"string\"",
        ),
        Some("uuid") if !node.types.contains(Types::STRING) => problems.add(
            &node.pointer,
            "`\"format\": \"uuid\"` of something that is not a string",
            "remove it, or correct `type`",
        ),
        None | Some("unix-time" | "date-time" | "uuid") => {}
        Some(other) => problems.add(
            format!("{}/format", node.pointer),
            format!("`{other}` is not a format of this dialect"),
            "write `unix-time`, `date-time` or `uuid`, or describe it in `description` or `pattern`",
        ),
    }
    if node.limits.zero_means.is_some() && !matches!(node.kind(), Kind::UnixSeconds) {
        problems.add(
            &node.pointer,
            "`x-zero-means` of something that is not a time in whole seconds",
            "put it beside \"type\": \"integer\" and \"format\": \"unix-time\"",
        );
    }
}
