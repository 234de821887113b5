//! Servers that fail in every way: 4, one line each, and the others are still checked.

use std::io::Write as _;
use std::net::TcpListener;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use flate2::Compression;
use flate2::write::GzEncoder;

use super::{TRANSPORTS, live};
use crate::hostile::{Hostile, answer, keep_silent};
use crate::run::{Folder, numbered};
use crate::stand_in::StandIn;

/// What one conversation costs that cannot be fetched, at once.
const AT_ONCE: [&str; 4] = ["--conversation", "1", "--retries", "0"];

#[test]
fn an_answer_that_is_no_conversation_is_4_and_says_why() {
    let page = "<!DOCTYPE html><p>canary</p>";
    let bomb = "content-encoding: gzip\r\n";
    for (bytes, why) in [
        (
            answer("401 Unauthorized", "", r#"{"error":"canary"}"#),
            "the service rejected the token",
        ),
        (
            answer("401 canary", "x-request-id: a-1\r\n", page),
            "(status 401, request id a-1)",
        ),
        (answer("403 Forbidden", "", page), "(status 403)"),
        (
            answer(
                "302 Found",
                "location: https://elsewhere.example/canary?canary\r\n",
                "",
            ),
            "redirects to https://elsewhere.example,",
        ),
        (
            answer("301 Moved", "location: /canary\r\n", ""),
            "redirects, which is not followed",
        ),
        (
            answer("429 Too Many Requests", "retry-after: 100000\r\n", "canary"),
            "100000 s",
        ),
        (
            answer("429 Too Many Requests", "", "canary"),
            "too many requests",
        ),
        (answer("500 canary", "", page), "(status 500"),
        (answer("204 No Content", "", ""), "(status 204"),
        (answer("200 OK", bomb, "canary"), "is incomplete or damaged"),
        (
            "HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n{\"canary".into(),
            "is incomplete",
        ),
        ("canary canary canary\r\n\r\n".into(), "cannot fetch"),
        ("HTTP/1.1 200 OK\r\ncanary".into(), "cannot fetch"),
        (String::new(), "cannot fetch"),
    ] {
        let server = Hostile::saying(bytes.clone());
        for transport in TRANSPORTS {
            let folder = Folder::new();
            let outcome = live(&folder, &server.url, transport, &AT_ONCE);
            assert_eq!(
                outcome.code,
                Some(4),
                "{transport} {bytes}: {}",
                outcome.stderr
            );
            assert!(
                outcome.stderr.contains(why),
                "{transport} {why}: {}",
                outcome.stderr
            );
            let all = outcome.stdout + &outcome.stderr;
            assert!(!all.contains("canary"), "{transport} {bytes}: {all}");
            assert!(all.contains("documents 0, "), "{all}");
            assert!(all.contains("unreadable 1"), "{all}");
        }
    }
}

#[test]
fn a_small_answer_that_unpacks_to_a_large_one_is_4() {
    let mut packed = GzEncoder::new(Vec::new(), Compression::best());
    let blank = vec![b' '; 1024 * 1024];
    for _ in 0..40 {
        packed.write_all(&blank).expect("it is packed");
    }
    let body = packed.finish().expect("it is packed");
    let head = "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-encoding: gzip\r\n";
    let head = format!("{head}content-length: {}\r\n\r\n", body.len());
    let server = Hostile::saying([head.into_bytes(), body].concat());
    for transport in TRANSPORTS {
        let outcome = live(&Folder::new(), &server.url, transport, &AT_ONCE);
        assert_eq!(outcome.code, Some(4), "{}", outcome.stderr);
        let why = format!("larger than {} bytes", 32 * 1024 * 1024);
        assert!(outcome.stderr.contains(&why), "{}", outcome.stderr);
    }
}

#[test]
fn the_token_does_not_follow_a_redirect() {
    let elsewhere = Hostile::saying(answer("200 OK", "", &numbered(7, 1)));
    let head = format!("location: {}/x\r\n", elsewhere.url);
    let server = Hostile::saying(answer("302 Found", &head, ""));
    for transport in TRANSPORTS {
        let outcome = live(&Folder::new(), &server.url, transport, &AT_ONCE);
        assert_eq!(outcome.code, Some(4), "{}", outcome.stderr);
        assert!(
            outcome.stderr.contains(&elsewhere.url),
            "{}",
            outcome.stderr
        );
        assert!(elsewhere.asked.try_recv().is_err());
    }
}

#[test]
fn nobody_listening_is_4_with_what_the_system_says() {
    let free = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let url = format!("http://{}", free.local_addr().expect("it has one"));
    drop(free);
    for transport in TRANSPORTS {
        let outcome = live(&Folder::new(), &url, transport, &AT_ONCE);
        assert_eq!(outcome.code, Some(4), "{}", outcome.stderr);
        assert!(
            outcome.stderr.to_lowercase().contains("connection refused"),
            "{transport}: {}",
            outcome.stderr
        );
    }
}

#[test]
fn silence_is_4_after_the_timeout() {
    let silent = Hostile::start(|_, stream| keep_silent(stream));
    let stalls = Hostile::start(|_, stream| {
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n{");
        keep_silent(stream);
    });
    for url in [&silent.url, &stalls.url] {
        for transport in TRANSPORTS {
            let began = Instant::now();
            let arguments = ["--conversation", "1", "--retries", "0", "--timeout", "1"];
            let outcome = live(&Folder::new(), url, transport, &arguments);
            assert_eq!(outcome.code, Some(4), "{}", outcome.stderr);
            assert!(
                outcome.stderr.contains("within the timeout"),
                "{}",
                outcome.stderr
            );
            let took = began.elapsed();
            assert!(took >= Duration::from_secs(1), "{took:?}");
        }
    }
}

#[test]
fn one_that_cannot_be_fetched_does_not_stop_the_others() {
    let folder = (1..=6).fold(Folder::new(), |folder, id| {
        folder.with(&format!("d/{id}.json"), numbered(7, id))
    });
    let faults = "none,500,none,truncate,none,redirect=http://127.0.0.1:9/";
    for transport in TRANSPORTS {
        let stand_in = StandIn::start(&folder, &["d", "--fault", faults]);
        let arguments = ["--conversation=1..=6", "--retries=0", "--concurrency=1"];
        let outcome = live(&folder, &stand_in.url, transport, &arguments);
        assert_eq!(outcome.code, Some(4), "{}", outcome.stderr);
        assert!(
            outcome.stdout.contains("documents 3, conforming 3,")
                && outcome.stdout.contains("unreadable 3"),
            "{}",
            outcome.stdout
        );
        for id in [2, 4, 6] {
            let line = format!("{}/api/v1/accounts/7/conversations/{id}: ", stand_in.url);
            assert!(outcome.stderr.contains(&line), "{line}: {}", outcome.stderr);
        }
        assert!(
            outcome
                .stderr
                .contains("(status 500, request id stand-in-2)")
        );
    }
}

#[test]
fn what_may_pass_is_asked_for_again() {
    let folder = Folder::new().with("a.json", numbered(7, 1));
    for transport in TRANSPORTS {
        let stand_in = StandIn::start(&folder, &["a.json", "--fault", "503,429,none"]);
        let outcome = live(&folder, &stand_in.url, transport, &["--conversation", "1"]);
        assert_eq!(outcome.code, Some(0), "{}", outcome.stderr);
        assert!(
            outcome.stdout.starts_with("documents 1, conforming 1,"),
            "{}",
            outcome.stdout
        );
        assert_eq!(outcome.stderr, "conversation-validator: retries: 2\n");
    }
}

#[test]
fn a_server_that_asks_for_a_pause_gets_it() {
    let folder = Folder::new().with("a.json", numbered(7, 1));
    let stand_in = StandIn::start(&folder, &["a.json", "--fault", "429=1,none"]);
    let began = Instant::now();
    let outcome = live(&folder, &stand_in.url, "ureq", &["--conversation", "1"]);
    assert_eq!(outcome.code, Some(0), "{}", outcome.stderr);
    assert!(began.elapsed() >= Duration::from_secs(1));
}

#[test]
fn the_rate_is_kept_with_everything_that_is_asked_again() {
    let server = Hostile::saying(answer("502 Bad Gateway", "", ""));
    let began = Instant::now();
    // one in 50 ms
    let arguments = ["--conversation=1..=4", "--retries=1", "--rate=1200"];
    let outcome = live(&Folder::new(), &server.url, "ureq", &arguments);
    assert_eq!(outcome.code, Some(4), "{}", outcome.stderr);
    assert_eq!(server.asked.try_iter().count(), 8);
    assert!(began.elapsed() >= Duration::from_millis(7 * 50));
}

#[test]
fn equal_failures_are_told_ten_times_and_then_counted() {
    let count = AtomicUsize::new(0);
    let server = Hostile::start(move |_, stream| {
        let (status, body) = match count.fetch_add(1, Ordering::Relaxed) {
            // the token is good for something
            0 => ("404 Not Found", r#"{"error":"none"}"#),
            1..101 => ("401 Unauthorized", ""),
            _ => ("418 I'm a teapot", ""),
        };
        let _ = stream.write_all(answer(status, "", body).as_bytes());
    });
    let outcome = live(
        &Folder::new(),
        &server.url,
        "ureq",
        &["--conversation", "1..=301", "--concurrency=1"],
    );
    assert_eq!(outcome.code, Some(4));
    assert!(
        outcome.stdout.contains("unreadable 300"),
        "{}",
        outcome.stdout
    );
    let lines: Vec<_> = outcome.stderr.lines().collect();
    assert_eq!(lines.len(), 13, "{}", outcome.stderr);
    let counts = "290 more could not be fetched: token rejected 90, unexpected status 200";
    assert!(lines[10].ends_with(counts), "{}", lines[10]);
    let hint = "responses that rejected the token: 100; if the token is right, a proxy";
    assert!(lines[11].contains(hint), "{}", lines[11]);
    assert!(lines[11].contains("--hyphenated-header"), "{}", lines[11]);
}
