//! Redacts the payloads of a HAR file, and has the rest of it cleaned.

use std::io;

use serde_json::Value;

use super::outcome::Outcome;
use super::output::Output;
use super::work::Work;
use crate::cli::complaint::complain;
use crate::cli::failure::Failure;
use crate::cli::input_flags;
use crate::cli::interruption;
use crate::cli::operation::ROUTE;
use check::kind::Kind;
use check::layers::json;
use check::message::counted;
use check::records::limit::TooLong;
use recordings::inputs::content::Content;
use recordings::inputs::{Input, har};

/// Writes a HAR file.
pub(super) fn write(
    work: &Work<'_>,
    input: &Input,
    mut content: Content,
    output: &mut Output,
    outcome: &mut Outcome,
) -> Result<(), Failure> {
    let text = content.whole_har(work.max_record);
    let read = text.and_then(|text| Ok(redacted(&text, work, input, outcome)?));
    if interruption::is_requested() {
        return Ok(());
    }
    match read {
        Ok(har) if outcome.redacted > 0 || work.allows_empty => output.write(&har),
        Ok(_) => Ok(()),
        Err(error) => {
            outcome.unreadable(input.failed(error));
            Ok(())
        }
    }
}

/// The redacted file; adds to the counts of its payloads.
///
/// If the user interrupts the run, the result is incomplete and must not be written.
///
/// # Errors
///
/// If it is not a HAR file. The error reveals nothing of its content.
fn redacted(
    text: &[u8],
    work: &Work<'_>,
    input: &Input,
    outcome: &mut Outcome,
) -> io::Result<Vec<u8>> {
    let entries = har::entries(text)?;
    let mut payloads = Vec::with_capacity(entries.len());
    for (entry, number) in entries.iter().zip(1..) {
        if interruption::is_requested() {
            return Ok(Vec::new());
        }
        payloads.push(payload(entry, number, work, input, outcome));
    }
    if let Some(others) = others(&entries) {
        complain(&format!("{}: {others}", input.shown_name()));
    }
    Ok(redact_har::clean(
        text,
        entries,
        payloads,
        ROUTE,
        work.redactor,
        &mut outcome.tally,
    ))
}

/// Describes how many entries hold no payload.
fn others(entries: &[Value]) -> Option<String> {
    let is_other = |entry: &&Value| ROUTE.answers(entry) != Some(true);
    match entries.iter().filter(is_other).count() {
        0 => None,
        others => Some(format!(
            "{others} of {} are other requests; their bodies were taken out",
            counted(entries.len() as u64, "entry")
        )),
    }
}

/// The redacted payload of an entry; `None` if there is none, or it cannot be read.
fn payload(
    entry: &Value,
    number: u64,
    work: &Work<'_>,
    input: &Input,
    outcome: &mut Outcome,
) -> Option<Vec<u8>> {
    if ROUTE.answers(entry) != Some(true) {
        return None;
    }
    let found = har::payload(entry);
    let found = found.map_err(|problem| {
        Box::new(json::finding(Kind::Undecodable {
            problem: problem.to_string().into(),
        }))
    });
    let found = found.transpose()?;
    let redacted = found.and_then(|payload| {
        let payload = TooLong::unless_within(&payload, work.max_record);
        let payload = payload.map_err(|record| Box::new(input_flags::too_long(record)))?;
        work.redactor.redact_counted(payload, &mut outcome.tally)
    });
    match redacted {
        Ok(payload) => {
            outcome.redacted += 1;
            Some(payload)
        }
        Err(finding) => {
            outcome.left_out(input, number, &finding);
            None
        }
    }
}
