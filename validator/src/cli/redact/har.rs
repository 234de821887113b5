//! A HAR file without personal data: its structure, its order and what it measures stay.
//!
//! The payloads are redacted where they stand. All other bodies are taken out, because no
//! schema says what in them is personal; so is what gives access: cookies, and headers whose
//! names say so. Of addresses, parameters and the values of unusual headers, what could be data
//! is replaced.

use std::io;
use std::iter;
use std::net::IpAddr;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde_json::Value;

use super::work::Work;
use super::{Input, Outcome};
use crate::cli::inputs::har;
use crate::layer::json;
use crate::masking::is_field_name;
use crate::records::limit::TooLong;
use crate::redact::{Redactor, Replaced, Tally};

mod tree;
mod web;

use tree::Tree;

/// What is said where a body was.
const REMOVED: &str = "the body was taken out by redact: it is no payload of the contract";

/// Members of any name that hold what was sent or received.
const CONTENT: [&str; 6] = ["body", "comment", "data", "payload", "text", "value"];

/// A number of more digits may be a time or somebody's.
const MOST_DIGITS: usize = 8;

/// Durations come in milliseconds; what is finer is noise, or not a duration.
const MOST_DECIMALS: usize = 3;

/// The file, redacted; what came of its payloads is counted.
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
    let payloads: Vec<_> = entries
        .iter()
        .zip(1..)
        .map(|(entry, number)| payload(entry, number, work, input, outcome))
        .collect();
    if let Some(others) = others(&entries) {
        crate::cli::complaint::complain(&format!("{}: {others}", input.shown_name()));
    }
    drop(entries);
    let mut tree = Tree::read(text);
    let mut cleaning = Cleaning {
        redactor: work.redactor,
        tally: &mut outcome.tally,
        payloads,
    };
    cleaning.file(&mut tree);
    let mut out = Vec::with_capacity(text.len());
    tree.write(&mut out);
    out.push(b'\n');
    Ok(out)
}

/// How many entries hold no payload, in words.
fn others(entries: &[Value]) -> Option<String> {
    let is_other = |entry: &&Value| har::is_operation(entry) != Some(true);
    match entries.iter().filter(is_other).count() {
        0 => None,
        others => Some(format!(
            "{others} of {} entries are other requests; their bodies were taken out",
            entries.len()
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
    if har::is_operation(entry) != Some(true) {
        return None;
    }
    let found = har::payload(entry);
    let found = found.map_err(|problem| Box::new(json::finding(problem)));
    let found = found.transpose()?;
    let redacted = found.and_then(|payload| {
        let payload = TooLong::unless_within(&payload, work.max_record);
        let payload = payload.map_err(|too_long| Box::new(too_long.finding()))?;
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

struct Cleaning<'c> {
    redactor: &'c Redactor,
    tally: &'c mut Tally,
    /// Of each entry.
    payloads: Vec<Option<Vec<u8>>>,
}

impl Cleaning<'_> {
    fn file(&mut self, file: &mut Tree) {
        self.members(file, |cleaning, name, member| match name {
            "log" => cleaning.log(member),
            _ => cleaning.other(name, member),
        });
    }

    fn log(&mut self, log: &mut Tree) {
        self.members(log, |cleaning, name, member| match name {
            "version" => cleaning.plain(member),
            "creator" | "browser" => cleaning.program(member),
            "entries" => cleaning.entries(member),
            _ => cleaning.other(name, member),
        });
    }

    fn program(&mut self, program: &mut Tree) {
        self.members(program, |cleaning, name, member| match name {
            "name" | "version" => cleaning.plain(member),
            _ => cleaning.other(name, member),
        });
    }

    fn entries(&mut self, entries: &mut Tree) {
        let Tree::Array(entries) = entries else {
            return self.other("entries", entries);
        };
        let payloads = std::mem::take(&mut self.payloads);
        // where `entries` comes twice, there are more of them than payloads
        let payloads = payloads.into_iter().chain(iter::repeat_with(|| None));
        for (entry, payload) in entries.iter_mut().zip(payloads) {
            self.members(entry, |cleaning, name, member| match name {
                "request" => cleaning.message(member, None),
                "response" => cleaning.message(member, payload.as_deref()),
                "serverIPAddress" if is_address(member) => {}
                _ => cleaning.other(name, member),
            });
        }
    }

    /// A request or an answer.
    fn message(&mut self, message: &mut Tree, payload: Option<&[u8]>) {
        self.members(message, |cleaning, name, member| match name {
            "method" | "httpVersion" | "statusText" => cleaning.plain(member),
            "content" => cleaning.body(member, payload),
            "postData" => cleaning.body(member, None),
            _ => cleaning.other(name, member),
        });
    }

    /// What was sent or received: the payload, or nothing.
    fn body(&mut self, body: &mut Tree, payload: Option<&[u8]>) {
        let is_base64 = body
            .text_of("encoding")
            .is_some_and(|encoding| encoding.eq_ignore_ascii_case("base64"));
        let mut is_removed = false;
        self.members(body, |cleaning, name, member| match (name, payload) {
            ("text", Some(payload)) => {
                *member = Tree::Text(if is_base64 {
                    BASE64.encode(payload)
                } else {
                    String::from_utf8_lossy(payload).into_owned()
                });
            }
            ("size", Some(payload)) => *member = Tree::Spelled(payload.len().to_string()),
            ("text", None) => is_removed |= cleaning.removed(member),
            ("mimeType", _) => cleaning.media_type(member),
            ("encoding" | "size" | "compression", _) => cleaning.plain(member),
            _ => cleaning.other(name, member),
        });
        if is_removed {
            body.set("comment", REMOVED);
        }
    }

    fn removed(&mut self, text: &mut Tree) -> bool {
        let was_there = match text {
            Tree::Text(text) => !text.is_empty(),
            _ => true,
        };
        *text = Tree::Text(String::new());
        if was_there {
            self.count(Replaced::Body);
        }
        was_there
    }

    /// What no rule of its own is for, whatever is in it.
    fn other(&mut self, name: &str, value: &mut Tree) {
        match (name, &mut *value) {
            ("cookies", Tree::Array(cookies)) => {
                let count = cookies.len();
                cookies.clear();
                (0..count).for_each(|_| self.count(Replaced::Cookie));
            }
            ("headers", Tree::Array(headers)) => {
                let count = headers.len();
                headers.retain(|header| !header.text_of("name").is_some_and(web::is_secret));
                (headers.len()..count).for_each(|_| self.count(Replaced::Header));
                for header in headers {
                    self.pair(header, web::header);
                }
            }
            ("queryString" | "params", Tree::Array(parameters)) => {
                for parameter in parameters {
                    self.pair(parameter, web::parameter);
                }
            }
            (_, Tree::Array(items)) => items.iter_mut().for_each(|item| self.other(name, item)),
            (_, Tree::Object(_)) => self.members(value, Cleaning::other),
            (_, Tree::Text(_)) => self.text(name, value),
            (_, Tree::Spelled(number)) => {
                if let Some(number) = short_of(number) {
                    *value = Tree::Spelled(number);
                    self.count(Replaced::Number);
                }
            }
        }
    }

    /// A header or a parameter.
    fn pair(&mut self, pair: &mut Tree, allowed: fn(&str, &str, &Redactor) -> String) {
        let key = pair.text_of("name").unwrap_or_default().to_owned();
        self.members(pair, |cleaning, name, member| match (name, &*member) {
            ("name", Tree::Text(key)) => {
                let key = web::name(key, cleaning.redactor);
                cleaning.put(member, key);
            }
            ("value", Tree::Text(value)) => {
                let value = allowed(&key, value, cleaning.redactor);
                cleaning.put(member, value);
            }
            _ => cleaning.other(name, member),
        });
    }

    fn text(&mut self, name: &str, value: &mut Tree) {
        let Tree::Text(text) = &*value else {
            return;
        };
        let replacement = if let Some(time) = self.redactor.time(text) {
            time
        } else if web::is_secret(name) || CONTENT.contains(&name) {
            self.replacement(text)
        } else if text.contains("://") {
            web::address(text, self.redactor)
        } else if is_field_name(text) {
            text.clone()
        } else {
            self.replacement(text)
        };
        self.put(value, replacement);
    }

    /// A word or a version, such as `HTTP/1.1` or `Not Found`.
    fn plain(&mut self, value: &mut Tree) {
        match &*value {
            Tree::Text(text) => {
                let word: String = text.chars().filter(|c| !"/. ".contains(*c)).collect();
                if !is_field_name(&word) {
                    let replacement = self.replacement(text);
                    self.put(value, replacement);
                }
            }
            Tree::Spelled(_) => {}
            _ => self.other("", value),
        }
    }

    /// `multipart/form-data; boundary=...` loses what is behind.
    fn media_type(&mut self, value: &mut Tree) {
        let Tree::Text(text) = &*value else {
            return self.other("", value);
        };
        let (essence, parameters) = match text.split_once(';') {
            Some((essence, parameters)) => (essence, Some(parameters)),
            None => (text.as_str(), None),
        };
        let word: String = essence.chars().filter(|c| !"/.+".contains(*c)).collect();
        let charset = parameters
            .map(str::trim)
            .and_then(|parameters| parameters.strip_prefix("charset="))
            .filter(|charset| is_field_name(charset));
        let replacement = match (is_field_name(&word), charset) {
            (true, Some(_)) => text.clone(),
            (true, None) => essence.to_owned(),
            (false, _) => self.replacement(text),
        };
        self.put(value, replacement);
    }

    fn replacement(&self, text: &str) -> String {
        if text.is_empty() {
            return String::new();
        }
        self.redactor.pseudonym(text)
    }

    fn put(&mut self, value: &mut Tree, text: String) {
        match value {
            Tree::Text(old) if *old == text => {}
            _ => {
                *value = Tree::Text(text);
                self.count(Replaced::Text);
            }
        }
    }

    /// Calls `each` for all members, and renames what is no name of a field.
    fn members(&mut self, object: &mut Tree, mut each: impl FnMut(&mut Self, &str, &mut Tree)) {
        let Tree::Object(members) = object else {
            return self.other("", object);
        };
        for (name, member) in members {
            each(self, name, member);
            let renamed = web::name(name, self.redactor);
            if *name != renamed {
                *name = renamed;
                self.count(Replaced::Name);
            }
        }
    }

    fn count(&mut self, what: Replaced) {
        self.tally
            .add("the HAR file, beside its payloads", false, what);
    }
}

/// What stays of a number that has too many digits; none of one that stays as it is.
fn short_of(number: &str) -> Option<String> {
    let mantissa = number.split(['e', 'E']).next().unwrap_or_default();
    let (whole, decimals) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    if whole.bytes().filter(u8::is_ascii_digit).count() > MOST_DIGITS {
        return Some("0".to_owned());
    }
    let kept = decimals.get(..MOST_DECIMALS)?;
    (kept != decimals).then(|| format!("{whole}.{kept}{}", &number[mantissa.len()..]))
}

fn is_address(value: &Tree) -> bool {
    matches!(value, Tree::Text(text) if text.is_empty() || text.parse::<IpAddr>().is_ok())
}
