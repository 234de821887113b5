//! Path templates: each segment is a literal or one whole parameter.

use super::element::Element;
use crate::source::problem::Problems;

/// The names of the parameters, in the order of the template; `None` if it is rejected.
pub(super) fn parameters<'a>(
    template: &'a str,
    item: &Element<'_>,
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
                    format!("`{{{name}}}` appears twice"),
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
                    format!("`{segment}` is not a path segment")
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

/// Whether a segment is sent exactly as written, and no URL library normalises it away.
pub(super) fn is_literal(segment: &str) -> bool {
    !matches!(segment, "" | "." | "..")
        && segment
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b"-._~".contains(&b))
}

/// The template without the names: if two are equal, they are the same path.
pub(super) fn shape(template: &str) -> String {
    let segments = template.split('/');
    let segments = segments.map(|segment| name(segment).map_or(segment, |_| "{}"));
    segments.collect::<Vec<_>>().join("/")
}
