//! `conversation-validator suggest`: the edits of the schema that a corpus asks for.

use std::borrow::Cow;
use std::path::PathBuf;

use clap::{Args, ValueEnum};
use serde::Serialize;

use crate::cli::complaint::complain;
use crate::cli::emptiness::AllowEmpty;
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
/// Confidence: high takes 20 records and 1 % of those that had the place; fewer than 3 records
/// are low; what leaves a value untyped is never high; a new value of a set that grows with the
/// server is always low, and so is a length beyond its bound, whose records are not counted.
#[derive(Debug, Args)]
#[command(after_help = exit::SUGGEST)]
pub(in crate::cli) struct Suggest {
    /// What `--profile` wrote
    #[arg(value_name = "PROFILE")]
    profile: PathBuf,

    /// How to tell it
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    format: Format,

    #[command(flatten)]
    allow_empty: AllowEmpty,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// People.
    Text,
    /// `cargo xtask patch`: a JSON Patch (RFC 6902).
    Json,
}

impl Suggest {
    /// Prints what the profile asks for.
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

/// An operation, with members that RFC 6902 has its readers ignore.
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

/// One patch of all suggestions; those without an operation are told beside it.
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
    // strings, numbers and maps with text for keys: this cannot fail
    let mut text = escaped(&serde_json::to_string_pretty(&operations).unwrap_or_default());
    text.push('\n');
    text
}

/// What is said besides, with the flag that has values named.
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
        "{}, {without} of them for a person to make; to apply the others: \
         conversation-validator suggest --format json PROFILE | cargo xtask patch -\n",
        counted(suggestions.len() as u64, "suggestion")
    );
    text + &summary
}
