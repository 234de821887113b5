//! How the body of a success is interpreted, and what is kept of one that cannot be decoded.

use std::error::Error as _;

use conversation_client::ErrorKind;
use conversation_client::operation::http::StatusCode;

use crate::{PAYLOAD, answer, refused};

#[test]
fn a_documented_success_is_decoded_whatever_its_content_type() {
    for headers in [&[][..], &[("content-type", "text/html")]] {
        let read = answer(200, headers, PAYLOAD).expect("a conversation");
        assert_eq!(
            read,
            conversation_client::from_slice(PAYLOAD.as_bytes()).expect("one")
        );
    }
}

#[test]
fn a_body_that_cannot_be_decoded_is_kept_and_not_shown() {
    let deep = format!(
        r#"{{"undeclared": {}1{}}}"#,
        "[".repeat(10_000),
        "]".repeat(10_000)
    );
    for body in ["", "<html>canary</html>", "{\"id\": canary", &deep] {
        let error = refused(200, &[], body);
        assert_eq!(*error.kind(), ErrorKind::NotJson);
        assert_eq!(
            error.raw_body().map(|body| &body[..]),
            Some(body.as_bytes())
        );
        assert!(!error.is_retryable());
        assert!(
            error
                .source()
                .is_some_and(|source| source.to_string().contains("line"))
        );
        assert!(!format!("{error} {error:?} {:?}", error.source()).contains("canary"));
    }

    let mut payload: serde_json::Value = serde_json::from_str(PAYLOAD).expect("JSON");
    payload["meta"]["sender"]["id"] = "canary".into();
    payload["meta"]["sender"]["name"] = "canary".into();
    let body = payload.to_string();
    let error = refused(200, &[], &body);
    let ErrorKind::Decode(mismatch) = error.kind() else {
        panic!("{error:?}");
    };
    assert_eq!(mismatch.instance_path(), "/meta/sender/id");
    assert_eq!(
        error.raw_body().map(|body| &body[..]),
        Some(body.as_bytes())
    );
    assert_eq!(error.status(), Some(StatusCode::OK));
    let shown = format!("{error} {error:?} {:?}", error.source());
    assert!(
        shown.contains("/meta/sender/id") && !shown.contains("canary"),
        "{shown}"
    );
}

/// A transport that does not decode a body must not make it look like broken JSON.
#[test]
fn a_body_that_is_still_encoded_is_not_blamed_on_the_json() {
    for (coding, body, kind) in [
        (
            "gzip",
            "\u{1f}canary",
            ErrorKind::ContentCoding { coding: "gzip" },
        ),
        ("BR", "canary", ErrorKind::ContentCoding { coding: "br" }),
        ("identity", "canary", ErrorKind::NotJson),
    ] {
        let error = refused(200, &[("content-encoding", coding)], body);
        assert_eq!(*error.kind(), kind, "{coding}");
        assert!(error.raw_body().is_some(), "{coding}");
    }
}
