//! What of addresses, headers and parameters may stay.

use crate::masking::is_field_name;
use crate::redact::Redactor;

/// Headers whose values tell nothing of whoever sent or received them, in small letters.
const HARMLESS: [&str; 66] = [
    ":authority",
    ":method",
    ":scheme",
    ":status",
    ":version",
    "accept",
    "accept-charset",
    "accept-encoding",
    "accept-language",
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
    "content-language",
    "content-length",
    "content-type",
    "cross-origin-embedder-policy",
    "cross-origin-opener-policy",
    "cross-origin-resource-policy",
    "date",
    "dnt",
    "expires",
    "host",
    "keep-alive",
    "last-modified",
    "permissions-policy",
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
    "server-timing",
    "strict-transport-security",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "upgrade-insecure-requests",
    "user-agent",
    "vary",
    "via",
    "x-content-type-options",
    "x-download-options",
    "x-frame-options",
    "x-powered-by",
    "x-request-id",
    "x-runtime",
    "x-xss-protection",
];

/// Headers whose values are times.
const TIMES: [&str; 3] = ["date", "expires", "last-modified"];

/// Headers whose values are addresses, or the end of one.
const ADDRESSES: [&str; 6] = [
    ":path",
    "access-control-allow-origin",
    "content-location",
    "location",
    "origin",
    "referer",
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

/// A longer part of a path is no word.
const PATH_WORD: usize = 40;
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

/// The value of a header that is no secret, as far as it may stay.
pub(super) fn header(name: &str, value: &str, redactor: &Redactor) -> String {
    let name = name.to_ascii_lowercase();
    if ADDRESSES.contains(&name.as_str()) && value != "*" {
        return address(value, redactor);
    }
    let is_moved = redactor.moves_times() && TIMES.contains(&name.as_str());
    if value.is_empty() || value == "*" || (HARMLESS.contains(&name.as_str()) && !is_moved) {
        return value.to_owned();
    }
    redactor.pseudonym(value)
}

/// The value of a parameter: a page, a size, a yes or no stays.
pub(super) fn parameter(name: &str, value: &str, redactor: &Redactor) -> String {
    let is_small = value.len() <= FEW_DIGITS && value.bytes().all(|byte| byte.is_ascii_digit());
    if value.is_empty() || (!is_secret(name) && (is_small || value == "true" || value == "false")) {
        return value.to_owned();
    }
    redactor.pseudonym(value)
}

/// The name of a parameter, a header or a member.
pub(super) fn name(name: &str, redactor: &Redactor) -> String {
    // `q[]`, `:path` and `user.id` are names, too
    let plain: String = name.chars().filter(|c| !":[].".contains(*c)).collect();
    if is_field_name(&plain) {
        return name.to_owned();
    }
    redactor.renamed(name)
}

/// An address, or the end of one: its server stays, and of its path what looks like words and
/// identifiers.
pub(super) fn address(text: &str, redactor: &Redactor) -> String {
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
        Some((scheme, rest)) if is_field_name(scheme) => {
            let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
            // a name and a password may stand before the server's
            let server = authority.rsplit('@').next().unwrap_or_default();
            out = format!("{scheme}://{server}");
            path
        }
        None if before.starts_with('/') || before.is_empty() => before,
        // `data:` with all that it holds, or no address at all
        _ => return whole(text, redactor),
    };
    let is_operation = crate::cli::inputs::har::is_path_of_operation(path);
    let parts: Vec<_> = path
        .split('/')
        .map(|part| path_part(part, is_operation, redactor))
        .collect();
    out += &parts.join("/");
    if let Some(query) = query {
        let parameters: Vec<_> = query
            .split('&')
            .map(|parameter| query_part(parameter, redactor))
            .collect();
        out += "?";
        out += &parameters.join("&");
    }
    if let Some(fragment) = fragment {
        out += "#";
        out += &whole(fragment, redactor);
    }
    out
}

fn whole(text: &str, redactor: &Redactor) -> String {
    if text.is_empty() {
        return String::new();
    }
    redactor.pseudonym(text)
}

fn path_part(part: &str, is_operation: bool, redactor: &Redactor) -> String {
    // `7.json` is the same as `7`
    let (stem, ending) = part.split_at(part.find('.').unwrap_or(part.len()));
    let is_number = !stem.is_empty() && stem.bytes().all(|byte| byte.is_ascii_digit());
    if is_number && (is_operation || stem.len() <= FEW_DIGITS) && is_word(ending) {
        return match stem.parse() {
            Ok(id) => format!("{}{ending}", redactor.id(id)),
            Err(_) => redactor.pseudonym(part),
        };
    }
    if is_word(part) {
        return part.to_owned();
    }
    redactor.pseudonym(&decoded(part))
}

/// Whether a part of a path is short and plain.
fn is_word(part: &str) -> bool {
    let word: String = part.chars().filter(|c| !".~".contains(*c)).collect();
    part.len() <= PATH_WORD && is_field_name(&word)
}

fn query_part(part: &str, redactor: &Redactor) -> String {
    let Some((key, value)) = part.split_once('=') else {
        return whole(&decoded(part), redactor);
    };
    let (key, value) = (decoded(key), decoded(value));
    let value = parameter(&key, &value, redactor);
    format!("{}={value}", name(&key, redactor))
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
