//! Operations other than the generated one, with other methods.

use conversation_client::operation::ResponseBody;
use conversation_client::operation::http::{Method, StatusCode};
use conversation_client::{Conversation, ErrorKind, Operation};

use crate::harness::{PAYLOAD, Setup, TOKEN, Transport, on_both, shows_nothing};
use crate::server::{Server, answer};

macro_rules! operations {
    ($($name:ident: $method:ident),+) => {$(
        pub(crate) struct $name;

        impl Operation for $name {
            type Output = Conversation;
            const ID: &'static str = stringify!($name);
            const METHOD: Method = Method::$method;
            const SERVER: &'static str = "https://example.com";
            const PATH: &'static str = "/vouchers/{code}";
            const TOKEN_HEADER: &'static str = "x-api-key";
            const RESPONSES: &'static [(u16, ResponseBody)] = &[(201, ResponseBody::Output)];

            fn path_parameters(&self) -> Vec<(&'static str, String)> {
                vec![("code", "a/b".to_owned())]
            }
        }
    )+};
}

operations!(Redeem: POST, Replace: PUT, Amend: PATCH, Remove: DELETE);

on_both!(
    an_operation_is_sent_with_its_own_method,
    only_a_get_is_retried,
);

fn an_operation_is_sent_with_its_own_method<T: Transport>() {
    is_asked::<T, _>(&Redeem, true);
    is_asked::<T, _>(&Replace, true);
    is_asked::<T, _>(&Amend, true);
    is_asked::<T, _>(&Remove, false);
}

/// Some servers reject a method that should have a body without saying so, others an empty chunked
/// body.
fn is_asked<T: Transport, O: Operation>(operation: &O, has_length: bool) {
    let server = Server::answering(answer("201 Created", &[], PAYLOAD));
    let client = T::build(&Setup::new(server.url())).expect("a client");
    let answer = client.execute(operation).expect("an answer");
    operation.response(answer).expect("a conversation");

    let request = server.received().concat();
    let line = format!("{} /vouchers/a%2Fb HTTP/1.1\r\n", O::METHOD);
    assert!(request.starts_with(&line), "{request}");
    let token = format!("\r\nx-api-key: {TOKEN}\r\n");
    assert!(request.contains(&token), "{request}");
    let lengths = request.matches("\r\ncontent-length: 0\r\n").count();
    assert_eq!(lengths, usize::from(has_length), "{request}");
    assert!(!request.contains("transfer-encoding"), "{request}");
}

/// Other methods may have taken effect before they failed.
fn only_a_get_is_retried<T: Transport>() {
    let server = Server::answering(answer("503 Busy", &[], ""));
    let client = T::build(&Setup::retrying(server.url(), 2)).expect("a client");
    let answer = client.execute(&Redeem).expect("an answer");
    assert_eq!(answer.status(), StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(server.received().len(), 1);

    let server = Server::start(vec![vec![]]);
    let client = T::build(&Setup::retrying(server.url(), 2)).expect("a client");
    let error = client.execute(&Redeem).expect_err("no answer");
    shows_nothing(&error);
    assert_eq!(*error.kind(), ErrorKind::Connect);
    assert_eq!(server.received().len(), 1);
}
