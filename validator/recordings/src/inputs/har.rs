//! The payloads in a HAR file, which contains recorded HTTP traffic. Only responses of the
//! operation are payloads.

use std::fmt;
use std::io;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde_json::Value;
use thiserror::Error;

use super::route::Route;
use check::layers::json;
use check::message::kind;

/// The entries of a HAR file that have no payload.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Skipped {
    entries: u64,
    /// Entries of other operations.
    others: u64,
    /// Entries without a method or URL.
    without_request: u64,
    /// Entries of the operation that have no payload.
    without_payload: u64,
}

impl Skipped {
    /// The number of these entries.
    #[must_use]
    pub fn count(&self) -> u64 {
        self.others + self.without_request + self.without_payload
    }
}

impl fmt::Display for Skipped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Skipped {
            entries,
            others,
            without_request,
            without_payload,
        } = self;
        let entries = check::message::counted(*entries, "entry");
        write!(f, "{others} of {entries} are other requests")?;
        if *without_request > 0 {
            write!(f, ", {without_request} have no method or no URL")?;
        }
        if *without_payload > 0 {
            write!(
                f,
                ", {without_payload} have no body or a status other than 200"
            )?;
        }
        f.write_str(", skipped")
    }
}

/// Passes every payload of `text` to `take`, with the number of its entry, until `take` returns
/// false. Returns the entries without a payload, if there are any.
///
/// # Errors
///
/// If it is not a HAR file, or the payload of an entry cannot be read; the others have been
/// passed on by then. The error contains no value.
pub(super) fn each(
    text: Vec<u8>,
    route: Route,
    mut take: impl FnMut(u64, &[u8]) -> bool,
) -> io::Result<Option<Skipped>> {
    let entries = entries(&text)?;
    // the parsed value is a second copy of it
    drop(text);
    let mut skipped = Skipped::default();
    let mut damaged = Damaged::default();
    for (index, entry) in entries.iter().enumerate() {
        skipped.entries += 1;
        match route.answers(entry) {
            None => skipped.without_request += 1,
            Some(false) => skipped.others += 1,
            Some(true) => match payload(entry) {
                Ok(Some(payload)) => {
                    if !take(skipped.entries, &payload) {
                        break;
                    }
                }
                Ok(None) => skipped.without_payload += 1,
                Err(problem) => damaged.add(index, &problem),
            },
        }
    }
    damaged.into_result()?;
    Ok((skipped.count() > 0).then_some(skipped))
}

/// The entries of a HAR file.
///
/// # Errors
///
/// If it is not a HAR file. The error contains no value.
pub fn entries(text: &[u8]) -> io::Result<Vec<Value>> {
    let mut file = json::parse(text).map_err(|finding| {
        if json::is_cut_off(text) {
            return malformed("it is cut off; is it still being written?");
        }
        malformed(&finding.message)
    })?;
    match member(&mut file, &["log", "entries"])?.take() {
        Value::Array(entries) => Ok(entries),
        other => Err(unexpected("an array", &other, "/log/entries")),
    }
}

/// Entries whose payloads cannot be read.
#[derive(Debug, Default)]
struct Damaged {
    count: u64,
    first: Option<String>,
}

impl Damaged {
    fn add(&mut self, index: usize, problem: &BodyProblem) {
        self.count += 1;
        self.first.get_or_insert_with(|| {
            format!("{problem} at /log/entries/{index}/response/content/text")
        });
    }

    fn into_result(self) -> io::Result<()> {
        match self.first {
            None => Ok(()),
            Some(first) => Err(io::Error::new(
                io::ErrorKind::InvalidData,
                format!(
                    "the payloads of {}, the others were; first {first}",
                    match self.count {
                        1 => "1 entry could not be read".to_owned(),
                        many => format!("{many} entries could not be read"),
                    }
                ),
            )),
        }
    }
}

/// Why the body of an entry cannot be read. It contains nothing of the body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum BodyProblem {
    /// It is not a string.
    #[error("expected a string, found {0}")]
    NoString(&'static str),
    #[error("expected base64, found something else")]
    /// It is declared as base64, and is not.
    NoBase64,
}

/// The body of an entry; `None` if it has no body or a status other than 200.
///
/// # Errors
///
/// If the text of the body is not as declared.
pub fn payload(entry: &Value) -> Result<Option<Vec<u8>>, BodyProblem> {
    let response = entry.get("response");
    let status = response.and_then(|response| response.get("status"));
    if status.and_then(Value::as_f64) != Some(200.0) {
        return Ok(None);
    }
    let Some(content) = response.and_then(|response| response.get("content")) else {
        return Ok(None);
    };
    let body = match content.get("text") {
        None | Some(Value::Null) => return Ok(None),
        Some(Value::String(body)) if body.is_empty() => return Ok(None),
        Some(Value::String(body)) => body,
        Some(other) => return Err(BodyProblem::NoString(kind(other))),
    };
    let encoding = content.get("encoding").and_then(Value::as_str);
    if !encoding.is_some_and(|encoding| encoding.eq_ignore_ascii_case("base64")) {
        return Ok(Some(body.clone().into_bytes()));
    }
    // some tools wrap base64 over lines
    let body: Vec<_> = body
        .bytes()
        .filter(|byte| !byte.is_ascii_whitespace())
        .collect();
    let body = BASE64.decode(body).map_err(|_| BodyProblem::NoBase64)?;
    Ok(Some(body))
}

/// The member at the path `names`.
fn member<'v>(mut value: &'v mut Value, names: &[&str]) -> io::Result<&'v mut Value> {
    let mut at = String::new();
    for name in names {
        value = value
            .get_mut(name)
            .ok_or_else(|| malformed(&format!("expected `{name}` at {at:?}, found none")))?;
        at = format!("{at}/{name}");
    }
    Ok(value)
}

fn unexpected(expected: &str, found: &Value, at: &str) -> io::Error {
    malformed(&format!(
        "expected {expected} at {at}, found {}",
        kind(found)
    ))
}

fn malformed(problem: &str) -> io::Error {
    io::Error::new(
        io::ErrorKind::InvalidData,
        format!("not a HAR file: {problem}"),
    )
}
