//! What may stay of addresses, headers and parameters.

use std::collections::HashSet;

use super::listed::{
    ADDRESSES, HARMLESS, LANGUAGES, PARAMETER_NAMES, PARAMETERS, SERVERS, TIMES, header_names,
};
use super::words;
use recordings::inputs::Route;
use redact::Redactor;

/// Words in the names of credentials.
const SECRETS: [&str; 16] = [
    "apikey",
    "authenti",
    "authori",
    "bearer",
    "cookie",
    "credential",
    "csrf",
    "jwt",
    "passwd",
    "password",
    "secret",
    "session",
    "signature",
    "token",
    "xsrf",
    "api_key",
];

/// Words that mean credentials only if they stand alone.
const SECRET_WORDS: [&str; 8] = ["auth", "client", "key", "otp", "pwd", "sid", "sig", "uid"];

/// A number with at most this many digits is a page or a size, and identifies nobody.
const FEW_DIGITS: usize = 5;

/// Whether something with this name is, or may be, a credential.
pub(super) fn is_secret(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    SECRETS.iter().any(|secret| name.contains(secret))
        || name
            .split(|c: char| !c.is_ascii_alphanumeric())
            .any(|word| SECRET_WORDS.contains(&word))
}

/// The segments of the operation's path that are not parameters.
pub(super) fn literals(route: Route) -> Vec<&'static str> {
    let parts = route.path.split('/');
    parts
        .filter(|part| !part.is_empty() && !part.starts_with('{'))
        .collect()
}

/// Rewrites everything related to addresses in one file.
pub(super) struct Web<'w> {
    pub(super) redactor: &'w Redactor,
    /// The requests that are answered with payloads.
    pub(super) route: Route,
    /// The servers that receive them, in lower case.
    pub(super) servers: HashSet<String>,
    /// Whether the current entry sends its request to one of them, or does not name its server.
    pub(super) is_asked: bool,
}

/// The server of an address, in lower case.
pub(super) fn server_of(url: &str) -> Option<String> {
    let (_, rest) = url.split_once("://")?;
    let authority = &rest[..rest.find(['/', '?', '#']).unwrap_or(rest.len())];
    Some(server(authority).to_ascii_lowercase())
}

/// A user name and a password may precede the server's name.
fn server(authority: &str) -> &str {
    authority.rsplit('@').next().unwrap_or_default()
}

impl Web<'_> {
    /// Whether an address belongs to one of the servers; `None` if it names none.
    pub(super) fn is_of_servers(&self, url: &str) -> Option<bool> {
        server_of(url).map(|server| self.servers.contains(&server))
    }

    /// Whether a request with this URL goes to a server that payloads are requested from. Without
    /// a server in it, that is known only of the operation itself.
    pub(super) fn is_requested_from(&self, url: &str) -> bool {
        self.is_of_servers(url)
            .unwrap_or_else(|| !url.starts_with("//") && self.route.has_path(url))
    }

    /// The name of a header.
    pub(super) fn header_name(&self, name: &str) -> String {
        let small = name.to_ascii_lowercase();
        self.name(name, header_names().any(|known| known == small))
    }

    /// The name of a parameter.
    pub(super) fn parameter_name(&self, name: &str) -> String {
        let is_known = PARAMETERS.contains(&name)
            || PARAMETER_NAMES.contains(&name)
            || self.redactor.is_id_property(name);
        self.name(name, is_known)
    }

    fn name(&self, name: &str, is_known: bool) -> String {
        if is_known {
            return name.to_owned();
        }
        self.redactor.pseudonyms().renamed(name)
    }

    /// What may stay of the value of a header that is not a credential.
    pub(super) fn header(&self, name: &str, value: &str) -> String {
        let name = &*name.to_ascii_lowercase();
        if ADDRESSES.contains(&name) && value != "*" {
            return self.address(value);
        }
        if SERVERS.contains(&name) {
            return self.server(value);
        }
        let is_time = words::are_time(value) && !self.redactor.pseudonyms().moves_times();
        let stays = value == "*"
            || (HARMLESS.contains(&name) && words::are_all_of(value))
            || (LANGUAGES.contains(&name) && words::are_languages(value))
            || (TIMES.contains(&name) && is_time);
        self.unless(stays, value)
    }

    /// The value of a parameter of the entry's own address.
    pub(super) fn own_parameter(&self, name: &str, value: &str) -> String {
        self.parameter(name, value, self.is_asked)
    }

    /// The value of a parameter. A page, a size or a boolean stays. An id is treated like other ids
    /// if the server is one that payloads are requested from.
    fn parameter(&self, name: &str, value: &str, is_asked: bool) -> String {
        if is_asked && self.redactor.is_id_property(name) {
            if let Some(id) = id(value) {
                return self.redactor.pseudonyms().id(id).to_string();
            }
        }
        let digits = value.bytes().filter(u8::is_ascii_digit).count();
        let is_small = digits <= FEW_DIGITS;
        let stays = PARAMETERS.contains(&name) && is_small && words::are_all_of(value);
        self.unless(stays, value)
    }

    /// An address, or the end of one. The server stays if the operation is requested from it, and
    /// so do the parts of the path that the operation's path has.
    pub(super) fn address(&self, text: &str) -> String {
        let (before, fragment) = match text.split_once('#') {
            Some((before, fragment)) => (before, Some(fragment)),
            None => (text, None),
        };
        let (before, query) = match before.split_once('?') {
            Some((before, query)) => (before, Some(query)),
            None => (before, None),
        };
        // ids of other services may identify a person
        let is_asked = self
            .is_of_servers(before)
            .unwrap_or(self.is_asked && !before.starts_with("//"));
        let mut out = String::new();
        let path = match before.split_once("://") {
            Some((scheme @ ("http" | "https" | "ws" | "wss"), rest)) => {
                let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
                out = format!("{scheme}://{}", self.server(server(authority)));
                path
            }
            None if before.starts_with('/') || before.is_empty() => before,
            // `data:` with its whole content, or not an address
            _ => return self.unless(false, text),
        };
        out += &self.path(path, is_asked);
        if let Some(query) = query {
            let parts: Vec<_> = query
                .split('&')
                .map(|part| self.query(part, is_asked))
                .collect();
            out += "?";
            out += &parts.join("&");
        }
        if let Some(fragment) = fragment {
            out += "#";
            out += &self.unless(false, fragment);
        }
        out
    }

    fn server(&self, server: &str) -> String {
        if server.is_empty() || self.servers.contains(&server.to_ascii_lowercase()) {
            return server.to_owned();
        }
        // a reserved name, in the form of a server's name
        let pseudonym = self
            .redactor
            .pseudonyms()
            .pseudonym(&server.to_ascii_lowercase());
        format!("{}.invalid", pseudonym.replace('_', "-"))
    }

    fn path(&self, path: &str, is_asked: bool) -> String {
        let is_operation = is_asked && self.route.has_path(path);
        let mut before = "";
        let mut parts = Vec::new();
        for part in path.split('/') {
            let is_id = is_asked && self.is_behind_literal(before);
            parts.push(self.path_part(part, is_id, is_operation));
            if !part.is_empty() {
                before = part;
            }
        }
        parts.join("/")
    }

    /// A segment of a path, which may be an id.
    fn path_part(&self, part: &str, is_parameter: bool, is_operation: bool) -> String {
        if part.is_empty() || literals(self.route).contains(&part) {
            return part.to_owned();
        }
        // `7.json` is the same as `7`
        let (stem, ending) = match part.strip_suffix(".json") {
            Some(stem) => (stem, ".json"),
            None => (part, ""),
        };
        if is_parameter {
            if let Some(id) = id(stem) {
                return format!("{}{ending}", self.redactor.pseudonyms().id(id));
            }
            // not an id, although the request is for one, so no payload contains it
            if is_operation && stem.bytes().all(|byte| byte.is_ascii_digit()) {
                return format!("0{ending}");
            }
        }
        self.redactor.pseudonyms().pseudonym(&decoded(part))
    }

    fn query(&self, part: &str, is_asked: bool) -> String {
        let Some((key, value)) = part.split_once('=') else {
            return self.unless(false, &decoded(part));
        };
        let (key, value) = (decoded(key), decoded(value));
        let value = self.parameter(&key, &value, is_asked);
        format!("{}={value}", self.parameter_name(&key))
    }

    /// Whether a parameter of the operation's path follows this segment.
    fn is_behind_literal(&self, before: &str) -> bool {
        let template = || self.route.path.split('/');
        let mut pairs = template().zip(template().skip(1));
        pairs.any(|(literal, next)| literal == before && next.starts_with('{'))
    }

    fn unless(&self, stays: bool, text: &str) -> String {
        if stays || text.is_empty() {
            return text.to_owned();
        }
        self.redactor.pseudonyms().pseudonym(text)
    }
}

fn id(text: &str) -> Option<i64> {
    let is_number = text.bytes().all(|byte| byte.is_ascii_digit());
    if is_number { text.parse().ok() } else { None }
}

/// Decodes percent-encoding, so that equal values are equal elsewhere.
fn decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        let digit = |at: usize| char::from(*tail.get(at)?).to_digit(16);
        match (first, digit(0), digit(1)) {
            (b'%', Some(high), Some(low)) => {
                bytes.push(u8::try_from(high * 16 + low).unwrap_or_default());
                rest = &tail[2..];
            }
            (b'+', ..) => {
                bytes.push(b' ');
                rest = tail;
            }
            _ => {
                bytes.push(*first);
                rest = tail;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
