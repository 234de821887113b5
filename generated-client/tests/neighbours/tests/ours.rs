//! A client of ours, used beside the program's own: it leaves the process as it was.
#![cfg(all(feature = "with-ureq", feature = "with-reqwest"))]

use conversation_client::transport;

#[test]
fn a_client_of_ours_needs_no_provider_and_installs_none() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    let url = "https://127.0.0.1:1";
    let asynchronous = transport::reqwest::Client::builder()
        .base_url(url)
        .token("t")
        .retries(0);
    let blocking = transport::ureq::Client::builder()
        .base_url(url)
        .token("t")
        .retries(0);
    // a machine without certificates has no client for https
    if let (Ok(asynchronous), Ok(blocking)) = (asynchronous.build(), blocking.build()) {
        let call = asynchronous.get_conversation(7, 226);
        assert!(runtime.block_on(call).is_err(), "nobody listens");
        assert!(blocking.get_conversation(7, 226).is_err(), "nobody listens");
    }
    #[cfg(any(feature = "ring", feature = "aws-lc"))]
    assert!(rustls::crypto::CryptoProvider::get_default().is_none());
}
