//! Our clients, used beside the program's own: neither affects the other.
#![cfg(all(feature = "with-ureq", feature = "with-reqwest"))]

use std::io::{Read, Write};
use std::net::TcpListener;
use std::thread;

use conversation_client::operation::bytes::Bytes;
use conversation_client::operation::http::{Method, Response};
use conversation_client::{Error, ErrorKind, Operation, operation::ResponseBody, transport};

struct Get;

impl Operation for Get {
    type Output = serde_json::Value;
    const ID: &'static str = "get";
    const METHOD: Method = Method::GET;
    const SERVER: &'static str = "https://example.com";
    const PATH: &'static str = "/it";
    const TOKEN_HEADER: &'static str = "x-api-key";
    const RESPONSES: &'static [(u16, ResponseBody)] = &[(200, ResponseBody::Output)];

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        Vec::new()
    }
}

type Outcome = Result<Response<Bytes>, Error>;

/// Both clients, and the number of requests that each sends.
fn outcomes(base_url: &str, times: usize) -> Vec<Outcome> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    let asynchronous = transport::reqwest::Client::builder()
        .base_url(base_url)
        .token("t")
        .retries(0)
        .build()
        .expect("certificates of the system");
    let blocking = transport::ureq::Client::builder()
        .base_url(base_url)
        .token("t")
        .retries(0)
        .build()
        .expect("certificates of the system");
    let of_one = (0..times).map(|_| runtime.block_on(asynchronous.execute(&Get)));
    let of_other = (0..times).map(|_| blocking.execute(&Get));
    of_one.chain(of_other).collect()
}

/// Responds to each connection's request with these bytes, and records the request.
fn served(answer: &'static [u8], requests: usize) -> (String, thread::JoinHandle<Vec<String>>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let server = thread::spawn(move || {
        let serve = |_| {
            let (mut connection, _) = listener.accept().expect("a connection");
            let mut head = Vec::new();
            let mut byte = [0];
            while !head.ends_with(b"\r\n\r\n") {
                connection.read_exact(&mut byte).expect("a request");
                head.push(byte[0]);
            }
            connection.write_all(answer).expect("it is read");
            String::from_utf8(head).expect("text").to_lowercase()
        };
        (0..requests).map(serve).collect()
    });
    (url, server)
}

/// The clients start TLS with a server that does not support it.
#[test]
fn our_clients_need_no_provider_and_install_none() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = listener.local_addr().expect("an address").port();
    let server = thread::spawn(move || {
        let hello = |_| {
            let (mut connection, _) = listener.accept().expect("a connection");
            let mut first = [0; 3];
            connection.read_exact(&mut first).expect("a hello");
            // an alert: handshake failure
            let _ = connection.write_all(&[21, 3, 3, 0, 2, 2, 40]);
            first
        };
        [0, 1].map(hello)
    });
    for outcome in outcomes(&format!("https://localhost:{port}"), 1) {
        let error = outcome.expect_err("refused");
        assert_eq!(*error.kind(), ErrorKind::Tls, "{error:?}");
    }
    // each sent a TLS ClientHello
    assert_eq!(server.join().expect("no panic"), [[22, 3, 1]; 2]);
    #[cfg(any(feature = "ring", feature = "aws-lc"))]
    assert!(rustls::crypto::CryptoProvider::get_default().is_none());
}

#[test]
fn our_clients_request_gzip_only_and_name_any_other_coding() {
    for (coding, answer) in [
        (
            "br",
            &b"HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-encoding: br\r\ncontent-length: 2\r\n\r\n{}"[..],
        ),
        (
            "zstd",
            b"HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-encoding: zstd\r\ncontent-length: 2\r\n\r\n{}",
        ),
        (
            "deflate",
            b"HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-encoding: deflate\r\ncontent-length: 2\r\n\r\n{}",
        ),
    ] {
        let (url, server) = served(answer, 2);
        for outcome in outcomes(&url, 1) {
            let error = outcome.expect_err("another coding");
            assert_eq!(*error.kind(), ErrorKind::ContentCoding { coding });
        }
        for request in server.join().expect("no panic") {
            assert!(request.contains("\r\naccept-encoding: gzip\r\n"), "{request}");
        }
    }
}

/// An empty body is valid whatever its coding, and padding is not part of a body.
#[test]
fn our_clients_decode_gzip_themselves() {
    let (url, server) = served(
        b"HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-encoding: gzip\r\ncontent-length: 0\r\n\r\n",
        2,
    );
    for outcome in outcomes(&url, 1) {
        assert!(outcome.expect("an answer").body().is_empty());
    }
    server.join().expect("no panic");
    let (url, server) = served(PADDED, 2);
    for outcome in outcomes(&url, 1) {
        assert_eq!(&outcome.expect("an answer").body()[..], b"{}");
    }
    server.join().expect("no panic");
}

/// `{}` as gzip, stored, and two zeros.
const PADDED: &[u8] = b"HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-encoding: gzip\r\n\r\n\
    \x1f\x8b\x08\x00\x00\x00\x00\x00\x00\xff\x01\x02\x00\xfd\xff{}\x43\xbf\xa6\xa3\x02\x00\x00\x00\x00\x00";

#[test]
fn our_clients_keep_no_cookies() {
    let (url, server) = served(
        b"HTTP/1.1 200 OK\r\nconnection: close\r\nset-cookie: it=canary\r\ncontent-length: 2\r\n\r\n{}",
        4,
    );
    for outcome in outcomes(&url, 2) {
        outcome.expect("an answer");
    }
    for request in server.join().expect("no panic") {
        assert!(!request.contains("canary"), "{request}");
    }
}
