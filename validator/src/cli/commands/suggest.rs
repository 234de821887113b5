//! `conversation-validator suggest`: edits of the schema that a corpus suggests.

use std::borrow::Cow;
use std::path::PathBuf;

use clap::{Args, ValueEnum};
use serde::Serialize;

use crate::cli::allow_empty::AllowEmpty;
use crate::cli::complaint::complain;
use crate::cli::exit::{self, Exit};
use crate::cli::failure::{self, Failure};
use crate::cli::reporting;
use crate::cli::{profile_input, to_stdout};
use check::message::counted;
use check::printable::printable;
use corpus::suggest::{self, Operation, Suggestion};
use report::escaped;

/// Suggest edits of the schema that make the profiled payloads conform.
///
/// High confidence requires 20 records, and 1 % of the records in which the schema node was
/// reached. Fewer than 3 records are low confidence. An edit that leaves a value untyped never
/// has high confidence. These always have low confidence: a new value of a set that grows with
/// the server, and a length beyond its bound, because its records are not counted.
#[derive(Debug, Args)]
#[command(after_help = exit::SUGGEST)]
pub(in crate::cli) struct Suggest {
    /// The profile, as written by `--profile`
    #[arg(value_name = "PROFILE")]
    profile: PathBuf,

    /// Output format
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    format: Format,

    #[command(flatten)]
    allow_empty: AllowEmpty,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Text for people.
    Text,
    /// A JSON Patch (RFC 6902) for `cargo xtask patch`.
    Json,
}

impl Suggest {
    /// Prints the suggestions.
    pub(super) fn run(&self) -> Result<Exit, Failure> {
        let profile = profile_input::read(&self.profile)?;
        let suggestions = suggest::suggest(&profile);
        let text = match self.format {
            Format::Text => text(&suggestions),
            Format::Json => patch(&suggestions),
        };
        let written = to_stdout::write(|out| out.write_all(text.as_bytes()));
        let empty = profile_input::unless_empty([(&profile, &*self.profile)], self.allow_empty);
        Ok(failure::exit_of(written).max(empty))
    }
}

/// An operation with additional members, which RFC 6902 requires readers to ignore.
#[derive(Serialize)]
struct Explained<'s> {
    #[serde(flatten)]
    operation: &'s Operation,
    reason: suggest::Reason,
    support: &'s suggest::Support,
    confidence: suggest::Confidence,
    adds_evidence: &'s [String],
    overturns_evidence: &'s [String],
    #[serde(skip_serializing_if = "Option::is_none")]
    remark: Option<Cow<'s, str>>,
}

/// One patch with all suggestions. Those without an operation are printed on standard error.
fn patch(suggestions: &[Suggestion]) -> String {
    let mut operations = Vec::new();
    for suggestion in suggestions {
        if suggestion.operations.is_empty() {
            let remark = remark(suggestion).unwrap_or_default();
            let (title, remark) = (printable(&suggestion.title), printable(&remark));
            complain(&format!("not in the patch: {title}: {remark}"));
        }
        operations.extend(suggestion.operations.iter().map(|operation| Explained {
            operation,
            reason: suggestion.reason,
            support: &suggestion.support,
            confidence: suggestion.confidence,
            adds_evidence: &suggestion.adds_evidence,
            overturns_evidence: &suggestion.overturns_evidence,
            remark: remark(suggestion),
        }));
    }
    // strings, numbers and maps with string keys: this cannot fail
    let mut text = escaped(&serde_json::to_string_pretty(&operations).unwrap_or_default());
    text.push('\n');
    text
}

/// The remark of a suggestion, with a hint about the flag that shows values.
fn remark(suggestion: &Suggestion) -> Option<Cow<'_, str>> {
    let remark = suggestion.remark.as_deref()?;
    Some(if suggestion.lacks_values {
        Cow::Owned(format!("{remark}{}", reporting::ABOUT.hints.values))
    } else {
        Cow::Borrowed(remark)
    })
}

fn text(suggestions: &[Suggestion]) -> String {
    if suggestions.is_empty() {
        return "nothing to suggest: the profiled payloads conform, and everything in them is \
                declared\n"
            .to_owned();
    }
    let mut text = String::new();
    for suggestion in suggestions {
        let support = &suggestion.support;
        let mut lines = vec![
            printable(&suggestion.title).into_owned(),
            format!(
                "  {} confidence: {} of {}, first {}, last {}",
                suggestion.confidence.in_words(),
                support.records,
                counted(support.of, "record"),
                printable(&support.first),
                printable(&support.last),
            ),
        ];
        for (label, entries) in [
            ("evidence", &suggestion.adds_evidence),
            ("against", &suggestion.overturns_evidence),
        ] {
            if !entries.is_empty() {
                lines.push(format!("  {label}: {}", printable(&entries.join("; "))));
            }
        }
        lines.extend(
            remark(suggestion)
                .iter()
                .map(|remark| format!("  {}", printable(remark))),
        );
        for operation in &suggestion.operations {
            let operation = serde_json::to_string(operation).unwrap_or_default();
            lines.push(format!("  {}", escaped(&operation)));
        }
        text.push_str(&lines.join("\n"));
        text.push_str("\n\n");
    }
    let without = suggestions
        .iter()
        .filter(|s| s.operations.is_empty())
        .count();
    let summary = format!(
        "{}, {without} of which must be made by hand; to apply the others: \
         conversation-validator suggest --format json PROFILE | cargo xtask patch -\n",
        counted(suggestions.len() as u64, "suggestion")
    );
    text + &summary
}
