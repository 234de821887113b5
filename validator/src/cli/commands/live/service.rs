//! Whose conversations are asked for, for the URLs in reports.

use conversation_client::{AccountId, BaseUrl, ConversationId, GetConversation, Operation as _};

use live::queue::Asked;

/// The service, and the account there.
#[derive(Debug)]
pub(super) struct Service {
    pub(super) base: BaseUrl,
    pub(super) account: AccountId,
    /// Whether the token is sent in the header without underscores.
    pub(super) hyphenated: bool,
}

impl Service {
    /// Where a conversation is asked for, which findings have as their source.
    pub(super) fn url(&self, asked: Asked) -> String {
        let operation = GetConversation {
            account_id: self.account,
            conversation_id: ConversationId::new(asked.id),
        };
        let mut path = GetConversation::PATH.to_owned();
        // ids are numbers, so nothing in them has to be encoded
        for (name, value) in operation.path_parameters() {
            path = path.replace(&format!("{{{name}}}"), &value);
        }
        format!("{}{path}", self.base)
    }
}

#[cfg(test)]
mod tests {
    use conversation_client::Token;

    use super::*;

    #[test]
    fn the_url_is_the_one_that_is_asked() {
        let token = Token::new("test-token").expect("a token");
        for base in ["https://chat.example.com:443", "http://127.0.0.1:9/a%20b/"] {
            let base = BaseUrl::parse(base).expect("a base URL");
            for id in [i64::MIN, -1, 0, 226, i64::MAX] {
                let service = Service {
                    base: base.clone(),
                    account: AccountId::new(id),
                    hyphenated: false,
                };
                let operation = GetConversation {
                    account_id: AccountId::new(id),
                    conversation_id: ConversationId::new(id),
                };
                let request = operation.request(&base, &token).expect("a request");
                let asked = Asked { id, singly: true };
                assert_eq!(service.url(asked), request.uri().to_string());
            }
        }
    }
}
