//! The codings of a body, by its `Content-Encoding`.

use http::header::{CONTENT_ENCODING, HeaderMap};

/// The registered names (IANA, HTTP Content Coding Registry) and an alias. Only these are shown in
/// errors: anything else is a text of the server.
const REGISTERED: &[&str] = &[
    "gzip",
    "x-gzip",
    "br",
    "deflate",
    "zstd",
    "compress",
    "x-compress",
    "dcb",
    "dcz",
    "exi",
    "aes128gcm",
    "pack200-gzip",
];

/// The codings in the order in which they were applied, in lower case, without `identity`.
///
/// Names are case-insensitive (RFC 9110, 8.4.1), and several header lines form one list.
pub(crate) fn content_codings(headers: &HeaderMap) -> Vec<&'static str> {
    let lines = headers.get_all(CONTENT_ENCODING).into_iter();
    let names = lines.flat_map(|line| line.as_bytes().split(|byte| *byte == b','));
    names
        .map(<[u8]>::trim_ascii)
        .filter(|name| !name.is_empty() && !name.eq_ignore_ascii_case(b"identity"))
        .map(|name| {
            let registered = REGISTERED.iter();
            let mut same = registered.filter(|known| name.eq_ignore_ascii_case(known.as_bytes()));
            same.next().copied().unwrap_or("an unregistered coding")
        })
        .collect()
}
