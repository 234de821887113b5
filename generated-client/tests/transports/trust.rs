//! TLS: to which servers the token is sent, and to which it is not.
//!
//! `server.pem` is for `localhost`, and issued by `authority.pem`; so is `expired.pem`, which has
//! the same key. `nobody.pem` is another authority. `signed` contains certificates with each kind
//! of key and signature, and their issuers.

use conversation_client::ErrorKind;
use rustls::crypto::{CryptoProvider, ring};
use rustls::{SignatureScheme, SupportedCipherSuite};

use crate::harness::{Setup, TOKEN, Transport, call, failed, is_inner, on_both};
use crate::secured::{KEY, Secured};
use crate::server::{Server, Step};

const SERVER: &str = include_str!("certificates/server.pem");
const EXPIRED: &str = include_str!("certificates/expired.pem");
/// The alert of a server that aborts the handshake.
const ALERT: [u8; 7] = [21, 3, 3, 0, 2, 2, 40];

/// The file to trust, instead of the system's own certificates.
pub(crate) fn trusting(name: &str) -> (&'static str, String) {
    let directory = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/transports/certificates");
    ("SSL_CERT_FILE", format!("{directory}/{name}"))
}

/// With retries.
fn setup(host: &str, port: u16) -> Setup {
    Setup::retrying(format!("https://{host}:{port}"), 2)
}

on_both!(
    the_token_is_sent_inside_tls_to_a_trusted_server,
    each_cipher_suite_is_supported,
    an_older_version_is_not_supported,
    each_group_agrees_on_a_secret,
    each_signature_is_verified,
    an_untrusted_server_is_called_once,
    an_unsuitable_server_is_called_once,
    without_trusted_certificates_nothing_is_sent,
);

fn the_token_is_sent_inside_tls_to_a_trusted_server<T: Transport>() {
    const CASE: &str = "the_token_is_sent_inside_tls_to_a_trusted_server";
    if !is_inner::<T>(module_path!(), CASE, &[trusting("authority.pem")]) {
        return;
    }
    let server = Secured::start(SERVER);
    call::<T>(&setup("localhost", server.port())).expect("a conversation");
    let seen = server.seen();
    let [connection] = &seen[..] else {
        panic!("{} connections", seen.len())
    };
    let line = format!("api_access_token: {TOKEN}\r\n");
    assert!(connection.request.contains(&line));
    assert!(connection.wire.len() > connection.request.len());
    let has_token = |bytes: &[u8]| bytes == TOKEN.as_bytes();
    assert!(!connection.wire.windows(TOKEN.len()).any(has_token));
}

fn each_cipher_suite_is_supported<T: Transport>() {
    const CASE: &str = "each_cipher_suite_is_supported";
    if !is_inner::<T>(module_path!(), CASE, &[trusting("authority.pem")]) {
        return;
    }
    let (spoken, of_tls12) = suites();
    assert_eq!((spoken.len(), of_tls12.len()), (3, 6));
    for suite in spoken {
        let server = Secured::speaking(SERVER, vec![suite]);
        let conversation = call::<T>(&setup("localhost", server.port()));
        assert!(conversation.is_ok(), "{suite:?}: {conversation:?}");
    }
}

/// The cipher suites of TLS 1.3, and those of TLS 1.2.
fn suites() -> (Vec<SupportedCipherSuite>, Vec<SupportedCipherSuite>) {
    let suites = ring::default_provider().cipher_suites.into_iter();
    suites.partition(|suite| suite.tls13().is_some())
}

/// Although the server of these tests enables TLS 1.2, and so rustls in this build.
fn an_older_version_is_not_supported<T: Transport>() {
    const CASE: &str = "an_older_version_is_not_supported";
    if is_inner::<T>(module_path!(), CASE, &[trusting("authority.pem")]) {
        let server = Secured::speaking(SERVER, suites().1);
        let error = failed::<T>(&setup("localhost", server.port()));
        assert_eq!(*error.kind(), ErrorKind::Tls, "{error:?}");
        assert!(error.to_string().contains("TLS 1.3"), "{error}");
        assert_eq!(server.seen().len(), 1);
    }
}

fn each_group_agrees_on_a_secret<T: Transport>() {
    const CASE: &str = "each_group_agrees_on_a_secret";
    if !is_inner::<T>(module_path!(), CASE, &[trusting("authority.pem")]) {
        return;
    }
    let groups = ring::default_provider().kx_groups;
    assert_eq!(groups.len(), 3);
    for group in groups {
        let provider = CryptoProvider {
            kx_groups: vec![group],
            ..ring::default_provider()
        };
        let server = Secured::shows(SERVER, KEY, None, provider);
        let conversation = call::<T>(&setup("localhost", server.port()));
        assert!(conversation.is_ok(), "{group:?}: {conversation:?}");
    }
}

macro_rules! signed {
    ($($certificate:literal, $key:literal: $scheme:ident;)+) => {
        &[$((
            $certificate,
            include_str!(concat!("certificates/signed/", $certificate, ".pem")),
            include_str!(concat!("certificates/signed/", $key, "-key.pem")),
            SignatureScheme::$scheme,
        )),+]
    };
}

/// The signature schemes of the handshake, and of the certificate by its authority.
fn each_signature_is_verified<T: Transport>() {
    const CASE: &str = "each_signature_is_verified";
    let trusted = trusting("signed/authorities.pem");
    if !is_inner::<T>(module_path!(), CASE, &[trusted]) {
        return;
    }
    let signed: &[(&str, &str, &str, SignatureScheme)] = signed! {
        "rsa-by-rsa-pkcs1-sha256", "rsa": RSA_PSS_SHA256;
        "rsa-by-rsa-pkcs1-sha256", "rsa": RSA_PSS_SHA384;
        "rsa-by-rsa-pkcs1-sha256", "rsa": RSA_PSS_SHA512;
        "p256-by-rsa-pkcs1-sha384", "p256": ECDSA_NISTP256_SHA256;
        "p256-by-rsa-pkcs1-sha512", "p256": ECDSA_NISTP256_SHA256;
        "p256-by-rsa-pss-sha256", "p256": ECDSA_NISTP256_SHA256;
        "p256-by-rsa-pss-sha384", "p256": ECDSA_NISTP256_SHA256;
        "p256-by-rsa-pss-sha512", "p256": ECDSA_NISTP256_SHA256;
        "p256-by-p256-sha256", "p256": ECDSA_NISTP256_SHA256;
        "p256-by-p256-sha384", "p256": ECDSA_NISTP256_SHA256;
        "p384-by-p384-sha256", "p384": ECDSA_NISTP384_SHA384;
        "p384-by-p384-sha384", "p384": ECDSA_NISTP384_SHA384;
        "ed25519-by-ed25519", "ed25519": ED25519;
    };
    for (name, certificate, key, scheme) in signed {
        let server = Secured::shows(certificate, key, Some(*scheme), ring::default_provider());
        let conversation = call::<T>(&setup("localhost", server.port()));
        assert!(conversation.is_ok(), "{name} {scheme:?}: {conversation:?}");
    }
}

fn refused<T: Transport>(case: &str, host: &str, certificate: &str) {
    let server = Secured::start(certificate);
    let error = failed::<T>(&setup(host, server.port()));
    assert_eq!(*error.kind(), ErrorKind::Tls, "{case}: {error:?}");
    assert!(!error.is_retryable(), "{case}");
    let seen = server.seen();
    assert_eq!(seen.len(), 1, "{case}");
    assert!(seen[0].request.is_empty(), "{case}");
}

fn an_untrusted_server_is_called_once<T: Transport>() {
    const CASE: &str = "an_untrusted_server_is_called_once";
    if is_inner::<T>(module_path!(), CASE, &[trusting("nobody.pem")]) {
        refused::<T>("unknown authority", "localhost", SERVER);
    }
}

fn an_unsuitable_server_is_called_once<T: Transport>() {
    const CASE: &str = "an_unsuitable_server_is_called_once";
    if !is_inner::<T>(module_path!(), CASE, &[trusting("authority.pem")]) {
        return;
    }
    refused::<T>("another name", "127.0.0.1", SERVER);
    refused::<T>("expired", "localhost", EXPIRED);
    let server = Server::start(vec![vec![Step::Send(ALERT.to_vec())]]);
    let error = failed::<T>(&setup("localhost", server.port()));
    assert_eq!(*error.kind(), ErrorKind::Tls, "an alert: {error:?}");
    assert_eq!(server.received().len(), 1, "an alert");
}

/// One library reads them when the client is built, the other at the first call.
fn without_trusted_certificates_nothing_is_sent<T: Transport>() {
    const CASE: &str = "without_trusted_certificates_nothing_is_sent";
    let nowhere = |name| (name, "/nowhere".to_owned());
    let variables = [nowhere("SSL_CERT_FILE"), nowhere("SSL_CERT_DIR")];
    if !is_inner::<T>(module_path!(), CASE, &variables) {
        return;
    }
    let server = Secured::start(SERVER);
    let error = T::build(&setup("localhost", server.port()))
        .and_then(|client| client.get(7, 226))
        .expect_err("no trusted certificates");
    assert_eq!(*error.kind(), ErrorKind::Tls, "{error:?}");
    assert!(server.seen().iter().all(|seen| seen.request.is_empty()));
}
