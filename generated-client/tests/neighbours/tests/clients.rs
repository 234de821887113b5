//! The behaviour of the program's own clients. Each test passes without conversation-client, and
//! with it.

use std::net::TcpListener;

fn run<F: Future>(call: F) -> F::Output {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    runtime.expect("a runtime").block_on(call)
}

/// It was built without TLS, and stays so.
#[test]
fn reqwest_gets_no_tls() {
    let refused = run(reqwest::Client::new().get("https://127.0.0.1:1/").send());
    let error = format!("{:?}", refused.expect_err("no TLS"));
    assert!(error.contains("scheme is not http"), "{error}");
}

#[test]
fn ureq_gets_no_tls() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = listener.local_addr().expect("an address").port();
    let refused = ureq::get(format!("https://127.0.0.1:{port}/")).call();
    let error = refused.expect_err("no TLS");
    assert!(matches!(error, ureq::Error::TlsRequired), "{error:?}");
}

/// rustls selects its only provider by itself, as it does if none is installed.
#[cfg(any(feature = "ring", feature = "aws-lc"))]
#[test]
fn rustls_selects_its_only_provider() {
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

/// It was built without TLS 1.2, and stays so.
#[cfg(any(feature = "ring", feature = "aws-lc"))]
#[test]
fn rustls_gets_no_other_version_of_tls() {
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
