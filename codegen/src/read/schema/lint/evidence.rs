//! `x-evidence`: on every property, in the forms that `schema/README.md` describes, and nowhere
//! else.

use std::collections::BTreeSet;

use crate::read::schema::node::Node;
use crate::source::problem::Problems;

/// The words that an entry may begin with; the second to last takes a version.
const WORDS: &[&str] = &["documented", "source", "recorded", "live", "inferred"];
const RENDERED: &str = "rendered";

const FORM: &str = "write `documented`, `source`, `rendered VERSION`, `recorded`, `live` or \
                    `inferred`, alone or followed by `: ` and a few words";

/// Checks the evidence of a property.
pub(super) fn of_property(node: &Node, problems: &mut Problems) {
    let at = &node.pointer;
    if node.evidence.is_empty() {
        problems.add(
            at,
            "no `x-evidence`",
            "say how the property is known, for example [\"documented\", \"rendered 4.3.0\"]",
        );
    }
    let mut seen = BTreeSet::new();
    for (index, entry) in node.evidence.iter().enumerate() {
        let at = format!("{at}/x-evidence/{index}");
        if let Some(problem) = misformed(entry) {
            problems.add(&at, problem, FORM);
        }
        if !seen.insert(entry) {
            problems.add(at, "duplicate entry", "remove one of the two");
        }
    }
}

/// Checks that nothing but a property has evidence.
pub(super) fn of_another(node: &Node, problems: &mut Problems) {
    if !node.evidence.is_empty() {
        problems.add(
            format!("{}/x-evidence", node.pointer),
            "`x-evidence` on something that is not a property",
            "put it on each property that it is about",
        );
    }
}

fn misformed(entry: &str) -> Option<String> {
    let (head, words) = match entry.split_once(':') {
        Some((head, words)) => (head, Some(words)),
        None => (entry, None),
    };
    let is_version = |text: &str| {
        text.starts_with(|c: char| c.is_ascii_digit())
            && text
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'+'))
    };
    let version = head.strip_prefix(RENDERED);
    if version.is_some_and(|rest| rest.is_empty() || rest.trim().is_empty()) {
        return Some(format!("`{entry}` does not say which version rendered it"));
    }
    let is_kind = WORDS.contains(&head)
        || version
            .and_then(|rest| rest.strip_prefix(' '))
            .is_some_and(is_version);
    if !is_kind {
        return Some(format!("`{entry}` is not a kind of evidence"));
    }
    let says_something = |words: &str| words.starts_with(' ') && !words.trim().is_empty();
    (!words.is_none_or(says_something))
        .then(|| format!("`{entry}` says nothing after its colon and a space"))
}
