//! Builds the request of an operation.

use http::Method;
use http::header::{ACCEPT, CONTENT_LENGTH, HeaderValue, USER_AGENT};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::error::Error;
use super::{BaseUrl, Operation, Token};

/// Everything except RFC 3986's unreserved characters, so that a parameter cannot leave its
/// segment.
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
    let (name, value) = token.to_header(O::TOKEN_HEADER).ok_or_else(|| {
        Error::configuration("token", "the name of its header is not a header name")
    })?;
    let mut request = http::Request::builder()
        .method(O::METHOD)
        .uri(format!("{base}{path}"))
        .header(ACCEPT, HeaderValue::from_static("application/json"))
        .header(USER_AGENT, HeaderValue::from_static(USER_AGENT_NAME))
        .header(name, value)
        .body(())
        .map_err(|_| Error::configuration("URL", "with this path it is too long, or not a URL"))?;
    // a method that usually has a body needs `Content-Length: 0` if there is none
    if matches!(O::METHOD, Method::POST | Method::PUT | Method::PATCH) {
        let none = HeaderValue::from_static("0");
        request.headers_mut().insert(CONTENT_LENGTH, none);
    }
    Ok(request)
}

const USER_AGENT_NAME: &str = concat!("conversation-client/", env!("CARGO_PKG_VERSION"));

/// The template with each `{name}` replaced by its value.
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
                "a path parameter must not be empty",
            ));
        }
        // a value contains no brace that a later round could mistake for a parameter
        let value = utf8_percent_encode(value, ENCODED).to_string();
        segment = segment.replace(&placeholder, &value);
        last = Some(*name);
    }
    match last {
        // URL libraries normalise these to another path, even when written as `%2e`
        Some(name) if segment == "." || segment == ".." => Err(Error::configuration(
            name,
            "a path parameter must not be `.` or `..`, which change the path",
        )),
        _ => Ok(segment),
    }
}
