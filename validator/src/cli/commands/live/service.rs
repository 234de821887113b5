//! The service and account of a run, and the URLs in its reports.

use conversation_client::{AccountId, BaseUrl, ConversationId, GetConversation, Operation as _};

use live::queue::Request;

/// A service, and an account there.
#[derive(Debug)]
pub(super) struct Service {
    pub(super) base: BaseUrl,
    pub(super) account: AccountId,
    /// Whether the token is sent in the header without underscores.
    pub(super) hyphenated: bool,
}

impl Service {
    /// The URL of a request, which is the source of its findings.
    pub(super) fn url(&self, request: Request) -> String {
        let operation = GetConversation {
            account_id: self.account,
            conversation_id: ConversationId::new(request.id),
        };
        let mut path = GetConversation::PATH.to_owned();
        // ids are numbers, so they need no escapes
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
    fn the_url_is_the_one_that_is_requested() {
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
                let sent = operation.request(&base, &token).expect("a request");
                let url = service.url(Request { id, singly: true });
                assert_eq!(url, sent.uri().to_string());
            }
        }
    }
}
