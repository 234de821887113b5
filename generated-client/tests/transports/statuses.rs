//! Responses by their status.

use std::time::Duration;

use conversation_client::Error;
use conversation_client::ErrorKind::{
    self, Interrupted, NotFound, RateLimited, Server as ServerFailed, Unauthorized,
    UnexpectedStatus,
};

use crate::harness::{LONG, PAYLOAD, Setup, Transport, call, failed, ms, on_both};
use crate::server::{Server, Step, answer, raw};

const HTML: &str = "<!doctype html><title>canary</title>";
const JSON: &[(&str, &str)] = &[
    ("content-type", "application/json"),
    ("x-request-id", "4fe1"),
];
const PAGE: &[(&str, &str)] = &[
    ("content-type", "text/html"),
    ("x-request-id", "canary canary"),
];
const TEXT: &[(&str, &str)] = &[("content-type", "text/plain")];

on_both!(
    each_status_has_its_kind_and_its_reason,
    a_status_without_a_body_is_not_waited_for,
    interim_answers_are_skipped,
    an_unrequested_protocol_is_not_used,
    the_error_for_429_says_how_long_to_wait,
    a_status_is_reported_even_if_its_body_fails,
    the_error_for_a_timeout_keeps_what_the_head_said,
);

fn each_status_has_its_kind_and_its_reason<T: Transport>() {
    let limited = RateLimited { retry_after: None };
    for (status, headers, body, kind, reason) in [
        (
            "401 Unauthorized",
            JSON,
            r#"{"error": "Invalid canary Token"}"#,
            Unauthorized,
            Some("Invalid canary Token"),
        ),
        (
            "401 Unauthorized",
            JSON,
            r#"{"errors": ["one canary", "two"]}"#,
            Unauthorized,
            Some("one canary; two"),
        ),
        ("401 Unauthorized", PAGE, HTML, Unauthorized, None),
        ("401 Unauthorized", JSON, "", Unauthorized, None),
        (
            "403 Forbidden",
            JSON,
            r#"{"error": "canary"}"#,
            UnexpectedStatus,
            None,
        ),
        (
            "404 Not Found",
            JSON,
            r#"{"error": "no canary"}"#,
            NotFound,
            Some("no canary"),
        ),
        ("404 Not Found", PAGE, HTML, NotFound, None),
        ("408 Request Timeout", PAGE, HTML, UnexpectedStatus, None),
        ("418 canary", PAGE, HTML, UnexpectedStatus, None),
        (
            "429 Too Many Requests",
            TEXT,
            "Retry later, canary",
            limited.clone(),
            Some("Retry later, canary"),
        ),
        ("429 Too Many Requests", PAGE, HTML, limited, None),
        ("500 Internal Server Error", PAGE, HTML, ServerFailed, None),
        ("502 Bad Gateway", PAGE, HTML, ServerFailed, None),
        (
            "503 Service Unavailable",
            TEXT,
            "canary",
            ServerFailed,
            None,
        ),
        ("504 Gateway Timeout", JSON, PAYLOAD, ServerFailed, None),
        ("599 canary", PAGE, HTML, ServerFailed, None),
        ("201 Created", JSON, PAYLOAD, UnexpectedStatus, None),
        ("206 Partial Content", JSON, PAYLOAD, UnexpectedStatus, None),
        ("999 canary", PAGE, HTML, UnexpectedStatus, None),
    ] {
        let server = Server::answering(answer(status, headers, body));
        let error = failed::<T>(&Setup::new(server.url()));
        assert_eq!(*error.kind(), kind, "{status} {body}");
        assert_eq!(error.reason(), reason, "{status} {body}");
        assert_eq!(
            error.request_id(),
            (headers == JSON).then_some("4fe1"),
            "{status} {body}"
        );
        assert!(error.raw_body().is_none(), "{status} {body}");
    }
}

fn a_status_without_a_body_is_not_waited_for<T: Transport>() {
    for (status, kind) in [
        ("204 No Content", UnexpectedStatus),
        ("304 Not Modified", UnexpectedStatus),
    ] {
        let head = format!("HTTP/1.1 {status}\r\n\r\n").into_bytes();
        let server = Server::start(vec![vec![Step::Read, Step::Send(head), Step::Hang]]);
        let setup = Setup::new(server.url());
        assert_eq!(*failed::<T>(&setup).kind(), kind, "{status}");
    }
}

fn interim_answers_are_skipped<T: Transport>() {
    let interim = "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 102 Processing\r\n\r\n\
        HTTP/1.1 103 Early Hints\r\nlink: </canary>\r\n\r\n";
    let with_headers = "HTTP/1.1 100 Continue\r\nserver: canary\r\ncontent-length: 0\r\n\r\n\
        HTTP/1.0 199 canary\r\ncontent-length: canary\r\n\r\n";
    let with_lf = "HTTP/1.1 100 Continue\nserver: canary\n\n";
    for interim in [interim, with_headers, with_lf] {
        let whole = [interim.as_bytes(), &answer("200 OK", &[], PAYLOAD)].concat();
        let server = Server::answering(whole.clone());
        call::<T>(&Setup::new(server.url())).expect(interim);
        // they may come in pieces, too
        let server = Server::start(vec![vec![Step::Read, Step::Drip(whole, ms(0))]]);
        call::<T>(&Setup::new(server.url())).expect(interim);
    }
}

/// The libraries treat these differently; what matters is that the call ends.
fn an_unrequested_protocol_is_not_used<T: Transport>() {
    let head =
        b"HTTP/1.1 101 Switching Protocols\r\nupgrade: canary\r\nconnection: upgrade\r\n\r\n";
    for step in [
        Step::Hang,
        Step::Send(PAYLOAD.into()),
        Step::Flood(b"canary".repeat(100)),
    ] {
        let server = Server::start(vec![vec![Step::Read, Step::Send(head.to_vec()), step]]);
        let error = failed::<T>(&Setup::new(server.url()));
        assert!(
            matches!(error.kind(), UnexpectedStatus | Interrupted),
            "{error:?}"
        );
    }
}

fn the_error_for_429_says_how_long_to_wait<T: Transport>() {
    const NOW: (&str, &str) = ("date", "Sun, 06 Nov 1994 08:49:37 GMT");
    for (headers, wait) in [
        (&[][..], None),
        (&[("retry-after", "7")], Some(7)),
        (
            &[("retry-after", "Sun, 06 Nov 1994 08:50:37 GMT"), NOW],
            Some(60),
        ),
        (
            &[("retry-after", "Sun, 06 Nov 1994 08:49:07 GMT"), NOW],
            Some(0),
        ),
        (
            &[("retry-after", "99999999999999999999999")],
            Some(u64::MAX),
        ),
        (&[("retry-after", "-7")], None),
        (&[("retry-after", "canary")], None),
    ] {
        let server = Server::answering(answer("429 Too Many Requests", headers, ""));
        let error = failed::<T>(&Setup::new(server.url()));
        let wait = wait.map(Duration::from_secs);
        assert_eq!(
            *error.kind(),
            RateLimited { retry_after: wait },
            "{headers:?}"
        );
        assert_eq!(error.retry_after(), wait, "{headers:?}");
    }
}

/// The body could not change the meaning of such a response, so it is not requested again, and the
/// details of its head are kept.
fn a_status_is_reported_even_if_its_body_fails<T: Transport>() {
    let target = "https://elsewhere.example.com";
    let moved = ErrorKind::Redirect {
        origin: Some(target.to_owned()),
    };
    for (status, kind) in [
        ("302 Found", moved),
        ("401 Unauthorized", Unauthorized),
        ("404 Not Found", NotFound),
        ("418 canary", UnexpectedStatus),
        ("501 canary", ServerFailed),
    ] {
        let head = |damage| raw(status, &[("location", target), damage], "");
        let large = answer(status, &[("location", target)], vec![b' '; 2048]);
        for (case, script) in [
            ("cut", vec![Step::Send(head(("content-length", "1000")))]),
            (
                "no gzip",
                vec![Step::Send(head(("content-encoding", "gzip")))],
            ),
            (
                "silence",
                vec![Step::Send(head(("content-length", "1000"))), Step::Hang],
            ),
            ("too large", vec![Step::Send(large)]),
        ] {
            let script = [vec![Step::Read], script].concat();
            let ask = |read| {
                let server = Server::start(vec![script.clone()]);
                let setup = Setup {
                    read,
                    max_body: 1024,
                    ..Setup::retrying(server.url(), 2)
                };
                (failed::<T>(&setup), server.received().len())
            };
            let (error, asked) = if case == "silence" {
                once_the_head_is_there(ask)
            } else {
                ask(LONG)
            };
            assert_eq!(*error.kind(), kind, "{status}, {case}: {error:?}");
            let shown = error.status().map(|status| status.as_u16().to_string());
            assert_eq!(shown.as_deref(), Some(&status[..3]), "{case}");
            assert_eq!(asked, 1, "{status}, {case}");
        }
    }
}

fn the_error_for_a_timeout_keeps_what_the_head_said<T: Transport>() {
    for status in ["200 OK", "401 Unauthorized", "503 Busy"] {
        let headers = [
            ("content-length", "1000"),
            ("retry-after", "7"),
            ("x-request-id", "4fe1"),
        ];
        let head = raw(status, &headers, "");
        let server = Server::start(vec![vec![Step::Read, Step::Send(head), Step::Hang]]);
        let (error, _) = once_the_head_is_there(|total| {
            let setup = Setup {
                total,
                ..Setup::new(server.url())
            };
            (failed::<T>(&setup), 1)
        });
        assert_eq!(*error.kind(), ErrorKind::Timeout, "{status}: {error:?}");
        let shown = error.status().map(|status| status.as_u16().to_string());
        assert_eq!(shown.as_deref(), Some(&status[..3]));
        assert_eq!(error.request_id(), Some("4fe1"), "{status}");
        assert_eq!(
            error.retry_after(),
            Some(Duration::from_secs(7)),
            "{status}"
        );
    }
}

/// Repeats the call with a longer timeout until the head arrives in time: the timeout is meant for
/// the body, which is never sent, but a busy machine may exceed it before the head is there.
fn once_the_head_is_there(ask: impl Fn(Duration) -> (Error, usize)) -> (Error, usize) {
    let mut read = ms(100);
    loop {
        let outcome = ask(read);
        if outcome.0.status().is_some() || read > LONG {
            return outcome;
        }
        read *= 2;
    }
}
