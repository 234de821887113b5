//! Fetches one conversation, blocking, and prints a summary without personal data.
//!
//! ```sh
//! API_ACCESS_TOKEN=... cargo run -p conversation-client --features ureq --example fetch -- 7 226
//! ```
//!
//! The token is on the profile page of the service's web application. Set `BASE_URL` to use another
//! server, such as the stand-in that `conversation-validator serve` starts.

use std::env;
use std::error::Error as _;
use std::process::ExitCode;

use conversation_client::transport::ureq::Client;
use conversation_client::{Conversation, Error, ErrorKind};

fn main() -> ExitCode {
    let ids: Vec<i64> = env::args()
        .skip(1)
        .filter_map(|id| id.parse().ok())
        .collect();
    let [account, conversation] = ids[..] else {
        eprintln!("usage: fetch ACCOUNT CONVERSATION");
        return ExitCode::from(2);
    };
    let token = env::var("API_ACCESS_TOKEN").unwrap_or_default();
    match fetch(env::var("BASE_URL").ok(), token, account, conversation) {
        Ok(conversation) => {
            println!("{}", summary(&conversation));
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{}", explained(&error));
            ExitCode::FAILURE
        }
    }
}

/// One call. A service would build its client once, and clone it.
pub(crate) fn fetch(
    base_url: Option<String>,
    token: String,
    account: i64,
    conversation: i64,
) -> Result<Conversation, Error> {
    let mut client = Client::builder().token(token);
    if let Some(base_url) = base_url {
        client = client.base_url(base_url);
    }
    client.build()?.get_conversation(account, conversation)
}

/// Ids, states and counts: nothing that identifies a person.
pub(crate) fn summary(conversation: &Conversation) -> String {
    let assigned = match conversation.meta.assignee {
        Some(_) => "assigned",
        None => "not assigned",
    };
    format!(
        "conversation {} of account {}: {}, {assigned}, {} unread, {} of its messages here",
        conversation.id,
        conversation.account_id,
        conversation.status,
        conversation.unread_count,
        conversation.messages.len(),
    )
}

/// Says what to do about it. The error's own text is always safe to show or log.
pub(crate) fn explained(error: &Error) -> String {
    let text = match error.kind() {
        ErrorKind::Configuration { .. } => format!("{error}; nothing was sent"),
        // the server's own words, for the caller only; do not log them
        ErrorKind::Unauthorized | ErrorKind::NotFound => match error.reason() {
            Some(reason) => format!("{error}; reason given by the server: {reason}"),
            None => error.to_string(),
        },
        // the body itself: `error.raw_body()`, personal data
        ErrorKind::NotJson | ErrorKind::Decode(_) => format!("{error}; is the base URL right?"),
        _ if error.is_retryable() => format!("{error}; try again later"),
        _ => error.to_string(),
    };
    // the transport's reason, if there is one
    match error.source() {
        Some(cause) => format!("{text}\n  because: {cause}"),
        None => text,
    }
}
