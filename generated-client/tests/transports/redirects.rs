//! No redirect is followed: the token must not be sent to its target.

use conversation_client::ErrorKind;

use crate::harness::{CANARY, PAYLOAD, Setup, Transport, failed, on_both};
use crate::server::{Server, answer};

on_both!(
    the_token_is_not_sent_to_the_target,
    a_redirect_loop_is_not_followed,
    other_forms_of_redirect_are_not_followed,
);

fn the_token_is_not_sent_to_the_target<T: Transport>() {
    let target = Server::answering(answer("200 OK", &[], PAYLOAD));
    for host in ["127.0.0.1", "localhost"] {
        let origin = format!("http://{host}:{}", target.port());
        let location = format!("{origin}/canary?canary=canary#canary");
        for status in [
            "300 Choices",
            "301 Moved",
            "302 Found",
            "303 Other",
            "307 Temporary",
            "308 Permanent",
        ] {
            let server = Server::answering(answer(status, &[("location", &location)], "canary"));
            let error = failed::<T>(&Setup::retrying(server.url(), 2));
            assert_eq!(
                *error.kind(),
                ErrorKind::Redirect {
                    origin: Some(origin.clone())
                }
            );
            assert!(error.to_string().contains(&origin), "{error}");
            assert_eq!(server.received().len(), 1, "only one request was sent");
        }
    }
    assert!(target.received().is_empty(), "{:?}", target.received());
}

fn a_redirect_loop_is_not_followed<T: Transport>() {
    for location in [
        "/api/v1/accounts/7/conversations/226",
        "",
        "?canary",
        "/canary",
        "\u{e9}canary",
    ] {
        let server = Server::answering(answer("302 Found", &[("location", location)], ""));
        let error = failed::<T>(&Setup::retrying(server.url(), 2));
        assert_eq!(
            *error.kind(),
            ErrorKind::Redirect { origin: None },
            "{location}"
        );
        assert_eq!(server.received().len(), 1, "{location}");
    }
    let server = Server::answering(answer("302 Found", &[], ""));
    let error = failed::<T>(&Setup::new(server.url()));
    assert_eq!(*error.kind(), ErrorKind::Redirect { origin: None });
}

fn other_forms_of_redirect_are_not_followed<T: Transport>() {
    let target = Server::answering(answer("200 OK", &[], PAYLOAD));
    let url = format!("http://localhost:{}/", target.port());
    let refresh = format!("0; url={url}");
    let alternative = format!("http/1.1=\"localhost:{}\"", target.port());
    let headers = [
        ("refresh", &refresh[..]),
        ("content-location", &url),
        ("location", &url),
        ("alt-svc", &alternative),
    ];
    for status in ["201 Created", "305 Use Proxy", "404 Not Found", "503 Busy"] {
        let server = Server::answering(answer(status, &headers, CANARY));
        failed::<T>(&Setup::retrying(server.url(), 1));
    }
    assert!(target.received().is_empty(), "{:?}", target.received());
}
