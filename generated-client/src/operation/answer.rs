//! Turns a response into the operation's output, or into an error.

use bytes::Bytes;
use http::header::{HeaderMap, LOCATION};
use http::{Response, StatusCode};

use super::authority::Authority;
use super::content_coding::content_codings;
use super::error::{Error, ErrorKind};
use super::{Operation, ResponseBody, reason, retry_after};
use crate::decode_error;

pub(super) fn read<O: Operation + ?Sized>(response: Response<Bytes>) -> Result<O::Output, Error> {
    let (head, body) = response.into_parts();
    let documented = documented(O::RESPONSES, head.status);
    let error = if documented == Some(ResponseBody::Output) {
        match decode_error::read(&body) {
            Ok(output) => return Ok(output),
            Err(error) if error.is_not_json() => {
                Error::new(not_json(&head.headers)).caused_by(error)
            }
            Err(error) => Error::new(ErrorKind::Decode(error)),
        }
        .with_raw_body(body)
    } else {
        Error::new(kind(head.status, &head.headers)).with_reason(reason::read(
            documented,
            &head.headers,
            &body,
        ))
    };
    Err(error.answered(head.status, &head.headers))
}

/// if the body is still encoded, the JSON is not at fault; a transport that decodes it also removes
/// the header
fn not_json(headers: &HeaderMap) -> ErrorKind {
    match content_codings(headers).last() {
        Some(coding) => ErrorKind::ContentCoding { coding },
        None => ErrorKind::NotJson,
    }
}

fn documented(responses: &[(u16, ResponseBody)], status: StatusCode) -> Option<ResponseBody> {
    responses
        .iter()
        .find(|(documented, _)| *documented == status.as_u16())
        .map(|(_, body)| *body)
}

fn kind(status: StatusCode, headers: &HeaderMap) -> ErrorKind {
    match status {
        StatusCode::UNAUTHORIZED => ErrorKind::Unauthorized,
        StatusCode::NOT_FOUND => ErrorKind::NotFound,
        StatusCode::TOO_MANY_REQUESTS => ErrorKind::RateLimited {
            retry_after: retry_after::retry_after(headers),
        },
        // not a redirect: it answers a conditional request, and none was sent
        StatusCode::NOT_MODIFIED => ErrorKind::UnexpectedStatus,
        _ if status.is_redirection() => ErrorKind::Redirect {
            origin: headers.get(LOCATION).and_then(|to| origin(to.as_bytes())),
        },
        _ if status.is_server_error() => ErrorKind::Server,
        _ => ErrorKind::UnexpectedStatus,
    }
}

/// Scheme, host and port of an address; everything else in it may be personal or secret.
///
/// `//host/path` keeps the scheme of the request, so its origin is shown without one.
fn origin(location: &[u8]) -> Option<String> {
    let location = std::str::from_utf8(location).ok()?;
    let (scheme, rest) = location.split_once("//")?;
    let scheme = scheme.to_ascii_lowercase();
    if !["", "http:", "https:"].contains(&scheme.as_str()) {
        return None;
    }
    let end = rest.find(['/', '?', '#', '\\']).unwrap_or(rest.len());
    let authority = rest[..end].rsplit('@').next()?;
    Some(format!("{scheme}//{}", Authority::parse(authority).ok()?))
}
