//! The effect of the process's environment: proxies, and the certificates to trust.

use conversation_client::ErrorKind;

use crate::harness::{
    CANARY, LONG, PAYLOAD, Setup, Transport, call, failed, is_inner, ms, on_both,
};
use crate::server::{Server, Step, answer, raw};
use crate::trust::trusting;

on_both!(
    calls_to_the_local_machine_bypass_the_proxy,
    calls_to_others_use_the_proxy_with_the_token_inside_tls,
    only_a_200_opens_a_tunnel,
    a_machine_without_certificates_can_call_itself,
    nothing_is_sent_before_the_server_is_authenticated,
);

/// A proxy on another machine would see the token in clear text.
fn calls_to_the_local_machine_bypass_the_proxy<T: Transport>() {
    let proxy = Server::answering(answer("200 OK", &[], PAYLOAD));
    let variables: Vec<_> = [
        "HTTP_PROXY",
        "http_proxy",
        "HTTPS_PROXY",
        "https_proxy",
        "ALL_PROXY",
        "all_proxy",
    ]
    .into_iter()
    .map(|name| (name, proxy.url()))
    .chain([("NO_PROXY", String::new()), ("no_proxy", String::new())])
    .collect();
    if is_inner::<T>(
        module_path!(),
        "calls_to_the_local_machine_bypass_the_proxy",
        &variables,
    ) {
        let server = Server::answering(answer("200 OK", &[], PAYLOAD));
        for host in ["127.0.0.1", "localhost"] {
            let url = format!("http://{host}:{}", server.port());
            call::<T>(&Setup::new(url)).expect("a conversation");
        }
        assert_eq!(server.received().len(), 2);
    } else {
        assert!(proxy.received().is_empty(), "{:?}", proxy.received());
    }
}

fn calls_to_others_use_the_proxy_with_the_token_inside_tls<T: Transport>() {
    let proxy = Server::answering(answer("403 canary", &[], "canary"));
    let variables = [
        ("HTTPS_PROXY", proxy.url()),
        ("https_proxy", proxy.url()),
        trusting("nobody.pem"),
    ];
    if is_inner::<T>(
        module_path!(),
        "calls_to_others_use_the_proxy_with_the_token_inside_tls",
        &variables,
    ) {
        let error = failed::<T>(&Setup::new("https://chat.example.com"));
        assert_eq!(*error.kind(), ErrorKind::Connect, "{error:?}");
    } else {
        let received = proxy.received().concat();
        assert!(
            received.starts_with("CONNECT chat.example.com:443 "),
            "{received}"
        );
        assert!(!received.contains(CANARY), "{received}");
    }
}

/// Another 2xx counts as a refusal, in both transports.
fn only_a_200_opens_a_tunnel<T: Transport>() {
    for status in ["201 Created", "204 canary", "299 canary", "407 canary"] {
        let opened = vec![
            Step::Read,
            Step::Send(raw(status, &[], "")),
            // whatever is sent through it
            Step::Read,
        ];
        let proxy = Server::start(vec![opened]);
        let variables = [("HTTPS_PROXY", proxy.url()), trusting("nobody.pem")];
        if is_inner::<T>(module_path!(), "only_a_200_opens_a_tunnel", &variables) {
            let error = failed::<T>(&Setup::new("https://chat.example.com"));
            assert_eq!(*error.kind(), ErrorKind::Connect, "{error:?}");
            return;
        }
        let received = proxy.received().concat();
        assert!(received.starts_with("CONNECT "), "{status}: {received}");
        assert!(received.ends_with("\r\n\r\n"), "{status}: {received}");
    }
}

fn a_machine_without_certificates_can_call_itself<T: Transport>() {
    let variables = [
        ("SSL_CERT_FILE", "/nowhere".to_owned()),
        ("SSL_CERT_DIR", "/nowhere".to_owned()),
    ];
    if is_inner::<T>(
        module_path!(),
        "a_machine_without_certificates_can_call_itself",
        &variables,
    ) {
        let server = Server::answering(answer("200 OK", &[], PAYLOAD));
        call::<T>(&Setup::new(server.url())).expect("a conversation");
    }
}

fn nothing_is_sent_before_the_server_is_authenticated<T: Transport>() {
    if is_inner::<T>(
        module_path!(),
        "nothing_is_sent_before_the_server_is_authenticated",
        &[trusting("nobody.pem")],
    ) {
        let https = |server: &Server| Setup::new(format!("https://127.0.0.1:{}", server.port()));
        let plain = Server::start(vec![vec![
            Step::Send(answer("200 OK", &[], PAYLOAD)),
            Step::Read,
        ]]);
        let error = failed::<T>(&https(&plain));
        assert_eq!(*error.kind(), ErrorKind::Tls, "{error:?}");
        assert!(!plain.received().concat().contains(CANARY));

        let silent = Server::start(vec![vec![Step::Hang]]);
        let setup = Setup {
            connect: ms(150),
            ..https(&silent)
        };
        let started = std::time::Instant::now();
        let error = failed::<T>(&setup);
        assert_eq!(*error.kind(), ErrorKind::Timeout, "{error:?}");
        assert!(started.elapsed() < LONG, "{:?}", started.elapsed());
    }
}
