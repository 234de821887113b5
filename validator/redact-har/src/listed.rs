//! The headers and parameters of a HAR file that may stay, wholly or partly.

/// Headers whose values stay if they consist of listed words; in lower case.
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
pub(super) const LANGUAGES: &[&str] = &["accept-language", "content-language"];

/// Headers whose values are times.
pub(super) const TIMES: &[&str] = &["date", "expires", "if-modified-since", "last-modified"];

/// Headers whose values are addresses, or the ends of addresses.
pub(super) const ADDRESSES: &[&str] = &[
    ":path",
    "access-control-allow-origin",
    "content-location",
    "location",
    "origin",
    "referer",
];

/// Headers whose values are servers.
pub(super) const SERVERS: &[&str] = &[":authority", "host"];

/// Headers of which only the name stays.
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

/// Parameters of URLs whose values stay if they are small numbers or listed words.
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

/// Parameters of which only the name stays.
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

/// The names of headers that stay.
pub(super) fn header_names() -> impl Iterator<Item = &'static str> {
    let lists = [HARMLESS, LANGUAGES, TIMES, ADDRESSES, SERVERS, NAME_ONLY];
    lists.into_iter().flatten().copied()
}

/// Descriptions of the headers whose values stay in a special form.
pub(super) const OF_FORMS: [(&[&str], &str); 4] = [
    (LANGUAGES, "languages, which stay"),
    (TIMES, "a time, which stays unless times are put back"),
    (ADDRESSES, "an address, of which the above stays"),
    (SERVERS, "a server, which stays as in an address"),
];
