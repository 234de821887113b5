//! The payloads in a HAR file: what a browser or proxy saw, of which only the answers of the
//! operation are payloads.

use std::fmt;
use std::io;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use conversation_client::{GetConversation, Operation};
use serde_json::Value;
use thiserror::Error;

use check::layers::json;
use check::message::kind;

/// The entries of a HAR file that hold no payload.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::cli) struct Skipped {
    entries: u64,
    /// They are about something else.
    others: u64,
    /// They do not say what they are about.
    without_request: u64,
    /// They are about the operation, and hold no payload all the same.
    without_payload: u64,
}

impl Skipped {
    /// How many there are.
    pub(in crate::cli) fn count(&self) -> u64 {
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
                ", {without_payload} have another status than 200 or no body"
            )?;
        }
        f.write_str(", skipped")
    }
}

/// Hands over every payload of `text` with the number of its entry, until `take` returns
/// false, and tells which entries have none, if there are such.
///
/// # Errors
///
/// If it is no HAR file, or the payload of an entry cannot be read: all the others were handed
/// over then. A value of it is not in the error.
pub(super) fn each(
    text: Vec<u8>,
    mut take: impl FnMut(u64, &[u8]) -> bool,
) -> io::Result<Option<Skipped>> {
    let entries = entries(&text)?;
    // the value has all of it again
    drop(text);
    let mut skipped = Skipped::default();
    let mut damaged = Damaged::default();
    for (index, entry) in entries.iter().enumerate() {
        skipped.entries += 1;
        match is_operation(entry) {
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
    damaged.told()?;
    Ok((skipped.count() > 0).then_some(skipped))
}

/// The entries of a HAR file.
///
/// # Errors
///
/// If it is none; a value of it is not in the error.
pub(in crate::cli) fn entries(text: &[u8]) -> io::Result<Vec<Value>> {
    // some tools put a mark before it
    let text = text.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(text);
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

    fn told(self) -> io::Result<()> {
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

/// Whether the entry is about the operation, if it tells.
pub(in crate::cli) fn is_operation(entry: &Value) -> Option<bool> {
    let request = entry.get("request")?;
    let method = request.get("method")?.as_str()?;
    let url = request.get("url")?.as_str()?;
    Some(method == GetConversation::METHOD.as_str() && is_path_of_operation(url))
}

/// Whether a URL, or its path, is one that the operation has.
pub(in crate::cli) fn is_path_of_operation(url: &str) -> bool {
    is_path_of(url, GetConversation::PATH)
}

/// Whether the path of `url` ends with `template`; a server may live below a prefix.
///
/// Rails, which the service runs on, takes slashes at the end of a path and more than one in a
/// row for none and for one, and then `.json` for the format, which is no other one.
fn is_path_of(url: &str, template: &str) -> bool {
    let after_scheme = url.split_once("://").map_or(url, |(_, rest)| rest);
    let end = after_scheme.find(['?', '#']).unwrap_or(after_scheme.len());
    let path = after_scheme[..end].trim_end_matches('/');
    let id = path.strip_suffix(".json").filter(|id| !id.ends_with('/'));
    let path = id.unwrap_or(path);
    let mut path = path.split('/').rev().filter(|segment| !segment.is_empty());
    template
        .split('/')
        .skip(1)
        .collect::<Vec<_>>()
        .iter()
        .rev()
        .all(|expected| {
            path.next().is_some_and(|segment| {
                if expected.starts_with('{') {
                    // both parameters are numbers; `/conversations/meta` is another operation
                    !segment.is_empty() && segment.bytes().all(|byte| byte.is_ascii_digit())
                } else {
                    segment == *expected
                }
            })
        })
}

/// Why a body is there and cannot be read; nothing of it is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub(in crate::cli) enum BodyProblem {
    /// It is of another type than a string.
    #[error("expected a string, found {0}")]
    NoString(&'static str),
    #[error("expected base64, found something else")]
    NoBase64,
}

/// The body of an entry, unless there is none or its status is another than 200.
///
/// # Errors
///
/// What is wrong with the text of the body.
pub(in crate::cli) fn payload(entry: &Value) -> Result<Option<Vec<u8>>, BodyProblem> {
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
    // some tools wrap it, as mail does
    let body: Vec<_> = body
        .bytes()
        .filter(|byte| !byte.is_ascii_whitespace())
        .collect();
    let body = BASE64.decode(body).map_err(|_| BodyProblem::NoBase64)?;
    Ok(Some(body))
}

/// The member that `names` lead to.
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
        format!("no HAR file: {problem}"),
    )
}

#[cfg(test)]
mod tests {
    use super::is_path_of;

    const PATH: &str = "/api/v1/accounts/{account_id}/conversations/{conversation_id}";

    #[test]
    fn a_path_matches_below_any_prefix_and_whatever_comes_behind() {
        for url in [
            "https://chat.example.com/api/v1/accounts/1/conversations/22",
            "http://127.0.0.1:3000/chat/prefix/api/v1/accounts/1/conversations/22?x=/#y",
            "https://chat.example.com/api/v1/accounts/001/conversations/99999999999999999999",
        ] {
            assert!(is_path_of(url, PATH), "{url}");
        }
    }

    /// As the service's framework routes them.
    #[test]
    fn a_format_and_slashes_change_nothing() {
        for (end, matches) in [
            ("22.json", true),
            ("22/", true),
            ("22//", true),
            ("22.json/", true),
            ("22.json?x=1", true),
            ("22/?x=1#y", true),
            ("/22", true),
            ("22.xml", false),
            ("22.JSON", false),
            ("22.json.json", false),
            ("22json", false),
            ("22/.json", false),
            (".json", false),
            ("22.", false),
            ("meta.json", false),
            ("22/messages.json", false),
            ("22?a=/22.json", true),
        ] {
            let url = format!("https://chat.example.com/api/v1/accounts/1/conversations/{end}");
            assert_eq!(is_path_of(&url, PATH), matches, "{url}");
        }
        for (url, matches) in [
            (
                "https://chat.example.com//api//v1/accounts/1//conversations/22/",
                true,
            ),
            (
                "https://chat.example.com/api/v1/accounts/1.json/conversations/22",
                false,
            ),
            (
                "https://chat.example.com/api.json/v1/accounts/1/conversations/22",
                false,
            ),
        ] {
            assert_eq!(is_path_of(url, PATH), matches, "{url}");
        }
    }

    #[test]
    fn other_paths_do_not() {
        for url in [
            "https://chat.example.com/api/v1/accounts/1/conversations",
            "https://chat.example.com/api/v1/accounts/1/conversations/",
            "https://chat.example.com/api/v1/accounts/1/conversations/meta",
            "https://chat.example.com/api/v1/accounts/1/conversations/22/messages",
            "https://chat.example.com/api/v2/accounts/1/conversations/22",
            "https://chat.example.com/?/api/v1/accounts/1/conversations/22",
            "https://chat.example.com/#/api/v1/accounts/1/conversations/22",
            "v1/accounts/1/conversations/22",
            "",
        ] {
            assert!(!is_path_of(url, PATH), "{url}");
        }
    }
}
