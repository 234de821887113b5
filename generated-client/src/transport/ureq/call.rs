//! One request and its response on a connection, with ureq-proto.

use std::io;
use std::time::{Duration, Instant};

use http::{Request, Response};
use ureq_proto::BodyMode;
use ureq_proto::client::state::{RecvBody, RecvResponse};
use ureq_proto::client::{Call, RecvBodyResult, RecvResponseResult, SendRequestResult};

use super::super::causes::broken_off;
use super::connection::Connection;
use super::dechunker::Dechunker;
use super::secret;
use crate::operation::Error;
use crate::transport::settings::LONGEST_HEAD;

/// Why there is no connection, or no response.
pub(super) type Failed = Box<dyn std::error::Error + Send + Sync>;

/// The rest of the response.
pub(super) enum Rest {
    Body(Box<Call<RecvBody>>),
    /// There is no body; and whether the connection must be closed.
    Nothing {
        must_close: bool,
    },
}

/// Sends a request without a body.
pub(super) fn send(
    connection: &mut Connection,
    mut request: Request<()>,
    until: Instant,
) -> Result<Call<RecvResponse>, Failed> {
    let headers = request.headers().iter();
    let length: usize = headers
        .map(|(name, value)| name.as_str().len() + value.len() + 4)
        .sum();
    // plus the first line, and the `Host` header
    let length = length + 2 * request.uri().to_string().len() + 1024;
    let secrets = secret::mask(request.headers_mut());
    let mut call = Call::new(request)?.proceed();
    let mut head = vec![0; length];
    while !call.can_proceed() {
        let written = call.write(&mut head)?;
        let head = &mut head[..written];
        secrets.unmask(head);
        connection.send(head, until)?;
    }
    match call.proceed()? {
        Some(SendRequestResult::RecvResponse(call)) => Ok(call),
        // its length was sent, and is 0
        Some(SendRequestResult::SendBody(mut call)) => {
            if !call.can_proceed() {
                call.write(&[], &mut head)?;
            }
            call.proceed().ok_or("a request has no body".into())
        }
        Some(SendRequestResult::Await100(_)) | None => Err("a request has no body".into()),
    }
}

/// Waits for the head of the response; interim responses are skipped.
pub(super) fn receive_head(
    connection: &mut Connection,
    mut call: Call<RecvResponse>,
    until: Instant,
) -> Result<(Response<()>, Rest), Failed> {
    let answer = loop {
        if let Some(length) = interim(connection.input()) {
            connection.consume(length);
            continue;
        }
        let (used, answer) = call.try_response(connection.input(), false)?;
        connection.consume(used);
        if let Some(answer) = answer {
            break answer;
        }
        if connection.input().len() > LONGEST_HEAD {
            return Err("the head of the response is too long".into());
        }
        if used == 0 {
            connection.receive(until)?;
        }
    };
    let rest = match call.proceed() {
        Some(RecvResponseResult::RecvBody(call)) => Rest::Body(Box::new(call)),
        Some(RecvResponseResult::Redirect(call)) => Rest::Nothing {
            must_close: call.must_close_connection(),
        },
        Some(RecvResponseResult::Cleanup(call)) => Rest::Nothing {
            must_close: call.must_close_connection(),
        },
        None => Rest::Nothing { must_close: true },
    };
    Ok((answer, rest))
}

/// The length of an interim head if the input begins with one; ureq-proto refuses a 100 that has
/// headers. 101 is not one: it is the final response in HTTP.
fn interim(input: &[u8]) -> Option<usize> {
    let code = [b"HTTP/1.1 ", b"HTTP/1.0 "]
        .iter()
        .find_map(|version| input.strip_prefix(*version))?
        .get(..3)?;
    let is_interim = code[0] == b'1' && code[1..].iter().all(u8::is_ascii_digit);
    if !is_interim || code == b"101" {
        return None;
    }
    let mut length = 0;
    input
        .split_inclusive(|byte| *byte == b'\n')
        .find_map(|line| {
            length += line.len();
            matches!(line, b"\r\n" | b"\n").then_some(length)
        })
}

/// Passes on the body in chunks as they arrive, and returns whether the connection must be closed.
/// The timeouts apply to each pause between chunks, and to the whole body.
pub(super) fn receive_body(
    connection: &mut Connection,
    mut call: Box<Call<RecvBody>>,
    silence: Duration,
    until: Instant,
    mut piece: impl FnMut(&[u8]) -> Result<(), Error>,
) -> Result<bool, Error> {
    let mode = call.body_mode();
    let ends_with_connection = mode == BodyMode::CloseDelimited;
    let mut chunked = (mode == BodyMode::Chunked).then(Dechunker::new);
    let mut output = [0; 16 * 1024];
    loop {
        let input = connection.input();
        let used = if let Some(chunked) = &mut chunked {
            chunked.read(input, &mut piece)?
        } else {
            let (used, given) = call.read(input, &mut output).map_err(broken_off)?;
            piece(&output[..given])?;
            used
        };
        connection.consume(used);
        let is_whole = match &chunked {
            Some(chunked) => chunked.is_ended(),
            None => !ends_with_connection && call.can_proceed(),
        };
        if is_whole {
            break;
        }
        if used > 0 {
            continue;
        }
        match connection.receive(until.min(Instant::now() + silence)) {
            Ok(()) => {}
            Err(error) if ends_with_connection && is_end(&error) => return Ok(true),
            Err(error) => return Err(broken_off(error)),
        }
    }
    if chunked.is_some() {
        // ureq-proto has to see the end to tell whether the connection can be used again
        call.read(b"0\r\n\r\n", &mut output).map_err(broken_off)?;
    }
    Ok(match call.proceed() {
        Some(RecvBodyResult::Cleanup(call)) => call.must_close_connection(),
        Some(RecvBodyResult::Redirect(call)) => call.must_close_connection(),
        None => true,
    })
}

/// Whether the connection was closed cleanly; if it was cut off, TLS reports another error.
fn is_end(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::UnexpectedEof && error.get_ref().is_none()
}
