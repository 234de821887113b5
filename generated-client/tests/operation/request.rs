//! The request: its method, URL, headers and token.

use conversation_client::operation::ResponseBody;
use conversation_client::operation::http::{self, Response};
use conversation_client::runtime::Decode;
use conversation_client::{BaseUrl, ErrorKind, GetConversation, Operation, Token, TokenHeader};

use crate::OPERATION;

const TOKEN: &str = "canary-token";

fn base() -> BaseUrl {
    BaseUrl::parse("https://chat.example.com/prefix").expect("a base URL")
}

fn token() -> Token {
    Token::new(TOKEN).expect("a token")
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
fn every_id_is_sent_unchanged() {
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
fn a_token_that_could_inject_a_header_is_rejected_and_not_repeated() {
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

/// An operation whose parameter is a string, to try any value.
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
fn a_parameter_never_leaves_its_segment() {
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
        assert_eq!(url.path(), path, "it is not normalised");
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
