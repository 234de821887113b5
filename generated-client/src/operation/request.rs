//! From an operation to its request.

use http::Method;
use http::header::{ACCEPT, CONTENT_LENGTH, HeaderValue, USER_AGENT};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::error::Error;
use super::{BaseUrl, Operation, Token};

/// All but RFC 3986's unreserved characters: whatever is in a parameter stays in it.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

pub(super) fn build<O: Operation + ?Sized>(
    operation: &O,
    base: &BaseUrl,
    token: &Token,
) -> Result<http::Request<()>, Error> {
    let path = expand(O::PATH, &operation.path_parameters())?;
    let (name, value) = token
        .to_header(O::TOKEN_HEADER)
        .ok_or_else(|| Error::configuration("token", "its header's name is no header name"))?;
    let mut request = http::Request::builder()
        .method(O::METHOD)
        .uri(format!("{base}{path}"))
        .header(ACCEPT, HeaderValue::from_static("application/json"))
        .header(USER_AGENT, HeaderValue::from_static(USER_AGENT_NAME))
        .header(name, value)
        .body(())
        .map_err(|_| Error::configuration("URL", "with this path it is too long, or no URL"))?;
    // where a body is expected, a server has to be told that there is none
    if matches!(O::METHOD, Method::POST | Method::PUT | Method::PATCH) {
        let none = HeaderValue::from_static("0");
        request.headers_mut().insert(CONTENT_LENGTH, none);
    }
    Ok(request)
}

const USER_AGENT_NAME: &str = concat!("conversation-client/", env!("CARGO_PKG_VERSION"));

/// The template with each `{name}` replaced.
fn expand(template: &str, parameters: &[(&'static str, String)]) -> Result<String, Error> {
    let segments: Result<Vec<String>, Error> = template
        .split('/')
        .map(|segment| expand_segment(segment, parameters))
        .collect();
    Ok(segments?.join("/"))
}

fn expand_segment(template: &str, parameters: &[(&'static str, String)]) -> Result<String, Error> {
    let mut segment = template.to_owned();
    let mut last = None;
    for (name, value) in parameters {
        let placeholder = format!("{{{name}}}");
        if !template.contains(&placeholder) {
            continue;
        }
        if value.is_empty() {
            return Err(Error::configuration(
                name,
                "a path parameter may not be empty",
            ));
        }
        // what is put in has no brace left that a later round could take for its own
        let value = utf8_percent_encode(value, ENCODED).to_string();
        segment = segment.replace(&placeholder, &value);
        last = Some(*name);
    }
    match last {
        // even written `%2e`, URL libraries fold these into another path
        Some(name) if segment == "." || segment == ".." => Err(Error::configuration(
            name,
            "a path parameter may not be `.` or `..`, which mean another path",
        )),
        _ => Ok(segment),
    }
}
