// Written by `cargo xtask gen` from schema/openapi.json.
// Do not edit: change that and run the command again.

use super::types::{AccountId, Conversation, ConversationId};
/// The path templates of all operations.
pub(crate) const PATHS: &[&str] = &[
    "/api/v1/accounts/{account_id}/conversations/{conversation_id}",
];
/// The servers of all operations.
#[cfg(any(feature = "reqwest", feature = "ureq"))]
pub(crate) const SERVERS: &[&str] = &["https://online.99digital.co.il"];
/// Get one conversation
///
/// State, contact, assignee and last messages of one conversation. It is not the whole history: up to ten messages on servers up to 2.18, at most one from 3.0. From 3.0 the server answers 500 for a conversation whose contact has lost its link to the inbox.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct GetConversation {
    /// Number of the account.
    pub account_id: AccountId,
    /// Number of the conversation within the account: its display id, as users see it, not a database id.
    pub conversation_id: ConversationId,
}
impl crate::operation::Operation for GetConversation {
    type Output = Conversation;
    const ID: &'static str = "getConversation";
    const METHOD: ::http::Method = ::http::Method::GET;
    const SERVER: &'static str = "https://online.99digital.co.il";
    const PATH: &'static str = "/api/v1/accounts/{account_id}/conversations/{conversation_id}";
    const TOKEN_HEADER: &'static str = "api_access_token";
    const RESPONSES: &'static [(u16, crate::operation::ResponseBody)] = &[
        (200, crate::operation::ResponseBody::Output),
        (401, crate::operation::ResponseBody::Reason(&["error", "errors"])),
        (404, crate::operation::ResponseBody::Reason(&["error"])),
        (429, crate::operation::ResponseBody::Text),
    ];
    fn path_parameters(&self) -> ::std::vec::Vec<(&'static str, ::std::string::String)> {
        ::std::vec::Vec::from([
            ("account_id", ::std::string::ToString::to_string(&self.account_id)),
            (
                "conversation_id",
                ::std::string::ToString::to_string(&self.conversation_id),
            ),
        ])
    }
}
#[cfg(feature = "reqwest")]
impl crate::transport::reqwest::Client {
    /// Get one conversation
    ///
    /// State, contact, assignee and last messages of one conversation. It is not the whole history: up to ten messages on servers up to 2.18, at most one from 3.0. From 3.0 the server answers 500 for a conversation whose contact has lost its link to the inbox.
    ///
    /// - `account_id`: Number of the account.
    /// - `conversation_id`: Number of the conversation within the account: its display id, as users see it, not a database id.
    ///
    /// # Errors
    ///
    /// There was no response, its status is not documented, or it was one of these:
    ///
    /// - 401: The token is missing or wrong, belongs to a bot, or its user may not see the account or the inbox. What other services answer with 403 is 401 here.
    /// - 404: There is no such account, or no such conversation in it.
    /// - 429: Too many requests from one address: 300 a minute on 2.16, 3,000 on later servers, unless configured otherwise. The body is plain text; its wording is not known.
    pub async fn get_conversation(
        &self,
        account_id: impl ::std::convert::Into<AccountId>,
        conversation_id: impl ::std::convert::Into<ConversationId>,
    ) -> ::std::result::Result<Conversation, crate::operation::Error> {
        let operation = GetConversation {
            account_id: account_id.into(),
            conversation_id: conversation_id.into(),
        };
        self.send(&operation).await
    }
}
#[cfg(feature = "ureq")]
impl crate::transport::ureq::Client {
    /// Get one conversation
    ///
    /// State, contact, assignee and last messages of one conversation. It is not the whole history: up to ten messages on servers up to 2.18, at most one from 3.0. From 3.0 the server answers 500 for a conversation whose contact has lost its link to the inbox.
    ///
    /// - `account_id`: Number of the account.
    /// - `conversation_id`: Number of the conversation within the account: its display id, as users see it, not a database id.
    ///
    /// # Errors
    ///
    /// There was no response, its status is not documented, or it was one of these:
    ///
    /// - 401: The token is missing or wrong, belongs to a bot, or its user may not see the account or the inbox. What other services answer with 403 is 401 here.
    /// - 404: There is no such account, or no such conversation in it.
    /// - 429: Too many requests from one address: 300 a minute on 2.16, 3,000 on later servers, unless configured otherwise. The body is plain text; its wording is not known.
    pub fn get_conversation(
        &self,
        account_id: impl ::std::convert::Into<AccountId>,
        conversation_id: impl ::std::convert::Into<ConversationId>,
    ) -> ::std::result::Result<Conversation, crate::operation::Error> {
        let operation = GetConversation {
            account_id: account_id.into(),
            conversation_id: conversation_id.into(),
        };
        self.send(&operation)
    }
}
