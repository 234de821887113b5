//! A program that requests no content coding receives none, with and without conversation-client.
#![cfg(not(feature = "more"))]

use std::io::{Read, Write};
use std::net::TcpListener;
use std::thread;

/// Answers one request, and returns the request in lower case.
fn asked(request: impl FnOnce(String)) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let server = thread::spawn(move || {
        let (mut connection, _) = listener.accept().expect("a connection");
        let mut head = Vec::new();
        let mut byte = [0];
        while !head.ends_with(b"\r\n\r\n") {
            connection.read_exact(&mut byte).expect("a request");
            head.push(byte[0]);
        }
        // the body is labelled as gzip but is not: a client that decodes it fails
        let answer = "HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: 2\r\n\r\n{}";
        connection.write_all(answer.as_bytes()).expect("it is read");
        String::from_utf8(head).expect("text").to_lowercase()
    });
    request(url);
    server.join().expect("no panic")
}

#[test]
fn reqwest_can_be_built_and_requests_no_coding() {
    let head = asked(|url| {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build();
        runtime.expect("a runtime").block_on(async {
            let client = reqwest::Client::new();
            let answer = client.get(url).send().await.expect("an answer");
            assert_eq!(answer.headers()["content-encoding"], "gzip");
            assert_eq!(&answer.bytes().await.expect("a body")[..], b"{}");
        });
    });
    assert!(!head.contains("accept-encoding"), "{head}");
}

#[test]
fn ureq_requests_no_coding() {
    let head = asked(|url| {
        let agent = ureq::Agent::new_with_defaults();
        let mut answer = agent.get(url).call().expect("an answer");
        assert_eq!(answer.headers()["content-encoding"], "gzip");
        assert_eq!(answer.body_mut().read_to_vec().expect("a body"), b"{}");
    });
    assert!(!head.contains("accept-encoding"), "{head}");
}
