//! A HAR file without personal data: its structure, its order and what it measures stay.
//!
//! The payloads are redacted where they stand. All other bodies are taken out, because no
//! schema says what in them is personal; so is what gives access: cookies, and headers whose
//! names say so. What else may stay is a list ([`places`]), and all else is replaced.

use std::io;

use serde_json::Value;

use super::work::Work;
use super::{Input, Outcome};
use crate::cli::complaint::complain;
use crate::cli::input_flags;
use crate::cli::interruption;
use crate::cli::operation::ROUTE;
use check::layers::json;
use check::message::counted;
use check::records::limit::TooLong;
use recordings::inputs::har;

mod cleaning;
mod listed;
mod places;
mod table;
mod tree;
mod web;
mod words;

pub(super) use table::table_of_what_stays;

use cleaning::Cleaning;
use tree::Tree;
use web::Web;

/// The file, redacted; what came of its payloads is counted.
///
/// Where the user wants an end, it is not whole, and not to be written.
///
/// # Errors
///
/// If it is no HAR file, which tells nothing of it.
pub(super) fn redacted(
    text: &[u8],
    work: &Work<'_>,
    input: &Input,
    outcome: &mut Outcome,
) -> io::Result<Vec<u8>> {
    let text = text.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(text);
    let entries = har::entries(text)?;
    let mut payloads = Vec::with_capacity(entries.len());
    for (entry, number) in entries.iter().zip(1..) {
        if interruption::is_asked() {
            return Ok(Vec::new());
        }
        payloads.push(payload(entry, number, work, input, outcome));
    }
    if let Some(others) = others(&entries) {
        complain(&format!("{}: {others}", input.shown_name()));
    }
    let web = Web {
        redactor: work.redactor,
        servers: entries.iter().filter_map(server).collect(),
        is_asked: false,
    };
    drop(entries);
    let mut tree = Tree::read(text);
    Cleaning::new(web, payloads, &mut outcome.tally).file(&mut tree);
    let mut out = Vec::with_capacity(text.len());
    tree.write(&mut out);
    out.push(b'\n');
    Ok(out)
}

/// How many entries hold no payload, in words.
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

/// The payload of an entry, redacted; none if there is none, or it cannot be read.
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
    let found = found.map_err(|problem| Box::new(json::finding(problem.to_string())));
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

/// The server that an entry asks for a conversation.
fn server(entry: &Value) -> Option<String> {
    let url = entry.get("request")?.get("url")?.as_str()?;
    let is_operation = ROUTE.answers(entry) == Some(true);
    is_operation.then(|| web::server_of(url)).flatten()
}
