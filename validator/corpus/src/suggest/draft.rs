//! Builds a suggestion.

use super::json::Json;
use super::place::{Places, below, title};
use super::suggestion::{Confidence, Operation, Reason, Suggestion, Support};
use crate::profile::Tally;
use check::contract::Node;

/// How many records give high confidence, if they are at least one in [`SHARE`].
const MANY: u64 = 20;
/// See [`MANY`].
const SHARE: u64 = 100;
/// Fewer records than this give low confidence.
const SOME: u64 = 3;

/// The kinds of evidence that state what a server does. Recordings only show what it did.
const CLAIMS: &[&str] = &["documented", "source", "rendered"];

impl Suggestion {
    /// Starts without operations.
    pub(super) fn new(
        title: String,
        node: &Node,
        reason: Reason,
        shown: &Tally,
        of: u64,
    ) -> Suggestion {
        let (first, last) = match &shown.seen {
            Some((first, last)) => (first.to_string(), last.to_string()),
            None => (String::new(), String::new()),
        };
        Suggestion {
            title,
            schema_path: node.pointer.to_owned(),
            reason,
            operations: Vec::new(),
            confidence: confidence(shown.records, of),
            support: Support {
                records: shown.records,
                of,
                first,
                last,
            },
            adds_evidence: Vec::new(),
            overturns_evidence: Vec::new(),
            remark: None,
            lacks_values: false,
        }
    }

    pub(super) fn at_most(mut self, confidence: Confidence) -> Suggestion {
        self.confidence = self.confidence.min(confidence);
        self
    }

    /// Adds a remark for the person who applies it.
    pub(super) fn remark(mut self, text: impl Into<String>) -> Suggestion {
        let text = text.into();
        self.remark = Some(match self.remark {
            Some(before) => format!("{before}; {text}"),
            None => text,
        });
        self
    }

    /// Adds a remark that an edit of a definition affects all of its uses, and lists those that may
    /// have caused it.
    pub(super) fn of_every_use(
        self,
        places: &Places<'_>,
        node: &'static Node,
        may_be_it: impl Fn(&Node) -> bool,
    ) -> Suggestion {
        /// How many places are listed at most.
        const NAMED: usize = 3;
        let uses: Vec<&Node> = places.uses(node).collect();
        let Some(name) = node.name.filter(|_| uses.len() > 1) else {
            return self;
        };
        let all = uses.len();
        let suspects: Vec<String> = uses
            .into_iter()
            .filter(|node| may_be_it(node))
            .map(title)
            .collect();
        let draft = self.remark(format!("it holds for all {all} uses of {name}"));
        if suspects.is_empty() || suspects.len() == all || suspects.len() > NAMED {
            return draft;
        }
        draft.remark(format!(
            "it was caused by {}: a separate definition would leave the other uses unchanged",
            suspects.join(", ")
        ))
    }

    pub(super) fn add(mut self, path: String, value: impl Into<Json>) -> Suggestion {
        let value = value.into();
        self.operations.push(Operation::Add { path, value });
        self
    }

    pub(super) fn replace(mut self, path: String, value: impl Into<Json>) -> Suggestion {
        let value = value.into();
        self.operations.push(Operation::Replace { path, value });
        self
    }

    pub(super) fn remove(mut self, path: String) -> Suggestion {
        self.operations.push(Operation::Remove { path });
        self
    }

    pub(super) fn test(mut self, path: String, value: impl Into<Json>) -> Suggestion {
        let value = value.into();
        self.operations.push(Operation::Test { path, value });
        self
    }

    /// Adds what was seen to the evidence of the property, and lists the claims that it
    /// contradicts: those that do not mention it.
    pub(super) fn evidence(mut self, places: &Places<'_>, node: &Node, seen: &str) -> Suggestion {
        let entry = format!("{}: {seen}", places.evidence_kind());
        let words: Vec<&str> = seen.split(", ").collect();
        let contradicts = |claim: &&&str| {
            let kind = claim.split([' ', ':']).next().unwrap_or_default();
            CLAIMS.contains(&kind) && words.iter().any(|word| !claim.contains(word))
        };
        let overturned = node.evidence.iter().filter(contradicts);
        self.overturns_evidence = overturned.map(|claim| (*claim).to_owned()).collect();
        if !node.evidence.is_empty() && !node.evidence.contains(&entry.as_str()) {
            self.adds_evidence.push(entry.clone());
            self = self.add(below(node, &["x-evidence", "-"]), entry);
        }
        self
    }
}

fn confidence(records: u64, of: u64) -> Confidence {
    if records < SOME {
        Confidence::Low
    } else if records >= MANY && records.saturating_mul(SHARE) >= of {
        Confidence::High
    } else {
        Confidence::Medium
    }
}
