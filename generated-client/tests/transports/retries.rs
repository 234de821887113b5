//! Retries: when, how often, and after which wait.

use std::time::{Duration, Instant};

use conversation_client::ErrorKind;
use conversation_client::operation::http::StatusCode;

use crate::harness::{LONG, PAYLOAD, Setup, Transport, call, failed, ms, on_both};
use crate::server::{Server, Step, answer, raw};

const TOO_MANY: &str = "429 Too Many Requests";
/// Headers that announce more than a short body.
const DAMAGES: &[(&str, &str)] = &[("content-length", "1000"), ("content-encoding", "gzip")];

on_both!(
    temporary_failures_are_retried,
    permanent_failures_are_not_retried,
    the_number_of_retries_is_as_configured,
    a_retry_waits_as_long_as_the_server_asks,
    a_wait_that_is_too_long_is_returned_to_the_caller,
    retry_after_applies_even_if_the_body_fails,
);

fn temporary_failures_are_retried<T: Transport>() {
    let fine = vec![Step::Read, Step::Send(answer("200 OK", &[], PAYLOAD))];
    for (case, failure) in [
        (
            "408",
            vec![
                Step::Read,
                Step::Send(answer("408 Request Timeout", &[], "")),
            ],
        ),
        (
            "429",
            vec![Step::Read, Step::Send(answer(TOO_MANY, &[], ""))],
        ),
        (
            "500",
            vec![
                Step::Read,
                Step::Send(answer("500 Internal Server Error", &[], "")),
            ],
        ),
        (
            "502",
            vec![Step::Read, Step::Send(answer("502 Bad Gateway", &[], ""))],
        ),
        (
            "503",
            vec![
                Step::Read,
                Step::Send(answer("503 Service Unavailable", &[], "")),
            ],
        ),
        (
            "504",
            vec![
                Step::Read,
                Step::Send(answer("504 Gateway Timeout", &[], "")),
            ],
        ),
        ("a reset", vec![Step::Leave]),
        (
            "an incomplete response",
            vec![
                Step::Read,
                Step::Send(b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n".to_vec()),
            ],
        ),
        ("silence", vec![Step::Read, Step::Hang]),
    ] {
        let server = Server::start(vec![failure, fine.clone()]);
        // on a busy machine, even a good response may be late, and is requested again
        let is_silence = case == "silence";
        let setup = Setup {
            read: if is_silence { ms(300) } else { LONG },
            ..Setup::retrying(server.url(), if is_silence { 100 } else { 1 })
        };
        call::<T>(&setup).unwrap_or_else(|error| panic!("{case}: {error}"));
        let received = server.received();
        assert!(
            received.len() == 2 || is_silence && received.len() > 2,
            "{case}"
        );
        assert!(
            received[0].is_empty() || received[0].starts_with(&received[1]),
            "{case}: the same request"
        );
    }
}

fn permanent_failures_are_not_retried<T: Transport>() {
    for status in [
        "204 None",
        "302 Found",
        "400 Bad",
        "401 Unauthorized",
        "403 Forbidden",
        "404 Not Found",
        "501 Not Implemented",
        "505 Version",
    ] {
        let server = Server::answering(answer(status, &[], ""));
        failed::<T>(&Setup::retrying(server.url(), 2));
        assert_eq!(server.received().len(), 1, "{status}");
    }
    let server = Server::answering(answer("200 OK", &[], "<html>"));
    failed::<T>(&Setup::retrying(server.url(), 2));
    assert_eq!(server.received().len(), 1, "a page");
}

fn the_number_of_retries_is_as_configured<T: Transport>() {
    for (retries, tries) in [(0, 1), (1, 2), (2, 3)] {
        let server = Server::answering(answer("503 Busy", &[], ""));
        let error = failed::<T>(&Setup::retrying(server.url(), retries));
        assert_eq!(error.status(), Some(StatusCode::SERVICE_UNAVAILABLE));
        assert_eq!(server.received().len(), tries);
    }
}

fn a_retry_waits_as_long_as_the_server_asks<T: Transport>() {
    const NOW: (&str, &str) = ("date", "Sun, 06 Nov 1994 08:49:37 GMT");
    for headers in [
        &[("retry-after", "1")][..],
        &[("retry-after", "Sun, 06 Nov 1994 08:49:38 GMT"), NOW],
    ] {
        let server = Server::answering_each(vec![
            answer(TOO_MANY, headers, ""),
            answer("200 OK", &[], PAYLOAD),
        ]);
        let started = Instant::now();
        call::<T>(&Setup::retrying(server.url(), 1)).expect("a conversation");
        assert!(
            started.elapsed() >= ms(1000),
            "{headers:?}: {:?}",
            started.elapsed()
        );
    }
}

fn a_wait_that_is_too_long_is_returned_to_the_caller<T: Transport>() {
    // longer than the longest wait, and longer than the timeout of the call
    for (seconds, longest, total) in [
        ("3600", 1800, 7200),
        ("3600", 7200, 1800),
        ("99999999999999999999", 7200, 7200),
    ] {
        let server = Server::answering(answer(TOO_MANY, &[("retry-after", seconds)], ""));
        let setup = Setup {
            max_retry_wait: Duration::from_secs(longest),
            total: Duration::from_secs(total),
            ..Setup::retrying(server.url(), 2)
        };
        let started = Instant::now();
        let error = failed::<T>(&setup);
        assert!(
            matches!(
                error.kind(),
                ErrorKind::RateLimited {
                    retry_after: Some(_)
                }
            ),
            "{error:?}"
        );
        assert!(
            started.elapsed() < LONG,
            "{seconds}: {:?}",
            started.elapsed()
        );
        assert_eq!(server.received().len(), 1, "{seconds}");
    }
}

/// The head of the response was complete, and says when to retry.
fn retry_after_applies_even_if_the_body_fails<T: Transport>() {
    for status in [TOO_MANY, "503 Busy", "200 OK"] {
        for damage in DAMAGES {
            let headers = |seconds| [("retry-after", seconds), *damage];
            let server = Server::answering_each(vec![
                raw(status, &headers("1"), "not all"),
                answer("200 OK", &[], PAYLOAD),
            ]);
            let started = Instant::now();
            call::<T>(&Setup::retrying(server.url(), 1)).expect("a conversation");
            let elapsed = started.elapsed();
            assert!(elapsed >= ms(1000), "{status} {damage:?}: {elapsed:?}");

            let server = Server::answering(raw(status, &headers("3600"), "not all"));
            let error = failed::<T>(&Setup::retrying(server.url(), 2));
            let wait = Some(Duration::from_secs(3600));
            assert_eq!(error.retry_after(), wait, "{status} {damage:?}");
            assert_eq!(server.received().len(), 1, "{status} {damage:?}");
        }
    }
}
