//! Bodies with a content coding: gzip in all its forms, and codings that were not requested.

use std::io::Write;

use conversation_client::ErrorKind::{self, BodyTooLarge, ContentCoding, Interrupted};
use conversation_client::{GetConversation, from_slice};
use flate2::Compression;
use flate2::write::{GzEncoder, ZlibEncoder};

use crate::harness::{PAYLOAD, Setup, Transport, call, failed, on_both};
use crate::server::{Server, Step, answer, raw};

pub(crate) const GZIP: &[(&str, &str)] = &[("content-encoding", "gzip")];

pub(crate) fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(bytes).expect("memory");
    encoder.finish().expect("memory")
}

pub(crate) fn damaged(mut bytes: Vec<u8>, at: usize) -> Vec<u8> {
    bytes[at] ^= 0x55;
    bytes
}

pub(crate) fn is_read<T: Transport>(answer: Vec<u8>) {
    let server = Server::answering(answer);
    let conversation = call::<T>(&Setup::new(server.url())).expect("a conversation");
    assert_eq!(
        conversation,
        from_slice(PAYLOAD.as_bytes()).expect("a conversation")
    );
}

fn zlib(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(bytes).expect("memory");
    encoder.finish().expect("memory")
}

/// The payload as gzip with this many members, followed by these bytes.
fn members(count: usize, behind: &[u8]) -> Vec<u8> {
    let bytes = PAYLOAD.as_bytes();
    let parts = bytes.chunks(bytes.len().div_ceil(count));
    [&parts.flat_map(gzip).collect::<Vec<u8>>(), behind].concat()
}

on_both!(
    only_gzip_is_requested,
    gzip_is_decoded_with_any_number_of_members,
    gzip_is_decoded_in_chunks_of_any_size,
    gzip_is_decoded_under_both_names,
    padding_after_gzip_is_ignored,
    other_data_after_gzip_is_an_error,
    an_empty_body_is_empty_whatever_its_coding,
    damaged_gzip_is_an_error,
    an_unrequested_coding_is_an_error_of_its_own,
    a_status_is_reported_whatever_the_coding_of_its_body,
    a_reason_is_read_from_gzip,
    the_hook_and_the_caller_see_the_decoded_body,
    endless_members_and_padding_are_ended_by_the_limit,
);

fn only_gzip_is_requested<T: Transport>() {
    let server = Server::answering(answer("200 OK", &[], PAYLOAD));
    call::<T>(&Setup::new(server.url())).expect("a conversation");
    let request = server.received().concat().to_lowercase();
    let asked: Vec<_> = request
        .lines()
        .filter(|line| line.starts_with("accept-encoding"))
        .collect();
    assert_eq!(asked, ["accept-encoding: gzip"]);
}

fn gzip_is_decoded_with_any_number_of_members<T: Transport>() {
    for count in [1, 2, 3, 100] {
        is_read::<T>(answer("200 OK", GZIP, members(count, b"")));
    }
    // empty members before, between and after the others
    let nothing = gzip(b"");
    let (first, second) = PAYLOAD.as_bytes().split_at(100);
    let all = [&nothing, &gzip(first), &nothing, &gzip(second), &nothing];
    is_read::<T>(answer("200 OK", GZIP, all.map(Vec::as_slice).concat()));
}

/// Also with members that begin or end in the middle of a chunk.
fn gzip_is_decoded_in_chunks_of_any_size<T: Transport>() {
    let body = members(3, &[0; 5]);
    for size in [1, 7, 10, 1000] {
        let chunks = body.chunks(size).flat_map(|piece| {
            let head = format!("{:x}\r\n", piece.len());
            [head.as_bytes(), piece, b"\r\n"].concat()
        });
        let body: Vec<u8> = chunks.chain(*b"0\r\n\r\n").collect();
        let headers = &[GZIP, &[("transfer-encoding", "chunked")]].concat();
        is_read::<T>(raw("200 OK", headers, body));
    }
}

fn gzip_is_decoded_under_both_names<T: Transport>() {
    for name in [
        "gzip",
        "GZIP",
        "Gzip",
        "x-gzip",
        "X-GZip",
        " gzip\t",
        "gzip, identity",
        "identity,gzip",
        ", gzip ,",
        "Identity , X-GZIP",
    ] {
        let body = members(2, b"");
        is_read::<T>(answer("200 OK", &[("content-encoding", name)], body));
    }
    let two_lines = &[
        ("content-encoding", "identity"),
        ("Content-Encoding", "gzip"),
    ];
    is_read::<T>(answer("200 OK", two_lines, members(1, b"")));
    for name in ["identity", "IDENTITY", "", " ", ",", "identity, identity"] {
        is_read::<T>(answer("200 OK", &[("content-encoding", name)], PAYLOAD));
    }
}

fn padding_after_gzip_is_ignored<T: Transport>() {
    for behind in [
        &b"\0"[..],
        &[0; 1000],
        b"\r\n",
        b"\n",
        b"\r\n\r\n",
        b"\0\0\r\n",
    ] {
        for count in [1, 2] {
            is_read::<T>(answer("200 OK", GZIP, members(count, behind)));
        }
    }
}

fn other_data_after_gzip_is_an_error<T: Transport>() {
    let member = gzip(b"{}");
    for behind in [
        &b" "[..],
        b"canary",
        b"{}",
        b"\0\0canary",
        &member[..5],
        &[0x1f],
    ] {
        is_damaged::<T>(&format!("{behind:?}"), members(1, behind));
    }
    // nothing may follow padding
    is_damaged::<T>(
        "a member behind padding",
        members(1, &[b"\0", &member[..]].concat()),
    );
}

fn an_empty_body_is_empty_whatever_its_coding<T: Transport>() {
    for name in ["gzip", "x-gzip", "identity"] {
        let headers = &[("content-encoding", name)];
        for empty in [
            answer("200 OK", headers, ""),
            raw("200 OK", headers, ""),
            raw(
                "200 OK",
                &[headers[0], ("transfer-encoding", "chunked")],
                "0\r\n\r\n",
            ),
        ] {
            let server = Server::answering(empty);
            let error = failed::<T>(&Setup::new(server.url()));
            // as without the coding: an empty text is not JSON
            assert_eq!(*error.kind(), ErrorKind::NotJson, "{name}: {error:?}");
            assert!(error.raw_body().is_some_and(|body| body[..].is_empty()));
        }
    }
}

fn is_damaged<T: Transport>(case: &str, body: Vec<u8>) {
    let server = Server::answering(answer("200 OK", GZIP, body));
    let error = failed::<T>(&Setup::new(server.url()));
    assert_eq!(*error.kind(), Interrupted, "{case}: {error:?}");
    assert!(error.raw_body().is_none(), "{case}");
}

fn damaged_gzip_is_an_error<T: Transport>() {
    let whole = gzip(PAYLOAD.as_bytes());
    let half = whole.len() / 2;
    for (case, body) in [
        ("half", whole[..half].to_vec()),
        ("without its checksum", whole[..whole.len() - 8].to_vec()),
        ("without its last byte", whole[..whole.len() - 1].to_vec()),
        ("a wrong checksum", damaged(whole.clone(), whole.len() - 8)),
        ("a wrong length", damaged(whole.clone(), whole.len() - 1)),
        ("a wrong byte", damaged(whole.clone(), half)),
        ("the header alone", whole[..10].to_vec()),
        ("half the header", whole[..5].to_vec()),
        ("not gzip", "<!doctype html><title>canary</title>".into()),
        ("not compressed", PAYLOAD.into()),
        ("zeros", vec![0; 100]),
    ] {
        // the same in the second member
        let second = [gzip(b""), body.clone()].concat();
        is_damaged::<T>(case, body);
        if case != "zeros" {
            is_damaged::<T>(&format!("{case}, in the second member"), second);
        }
    }
}

fn an_unrequested_coding_is_an_error_of_its_own<T: Transport>() {
    let twice = gzip(&gzip(PAYLOAD.as_bytes()));
    for (header, body, coding) in [
        ("br", PAYLOAD.as_bytes(), "br"),
        ("BR", PAYLOAD.as_bytes(), "br"),
        ("zstd", b"\x28\xb5\x2f\xfdcanary", "zstd"),
        ("deflate", &zlib(PAYLOAD.as_bytes()), "deflate"),
        ("compress", b"\x1f\x9dcanary", "compress"),
        ("gzip, gzip", &twice, "several codings"),
        ("gzip, br", &gzip(PAYLOAD.as_bytes()), "several codings"),
        ("br, gzip", &gzip(PAYLOAD.as_bytes()), "several codings"),
        ("canary", PAYLOAD.as_bytes(), "an unregistered coding"),
        ("gzip canary", PAYLOAD.as_bytes(), "an unregistered coding"),
        (
            "gzip;q=1",
            &gzip(PAYLOAD.as_bytes()),
            "an unregistered coding",
        ),
        ("br", b"", "br"),
    ] {
        let encoded = answer("200 OK", &[("content-encoding", header)], body);
        let server = Server::answering(encoded);
        let error = failed::<T>(&Setup::retrying(server.url(), 2));
        assert_eq!(
            *error.kind(),
            ContentCoding { coding },
            "{header}: {error:?}"
        );
        assert_eq!(error.kind().name(), "content_coding");
        assert_eq!(error.status().map(|status| status.as_u16()), Some(200));
        assert!(error.to_string().contains(coding), "{error}");
        assert!(!error.is_retryable(), "{header}");
        assert_eq!(server.received().len(), 1, "{header}");
    }
    let two_lines = &[("content-encoding", "gzip"), ("content-encoding", "gzip")];
    let server = Server::answering(answer("200 OK", two_lines, twice));
    let coding = "several codings";
    assert_eq!(
        *failed::<T>(&Setup::new(server.url())).kind(),
        ContentCoding { coding }
    );
}

fn a_status_is_reported_whatever_the_coding_of_its_body<T: Transport>() {
    for coding in ["br", "gzip", "gzip, gzip"] {
        let encoded = |status, more: &[(&str, &str)]| {
            answer(
                status,
                &[&[("content-encoding", coding)], more].concat(),
                "canary",
            )
        };
        let failed_with = |answer| {
            let server = Server::answering(answer);
            failed::<T>(&Setup::new(server.url()))
        };
        let error = failed_with(encoded("404 Not Found", &[]));
        assert_eq!(*error.kind(), ErrorKind::NotFound, "{coding}");
        let error = failed_with(encoded("429 Slow", &[("retry-after", "7")]));
        let wait = Some(std::time::Duration::from_secs(7));
        assert_eq!(
            *error.kind(),
            ErrorKind::RateLimited { retry_after: wait },
            "{coding}"
        );
        let error = failed_with(encoded("503 Busy", &[("retry-after", "7")]));
        assert_eq!(error.retry_after(), wait, "{coding}");
    }
}

fn a_reason_is_read_from_gzip<T: Transport>() {
    let body = [
        gzip(br#"{"error": "#),
        gzip(br#""none"}"#),
        b"\r\n".to_vec(),
    ]
    .concat();
    let gzipped = answer("404 Not Found", &[("content-encoding", "X-GZIP")], body);
    let server = Server::answering(gzipped);
    let error = failed::<T>(&Setup::new(server.url()));
    assert_eq!(error.reason(), Some("none"));
}

fn the_hook_and_the_caller_see_the_decoded_body<T: Transport>() {
    let server = Server::answering(answer("200 OK", GZIP, members(2, b"\0")));
    let (sender, hooked) = std::sync::mpsc::channel();
    let setup = Setup {
        on_body: Some(sender),
        ..Setup::new(server.url())
    };
    let client = T::build(&setup).expect("a client");
    let operation = GetConversation {
        account_id: 7.into(),
        conversation_id: 226.into(),
    };
    let answer = client.execute(&operation).expect("an answer");
    assert_eq!(&answer.body()[..], PAYLOAD.as_bytes());
    // the headers that no longer apply to the body are removed
    assert!(!answer.headers().contains_key("content-encoding"));
    assert!(!answer.headers().contains_key("content-length"));
    let (_, _, body) = hooked.recv().expect("the hook was called");
    assert_eq!(body, PAYLOAD.as_bytes());
}

fn endless_members_and_padding_are_ended_by_the_limit<T: Transport>() {
    for (case, endless) in [
        ("members", gzip(b"").repeat(100)),
        ("padding", vec![0; 1024]),
    ] {
        let begun = raw("200 OK", GZIP, gzip(b"{}"));
        let script = vec![Step::Read, Step::Send(begun), Step::Flood(endless)];
        let server = Server::start(vec![script]);
        let setup = Setup::new(server.url());
        let error = failed::<T>(&setup);
        let limit = setup.max_body;
        assert_eq!(*error.kind(), BodyTooLarge { limit }, "{case}: {error:?}");
    }
}
