//! The generator's golden calls, compiled and used: a second operation, with a schema file of its
//! own, works without any special case in the emitter.

use std::cell::RefCell;

use conversation_client::{BaseUrl, Error, ErrorKind, Operation, Token};
use conversation_client::{operation, runtime};

#[allow(dead_code, unreachable_pub, clippy::all, clippy::pedantic)]
mod golden {
    pub mod types {
        include!("../../codegen/tests/golden/operations/types.rs");
    }
    pub mod operation {
        include!("../../codegen/tests/golden/operations/operation.rs");
    }
}

use golden::operation::{DeleteArticle, GetRoot, ListVoucher, RedeemVoucher};
use golden::types::{Article, GiftVoucher, Locale, Root, RootId, Voucher};

/// Stands in for a server: records the request, and returns the configured response.
struct Server {
    status: u16,
    body: &'static str,
    asked: RefCell<Option<http::Request<()>>>,
}

impl Server {
    fn new(status: u16, body: &'static str) -> Self {
        Self {
            status,
            body,
            asked: RefCell::new(None),
        }
    }

    fn answer<O: Operation>(&self, operation: &O) -> Result<O::Output, Error> {
        let base = BaseUrl::parse(O::SERVER)?;
        *self.asked.borrow_mut() = Some(operation.request(&base, &Token::new("secret")?)?);
        let answer = http::Response::builder()
            .status(self.status)
            // what the reason of a plain text depends on
            .header("content-type", "text/plain");
        operation.response(answer.body(self.body).expect("an answer"))
    }

    /// Method and URL of the request.
    fn asked(&self) -> String {
        let asked = self.asked.borrow();
        let asked = asked.as_ref().expect("a request");
        format!("{} {}", asked.method(), asked.uri())
    }
}

mod transport {
    pub(crate) mod reqwest {
        pub(crate) struct Client(pub(crate) crate::Server);

        impl Client {
            #[expect(clippy::unused_async, reason = "the real one waits")]
            pub(crate) async fn send<O: crate::Operation>(
                &self,
                operation: &O,
            ) -> Result<O::Output, crate::Error> {
                self.0.answer(operation)
            }
        }
    }

    pub(crate) mod ureq {
        pub(crate) struct Client(pub(crate) crate::Server);

        impl Client {
            pub(crate) fn send<O: crate::Operation>(
                &self,
                operation: &O,
            ) -> Result<O::Output, crate::Error> {
                self.0.answer(operation)
            }
        }
    }
}

use transport::{reqwest, ureq};

const ARTICLE: &str = r#"{"slug": "a b", "locale": "he"}"#;

#[test]
fn a_string_parameter_is_one_segment_whatever_it_contains() {
    for (slug, encoded) in [
        ("plain-._~09AZaz", "plain-._~09AZaz"),
        ("a/../b", "a%2F..%2Fb"),
        ("..%2f?x=1#y", "..%252f%3Fx%3D1%23y"),
        ("{type}", "%7Btype%7D"),
        ("é \r\n\0\\\"", "%C3%A9%20%0D%0A%00%5C%22"),
        (
            "@:;,&=+$!*'()[]",
            "%40%3A%3B%2C%26%3D%2B%24%21%2A%27%28%29%5B%5D",
        ),
    ] {
        let client = ureq::Client(Server::new(200, ARTICLE));
        let article: Article = client.delete_article(slug, "pt-BR").expect(slug);
        assert_eq!(
            client.0.asked(),
            format!("DELETE https://api.example.com/prefix/help/{encoded}/pt-BR/articles")
        );
        assert_eq!(article.slug, "a b");
        assert_eq!(article.locale, Some(Locale::from("he")));
    }
}

#[test]
fn a_parameter_that_would_change_the_path_is_refused() {
    for slug in ["", ".", ".."] {
        let client = ureq::Client(Server::new(200, ARTICLE));
        let error = client.delete_article(slug, "en").expect_err("no segment");
        assert!(
            matches!(error.kind(), ErrorKind::Configuration { .. }),
            "{error:?}"
        );
        assert!(client.0.asked.borrow().is_none());
    }
}

#[test]
fn each_operation_sends_the_token_in_the_header_of_its_own_scheme() {
    let client = ureq::Client(Server::new(200, ARTICLE));
    client.delete_article("a", "en").expect("an article");
    let client_of_root = ureq::Client(Server::new(200, r#"{"id": 7}"#));
    client_of_root.get_root(7).expect("a root");
    for (client, header, other) in [
        (client, "help_key", "x-api-key"),
        (client_of_root, "x-api-key", "help_key"),
    ] {
        let asked = client.0.asked.into_inner().expect("a request");
        let token = asked.headers().get(header).expect(header);
        assert_eq!(token, "secret");
        assert!(token.is_sensitive());
        assert!(!asked.headers().contains_key(other));
    }
}

#[test]
fn an_answer_is_read_by_the_documented_body_of_its_status() {
    let reasons = [
        (401, r#"{"error": "why"}"#, Some("why")),
        (
            401,
            r#"{"errors": ["why", "and why"]}"#,
            Some("why; and why"),
        ),
        (404, r#"{"error": "why"}"#, Some("why")),
        // only 401 documents `errors`
        (404, r#"{"errors": ["why"]}"#, None),
        (429, "later", Some("later")),
        // this body is not documented
        (503, r#"{"error": "why"}"#, None),
    ];
    for (status, body, reason) in reasons {
        let client = ureq::Client(Server::new(status, body));
        let error = client.get_root(7).expect_err("a failure");
        assert_eq!(error.status().map(|s| s.as_u16()), Some(status));
        assert_eq!(error.reason(), reason, "{status}: {body}");
    }
    let client = ureq::Client(Server::new(404, r#"{"message": "gone", "error": "no"}"#));
    let error = client.delete_article("a", "en").expect_err("a failure");
    assert!(matches!(error.kind(), ErrorKind::NotFound));
    assert_eq!(error.reason(), Some("gone"));
}

#[test]
fn success_is_the_documented_status_and_no_other() {
    let gift = r#"{"kind": "gift"}"#;
    let client = ureq::Client(Server::new(201, gift));
    let voucher = client.redeem_voucher("c0de").expect("a voucher");
    assert!(matches!(voucher, Voucher::Gift(GiftVoucher { .. })));
    assert_eq!(
        client.0.asked(),
        "POST https://api.example.com/prefix/vouchers/c0de"
    );

    let client = ureq::Client(Server::new(200, gift));
    let error = client.redeem_voucher("c0de").expect_err("not documented");
    assert!(
        matches!(error.kind(), ErrorKind::UnexpectedStatus),
        "{error:?}"
    );

    let client = ureq::Client(Server::new(200, gift));
    client.list_voucher().expect("a voucher");
    assert_eq!(
        client.0.asked(),
        "PUT https://api.example.com/prefix/vouchers"
    );
}

#[test]
fn both_clients_have_the_same_methods() {
    let blocking = ureq::Client(Server::new(200, r#"{"id": 7, "state": "open"}"#));
    let asynchronous = reqwest::Client(Server::new(200, r#"{"id": 7, "state": "open"}"#));
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .expect("a runtime");
    let first: Root = blocking.get_root(RootId::new(7)).expect("a root");
    let second: Root = runtime.block_on(asynchronous.get_root(7)).expect("a root");
    assert_eq!(first, second);
    assert_eq!(blocking.0.asked(), asynchronous.0.asked());
    assert_eq!(
        blocking.0.asked(),
        "GET https://api.example.com/prefix/roots/7"
    );
}

#[test]
fn the_types_say_what_they_are_and_hide_what_is_personal() {
    let root = GetRoot { root_id: 7.into() };
    let copy = root;
    assert_eq!(root, copy);
    assert_eq!(format!("{root:?}"), "GetRoot { root_id: RootId(7) }");
    assert_eq!(ListVoucher {}.path_parameters(), []);
    let code = RedeemVoucher {
        code: "CANARY".to_owned(),
    };
    assert_eq!(format!("{code:?}"), "RedeemVoucher { code: <hidden> }");
    let article = DeleteArticle {
        slug: "a".to_owned(),
        type_: Locale::from("CANARY"),
    };
    assert_eq!(
        format!("{article:?}"),
        r#"DeleteArticle { slug: "a", type_: Unknown(<hidden>) }"#
    );
    assert_eq!(
        (DeleteArticle::ID, DeleteArticle::METHOD),
        ("deleteArticle", http::Method::DELETE)
    );
}
