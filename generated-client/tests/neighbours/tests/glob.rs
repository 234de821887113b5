//! A glob import of conversation-client shadows neither the names of crates nor those of the
//! standard library's prelude.
#![cfg(feature = "with-types")]

#[allow(unused_imports, reason = "without features there is less to import")]
use conversation_client::*;

#[test]
fn crates_keep_their_names() {
    let client: reqwest::Client = reqwest::Client::new();
    let agent: ureq::Agent = ureq::Agent::new_with_defaults();
    let status: http::StatusCode = http::StatusCode::OK;
    let body: bytes::Bytes = bytes::Bytes::from_static(b"{}");
    let _ = (client, agent, status, body);
    assert!(std::any::type_name::<reqwest::Client>().starts_with("reqwest::"));
}

#[test]
fn the_prelude_keeps_its_names() {
    fn fallible() -> Result<Option<Box<Vec<String>>>, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Some(Box::new(Vec::from([
            String::new(),
            ToString::to_string(""),
        ]))))
    }
    let (some, none): (Option<u8>, Option<u8>) = (Some(1), None);
    assert!(some.is_some() && none.is_none());
    assert!(fallible().is_ok_and(|it| it.is_some()));
    let _: Result<(), ()> = Err(());
    let (a, b): (u8, u8) = (Default::default(), From::from(0));
    assert_eq!(a, b);
}

/// Items outside the crate's root are reached by their paths.
#[cfg(feature = "with-all")]
#[test]
fn clients_are_found_by_their_path() {
    let _ = conversation_client::transport::ureq::Client::builder();
    let _ = conversation_client::transport::reqwest::Client::builder();
    let _ = conversation_client::operation::http::StatusCode::OK;
    let _ = conversation_client::operation::bytes::Bytes::new();
    assert!(conversation_client::BaseUrl::parse("https://chat.example.com").is_ok());
}
