//! The payloads in a HAR file: what a browser or proxy saw, of which only the answers of the
//! operation are payloads.

use std::fmt;
use std::io;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use conversation_client::{GetConversation, Operation};
use serde_json::Value;

use crate::layer::json;
use crate::message::kind;

/// The entries of a HAR file that hold no payload.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::cli) struct Skipped {
    entries: u64,
    /// They are about something else.
    others: u64,
    /// They are about the operation, and hold no payload all the same.
    without_payload: u64,
}

impl fmt::Display for Skipped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Skipped {
            entries,
            others,
            without_payload,
        } = self;
        write!(f, "{others} of {entries} entries are other requests")?;
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
/// If it is no HAR file, or not to its end; a value of it is not in the error.
pub(super) fn each(
    text: &[u8],
    mut take: impl FnMut(u64, &[u8]) -> bool,
) -> io::Result<Option<Skipped>> {
    // some tools put a mark before it
    let text = text.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(text);
    let file = json::parse(text).map_err(|finding| malformed(&finding.message))?;
    let entries = member(&file.value, &["log", "entries"], "")?;
    let Value::Array(entries) = entries else {
        return Err(unexpected("an array", entries, "/log/entries"));
    };
    let mut skipped = Skipped::default();
    for (index, entry) in entries.iter().enumerate() {
        skipped.entries += 1;
        let at = format!("/log/entries/{index}");
        if !is_operation(entry, &at)? {
            skipped.others += 1;
            continue;
        }
        match payload(entry, &at)? {
            Some(payload) => {
                if !take(skipped.entries, &payload) {
                    break;
                }
            }
            None => skipped.without_payload += 1,
        }
    }
    Ok((skipped.others + skipped.without_payload > 0).then_some(skipped))
}

fn is_operation(entry: &Value, at: &str) -> io::Result<bool> {
    let method = text(entry, &["request", "method"], at)?;
    let url = text(entry, &["request", "url"], at)?;
    Ok(method == GetConversation::METHOD.as_str() && is_path_of(url, GetConversation::PATH))
}

/// Whether the path of `url` ends with `template`; a server may live below a prefix.
fn is_path_of(url: &str, template: &str) -> bool {
    let after_scheme = url.split_once("://").map_or(url, |(_, rest)| rest);
    let end = after_scheme.find(['?', '#']).unwrap_or(after_scheme.len());
    let mut path = after_scheme[..end].split('/').rev();
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

/// The body of an entry, unless there is none or its status is another than 200.
fn payload(entry: &Value, at: &str) -> io::Result<Option<Vec<u8>>> {
    let status = member(entry, &["response", "status"], at)?;
    if status.as_f64() != Some(200.0) {
        return Ok(None);
    }
    let content = member(entry, &["response", "content"], at)?;
    let body = match content.get("text") {
        None | Some(Value::Null) => return Ok(None),
        Some(Value::String(body)) if body.is_empty() => return Ok(None),
        Some(Value::String(body)) => body,
        Some(other) => {
            let at = format!("{at}/response/content/text");
            return Err(unexpected("a string", other, &at));
        }
    };
    if content.get("encoding").and_then(Value::as_str) != Some("base64") {
        return Ok(Some(body.clone().into_bytes()));
    }
    let body = BASE64.decode(body).map_err(|_| {
        malformed(&format!(
            "expected base64 at {at}/response/content/text, found something else"
        ))
    })?;
    Ok(Some(body))
}

fn text<'v>(value: &'v Value, names: &[&str], at: &str) -> io::Result<&'v str> {
    let found = member(value, names, at)?;
    let at = || format!("{at}/{}", names.join("/"));
    found
        .as_str()
        .ok_or_else(|| unexpected("a string", found, &at()))
}

/// The member that `names` lead to.
fn member<'v>(mut value: &'v Value, names: &[&str], at: &str) -> io::Result<&'v Value> {
    let mut at = at.to_owned();
    for name in names {
        value = value
            .get(name)
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
