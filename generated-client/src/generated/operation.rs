// Written by `cargo xtask gen` from what lies in schema/.
// Do not edit: change that and run the command again.

use super::types::{AccountId, Conversation, ConversationId};
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
        vec![
            ("account_id", self.account_id.to_string()),
            ("conversation_id", self.conversation_id.to_string()),
        ]
    }
}
#[cfg(feature = "reqwest")]
impl crate::reqwest::Client {
    /// Get one conversation
    ///
    /// # Errors
    ///
    /// No answer, or one that is no success; see the kinds of the error.
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
impl crate::ureq::Client {
    /// Get one conversation
    ///
    /// # Errors
    ///
    /// No answer, or one that is no success; see the kinds of the error.
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
