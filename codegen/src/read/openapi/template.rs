//! Path templates: segments, each of them a literal or one whole parameter.

use super::place::Place;
use crate::source::problem::Problems;

/// The names of the parameters, in the order of the template; `None` where it is refused.
pub(super) fn parameters<'a>(
    template: &'a str,
    item: &Place<'_>,
    problems: &mut Problems,
) -> Option<Vec<&'a str>> {
    let Some(path) = template.strip_prefix('/') else {
        item.refuse(
            "a path that does not begin with a slash",
            "write \"/path\"",
            problems,
        );
        return None;
    };
    let mut names = Vec::new();
    for segment in path.split('/') {
        let name = name(segment);
        match name {
            Some(name) if names.contains(&name) => {
                item.refuse(
                    format!("`{{{name}}}` stands twice"),
                    "give one of the two another name",
                    problems,
                );
                return None;
            }
            Some(name) => names.push(name),
            None if is_literal(segment) => {}
            None => {
                let what = if segment.is_empty() {
                    "an empty segment".to_owned()
                } else {
                    format!("`{segment}` is no segment of a path")
                };
                item.refuse(
                    what,
                    "write letters, digits, `-`, `.`, `_` and `~`, or one whole `{parameter}`",
                    problems,
                );
                return None;
            }
        }
    }
    Some(names)
}

fn name(segment: &str) -> Option<&str> {
    let name = segment.strip_prefix('{')?.strip_suffix('}')?;
    is_literal(name).then_some(name)
}

/// A segment that is sent as it is written, and that no URL library folds away.
pub(super) fn is_literal(segment: &str) -> bool {
    !matches!(segment, "" | "." | "..")
        && segment
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b"-._~".contains(&b))
}

/// The template without the names: two that are the same then are one path.
pub(super) fn shape(template: &str) -> String {
    let segments = template.split('/');
    let segments = segments.map(|segment| name(segment).map_or(segment, |_| "{}"));
    segments.collect::<Vec<_>>().join("/")
}
