//! What of addresses, headers and parameters may stay.

use std::collections::HashSet;

use conversation_client::{GetConversation, Operation};

use super::words;
use crate::cli::operation::ROUTE;
use redact::Redactor;

/// Headers whose values stay, as far as they are made of listed words, in small letters.
pub(super) const HARMLESS: &[&str] = &[
    ":method",
    ":scheme",
    ":status",
    ":version",
    "accept",
    "accept-charset",
    "accept-encoding",
    "accept-ranges",
    "access-control-allow-credentials",
    "access-control-allow-headers",
    "access-control-allow-methods",
    "access-control-expose-headers",
    "access-control-max-age",
    "access-control-request-headers",
    "access-control-request-method",
    "age",
    "allow",
    "alt-svc",
    "cache-control",
    "connection",
    "content-encoding",
    "content-type",
    "cross-origin-embedder-policy",
    "cross-origin-opener-policy",
    "cross-origin-resource-policy",
    "dnt",
    "keep-alive",
    "pragma",
    "priority",
    "range",
    "referrer-policy",
    "retry-after",
    "sec-ch-ua",
    "sec-ch-ua-mobile",
    "sec-ch-ua-platform",
    "sec-fetch-dest",
    "sec-fetch-mode",
    "sec-fetch-site",
    "sec-fetch-user",
    "server",
    "strict-transport-security",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "upgrade-insecure-requests",
    "user-agent",
    "vary",
    "x-content-type-options",
    "x-download-options",
    "x-frame-options",
    "x-powered-by",
    "x-requested-with",
    "x-runtime",
    "x-xss-protection",
];

/// Headers whose values are languages.
const LANGUAGES: &[&str] = &["accept-language", "content-language"];

/// Headers whose values are times.
const TIMES: &[&str] = &["date", "expires", "if-modified-since", "last-modified"];

/// Headers whose values are addresses, or the end of one.
pub(super) const ADDRESSES: &[&str] = &[
    ":path",
    "access-control-allow-origin",
    "content-location",
    "location",
    "origin",
    "referer",
];

/// Headers whose values are servers.
const SERVERS: &[&str] = &[":authority", "host"];

/// Headers of which the name alone stays.
pub(super) const NAME_ONLY: &[&str] = &[
    "content-disposition",
    "content-length",
    "content-security-policy",
    "etag",
    "if-match",
    "if-none-match",
    "link",
    "permissions-policy",
    "server-timing",
    "via",
    "x-forwarded-for",
    "x-forwarded-host",
    "x-forwarded-proto",
    "x-real-ip",
    "x-request-id",
];

/// Parameters of URLs whose values stay, as far as they are small numbers or listed words.
pub(super) const PARAMETERS: &[&str] = &[
    "direction",
    "format",
    "limit",
    "offset",
    "order",
    "page",
    "per_page",
    "sort",
];

/// Parameters of which the name alone stays.
pub(super) const PARAMETER_NAMES: &[&str] = &[
    "access_token",
    "api_access_token",
    "api_key",
    "key",
    "password",
    "pubsub_token",
    "q",
    "token",
];

/// Words in the names of what gives access.
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

/// Words that mean it only where nothing is before or behind.
const SECRET_WORDS: [&str; 8] = ["auth", "client", "key", "otp", "pwd", "sid", "sig", "uid"];

/// As many digits are a page or a size, and nobody's number.
const FEW_DIGITS: usize = 5;

/// Whether something of this name gives access, or may.
pub(super) fn is_secret(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    SECRETS.iter().any(|secret| name.contains(secret))
        || name
            .split(|c: char| !c.is_ascii_alphanumeric())
            .any(|word| SECRET_WORDS.contains(&word))
}

/// The names of headers that stay.
pub(super) fn header_names() -> impl Iterator<Item = &'static str> {
    let lists = [HARMLESS, LANGUAGES, TIMES, ADDRESSES, SERVERS, NAME_ONLY];
    lists.into_iter().flatten().copied()
}

/// The parts of the operation's path that are no parameters.
pub(super) fn literals() -> Vec<&'static str> {
    let parts = GetConversation::PATH.split('/');
    parts
        .filter(|part| !part.is_empty() && !part.starts_with('{'))
        .collect()
}

/// What is said of headers whose values stay in a form of their own.
pub(super) const OF_FORMS: [(&[&str], &str); 4] = [
    (LANGUAGES, "languages, which stay"),
    (TIMES, "a time, which stays unless times are put back"),
    (ADDRESSES, "an address, of which the above stays"),
    (SERVERS, "a server, which stays as in an address"),
];

/// Rewrites what has to do with addresses, all of one file.
pub(super) struct Web<'w> {
    pub(super) redactor: &'w Redactor,
    /// Those that the operation is asked of, in small letters.
    pub(super) servers: HashSet<String>,
}

/// Whose address it is: the server, in small letters.
pub(super) fn server_of(url: &str) -> Option<String> {
    let (_, rest) = url.split_once("://")?;
    let authority = &rest[..rest.find(['/', '?', '#']).unwrap_or(rest.len())];
    Some(server(authority).to_ascii_lowercase())
}

/// A name and a password may stand before the server's.
fn server(authority: &str) -> &str {
    authority.rsplit('@').next().unwrap_or_default()
}

impl Web<'_> {
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

    /// The value of a header that is no secret, as far as it may stay.
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

    /// The value of a parameter: a page, a size, a yes or no stays, and an id as ids do.
    pub(super) fn parameter(&self, name: &str, value: &str) -> String {
        if self.redactor.is_id_property(name) {
            if let Some(id) = id(value) {
                return self.redactor.pseudonyms().id(id).to_string();
            }
        }
        let is_number = value.bytes().all(|byte| byte.is_ascii_digit());
        let is_small = !is_number || value.len() <= FEW_DIGITS;
        let stays = PARAMETERS.contains(&name) && is_small && words::are_all_of(value);
        self.unless(stays, value)
    }

    /// An address, or the end of one: its server stays if the operation is asked of it, and of
    /// its path what the operation's path has.
    pub(super) fn address(&self, text: &str) -> String {
        let (before, fragment) = match text.split_once('#') {
            Some((before, fragment)) => (before, Some(fragment)),
            None => (text, None),
        };
        let (before, query) = match before.split_once('?') {
            Some((before, query)) => (before, Some(query)),
            None => (before, None),
        };
        let mut out = String::new();
        let path = match before.split_once("://") {
            Some((scheme @ ("http" | "https" | "ws" | "wss"), rest)) => {
                let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
                out = format!("{scheme}://{}", self.server(server(authority)));
                path
            }
            None if before.starts_with('/') || before.is_empty() => before,
            // `data:` with all that it holds, or no address at all
            _ => return self.unless(false, text),
        };
        out += &self.path(path);
        if let Some(query) = query {
            let parts: Vec<_> = query.split('&').map(|part| self.query(part)).collect();
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
        // a name that is nobody's, in the form of one
        let pseudonym = self
            .redactor
            .pseudonyms()
            .pseudonym(&server.to_ascii_lowercase());
        format!("{}.invalid", pseudonym.replace('_', "-"))
    }

    fn path(&self, path: &str) -> String {
        let is_operation = ROUTE.has_path(path);
        let mut before = "";
        let mut parts = Vec::new();
        for part in path.split('/') {
            parts.push(self.path_part(part, before, is_operation));
            if !part.is_empty() {
                before = part;
            }
        }
        parts.join("/")
    }

    /// A part of a path, which comes behind `before`.
    fn path_part(&self, part: &str, before: &str, is_operation: bool) -> String {
        let template = || GetConversation::PATH.split('/');
        if part.is_empty() || template().any(|literal| literal == part) {
            return part.to_owned();
        }
        let mut pairs = template().zip(template().skip(1));
        let is_parameter = pairs.any(|(literal, next)| literal == before && next.starts_with('{'));
        // `7.json` is the same as `7`
        let (stem, ending) = match part.strip_suffix(".json") {
            Some(stem) => (stem, ".json"),
            None => (part, ""),
        };
        if is_parameter {
            if let Some(id) = id(stem) {
                return format!("{}{ending}", self.redactor.pseudonyms().id(id));
            }
            // it is asked for all the same, and no conversation has it
            if is_operation && stem.bytes().all(|byte| byte.is_ascii_digit()) {
                return format!("0{ending}");
            }
        }
        self.redactor.pseudonyms().pseudonym(&decoded(part))
    }

    fn query(&self, part: &str) -> String {
        let Some((key, value)) = part.split_once('=') else {
            return self.unless(false, &decoded(part));
        };
        let (key, value) = (decoded(key), decoded(value));
        let value = self.parameter(&key, &value);
        format!("{}={value}", self.parameter_name(&key))
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

/// Without percent-encoding, so that the same value is the same elsewhere.
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
