//! The live part of `conformance`: the stand-in serves the accepted payloads, and the validator
//! requests each of them over HTTP, through every transport of the client.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Result, anyhow, ensure};
use serde_json::Value;

use crate::payloads::{self, ACCEPT, Payloads};
use crate::section::Section;
use crate::tree;
use crate::validator::{Level, Report, Validator};

/// The transports of the client, as `live --transport` names them.
pub const TRANSPORTS: [&str; 2] = ["reqwest", "ureq"];

/// The accounts and conversations of the payloads, with the path of each payload.
#[derive(Debug, Clone, Default)]
pub struct Answers(BTreeMap<(i64, i64), String>);

impl Answers {
    /// Reads them from the accepted payloads; reports a failure for each payload whose account and
    /// id are already taken.
    ///
    /// A payload without an account or an id is left out: it does not conform, which is reported
    /// elsewhere.
    ///
    /// # Errors
    /// When a payload cannot be read.
    pub fn read(root: &Path, payloads: &Payloads) -> Result<(Self, Section)> {
        let mut section = Section::new(format!("{ACCEPT} answers one conversation each"));
        let mut answers = BTreeMap::new();
        for name in &payloads.accept {
            let path = payloads::payload_path(ACCEPT, name);
            let Some(place) = place(&tree::read_text(root, &path)?) else {
                continue;
            };
            if let Some(first) = answers.get(&place) {
                let (account, id) = place;
                let why = format!(
                    "answers for conversation {id} of account {account}, as {first} does, so the \
                     stand-in could not serve it; give it an id of its own, in its messages, too"
                );
                section.fail(path, why, Vec::new());
            } else {
                answers.insert(place, path);
                section.pass();
            }
        }
        Ok((Self(answers), section))
    }

    /// The conversations of each account.
    fn by_account(&self) -> BTreeMap<i64, Vec<i64>> {
        let mut accounts: BTreeMap<i64, Vec<i64>> = BTreeMap::new();
        for &(account, conversation) in self.0.keys() {
            accounts.entry(account).or_default().push(conversation);
        }
        accounts
    }
}

/// The account and id of a payload; `1.0` counts as an integer.
fn place(payload: &str) -> Option<(i64, i64)> {
    let payload: Value = serde_json::from_str(payload).ok()?;
    let integer = |key: &str| {
        let number = payload.get(key)?;
        #[allow(
            clippy::cast_possible_truncation,
            reason = "ids of invented payloads are small"
        )]
        number.as_i64().or_else(|| {
            number
                .as_f64()
                .filter(|id| id.fract() == 0.0)
                .map(|id| id as i64)
        })
    };
    Some((integer("account_id")?, integer("id")?))
}

/// Requests each of the accepted payloads from a stand-in that serves them.
#[must_use]
pub fn run(validator: &Validator, answers: &Answers) -> Vec<Section> {
    if answers.0.is_empty() {
        return unknown(answers, || anyhow!("no payload has an account and an id"));
    }
    match validator.serve(&[ACCEPT]) {
        Err(error) => unknown(answers, || anyhow!("{error:#}")),
        Ok(stand_in) => TRANSPORTS
            .map(|transport| {
                let reports = answers.by_account().into_iter().map(|(account, ids)| {
                    let report = validator.live(&stand_in, transport, account, &ids)?;
                    Ok((ids.len(), report))
                });
                evaluate(transport, answers.0.len(), reports.collect())
            })
            .into(),
    }
}

/// The sections if the check could not be started.
pub fn unknown(answers: &Answers, why: impl Fn() -> anyhow::Error) -> Vec<Section> {
    TRANSPORTS
        .map(|transport| evaluate(transport, answers.0.len(), Err(why())))
        .into()
}

/// Evaluates the report of `live`: every conversation was answered, and no response has an error.
#[must_use]
pub fn evaluate(transport: &str, asked: usize, reports: Result<Vec<(usize, Report)>>) -> Section {
    let mut section = Section::new(format!("live through {transport} conforms"));
    let told = reports.and_then(|reports| {
        let mut failing: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (asked, report) in &reports {
            ensure!(
                report.summary.documents == *asked && report.summary.unreadable == 0,
                "{} of {asked} conversations were answered; the errors are on stderr",
                report.summary.documents
            );
            for finding in &report.findings {
                if finding.level == Level::Error {
                    let lines = failing.entry(finding.source.clone()).or_default();
                    lines.push(finding.to_string());
                }
            }
        }
        Ok(failing)
    });
    match told {
        Err(error) => section.fail_all(asked, "the stand-in", format!("{error:#}")),
        Ok(failing) => {
            (failing.len()..asked).for_each(|_| section.pass());
            for (source, lines) in failing {
                let why = "conforms as a file, but not as a response; correct the client, or the \
                           stand-in";
                section.fail(source, why, lines);
            }
        }
    }
    section
}
