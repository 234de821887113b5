//! Connections and responses that fail, at each stage.

use std::net::TcpListener;

use conversation_client::ErrorKind::{self, Connect, Interrupted, NotJson};

use crate::harness::{PAYLOAD, Setup, Transport, call, failed, on_both};
use crate::server::{Server, Step, raw};

const HEAD: &str = "HTTP/1.1 200 OK\r\ncontent-length: 1000\r\nx-canary: canary\r\n\r\n";
const CHUNKED: &str = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";

fn send(text: &str) -> Step {
    Step::Send(text.as_bytes().to_vec())
}

/// The request is read, this is sent, and the connection is closed.
fn sent(text: &str) -> Vec<Step> {
    vec![Step::Read, send(text)]
}

/// The same, but the connection is reset.
fn reset(text: &str) -> Vec<Step> {
    vec![Step::Leave, send(text)]
}

/// A chunked body that begins like this and goes on like that, without end.
fn flooded(first: &str, more: &str) -> Vec<Step> {
    let flood = Step::Flood(more.repeat(1000).into_bytes());
    vec![Step::Read, send(&format!("{CHUNKED}{first}")), flood]
}

/// Before the head of the response is complete.
fn without_answer() -> Vec<(&'static str, Vec<Step>)> {
    vec![
        ("closed at once", vec![]),
        ("closed after the request", vec![Step::Read]),
        ("reset", vec![Step::Leave]),
        ("closed in the status line", sent("HTTP/1.1 20")),
        ("reset in the status line", reset("HTTP/1.1 20")),
        (
            "closed in the head",
            sent("HTTP/1.1 200 OK\r\nx-canary: canary\r\n"),
        ),
        (
            "reset in the head",
            reset("HTTP/1.1 200 OK\r\nx-canary: canary\r\n"),
        ),
        ("not HTTP", sent("SSH-2.0-canary\r\n\r\n")),
        ("HTTP/0.9", sent("<html>canary</html>\r\n\r\n")),
        ("no status", sent("HTTP/1.1 canary canary\r\n\r\n")),
        (
            "a header without a colon",
            sent("HTTP/1.1 200 OK\r\ncanary canary\r\n\r\n"),
        ),
        (
            "NUL in a header",
            sent("HTTP/1.1 200 OK\r\nx: canary\0\r\n\r\n{}"),
        ),
        (
            "an invalid length",
            sent("HTTP/1.1 200 OK\r\ncontent-length: canary\r\n\r\n{}"),
        ),
        (
            "a negative length",
            sent("HTTP/1.1 200 OK\r\ncontent-length: -1\r\n\r\n{}"),
        ),
        (
            "two lengths",
            sent("HTTP/1.1 200 OK\r\ncontent-length: 2\r\ncontent-length: 3\r\n\r\n{} "),
        ),
        (
            "a head without end",
            vec![
                Step::Read,
                send("HTTP/1.1 200 OK\r\n"),
                Step::Flood(b"x-canary: canary\r\n".repeat(500)),
            ],
        ),
        (
            "a header without end",
            vec![
                Step::Read,
                send("HTTP/1.1 200 OK\r\nx: "),
                Step::Flood(b"canary".repeat(2000)),
            ],
        ),
    ]
}

/// After the head.
fn interrupted() -> Vec<(&'static str, Vec<Step>)> {
    vec![
        ("closed before the body", sent(HEAD)),
        ("reset before the body", reset(HEAD)),
        (
            "closed in the body",
            sent(&format!("{HEAD}{{\"name\": \"canary\"")),
        ),
        (
            "reset in the body",
            reset(&format!("{HEAD}{{\"name\": \"canary\"")),
        ),
        ("closed before a chunk", sent(CHUNKED)),
        ("closed in a chunk's length", sent(&format!("{CHUNKED}1"))),
        ("closed in a chunk", sent(&format!("{CHUNKED}10\r\ncanary"))),
        (
            "closed after a chunk",
            sent(&format!("{CHUNKED}2\r\n{{}}\r\n")),
        ),
        (
            "reset after a chunk",
            reset(&format!("{CHUNKED}2\r\n{{}}\r\n")),
        ),
        (
            "an invalid chunk length",
            sent(&format!("{CHUNKED}canary\r\n{{}}")),
        ),
        (
            "a chunk longer than it says",
            sent(&format!("{CHUNKED}2\r\n{{canary}}\r\n0\r\n\r\n")),
        ),
        (
            "a chunk's length that is too large",
            sent(&format!(
                "{CHUNKED}fffffffffffffffffff\r\n{{}}\r\n0\r\n\r\n"
            )),
        ),
        ("a chunk's length without end", flooded("", "a")),
        ("a chunk's extension without end", flooded("2;", "a")),
        ("no end of a chunk", flooded("2\r\n{}", "a")),
        ("a trailer without end", flooded("0\r\n", "a")),
        ("trailers without end", flooded("0\r\n", "a: b\r\n")),
    ]
}

fn each<T: Transport>(cases: Vec<(&str, Vec<Step>)>, expected: &ErrorKind) {
    for (case, script) in cases {
        let server = Server::start(vec![script]);
        let error = failed::<T>(&Setup::new(server.url()));
        assert_eq!(error.kind(), expected, "{case}: {error:?}");
        assert_eq!(
            error.status().is_some(),
            *expected != Connect,
            "{case}: {error:?}"
        );
        assert!(error.is_retryable(), "{case}");
        assert_eq!(server.received().len(), 1, "{case}");
    }
}

on_both!(
    without_a_response_the_connection_failed,
    an_incomplete_response_was_interrupted,
    a_head_may_be_large_and_no_larger,
    a_refused_connection_failed,
    a_length_that_is_too_short_cuts_the_body,
);

fn without_a_response_the_connection_failed<T: Transport>() {
    each::<T>(without_answer(), &Connect);
}

fn an_incomplete_response_was_interrupted<T: Transport>() {
    each::<T>(interrupted(), &Interrupted);
}

/// 128 headers, and about 64 KiB: what was read at once may exceed that.
fn a_head_may_be_large_and_no_larger<T: Transport>() {
    let many = |count| "x: canary\r\n".repeat(count);
    let long = |length| format!("x: {}\r\n", "x".repeat(length));
    for (headers, is_read) in [
        // plus `content-length` and `connection`
        (many(126), true),
        (many(127), false),
        (long(60 * 1024), true),
        (long(150 * 1024), false),
    ] {
        let length = PAYLOAD.len();
        let end = format!("content-length: {length}\r\nconnection: close\r\n\r\n{PAYLOAD}");
        let whole = format!("HTTP/1.1 200 OK\r\n{headers}{end}");
        let server = Server::answering(whole.into_bytes());
        let case = headers.len();
        let outcome = call::<T>(&Setup::new(server.url()));
        match outcome {
            Ok(_) => assert!(is_read, "{case}"),
            Err(error) => {
                assert_eq!(*error.kind(), Connect, "{case}: {error:?}");
                assert!(!is_read, "{case}: {error:?}");
            }
        }
    }
}

fn a_refused_connection_failed<T: Transport>() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("an address");
    drop(listener);
    let error = failed::<T>(&Setup::new(format!("http://{address}")));
    assert_eq!(*error.kind(), Connect);
}

/// By HTTP's own rules the body ends there: it is not JSON, and the rest is not waited for.
fn a_length_that_is_too_short_cuts_the_body<T: Transport>() {
    let body = r#"{"name": "canary"}"#;
    let server = Server::answering(raw("200 OK", &[("content-length", "9")], body));
    let error = failed::<T>(&Setup::new(server.url()));
    assert_eq!(*error.kind(), NotJson);
    assert_eq!(
        error.raw_body().map(|body| &body[..]),
        Some(&b"{\"name\": "[..])
    );
}
