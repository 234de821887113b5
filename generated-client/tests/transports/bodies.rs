//! The body of a 200 response.

use std::io::Write;

use conversation_client::ErrorKind::{self, BodyTooLarge, NotJson};
use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::Value;

use crate::harness::{PAYLOAD, Setup, Transport, call, failed, on_both};
use crate::packed::{GZIP, gzip, is_read};
use crate::server::{Server, Step, answer, raw};

const HTML: &str = "<!doctype html><title>canary</title>";

/// A gzip header and the first bytes of an endless stream of zeros.
fn endless_gzip() -> (Vec<u8>, Vec<u8>) {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    let mut zeros = || {
        encoder.write_all(&vec![0; 64 * 1024]).expect("memory");
        encoder.flush().expect("memory");
        std::mem::take(encoder.get_mut())
    };
    (zeros(), zeros())
}

on_both!(
    valid_json_is_decoded_whatever_its_content_type,
    a_chunk_may_say_more_than_its_length,
    what_is_not_json_is_kept_and_not_shown,
    json_that_is_not_a_conversation_is_kept_and_not_shown,
    a_body_may_be_as_large_as_the_limit_and_no_larger,
    an_endless_body_is_ended_by_the_limit,
    a_gzip_bomb_is_not_decompressed,
);

fn valid_json_is_decoded_whatever_its_content_type<T: Transport>() {
    for content_type in ["text/html", "application/octet-stream", "", "canary"] {
        is_read::<T>(answer("200 OK", &[("content-type", content_type)], PAYLOAD));
    }
    is_read::<T>(raw("200 OK", &[], PAYLOAD));
    is_read::<T>(answer("200 Whatever this means", &[], PAYLOAD));
    is_read::<T>([&b"HTTP/1.0 200 OK\r\n\r\n"[..], PAYLOAD.as_bytes()].concat());
}

fn a_chunk_may_say_more_than_its_length<T: Transport>() {
    let length = PAYLOAD.len();
    for (chunk, trailers) in [
        (format!("{length:x}"), ""),
        (format!("{length:030X}"), ""),
        (format!("{length:x}                         "), ""),
        (
            format!("{length:x};name=\"quite a long value\";another"),
            "",
        ),
        (format!("{length:x} ; name"), "x-canary: canary\r\ny: \r\n"),
    ] {
        let body = format!("{chunk}\r\n{PAYLOAD}\r\n0;last\r\n{trailers}\r\n");
        is_read::<T>(raw("200 OK", &[("transfer-encoding", "chunked")], body));
    }
}

fn what_is_not_json_is_kept_and_not_shown<T: Transport>() {
    let deep = format!(
        r#"{{"canary": {}1{}}}"#,
        "[".repeat(10_000),
        "]".repeat(10_000)
    );
    for (case, body) in [
        ("a page", HTML),
        ("nothing", ""),
        ("text after the conversation", "{} canary"),
        ("half a conversation", &PAYLOAD[..PAYLOAD.len() / 2]),
        ("10,000 levels", &deep),
    ] {
        let server = Server::answering(answer("200 OK", &[("content-type", "text/html")], body));
        let error = failed::<T>(&Setup::new(server.url()));
        assert_eq!(*error.kind(), NotJson, "{case}: {error:?}");
        assert_eq!(
            error.raw_body().map(|body| &body[..]),
            Some(body.as_bytes()),
            "{case}"
        );
        assert!(!error.is_retryable(), "{case}");
    }
}

fn json_that_is_not_a_conversation_is_kept_and_not_shown<T: Transport>() {
    let nested = format!("{}\"canary\"{}", "[".repeat(10_000), "]".repeat(10_000));
    let mut wrong: Value = serde_json::from_str(PAYLOAD).expect("JSON");
    wrong["labels"] = serde_json::json!([7, "canary"]);
    for (body, path) in [
        (r#""canary""#.to_owned(), ""),
        ("null".to_owned(), ""),
        (nested, ""),
        (wrong.to_string(), "/labels/0"),
    ] {
        let server = Server::answering(answer("200 OK", &[], &body));
        let error = failed::<T>(&Setup::new(server.url()));
        let ErrorKind::Decode(mismatch) = error.kind() else {
            panic!("{error:?}")
        };
        assert_eq!(mismatch.instance_path(), path);
        assert_eq!(
            error.raw_body().map(|body| &body[..]),
            Some(body.as_bytes())
        );
    }
}

fn a_body_may_be_as_large_as_the_limit_and_no_larger<T: Transport>() {
    let limit = PAYLOAD.len() as u64;
    for (headers, body) in [(&[][..], PAYLOAD.into()), (GZIP, gzip(PAYLOAD.as_bytes()))] {
        let server = Server::answering(answer("200 OK", headers, body));
        let setup = |max_body| Setup {
            max_body,
            ..Setup::new(server.url())
        };
        call::<T>(&setup(limit)).expect("a conversation");
        let error = failed::<T>(&setup(limit - 1));
        assert_eq!(*error.kind(), BodyTooLarge { limit: limit - 1 });
        assert_eq!(error.status().map(|status| status.as_u16()), Some(200));
        assert!(!error.is_retryable());
    }
}

/// None of these ends by itself: a client that collected all of it first would never finish.
fn an_endless_body_is_ended_by_the_limit<T: Transport>() {
    let (first, more) = endless_gzip();
    let chunk = [&b"400\r\n"[..], &[b' '; 1024], b"\r\n"].concat();
    let chunked = &[("transfer-encoding", "chunked")];
    for (case, script) in [
        (
            "plain",
            vec![
                Step::Send(raw("200 OK", &[], "")),
                Step::Flood(vec![b' '; 1024]),
            ],
        ),
        (
            "chunked",
            vec![Step::Send(raw("200 OK", chunked, "")), Step::Flood(chunk)],
        ),
        (
            "gzip",
            vec![Step::Send(raw("200 OK", GZIP, first)), Step::Flood(more)],
        ),
        (
            "a redirect",
            vec![
                Step::Send(raw("302 Found", &[], "")),
                Step::Flood(vec![b' '; 1024]),
            ],
        ),
    ] {
        let server = Server::start(vec![[vec![Step::Read], script].concat()]);
        let setup = Setup::new(server.url());
        let error = failed::<T>(&setup);
        let expected = match case {
            // the status is sufficient
            "a redirect" => ErrorKind::Redirect { origin: None },
            _ => BodyTooLarge {
                limit: setup.max_body,
            },
        };
        assert_eq!(*error.kind(), expected, "{case}: {error:?}");
    }
}

fn a_gzip_bomb_is_not_decompressed<T: Transport>() {
    let bomb = gzip(&vec![b' '; 16 * 1024 * 1024]);
    assert!(bomb.len() < 20_000);
    let server = Server::answering(answer("200 OK", GZIP, bomb));
    let setup = Setup::new(server.url());
    assert_eq!(
        *failed::<T>(&setup).kind(),
        BodyTooLarge {
            limit: setup.max_body
        }
    );
}
