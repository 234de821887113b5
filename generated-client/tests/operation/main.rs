//! The call without a transport: the request, and the meaning of each response.

mod body;
mod request;
mod status;

use conversation_client::operation::http::Response;
use conversation_client::{Conversation, Error, GetConversation, Operation};

const PAYLOAD: &str = include_str!("../../src/generated/fixtures/status-open.json");

const OPERATION: GetConversation = GetConversation {
    account_id: conversation_client::AccountId::new(7),
    conversation_id: conversation_client::ConversationId::new(226),
};

/// The result for a response with this status, these headers and this body.
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
