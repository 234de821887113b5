//! Errors before anything is sent.

use std::time::Duration;

use conversation_client::{Error, ErrorKind};

use crate::harness::{CANARY, Setup, Transport, on_both, shows_nothing};

fn refused<T: Transport>(setup: &Setup) -> (&'static str, String) {
    let error: Error = T::build(setup).err().expect("refused");
    shows_nothing(&error);
    let ErrorKind::Configuration { setting, .. } = error.kind() else {
        panic!("{error:?}");
    };
    (setting, error.to_string())
}

on_both!(
    a_token_that_could_inject_a_header,
    an_invalid_or_unsafe_base_url,
    a_base_url_that_ends_with_the_beginning_of_the_path,
    a_timeout_of_zero,
    huge_timeouts_are_accepted,
);

fn a_token_that_could_inject_a_header<T: Transport>() {
    for token in [
        "",
        "canary\r\nx-canary: 1",
        "canary\n",
        "canary\r",
        "canary canary",
        "canary\0",
        "canäry",
    ] {
        let setup = Setup {
            token: token.to_owned(),
            ..Setup::new("http://127.0.0.1:1")
        };
        assert_eq!(refused::<T>(&setup).0, "token");
    }
}

fn an_invalid_or_unsafe_base_url<T: Transport>() {
    for base_url in [
        "",
        "chat.example.com",
        "https://",
        "ftp://canary",
        "http://canary.example.com",
        "http://192.0.2.1",
        "https://canary:canary@chat.example.com",
        "https://chat.example.com?canary",
        "https://chat.example.com#canary",
        "https://chat.example.com/canary/../",
        "https://chat.example.com/canary\r\nx-canary: 1",
    ] {
        let (setting, text) = refused::<T>(&Setup::new(base_url));
        assert_eq!(setting, "base URL", "{base_url}");
        assert!(!text.contains(CANARY), "{text}");
    }
}

fn a_base_url_that_ends_with_the_beginning_of_the_path<T: Transport>() {
    for end in ["/api/v1", "/api/v1/", "/api/v1/accounts/42/"] {
        let (setting, text) =
            refused::<T>(&Setup::new(format!("https://chat.example.com/chat{end}")));
        assert_eq!(setting, "base URL");
        assert!(text.ends_with(": https://chat.example.com/chat"), "{text}");
    }
}

fn a_timeout_of_zero<T: Transport>() {
    let setup = Setup::new("http://127.0.0.1:1");
    let none = Duration::ZERO;
    for (setup, setting) in [
        (
            Setup {
                connect: none,
                ..setup.clone()
            },
            "connect timeout",
        ),
        (
            Setup {
                read: none,
                ..setup.clone()
            },
            "read timeout",
        ),
        (
            Setup {
                total: none,
                ..setup
            },
            "total timeout",
        ),
    ] {
        assert_eq!(refused::<T>(&setup).0, setting);
    }
}

fn huge_timeouts_are_accepted<T: Transport>() {
    let server = crate::server::Server::answering(crate::server::answer("404 Not Found", &[], ""));
    let setup = Setup {
        connect: Duration::MAX,
        read: Duration::MAX,
        total: Duration::MAX,
        max_retry_wait: Duration::MAX,
        max_body: u64::MAX,
        retries: u32::MAX,
        ..Setup::new(server.url())
    };
    let client = T::build(&setup).expect("a client");
    let error = client.get(7, 226).expect_err("not found");
    assert_eq!(*error.kind(), ErrorKind::NotFound);
}
