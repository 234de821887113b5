//! What the program's own clients do. Each test holds without conversation-client, and with it.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::thread;

/// Answers one request, and gives what it was, in lower case.
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
        // it says that it is packed, and is not: who unpacks it fails
        let answer = "HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: 2\r\n\r\n{}";
        connection.write_all(answer.as_bytes()).expect("it is read");
        String::from_utf8(head).expect("text").to_lowercase()
    });
    request(url);
    server.join().expect("no panic")
}

fn run<F: Future>(call: F) -> F::Output {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    runtime.expect("a runtime").block_on(call)
}

#[cfg(not(feature = "more"))]
#[test]
fn a_client_of_reqwest_is_made_and_asks_for_no_coding() {
    let head = asked(|url| {
        run(async {
            let client = reqwest::Client::new();
            let answer = client.get(url).send().await.expect("an answer");
            assert_eq!(answer.headers()["content-encoding"], "gzip");
            assert_eq!(&answer.bytes().await.expect("a body")[..], b"{}");
        });
    });
    assert!(!head.contains("accept-encoding"), "{head}");
}

/// It was built without TLS, and so it stays.
#[test]
fn a_client_of_reqwest_gets_no_tls() {
    let refused = run(reqwest::Client::new().get("https://127.0.0.1:1/").send());
    let error = format!("{:?}", refused.expect_err("no TLS"));
    assert!(error.contains("scheme is not http"), "{error}");
}

#[cfg(not(feature = "more"))]
#[test]
fn an_agent_of_ureq_asks_for_no_coding() {
    let head = asked(|url| {
        let agent = ureq::Agent::new_with_defaults();
        let mut answer = agent.get(url).call().expect("an answer");
        assert_eq!(answer.headers()["content-encoding"], "gzip");
        assert_eq!(answer.body_mut().read_to_vec().expect("a body"), b"{}");
    });
    assert!(!head.contains("accept-encoding"), "{head}");
}

#[test]
fn an_agent_of_ureq_gets_no_tls() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = listener.local_addr().expect("an address").port();
    let refused = ureq::get(format!("https://127.0.0.1:{port}/")).call();
    let error = refused.expect_err("no TLS");
    assert!(matches!(error, ureq::Error::TlsRequired), "{error:?}");
}

/// rustls chooses its one provider by itself, as it does where nobody installs one.
#[cfg(any(feature = "ring", feature = "aws-lc"))]
#[test]
fn the_one_provider_of_rustls_is_chosen_by_itself() {
    let config = rustls::ClientConfig::builder()
        .with_root_certificates(rustls::RootCertStore::empty())
        .with_no_client_auth();
    let provider = config.crypto_provider();
    #[cfg(feature = "ring")]
    let of_program = rustls::crypto::ring::default_provider();
    #[cfg(feature = "aws-lc")]
    let of_program = rustls::crypto::aws_lc_rs::default_provider();
    assert_eq!(provider.cipher_suites, of_program.cipher_suites);
}

/// It was built without TLS 1.2, and so it stays.
#[cfg(any(feature = "ring", feature = "aws-lc"))]
#[test]
fn a_client_of_rustls_gets_no_other_version_of_tls() {
    let config = rustls::ClientConfig::builder()
        .with_root_certificates(rustls::RootCertStore::empty())
        .with_no_client_auth();
    let suites = &config.crypto_provider().cipher_suites;
    let versions: Vec<_> = suites.iter().map(|suite| suite.version().version).collect();
    let tls13 = rustls::ProtocolVersion::TLSv1_3;
    assert!(
        versions.iter().all(|version| *version == tls13),
        "{versions:?}"
    );
    assert_eq!(rustls::ALL_VERSIONS.len(), 1);
}
