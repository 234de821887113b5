//! Calls that succeed, and their requests.

use std::sync::mpsc;

use conversation_client::{AccountId, ConversationId, GetConversation, TokenHeader, from_slice};

use crate::harness::{CANARY, PAYLOAD, Setup, TOKEN, Transport, call, on_both};
use crate::server::{Server, answer, raw};

const OPERATION: GetConversation = GetConversation {
    account_id: AccountId::new(7),
    conversation_id: ConversationId::new(226),
};

on_both!(
    a_conversation_is_fetched,
    prefix_and_hyphenated_header_are_sent,
    ids_are_sent_unchanged,
    every_status_is_available_as_received,
    a_status_without_output_is_available_without_its_body,
    a_hook_receives_every_complete_body,
    a_client_shows_no_secret,
);

fn a_conversation_is_fetched<T: Transport>() {
    let server = Server::answering(answer("200 OK", &[], PAYLOAD));
    let conversation = call::<T>(&Setup::new(server.url())).expect("a conversation");
    assert_eq!(
        conversation,
        from_slice(PAYLOAD.as_bytes()).expect("a conversation")
    );

    let received = server.received();
    let [request] = &received[..] else {
        panic!("{} connections", received.len())
    };
    let mut lines = request.lines();
    assert_eq!(
        lines.next(),
        Some("GET /api/v1/accounts/7/conversations/226 HTTP/1.1")
    );
    let headers: Vec<&str> = lines.collect();
    for header in [
        &format!("api_access_token: {TOKEN}"),
        "accept: application/json",
        "accept-encoding: gzip",
        &format!(
            "user-agent: conversation-client/{}",
            env!("CARGO_PKG_VERSION")
        ),
        &format!("host: 127.0.0.1:{}", server.port()),
    ] {
        assert!(headers.contains(&header), "{header}: {request}");
    }
    for header in ["content-length", "transfer-encoding", "referer", "cookie"] {
        assert!(!request.contains(header), "{request}");
    }
}

fn prefix_and_hyphenated_header_are_sent<T: Transport>() {
    let server = Server::answering(answer("200 OK", &[], PAYLOAD));
    let setup = Setup {
        header: TokenHeader::Hyphenated,
        ..Setup::new(server.url() + "/pre%20fix/")
    };
    call::<T>(&setup).expect("a conversation");
    let request = server.received().concat();
    assert!(
        request.starts_with("GET /pre%20fix/api/v1/accounts/7/"),
        "{request}"
    );
    assert!(
        request.contains(&format!("\r\napi-access-token: {TOKEN}\r\n")),
        "{request}"
    );
    assert!(!request.contains("api_access_token"), "{request}");
}

fn ids_are_sent_unchanged<T: Transport>() {
    let server = Server::answering(answer("404 Not Found", &[], ""));
    let client = T::build(&Setup::new(server.url())).expect("a client");
    for id in [0, -1, i64::MIN, i64::MAX] {
        client.get(id, id).expect_err("not found");
        let request = server.received().pop().expect("a request");
        let line = format!("GET /api/v1/accounts/{id}/conversations/{id} HTTP/1.1\r\n");
        assert!(request.starts_with(&line), "{request}");
    }
}

fn every_status_is_available_as_received<T: Transport>() {
    let server = Server::answering(answer(
        "418 Teapot",
        &[("x-kind", "pot")],
        "short and stout",
    ));
    let client = T::build(&Setup::new(server.url())).expect("a client");
    let answer = client.execute(&OPERATION).expect("an answer");
    assert_eq!(answer.status(), 418);
    assert_eq!(answer.headers()["x-kind"], "pot");
    assert_eq!(answer.body(), "short and stout");
}

fn a_status_without_output_is_available_without_its_body<T: Transport>() {
    let (sender, bodies) = mpsc::channel();
    let server = Server::answering(raw(
        "418 Teapot",
        &[("x-kind", "pot"), ("content-length", "1000")],
        "short and",
    ));
    let client = T::build(&Setup {
        on_body: Some(sender),
        ..Setup::new(server.url())
    });
    let answer = client.expect("a client").execute(&OPERATION);
    let answer = answer.expect("an answer");
    assert_eq!(answer.status(), 418);
    assert_eq!(answer.headers()["x-kind"], "pot");
    assert!(answer.body().is_empty());
    assert!(bodies.try_iter().next().is_none(), "it was incomplete");
}

fn a_hook_receives_every_complete_body<T: Transport>() {
    let (sender, bodies) = mpsc::channel();
    let server = Server::answering_each(vec![
        answer("503 Busy", &[], "busy"),
        answer("200 OK", &[], PAYLOAD),
    ]);
    let setup = Setup {
        on_body: Some(sender),
        ..Setup::retrying(server.url(), 2)
    };
    call::<T>(&setup).expect("a conversation");
    drop(setup);
    let bodies: Vec<_> = bodies.iter().collect();
    assert_eq!(
        bodies,
        [
            ("getConversation", 503, b"busy".to_vec()),
            ("getConversation", 200, PAYLOAD.into()),
        ]
    );
}

fn a_client_shows_no_secret<T: Transport>() {
    let client = T::build(&Setup::new("https://chat.example.com/x")).expect("a client");
    let shown = client.shown();
    assert!(shown.contains("https://chat.example.com/x"), "{shown}");
    assert!(!shown.contains(CANARY), "{shown}");
}
