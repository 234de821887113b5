//! The call without a transport: what is asked, and what each answer means.

use std::error::Error as _;
use std::time::Duration;

use conversation_client::operation::http::{self, Response, StatusCode};
use conversation_client::runtime::Decode;
use conversation_client::{
    BaseUrl, Conversation, Error, ErrorKind, GetConversation, Operation, Token, TokenHeader,
    operation::ResponseBody,
};

const TOKEN: &str = "canary-token";
const PAYLOAD: &str = include_str!("../src/generated/fixtures/status-open.json");

const OPERATION: GetConversation = GetConversation {
    account_id: conversation_client::AccountId::new(7),
    conversation_id: conversation_client::ConversationId::new(226),
};

fn base() -> BaseUrl {
    BaseUrl::parse("https://chat.example.com/prefix").expect("a base URL")
}

fn token() -> Token {
    Token::new(TOKEN).expect("a token")
}

/// What an answer of this status, these headers and this body means.
fn answer(status: u16, headers: &[(&str, &str)], body: &str) -> Result<Conversation, Error> {
    let mut response = Response::builder().status(status);
    for (name, value) in headers {
        response = response.header(*name, *value);
    }
    OPERATION.response(response.body(body.to_owned()).expect("an answer"))
}

fn refused(status: u16, headers: &[(&str, &str)], body: &str) -> Error {
    answer(status, headers, body).expect_err("no output")
}

#[test]
fn the_request_is_as_documented() {
    let request = OPERATION.request(&base(), &token()).expect("a request");
    assert_eq!(request.method(), http::Method::GET);
    assert_eq!(
        request.uri(),
        "https://chat.example.com/prefix/api/v1/accounts/7/conversations/226"
    );
    let value = &request.headers()["api_access_token"];
    assert_eq!(value, TOKEN);
    assert!(value.is_sensitive());
    assert_eq!(request.headers()["accept"], "application/json");
    let agent = request.headers()["user-agent"].to_str().expect("text");
    assert!(agent.starts_with("conversation-client/"), "{agent}");
    assert!(!format!("{request:?}").contains(TOKEN));
}

#[test]
fn the_token_can_go_under_the_hyphenated_name() {
    let token = token().header(TokenHeader::Hyphenated);
    let request = OPERATION.request(&base(), &token).expect("a request");
    assert_eq!(request.headers()["api-access-token"], TOKEN);
    assert!(!request.headers().contains_key("api_access_token"));
}

#[test]
fn every_id_goes_out_as_it_is() {
    for id in [0, -1, i64::MIN, i64::MAX] {
        let operation = GetConversation {
            account_id: id.into(),
            conversation_id: id.into(),
        };
        let request = operation.request(&base(), &token()).expect("a request");
        let path = format!("/prefix/api/v1/accounts/{id}/conversations/{id}");
        assert_eq!(request.uri().path(), path);
    }
}

#[test]
fn a_token_that_could_smuggle_a_header_is_refused_and_not_repeated() {
    for text in [
        "",
        " ",
        "canary ",
        " canary",
        "canary\n",
        "canary\r\nx-evil: 1",
        "can\0ary",
        "can\tary",
        "canäry",
        "can\u{7f}ary",
        "canary\u{a0}",
    ] {
        let error = Token::new(text).expect_err(text);
        assert!(matches!(
            error.kind(),
            ErrorKind::Configuration {
                setting: "token",
                ..
            }
        ));
        let shown = format!("{error} {error:?}");
        assert!(!shown.contains("can") && !shown.contains("evil"), "{shown}");
    }
    assert_eq!(format!("{:?}", token()), "Token(<hidden>)");
}

/// An operation whose parameter is text, to put anything into.
struct File(&'static str);

struct Anything;

impl Decode for Anything {
    const EXPECTED: &'static str = "anything";

    fn null() -> Option<Self> {
        Some(Self)
    }
}

impl Operation for File {
    type Output = Anything;
    const ID: &'static str = "file";
    const METHOD: http::Method = http::Method::GET;
    const SERVER: &'static str = "https://example.com";
    const PATH: &'static str = "/files/{name}/{name}.json";
    const TOKEN_HEADER: &'static str = "X-Api-Key";
    const RESPONSES: &'static [(u16, ResponseBody)] = &[(201, ResponseBody::Output)];

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("name", self.0.to_owned())]
    }
}

#[test]
fn whatever_is_in_a_parameter_stays_in_it() {
    for (name, encoded) in [
        ("a-b_c.d~", "a-b_c.d~"),
        ("a/b", "a%2Fb"),
        ("../x", "..%2Fx"),
        ("%2e", "%252e"),
        ("a?b#c", "a%3Fb%23c"),
        ("a b\r\n", "a%20b%0D%0A"),
        ("{name}", "%7Bname%7D"),
        ("é", "%C3%A9"),
        ("...", "..."),
    ] {
        let request = File(name).request(&base(), &token()).expect(name);
        let path = format!("/prefix/files/{encoded}/{encoded}.json");
        assert_eq!(request.uri().path(), path);
        assert!(request.uri().query().is_none());
        let url = url::Url::parse(&request.uri().to_string()).expect(name);
        assert_eq!(url.path(), path, "it is not folded");
        assert!(request.headers().contains_key("x-api-key"));
    }
    for name in ["", ".", ".."] {
        let error = File(name).request(&base(), &token()).expect_err(name);
        assert!(
            matches!(
                error.kind(),
                ErrorKind::Configuration {
                    setting: "name",
                    ..
                }
            ),
            "{error:?}"
        );
    }
    let response = Response::builder()
        .status(201)
        .body("null")
        .expect("an answer");
    assert!(
        File("x").response(response).is_ok(),
        "the documented status counts"
    );
}

#[test]
fn a_documented_success_is_read_whatever_its_content_type_says() {
    for headers in [&[][..], &[("content-type", "text/html")]] {
        let read = answer(200, headers, PAYLOAD).expect("a conversation");
        assert_eq!(
            read,
            conversation_client::from_slice(PAYLOAD.as_bytes()).expect("one")
        );
    }
}

#[test]
fn a_success_that_is_not_documented_is_no_success() {
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
        (304, ErrorKind::Redirect { origin: None }, false),
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
fn a_redirect_names_the_origin_of_its_target_and_no_more() {
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
        // a login page where the base URL is: only the path tells them apart
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
fn the_servers_reason_is_read_where_it_has_the_documented_shape() {
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
    let nested = format!("{}1{}", "[".repeat(10_000), "]".repeat(10_000));
    assert_eq!(
        refused(404, &[], &format!(r#"{{"error": {nested}}}"#)).reason(),
        None
    );
}

#[test]
fn a_401_tells_of_proxies_that_drop_underscores() {
    let error = refused(401, &[], "").to_string();
    assert!(
        error.contains("underscores") && error.contains("TokenHeader::Hyphenated"),
        "{error}"
    );
}

#[test]
fn retry_after_is_read_in_both_forms_and_never_trips() {
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
fn the_request_id_is_taken_if_it_looks_like_one() {
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

#[test]
fn a_body_that_cannot_be_read_is_kept_and_not_shown() {
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

/// A transport that leaves a body as it came must not make it look like broken JSON.
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
