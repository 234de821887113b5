//! The conversations that could not be fetched, and how much is said about them.

use std::collections::BTreeMap;
use std::error::Error as StdError;
use std::fmt::Write as _;

use conversation_client::{Error, ErrorKind};

use crate::cli::exit::Exit;
use check::printable::printable_cut;
use live::queue::Asked;

/// So many failures are told one by one; of the others there are counts.
const TOLD: u64 = 10;
/// In characters; what the system says is short.
const LONGEST_CAUSE: usize = 120;
/// So many refusals of the token in a row, and no success before, are all that is needed.
const ENOUGH: u32 = 3;
pub(super) const NEVER_ACCEPTED: &str =
    "stopped: the token was refused 3 times in a row, and never accepted; nothing more is asked";
pub(super) const NEVER_ENDING: &str = "stopped: the service says \"too many requests\", and would have to be waited for longer than \
     10 minutes; nothing more is asked, try again later or with a lower --rate";
/// What is told of a bug.
const INTERNAL: &str = "internal error";

/// What was not there, and what failed.
#[derive(Debug)]
pub(super) struct Failures {
    failed: u64,
    /// By what they are called, those that were not told.
    untold: BTreeMap<&'static str, u64>,
    unauthorized: u64,
    /// How often in a row, until now.
    refused: u32,
    /// The service took the token once.
    accepted: bool,
    missing: u64,
    /// It was said that the token is never accepted.
    is_told: bool,
    exit: Exit,
}

impl Failures {
    pub(super) fn new() -> Failures {
        Failures {
            failed: 0,
            untold: BTreeMap::new(),
            unauthorized: 0,
            refused: 0,
            accepted: false,
            missing: 0,
            is_told: false,
            exit: Exit::Conforming,
        }
    }

    /// Whether this is a failure; in a range there may be gaps.
    pub(super) fn is_failure(asked: Asked, error: &Error) -> bool {
        asked.singly || !is_missing(error)
    }

    /// Counts something that is not there, and does not have to be.
    pub(super) fn count_missing(&mut self) {
        self.accepted = true;
        self.missing += 1;
    }

    /// Knows that the token is good for something.
    pub(super) fn count_success(&mut self) {
        self.accepted = true;
    }

    /// Whether more of the same can be expected: locked out is who asks on with a wrong token.
    /// It is so once, as those that are under way then are refused too.
    pub(super) fn is_never_accepted(&mut self) -> bool {
        let is_news = !self.accepted && self.refused >= ENOUGH && !self.is_told;
        self.is_told |= is_news;
        is_news
    }

    /// Counts a failure; the line about it, if there is one.
    pub(super) fn count(&mut self, url: &str, error: &Error) -> Option<String> {
        let exit = if is_missing(error) {
            Exit::Unreadable
        } else {
            Exit::Network
        };
        if matches!(error.kind(), ErrorKind::Unauthorized) {
            self.unauthorized += 1;
            self.refused += 1;
        } else {
            self.refused = 0;
            // the service looks for a conversation only after it took the token
            self.accepted |= is_missing(error);
        }
        self.tell(url, exit, name(error), || described(error))
    }

    /// Counts a conversation that a bug kept from being fetched; the line about it.
    pub(super) fn count_internal(&mut self, url: &str) -> Option<String> {
        self.tell(url, Exit::Network, INTERNAL, || INTERNAL.to_owned())
    }

    fn tell(
        &mut self,
        url: &str,
        exit: Exit,
        name: &'static str,
        described: impl FnOnce() -> String,
    ) -> Option<String> {
        self.exit = self.exit.max(exit);
        self.failed += 1;
        if self.failed > TOLD {
            *self.untold.entry(name).or_default() += 1;
            return None;
        }
        Some(format!("cannot fetch {url}: {}", described()))
    }

    /// Knows that the service is not asked any more, which is bad enough.
    pub(super) fn give_up(&mut self) {
        self.exit = self.exit.max(Exit::Network);
    }

    /// How bad it was.
    pub(super) fn exit(&self) -> Exit {
        self.exit
    }

    /// What is left to say in the end about the failures.
    pub(super) fn conclusion(&self, hyphenated: bool) -> Vec<String> {
        let mut lines = Vec::new();
        if !self.untold.is_empty() {
            let kinds: Vec<_> = self
                .untold
                .iter()
                .map(|(name, count)| format!("{name} {count}"))
                .collect();
            let more = self.failed - TOLD;
            lines.push(format!(
                "{more} more could not be fetched: {}",
                kinds.join(", ")
            ));
        }
        if self.unauthorized > 0 {
            let mut line = format!(
                "answers that the token is not accepted: {}",
                self.unauthorized
            );
            if !hyphenated {
                line.push_str(
                    "; if it is right, a proxy such as nginx may have dropped its header because \
                     of the underscores: try --hyphenated-header",
                );
            }
            lines.push(line);
        }
        lines
    }

    /// What is left to say in the end about what was not there, and whether that is all.
    pub(super) fn gaps(&self, nothing_else: bool) -> Option<String> {
        if self.missing == 0 {
            return None;
        }
        let mut line = format!("in the ranges, not there: {}", self.missing);
        if nothing_else {
            line.push_str(", which is all of them; check --account");
        }
        Some(line)
    }
}

/// Whether the service says that there is no such conversation. What says so in another form
/// is somebody else: a proxy, or a service that was not meant.
fn is_missing(error: &Error) -> bool {
    matches!(error.kind(), ErrorKind::NotFound) && error.reason().is_some()
}

/// The error in the words of the command line, where the library speaks of its own.
fn described(error: &Error) -> String {
    let what = match error.kind() {
        ErrorKind::Unauthorized => "the token is not accepted",
        ErrorKind::NotFound if !is_missing(error) => {
            "not found, but not in the service's form; check --base-url"
        }
        ErrorKind::NotFound => "no such conversation, or none that the token's user may see",
        ErrorKind::Connect | ErrorKind::Tls => return connection(error),
        _ => return error.to_string(),
    };
    let mut text = what.to_owned();
    if let Some(status) = error.status() {
        let _ = write!(text, " (status {}", status.as_u16());
        if let Some(id) = error.request_id() {
            let _ = write!(text, ", request id {id}");
        }
        text.push(')');
    }
    text
}

/// With what the system says, which tells a wrong port from a wrong name or certificate.
fn connection(error: &Error) -> String {
    let mut cause = error.source();
    while let Some(deeper) = cause.and_then(StdError::source) {
        cause = Some(deeper);
    }
    match cause {
        Some(cause) => {
            let cause = cause.to_string();
            format!("{error}: {}", printable_cut(&cause, LONGEST_CAUSE))
        }
        None => error.to_string(),
    }
}

fn name(error: &Error) -> &'static str {
    match error.kind() {
        ErrorKind::Connect => "no connection",
        ErrorKind::Tls => "no trusted connection",
        ErrorKind::Timeout => "timeout",
        ErrorKind::Interrupted => "answer broken off",
        ErrorKind::Redirect { .. } => "redirect",
        ErrorKind::Unauthorized => "token not accepted",
        ErrorKind::NotFound if !is_missing(error) => "not found, not in the service's form",
        ErrorKind::NotFound => "not found",
        ErrorKind::RateLimited { .. } => "too many requests",
        ErrorKind::Server => "server failed",
        ErrorKind::UnexpectedStatus => "unexpected status",
        ErrorKind::BodyTooLarge { .. } => "answer too large",
        ErrorKind::ContentCoding { .. } => "answer in a coding not asked for",
        _ => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_internal_error_is_a_failure_like_any_other() {
        let mut failures = Failures::new();
        for told in (0..TOLD + 2).map(|number| number < TOLD) {
            let line = told.then_some("cannot fetch http://x/1: internal error");
            let count = failures.count_internal("http://x/1");
            assert_eq!(count.as_deref(), line);
        }
        assert_eq!(failures.exit(), Exit::Network);
        let said = ["2 more could not be fetched: internal error 2"];
        assert_eq!(failures.conclusion(false), said);
    }
}
