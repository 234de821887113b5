//! Differences of texts, for people.

use std::time::Duration;

use similar::{ChangeTag, TextDiff, TextDiffConfig};

/// The maximum number of lines shown of one file's difference.
const SHOWN: usize = 60;

/// A limit for texts that have nothing in common, which would take long to compare; all others take
/// a moment, even on a busy machine.
const PATIENCE: Duration = Duration::from_secs(5);

/// The unified diff from `found`, which is in the tree, to `wanted`; cut to a length that keeps the
/// rest of a report in sight.
#[must_use]
pub fn unified(path: &str, found: &str, wanted: &str) -> String {
    let from = format!("{path} (in the tree)");
    let to = format!("{path} (as generated)");
    between(&from, found, &to, wanted)
}

/// The unified diff of an edit of the file at `path`, cut like that of [`unified`].
#[must_use]
pub fn edit(path: &str, before: &str, after: &str) -> String {
    let (from, to) = (format!("{path} (before)"), format!("{path} (after)"));
    between(&from, before, &to, after)
}

fn between(from: &str, found: &str, to: &str, wanted: &str) -> String {
    let diff = TextDiffConfig::default()
        .timeout(PATIENCE)
        .diff_lines(found, wanted);
    let text = diff
        .unified_diff()
        .context_radius(3)
        .header(from, to)
        .to_string();
    let lines = text.lines().count();
    if lines <= SHOWN {
        return text;
    }
    let shown: String = text.split_inclusive('\n').take(SHOWN).collect();
    match lines - SHOWN {
        1 => format!("{shown}... and 1 more line\n"),
        more => format!("{shown}... and {more} more lines\n"),
    }
}

/// The lines by which two texts differ: `-` for those only `expected` has, `+` for those only
/// `actual` has.
#[must_use]
pub fn lines(expected: &[String], actual: &[String]) -> Vec<String> {
    let expected: Vec<_> = expected.iter().map(String::as_str).collect();
    let actual: Vec<_> = actual.iter().map(String::as_str).collect();
    TextDiff::from_slices(&expected, &actual)
        .iter_all_changes()
        .filter_map(|change| match change.tag() {
            ChangeTag::Delete => Some(format!("- {}", change.value())),
            ChangeTag::Insert => Some(format!("+ {}", change.value())),
            ChangeTag::Equal => None,
        })
        .collect()
}
