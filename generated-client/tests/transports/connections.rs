//! Connections that are reused, and a call that is cancelled.

use std::sync::Arc;

use conversation_client::transport::reqwest::Client;
use conversation_client::{Error, ErrorKind};

use crate::harness::{PAYLOAD, Setup, TOKEN, Transport, on_both};
use crate::server::{Server, Step, answer};

/// A response after which the connection stays open.
fn kept(status: &str, body: &str) -> Vec<u8> {
    let length = body.len();
    format!("HTTP/1.1 {status}\r\ncontent-length: {length}\r\n\r\n{body}").into_bytes()
}

on_both!(
    a_connection_is_reused,
    unexpected_data_is_not_taken_for_a_response,
    an_idle_connection_that_was_closed_is_replaced,
    clones_can_call_at_the_same_time,
);

/// Several calls, because a pool may take back a connection only a moment after the call ended.
fn a_connection_is_reused<T: Transport>() {
    const CALLS: usize = 50;
    for answer in [kept("200 OK", PAYLOAD), kept("404 Not Found", "")] {
        let call = vec![Step::Read, Step::Send(answer)];
        let server = Server::start(vec![vec![call; CALLS].concat()]);
        let client = T::build(&Setup::new(server.url())).expect("a client");
        for _ in 0..CALLS {
            let outcome = client.get(7, 226);
            let is_answered = |error: Error| *error.kind() == ErrorKind::NotFound;
            assert!(outcome.err().is_none_or(is_answered));
        }
        let received = server.received();
        assert_eq!(received.concat().matches("/226 ").count(), CALLS);
        assert!(received.len() < CALLS, "{} connections", received.len());
    }
}

/// An unexpected response must not be taken for that of the next call.
fn unexpected_data_is_not_taken_for_a_response<T: Transport>() {
    let two = [kept("200 OK", PAYLOAD), kept("500 canary", "canary")].concat();
    let server = Server::start(vec![
        vec![Step::Read, Step::Send(two), Step::Hang],
        vec![Step::Read, Step::Send(answer("404 Not Found", &[], ""))],
    ]);
    let client = T::build(&Setup::new(server.url())).expect("a client");
    client.get(7, 226).expect("a conversation");
    let error = client.get(7, 227).expect_err("not found");
    assert_eq!(*error.kind(), ErrorKind::NotFound);
}

fn an_idle_connection_that_was_closed_is_replaced<T: Transport>() {
    let server = Server::start(vec![vec![Step::Read, Step::Send(kept("200 OK", PAYLOAD))]]);
    let client = T::build(&Setup::retrying(server.url(), 1)).expect("a client");
    for _ in 0..3 {
        client.get(7, 226).expect("a conversation");
    }
    assert_eq!(server.received().len(), 3);
}

fn clones_can_call_at_the_same_time<T: Transport>() {
    let server = Server::answering(answer("200 OK", &[], PAYLOAD));
    let client = T::build(&Setup::new(server.url())).expect("a client");
    let calls: Vec<_> = (0..8)
        .map(|_| {
            let client = client.clone();
            std::thread::spawn(move || client.get(7, 226).is_ok())
        })
        .collect();
    assert!(calls.into_iter().all(|call| call.join().expect("no panic")));
}

#[tokio::test]
async fn a_dropped_call_closes_its_connection() {
    let server = Arc::new(Server::start(vec![vec![Step::Read, Step::Hang]]));
    let client = Client::builder()
        .base_url(server.url())
        .token(TOKEN)
        .build()
        .expect("a client");
    let seen = |text| {
        let server = Arc::clone(&server);
        tokio::task::spawn_blocking(move || server.wait_for(text))
    };
    tokio::select! {
        _ = client.get_conversation(7, 226) => panic!("nobody answers"),
        asked = seen("/226 ") => asked.expect("the server was asked"),
    }
    seen("[gone]").await.expect("the server saw the client go");
}
