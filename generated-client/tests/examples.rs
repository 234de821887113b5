//! The examples work as documented, against a server on loopback.

#[path = "transports/server.rs"]
#[allow(dead_code, reason = "these tests use a part of the server only")]
mod server;

#[path = "../examples/fetch.rs"]
#[allow(
    dead_code,
    unreachable_pub,
    reason = "`main` is for those who run the example"
)]
mod fetch;
#[path = "../examples/sample.rs"]
#[allow(
    dead_code,
    unreachable_pub,
    reason = "`main` is for those who run the example"
)]
mod sample;
#[path = "../examples/service.rs"]
#[allow(
    dead_code,
    unreachable_pub,
    reason = "`main` is for those who run the example"
)]
mod service;

use std::io::{Read, Write};
use std::net::TcpStream;
use std::sync::mpsc::sync_channel;

use conversation_client::operation::http::Response;
use conversation_client::transport::reqwest::Client;
use conversation_client::{Error, ErrorKind, from_slice};
use serde_json::Value;
use server::{Server, answer};

const TOKEN: &str = "canary-token";
const PAYLOAD: &str = include_str!("../src/generated/fixtures/status-open.json");

#[test]
fn fetch_prints_a_summary_without_personal_data() {
    let server = Server::answering(answer("200 OK", &[], PAYLOAD));
    let conversation =
        fetch::fetch(Some(server.url()), TOKEN.to_owned(), 7, 226).expect("a conversation");
    let summary = fetch::summary(&conversation);
    assert!(summary.contains(": open, "), "{summary}");
    let payload: Value = serde_json::from_str(PAYLOAD).expect("JSON");
    let name = payload["meta"]["sender"]["name"].as_str().expect("a name");
    assert!(!summary.contains(name), "{summary}");
}

#[test]
fn fetch_says_what_to_do_about_an_error() {
    for (answer, text) in [
        (
            answer("404 Not Found", &[], r#"{"error": "none"}"#),
            "reason given by the server: none",
        ),
        (answer("401 Unauthorized", &[], "<html>"), "underscores"),
        (
            answer("200 OK", &[], "<html>"),
            "because: not JSON at line 1",
        ),
        (answer("200 OK", &[], "{}"), "`account_id` is missing"),
        (
            answer("429 Slow", &[("retry-after", "600")], ""),
            "try again in 600 s",
        ),
    ] {
        let server = Server::answering(answer);
        let error = fetch::fetch(Some(server.url()), TOKEN.to_owned(), 7, 226).expect_err(text);
        let explained = fetch::explained(&error);
        assert!(explained.contains(text), "{explained}");
        assert!(!explained.contains(TOKEN), "{explained}");
    }
    let error = fetch::fetch(None, String::new(), 7, 226).expect_err("no token");
    assert!(fetch::explained(&error).ends_with("nothing was sent"));
}

#[test]
fn sample_writes_a_line_for_each_sampled_body() {
    let found = answer("200 OK", &[], PAYLOAD);
    for line in sampled_of(7, vec![found], 3) {
        assert_eq!(from_slice(&line), from_slice(PAYLOAD.as_bytes()));
    }
}

#[test]
fn sample_counts_successful_responses_only() {
    let found = answer("200 OK", &[], PAYLOAD);
    let none = answer("404 Not Found", &[], "");
    let answers = [none, found].iter().cycle().take(8).cloned().collect();
    sampled_of(8, answers, 2);
}

/// The lines that the example writes for one of every three successful responses.
fn sampled_of(calls: usize, answers: Vec<Vec<u8>>, lines: usize) -> Vec<Vec<u8>> {
    let server = Server::answering_each(answers);
    let (sender, sampled) = sync_channel(16);
    let client = conversation_client::transport::ureq::Client::builder()
        .base_url(server.url())
        .token(TOKEN)
        .on_body(sample::sampler(3, sender))
        .build()
        .expect("a client");
    for _ in 0..calls {
        let outcome = client.get_conversation(7, 226);
        let is_answered = |error: Error| *error.kind() == ErrorKind::NotFound;
        assert!(outcome.err().is_none_or(is_answered));
    }
    drop(client);
    let mut file = Vec::new();
    for body in &sampled {
        sample::write_line(&mut file, body).expect("memory");
    }
    let written = file.split_inclusive(|byte| *byte == b'\n');
    let written: Vec<Vec<u8>> = written.map(<[u8]>::to_vec).collect();
    assert_eq!(written.len(), lines);
    written
}

#[tokio::test]
async fn service_answers_with_the_shared_types() {
    for (upstream, status) in [
        (answer("200 OK", &[], PAYLOAD), 200),
        (answer("404 Not Found", &[], ""), 404),
        (answer("401 Unauthorized", &[], ""), 502),
        (answer("429 Slow", &[("retry-after", "600")], ""), 503),
        (answer("200 OK", &[], "<html>"), 502),
    ] {
        let server = Server::answering(upstream);
        let url = start(&server).await;
        let answer = ask(&url, "/tickets/7/226").await;
        assert_eq!(answer.status(), status);
        match status {
            200 => assert_eq!(from_slice(answer.body()), from_slice(PAYLOAD.as_bytes())),
            503 => assert_eq!(answer.headers()["retry-after"], "600"),
            _ => assert!(answer.body().is_empty()),
        }
    }
}

#[tokio::test]
async fn service_publishes_the_contract() {
    let url = start(&Server::answering(Vec::new())).await;
    let document: Value =
        serde_json::from_slice(ask(&url, "/openapi.json").await.body()).expect("JSON");
    let schema = &document["paths"]["/tickets/{account}/{conversation}"]["get"]["responses"]["200"]
        ["content"]["application/json"]["schema"];
    assert_eq!(schema["$ref"], "#/components/schemas/Conversation");
    let contract: Value = serde_json::from_str(conversation_client::SCHEMA).expect("JSON");
    let published = &document["components"]["schemas"];
    assert_eq!(published["AccountId"], contract["$defs"]["AccountId"]);
    assert!(!document.to_string().contains("#/$defs/"));
}

async fn start(server: &Server) -> String {
    let client = Client::builder()
        .base_url(server.url())
        .token(TOKEN)
        .build()
        .expect("a client");
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0")
        .await
        .expect("a port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(async move { axum::serve(listener, service::service(client)).await });
    format!("http://{address}")
}

async fn ask(service: &str, path: &str) -> Response<Vec<u8>> {
    let url = format!("{service}{path}");
    let asked = tokio::task::spawn_blocking(move || {
        let address = url.trim_start_matches("http://");
        let (address, path) = address.split_at(address.find('/').expect("a path"));
        let mut connection = TcpStream::connect(address).expect("a connection");
        let head = format!("GET {path} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n\r\n");
        connection.write_all(head.as_bytes()).expect("it is read");
        let mut answer = String::new();
        connection.read_to_string(&mut answer).expect("an answer");
        let (head, body) = answer.split_once("\r\n\r\n").expect("a head");
        let status = head.split(' ').nth(1).expect("a status");
        let mut response = Response::builder().status(status);
        for line in head.lines().skip(1) {
            let (name, value) = line.split_once(": ").expect("a header");
            response = response.header(name, value);
        }
        response.body(body.as_bytes().to_vec()).expect("an answer")
    });
    asked.await.expect("no panic")
}
