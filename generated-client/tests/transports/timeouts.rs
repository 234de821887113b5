//! Slow servers. Each timeout ends the call by itself.

use std::time::{Duration, Instant};

use conversation_client::ErrorKind;

use crate::harness::{LONG, Setup, Transport, failed, ms, on_both};
use crate::server::{Server, Step};

const HEAD: &[u8] = b"HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n";
const CHUNKED: &[u8] = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";

fn times_out<T: Transport>(case: &str, setup: &Setup, script: &[Step], limit: Duration) {
    let server = Server::start(vec![script.to_vec()]);
    let setup = Setup {
        base_url: server.url(),
        ..setup.clone()
    };
    let started = Instant::now();
    let error = failed::<T>(&setup);
    let elapsed = started.elapsed();
    assert_eq!(*error.kind(), ErrorKind::Timeout, "{case}: {error:?}");
    assert!(error.is_retryable(), "{case}");
    assert!(elapsed >= limit && elapsed < LONG, "{case}: {elapsed:?}");
}

on_both!(
    silence_is_ended_by_the_read_timeout,
    a_slow_head_is_ended_by_the_read_timeout,
    a_slow_body_is_ended_by_the_total_timeout,
    retries_and_waits_end_with_the_total_timeout,
);

fn silence_is_ended_by_the_read_timeout<T: Transport>() {
    let setup = Setup {
        read: ms(150),
        ..Setup::new("")
    };
    for (case, script) in [
        ("no head", vec![Step::Read, Step::Hang]),
        (
            "half a head",
            vec![Step::Read, Step::Send(HEAD[..30].to_vec()), Step::Hang],
        ),
        (
            "1xx and no more",
            vec![
                Step::Read,
                Step::Send(b"HTTP/1.1 100 Continue\r\n\r\n".to_vec()),
                Step::Hang,
            ],
        ),
        (
            "no body",
            vec![Step::Read, Step::Send(HEAD.to_vec()), Step::Hang],
        ),
        (
            "half a body",
            vec![Step::Read, Step::Send([HEAD, b"{"].concat()), Step::Hang],
        ),
        (
            "half a chunk",
            vec![
                Step::Read,
                Step::Send([CHUNKED, b"5\r\n{"].concat()),
                Step::Hang,
            ],
        ),
        (
            "no last chunk",
            vec![
                Step::Read,
                Step::Send([CHUNKED, b"2\r\n{}\r\n"].concat()),
                Step::Hang,
            ],
        ),
    ] {
        times_out::<T>(case, &setup, &script, ms(150));
    }
}

fn a_slow_head_is_ended_by_the_read_timeout<T: Transport>() {
    let setup = Setup {
        read: ms(150),
        ..Setup::new("")
    };
    let head = [&b"HTTP/1.1 200 OK\r\nx: "[..], &[b'x'; 1000]].concat();
    let interim = b"HTTP/1.1 100 Continue\r\n\r\n".repeat(50);
    for (case, bytes) in [("a head", head), ("1xx without end", interim)] {
        let script = [Step::Read, Step::Drip(bytes, ms(5)), Step::Hang];
        times_out::<T>(case, &setup, &script, ms(150));
    }
}

fn a_slow_body_is_ended_by_the_total_timeout<T: Transport>() {
    let setup = Setup {
        total: ms(300),
        ..Setup::new("")
    };
    let script = [
        Step::Read,
        Step::Send(HEAD.to_vec()),
        Step::Drip(vec![b' '; 999], ms(10)),
        Step::Hang,
    ];
    times_out::<T>("a body", &setup, &script, ms(300));
}

fn retries_and_waits_end_with_the_total_timeout<T: Transport>() {
    let setup = Setup {
        read: ms(100),
        total: ms(700),
        retries: 100,
        ..Setup::new("")
    };
    let server = Server::start(vec![vec![Step::Read, Step::Hang]]);
    let started = Instant::now();
    let error = failed::<T>(&Setup {
        base_url: server.url(),
        ..setup
    });
    assert_eq!(*error.kind(), ErrorKind::Timeout);
    assert!(started.elapsed() < LONG, "{:?}", started.elapsed());
}
