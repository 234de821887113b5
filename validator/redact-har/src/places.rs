//! The structure of HAR files, as far as anything of it may stay.
//!
//! It covers HAR 1.2 and the additions of browsers. Everything else is replaced, including its
//! name.

use redact::Replaced;

/// Members that readers expect, whatever they contain. Any known object may have them.
pub(super) const NAMES: &[&str] = &["comment", "data", "eTag", "stack", "title"];

/// The members of an object that may stay, by name.
pub(super) type Members = &'static [(&'static str, Rule)];

/// What may stay of one value.
#[derive(Debug, Clone, Copy)]
pub(super) enum Rule {
    /// An object with these known members.
    Object(Members),
    /// An array of such objects.
    Each(Members),
    /// The entries. The response of each may be a payload.
    Entries(Members),
    /// A text of listed words and short numbers.
    Words,
    /// A number with few digits.
    Number,
    /// The size of a body that was changed or removed: 0, or -1 if it is not known.
    Size,
    /// A short number, as a text.
    Digits,
    /// A time, treated as `--times` says.
    Time,
    /// The name that browsers give a page: `page_1`.
    Page,
    /// A URL: its listed parts stay, and ids are treated as `--ids` says.
    Address,
    /// The IP address of the server, if payloads are requested from it.
    Ip,
    /// An array of headers.
    Headers,
    /// An array of parameters of a URL.
    Parameters,
    /// The name of a header, if it is listed.
    HeaderName,
    /// The value of a header; its name decides.
    HeaderValue,
    /// The name of a parameter, if it is listed.
    ParameterName,
    /// The value of a parameter; its name decides.
    ParameterValue,
    /// The request data: its body is removed.
    Sent,
    /// The response data: its body is a payload, or is removed.
    Received,
    /// The body itself.
    Body,
    /// An array that is emptied, with the kind of its items.
    Emptied(Replaced),
    /// The type of a body, without its boundary.
    MediaType,
    /// The remark of `redact` in place of a body.
    Remark,
}

/// The document.
pub(super) const FILE: Members = &[("log", Rule::Object(LOG))];

const LOG: Members = &[
    ("version", Rule::Words),
    ("creator", Rule::Object(PROGRAM)),
    ("browser", Rule::Object(PROGRAM)),
    ("pages", Rule::Each(PAGE)),
    ("entries", Rule::Entries(ENTRY)),
];

const PROGRAM: Members = &[("name", Rule::Words), ("version", Rule::Words)];

const PAGE: Members = &[
    ("startedDateTime", Rule::Time),
    ("id", Rule::Page),
    ("pageTimings", Rule::Object(PAGE_TIMINGS)),
];

const PAGE_TIMINGS: Members = &[("onContentLoad", Rule::Number), ("onLoad", Rule::Number)];

const ENTRY: Members = &[
    ("pageref", Rule::Page),
    ("startedDateTime", Rule::Time),
    ("time", Rule::Number),
    ("request", Rule::Object(REQUEST)),
    ("response", Rule::Object(RESPONSE)),
    ("cache", Rule::Object(CACHE)),
    ("timings", Rule::Object(TIMINGS)),
    ("serverIPAddress", Rule::Ip),
    ("connection", Rule::Digits),
    ("_connectionId", Rule::Digits),
    ("_fromCache", Rule::Words),
    ("_initiator", Rule::Object(INITIATOR)),
    ("_priority", Rule::Words),
    ("_resourceType", Rule::Words),
    ("_webSocketMessages", Rule::Each(SOCKET_MESSAGE)),
];

const REQUEST: Members = &[
    ("method", Rule::Words),
    ("url", Rule::Address),
    ("httpVersion", Rule::Words),
    ("cookies", Rule::Emptied(Replaced::Cookie)),
    ("headers", Rule::Headers),
    ("queryString", Rule::Parameters),
    ("postData", Rule::Sent),
    ("headersSize", Rule::Number),
    ("bodySize", Rule::Size),
];

const RESPONSE: Members = &[
    ("status", Rule::Number),
    ("statusText", Rule::Words),
    ("httpVersion", Rule::Words),
    ("cookies", Rule::Emptied(Replaced::Cookie)),
    ("headers", Rule::Headers),
    ("content", Rule::Received),
    ("redirectURL", Rule::Address),
    ("headersSize", Rule::Number),
    ("bodySize", Rule::Size),
    ("_transferSize", Rule::Size),
    ("_error", Rule::Words),
    ("_fetchedViaServiceWorker", Rule::Words),
];

/// The members of `content` and `postData` other than the body.
pub(super) const BODY: Members = &[
    ("size", Rule::Size),
    ("compression", Rule::Size),
    ("mimeType", Rule::MediaType),
    ("params", Rule::Emptied(Replaced::Body)),
    ("text", Rule::Body),
    ("encoding", Rule::Words),
    ("comment", Rule::Remark),
];

pub(super) const HEADER: Members = &[("name", Rule::HeaderName), ("value", Rule::HeaderValue)];

pub(super) const PARAMETER: Members = &[
    ("name", Rule::ParameterName),
    ("value", Rule::ParameterValue),
];

const CACHE: Members = &[
    ("beforeRequest", Rule::Object(CACHED)),
    ("afterRequest", Rule::Object(CACHED)),
];

const CACHED: Members = &[
    ("expires", Rule::Time),
    ("lastAccess", Rule::Time),
    ("hitCount", Rule::Number),
];

const TIMINGS: Members = &[
    ("blocked", Rule::Number),
    ("dns", Rule::Number),
    ("connect", Rule::Number),
    ("send", Rule::Number),
    ("wait", Rule::Number),
    ("receive", Rule::Number),
    ("ssl", Rule::Number),
    ("_blocked_proxy", Rule::Number),
    ("_blocked_queueing", Rule::Number),
    ("_queued", Rule::Number),
    ("_workerReady", Rule::Number),
    ("_workerRespondWithSettled", Rule::Number),
    ("_workerStart", Rule::Number),
];

const INITIATOR: Members = &[
    ("type", Rule::Words),
    ("url", Rule::Address),
    ("lineNumber", Rule::Number),
    ("columnNumber", Rule::Number),
];

const SOCKET_MESSAGE: Members = &[
    ("type", Rule::Words),
    ("time", Rule::Number),
    ("opcode", Rule::Number),
];
