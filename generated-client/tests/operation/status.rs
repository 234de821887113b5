//! The meaning of each status, and the details in the headers and the body of an error response.

use std::time::Duration;

use conversation_client::ErrorKind;

use crate::{PAYLOAD, refused};

#[test]
fn an_undocumented_success_is_an_error() {
    for status in [201, 202, 204, 206] {
        let error = refused(status, &[], PAYLOAD);
        assert_eq!(*error.kind(), ErrorKind::UnexpectedStatus);
        assert_eq!(error.status().map(|status| status.as_u16()), Some(status));
        assert!(error.raw_body().is_none());
    }
}

#[test]
fn each_status_has_its_kind() {
    for (status, kind, retryable) in [
        (101, ErrorKind::UnexpectedStatus, false),
        (300, ErrorKind::Redirect { origin: None }, false),
        (304, ErrorKind::UnexpectedStatus, false),
        (400, ErrorKind::UnexpectedStatus, false),
        (401, ErrorKind::Unauthorized, false),
        (403, ErrorKind::UnexpectedStatus, false),
        (404, ErrorKind::NotFound, false),
        (408, ErrorKind::UnexpectedStatus, true),
        (410, ErrorKind::UnexpectedStatus, false),
        (429, ErrorKind::RateLimited { retry_after: None }, true),
        (500, ErrorKind::Server, true),
        (501, ErrorKind::Server, false),
        (502, ErrorKind::Server, true),
        (503, ErrorKind::Server, true),
        (504, ErrorKind::Server, true),
        (505, ErrorKind::Server, false),
        (599, ErrorKind::Server, false),
        (999, ErrorKind::UnexpectedStatus, false),
    ] {
        let error = refused(status, &[], "");
        assert_eq!(*error.kind(), kind, "{status}");
        assert_eq!(error.is_retryable(), retryable, "{status}");
        assert!(
            error.to_string().contains(&format!("(status {status})")),
            "{error}"
        );
    }
}

#[test]
fn a_redirect_error_names_only_the_origin_of_its_target() {
    for (location, origin) in [
        (
            "https://other.example/canary?canary#canary",
            Some("https://other.example"),
        ),
        (
            "HTTP://Other.Example:8080",
            Some("http://other.example:8080"),
        ),
        (
            "https://canary:canary@other.example/",
            Some("https://other.example"),
        ),
        (
            "https://canary@canary@other.example",
            Some("https://other.example"),
        ),
        (
            "https://other.example\\@canary/",
            Some("https://other.example"),
        ),
        ("https://[::1]:81/canary", Some("https://[::1]:81")),
        // a login page at the base URL: only the path differs
        (
            "https://chat.example.com/canary",
            Some("https://chat.example.com"),
        ),
        ("//other.example/canary", Some("//other.example")),
        ("/canary", None),
        ("canary", None),
        ("?next=https://canary.example", None),
        ("/next//canary.example", None),
        ("", None),
        ("https://", None),
        ("https://canary canary/", None),
        ("https://canary%0d/", None),
        ("javascript://canary/", None),
        ("mailto:canary@example.com", None),
    ] {
        let error = refused(302, &[("location", location)], "");
        let expected = ErrorKind::Redirect {
            origin: origin.map(str::to_owned),
        };
        assert_eq!(*error.kind(), expected, "{location}");
        let shown = format!("{error} {error:?}");
        assert!(!shown.contains("canary"), "{shown}");
        assert!(shown.contains(origin.unwrap_or("redirects")), "{shown}");
    }
}

#[test]
fn the_servers_reason_is_read_if_it_has_the_documented_form() {
    const TEXT: &[(&str, &str)] = &[("content-type", "Text/Plain; charset=utf-8")];
    const HTML: &[(&str, &str)] = &[("content-type", "text/html")];
    for (status, headers, body, reason) in [
        (
            401,
            &[][..],
            r#"{"error": "Invalid Access Token"}"#,
            Some("Invalid Access Token"),
        ),
        (
            401,
            HTML,
            r#"{"errors": ["first", "second"]}"#,
            Some("first; second"),
        ),
        (
            401,
            &[],
            r#"{"error": 7, "errors": ["first"]}"#,
            Some("first"),
        ),
        (401, &[], r#"{"errors": ["first", 2]}"#, None),
        (401, &[], r#"{"errors": []}"#, None),
        (401, &[], r#"{"message": "other"}"#, None),
        (401, &[], r#"["error"]"#, None),
        (401, HTML, "<html>401</html>", None),
        (401, &[], "", None),
        (404, &[], r#"{"error": "gone"}"#, Some("gone")),
        (404, &[], r#"{"errors": ["not documented here"]}"#, None),
        (429, TEXT, "Retry later\n", Some("Retry later")),
        (429, TEXT, "  ", None),
        (429, HTML, "<html>429</html>", None),
        (429, &[], "Retry later", None),
        (500, &[], r#"{"error": "not documented"}"#, None),
    ] {
        let error = refused(status, headers, body);
        assert_eq!(error.reason(), reason, "{status} {body}");
        let shown = format!("{error} {error:?}");
        assert!(
            reason.is_none_or(|reason| !shown.contains(reason)),
            "{shown}"
        );
    }
    let longest = 64 * 1024;
    for (status, headers, before, behind) in [
        (401, &[][..], r#"{"errors": [""#, r#""]}"#),
        (404, &[], r#"{"error": ""#, r#""}"#),
        (429, TEXT, "", ""),
    ] {
        let fits = longest - before.len() - behind.len();
        for (length, is_read) in [(fits, true), (fits + 1, false)] {
            let body = format!("{before}{}{behind}", "x".repeat(length));
            let read = refused(status, headers, &body).reason().map(str::len);
            assert_eq!(read, is_read.then_some(length), "{status}");
        }
    }
    let nested = format!("{}1{}", "[".repeat(10_000), "]".repeat(10_000));
    assert_eq!(
        refused(404, &[], &format!(r#"{{"error": {nested}}}"#)).reason(),
        None
    );
}

#[test]
fn the_error_for_401_mentions_proxies_that_drop_underscores() {
    let error = refused(401, &[], "").to_string();
    assert!(
        error.contains("underscores") && error.contains("TokenHeader::Hyphenated"),
        "{error}"
    );
}

#[test]
fn retry_after_is_read_in_both_forms_and_never_panics() {
    const NOW: &str = "Sun, 06 Nov 1994 08:49:37 GMT";
    let seconds = |n| Some(Duration::from_secs(n));
    for (value, date, wait) in [
        ("7", None, seconds(7)),
        (" 7 ", None, seconds(7)),
        ("0", None, seconds(0)),
        ("Sun, 06 Nov 1994 08:49:47 GMT", Some(NOW), seconds(10)),
        ("Sunday, 06-Nov-94 08:49:47 GMT", Some(NOW), seconds(10)),
        ("Sun Nov  6 08:49:47 1994", Some(NOW), seconds(10)),
        ("Sun, 06 Nov 1994 08:49:27 GMT", Some(NOW), seconds(0)),
        ("Sun, 06 Nov 1994 08:49:47 GMT", None, seconds(0)),
        ("18446744073709551615", None, seconds(u64::MAX)),
        ("99999999999999999999999999", None, seconds(u64::MAX)),
        ("-1", None, None),
        ("+1", None, None),
        ("1.5", None, None),
        ("soon", None, None),
        ("", None, None),
        ("Sun, 32 Nov 1994 08:49:47 GMT", Some(NOW), None),
    ] {
        let mut headers = vec![("retry-after", value)];
        headers.extend(date.map(|date| ("date", date)));
        let error = refused(429, &headers, "");
        assert_eq!(
            *error.kind(),
            ErrorKind::RateLimited { retry_after: wait },
            "{value}"
        );
        assert_eq!(error.retry_after(), wait, "{value}");
        assert_eq!(refused(503, &headers, "").retry_after(), wait, "{value}");
        assert!(!error.to_string().is_empty());
    }
    let far = [("retry-after", "Fri, 31 Dec 9999 23:59:59 GMT")];
    assert!(refused(429, &far, "").retry_after() > seconds(1_000_000_000));
}

#[test]
fn the_request_id_is_used_if_it_looks_like_one() {
    let long = "x".repeat(129);
    for (id, taken) in [
        ("4fe1-a.b_c:d", true),
        ("", false),
        ("a b", false),
        ("<script>", false),
        (&long, false),
        (&long[1..], true),
    ] {
        let error = refused(500, &[("x-request-id", id)], "");
        assert_eq!(error.request_id(), taken.then_some(id));
        assert_eq!(error.to_string().contains("request id"), taken, "{error}");
    }
}
