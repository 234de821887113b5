//! Walks through a HAR file and applies the list of what may stay.

use std::collections::HashSet;
use std::net::IpAddr;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;

use super::places::{self, Members, Rule};
use super::tree::Tree;
use super::web::{self, Web};
use super::words;
use recordings::interruption;
use redact::{Replaced, Tally};

/// The remark in place of a body.
pub(super) const REMOVED: &str =
    "the body was taken out by redact: it is no payload of the contract";

/// A number with more digits may be a time, or identify a person.
pub(super) const MOST_DIGITS: usize = 8;

/// Durations are in milliseconds. Finer digits are noise, or the number is not a duration.
pub(super) const MOST_DECIMALS: usize = 3;

/// The value that HAR uses for an unknown size.
pub(super) const UNKNOWN_SIZE: &str = "-1";

/// A page number has at most this many digits.
const PAGE_DIGITS: usize = 5;

/// Cleans one file.
pub(super) struct Cleaning<'c> {
    web: Web<'c>,
    tally: &'c mut Tally,
    /// The redacted payload of each entry.
    payloads: Vec<Option<Vec<u8>>>,
    /// That of the current entry.
    payload: Option<Vec<u8>>,
    /// The name of the current header or parameter.
    name: String,
}

impl<'c> Cleaning<'c> {
    /// `payloads` replace those of the entries; what is replaced is counted.
    pub(super) fn new(
        web: Web<'c>,
        payloads: Vec<Option<Vec<u8>>>,
        tally: &'c mut Tally,
    ) -> Cleaning<'c> {
        Cleaning {
            web,
            tally,
            payloads,
            payload: None,
            name: String::new(),
        }
    }

    /// Cleans the whole document.
    pub(super) fn file(&mut self, file: &mut Tree) {
        self.object(file, places::FILE);
    }

    /// Cleans an object with these known members.
    fn object(&mut self, object: &mut Tree, known: Members) {
        let Tree::Object(members) = object else {
            return self.unknown(object);
        };
        let mut seen = HashSet::new();
        // if several members have the same name, readers take the last
        for (name, member) in members.iter_mut().rev() {
            match known.iter().find(|(known, _)| known == name) {
                Some((known, rule)) if seen.insert(*known) => self.place(*rule, member),
                Some(_) => self.unknown(member),
                None => {
                    self.unknown(member);
                    if !places::NAMES.contains(&&**name) {
                        self.rename(name);
                    }
                }
            }
        }
    }

    fn place(&mut self, rule: Rule, value: &mut Tree) {
        match (rule, &mut *value) {
            (Rule::Object(members), Tree::Object(_)) => self.object(value, members),
            (Rule::Each(members), Tree::Array(items)) => {
                for item in items {
                    self.object(item, members);
                }
            }
            (Rule::Entries(members), Tree::Array(entries)) => self.entries(entries, members),
            (Rule::Headers, Tree::Array(headers)) => {
                let count = headers.len();
                headers.retain(|header| !header.text_of("name").is_some_and(web::is_secret));
                self.count(Replaced::Header, count - headers.len());
                self.pairs(headers, places::HEADER);
            }
            (Rule::Parameters, Tree::Array(parameters)) => {
                self.pairs(parameters, places::PARAMETER);
            }
            (Rule::Emptied(what), Tree::Array(items)) => {
                self.count(what, items.len());
                items.clear();
            }
            (Rule::Sent, Tree::Object(_)) => self.body(value, None),
            (Rule::Received, Tree::Object(_)) => {
                let payload = self.payload.take();
                self.body(value, payload.as_deref());
            }
            // counted, or replaced together with the object that contains it
            (Rule::Body, _) => *value = Tree::Text(String::new()),
            (Rule::Size, Tree::Spelled(number)) => {
                if !matches!(&**number, "0" | UNKNOWN_SIZE) {
                    UNKNOWN_SIZE.clone_into(number);
                    self.count(Replaced::Number, 1);
                }
            }
            (Rule::Number, Tree::Spelled(number)) => {
                if let Some(number) = short_of(number) {
                    *value = Tree::Spelled(number);
                    self.count(Replaced::Number, 1);
                }
            }
            (_, Tree::Text(text)) => {
                let (what, new) = self.text(rule, text);
                if *text != new {
                    *text = new;
                    self.count(what, 1);
                }
            }
            _ => self.unknown(value),
        }
    }

    fn entries(&mut self, entries: &mut [Tree], members: Members) {
        let payloads = std::mem::take(&mut self.payloads);
        for (entry, payload) in entries.iter_mut().zip(payloads) {
            // the result will not be written in this case
            if interruption::is_requested() {
                return;
            }
            self.payload = payload;
            let request = entry.member("request");
            self.web.is_asked = request.is_some_and(|request| {
                let url = request.text_of("url");
                url.is_some_and(|url| self.web.is_requested_from(url))
            });
            self.object(entry, members);
        }
    }

    fn pairs(&mut self, pairs: &mut [Tree], members: Members) {
        for pair in pairs {
            pair.text_of("name")
                .unwrap_or_default()
                .clone_into(&mut self.name);
            self.object(pair, members);
        }
    }

    /// Cleans the data of a request or response: the body becomes the payload, or is removed.
    fn body(&mut self, body: &mut Tree, payload: Option<&[u8]>) {
        let is_base64 = body
            .text_of("encoding")
            .is_some_and(|encoding| encoding.eq_ignore_ascii_case("base64"));
        let was_there = match body.member("text") {
            Some(Tree::Text(text)) => !text.is_empty(),
            other => other.is_some(),
        };
        self.object(body, places::BODY);
        match payload {
            Some(payload) => {
                let text = if is_base64 {
                    BASE64.encode(payload)
                } else {
                    String::from_utf8_lossy(payload).into_owned()
                };
                if let Some(member) = body.member("text") {
                    *member = Tree::Text(text);
                }
                if let Some(member) = body.member("size") {
                    *member = Tree::Spelled(payload.len().to_string());
                }
            }
            None if was_there => {
                self.count(Replaced::Body, 1);
                body.set("comment", REMOVED);
            }
            None => {}
        }
    }

    /// The replacement of a text at a known position, and the kind of the original if it changed.
    fn text(&self, rule: Rule, text: &str) -> (Replaced, String) {
        let unless = |stays: bool| {
            let stays = stays || text.is_empty();
            let new = if stays {
                text.to_owned()
            } else {
                self.web.redactor.pseudonyms().pseudonym(text)
            };
            (Replaced::Text, new)
        };
        match rule {
            Rule::Words => unless(words::are_all_of(text)),
            Rule::Digits => unless(is_digits(text, MOST_DIGITS)),
            Rule::Page => {
                let number = text.strip_prefix("page_");
                unless(number.is_some_and(|number| is_digits(number, PAGE_DIGITS)))
            }
            Rule::Ip => unless(self.web.is_asked && text.parse::<IpAddr>().is_ok()),
            Rule::Remark => unless(text == REMOVED),
            Rule::Time => match self.web.redactor.pseudonyms().time(text) {
                Some(time) => (Replaced::Time, time),
                None => unless(false),
            },
            Rule::MediaType if !words::are_all_of(text) => {
                // `multipart/form-data; boundary=...` loses its parameters
                match text.split_once(';') {
                    Some((essence, _)) if words::are_all_of(essence) => {
                        (Replaced::Text, essence.to_owned())
                    }
                    _ => unless(false),
                }
            }
            Rule::MediaType => unless(true),
            Rule::Address => (Replaced::Address, self.web.address(text)),
            Rule::HeaderName => (Replaced::Name, self.web.header_name(text)),
            Rule::HeaderValue => (Replaced::Text, self.web.header(&self.name, text)),
            Rule::ParameterName => (Replaced::Name, self.web.parameter_name(text)),
            Rule::ParameterValue => (Replaced::Text, self.web.own_parameter(&self.name, text)),
            _ => unless(false),
        }
    }

    /// Cleans an unknown value: its shape stays.
    fn unknown(&mut self, value: &mut Tree) {
        match value {
            Tree::Text(text) if text.is_empty() => {}
            Tree::Text(text) => {
                *text = self.web.redactor.pseudonyms().pseudonym(text);
                self.count(Replaced::Text, 1);
            }
            Tree::Spelled(word) if matches!(&**word, "true" | "false" | "null" | "0") => {}
            Tree::Spelled(number) => {
                "0".clone_into(number);
                self.count(Replaced::Number, 1);
            }
            Tree::Array(items) => items.iter_mut().for_each(|item| self.unknown(item)),
            Tree::Object(members) => {
                for (name, member) in members {
                    self.unknown(member);
                    self.rename(name);
                }
            }
        }
    }

    fn rename(&mut self, name: &mut String) {
        if name.is_empty() {
            return;
        }
        // the prefix of names that a tool defines
        let mark = if name.starts_with('_') { "_" } else { "" };
        *name = format!("{mark}{}", self.web.redactor.pseudonyms().renamed(name));
        self.count(Replaced::Name, 1);
    }

    fn count(&mut self, what: Replaced, times: usize) {
        for _ in 0..times {
            self.tally
                .add("the HAR file, beside its payloads", false, what);
        }
    }
}

fn is_digits(text: &str, most: usize) -> bool {
    (1..=most).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// What stays of a number with too many digits; `None` for a number that stays as it is.
fn short_of(number: &str) -> Option<String> {
    let (whole, decimals) = number.split_once('.').unwrap_or((number, ""));
    let digits = whole.bytes().filter(u8::is_ascii_digit).count();
    // an exponent can hide a time in few digits, and may have many digits itself
    if digits > MOST_DIGITS || number.contains(['e', 'E']) {
        return Some("0".to_owned());
    }
    let kept = decimals.get(..MOST_DECIMALS)?;
    (kept != decimals).then(|| format!("{whole}.{kept}"))
}
