//! Counts the conversations that could not be fetched, and limits what is printed about them.

use std::collections::BTreeMap;
use std::error::Error as StdError;
use std::fmt::Write as _;

use conversation_client::{Error, ErrorKind};

use crate::cli::exit::Exit;
use check::printable::printable_cut;
use live::queue::Request;

/// How many failures are printed one by one; the others are only counted.
const PRINTED: u64 = 10;
/// The longest cause that is printed, in characters. Messages of the system are shorter.
const LONGEST_CAUSE: usize = 120;
/// How many consecutive 401 responses end the run, if the token was never accepted.
const MAX_REJECTIONS: u32 = 3;
pub(super) const NEVER_ACCEPTED: &str =
    "stopped: the first 3 responses rejected the token; no more requests are sent";
pub(super) const RATE_LIMITED: &str = "\
stopped: the service responds with \"too many requests\", and waiting would take longer than \
10 minutes; no more requests are sent; try again later or with a lower --rate";
/// The text for a panic.
const INTERNAL: &str = "internal error";

/// The conversations that do not exist, and those that failed.
#[derive(Debug)]
pub(super) struct Failures {
    failed: u64,
    /// The failures that were not printed, by kind.
    unprinted: BTreeMap<&'static str, u64>,
    unauthorized: u64,
    /// How many of the last responses in a row rejected the token.
    rejections: u32,
    /// Whether the service has accepted the token.
    accepted: bool,
    missing: u64,
    /// Whether `is_never_accepted` has returned true.
    is_reported: bool,
    exit: Exit,
}

impl Failures {
    pub(super) fn new() -> Failures {
        Failures {
            failed: 0,
            unprinted: BTreeMap::new(),
            unauthorized: 0,
            rejections: 0,
            accepted: false,
            missing: 0,
            is_reported: false,
            exit: Exit::Conforming,
        }
    }

    /// Whether an error is a failure: a range may have gaps.
    pub(super) fn is_failure(request: Request, error: &Error) -> bool {
        request.singly || !is_missing(error)
    }

    /// Counts a conversation of a range that does not exist.
    pub(super) fn count_missing(&mut self) {
        self.accepted = true;
        self.missing += 1;
    }

    /// Records that the service accepted the token.
    pub(super) fn count_success(&mut self) {
        self.accepted = true;
    }

    /// Whether to stop because the token is never accepted: a client that goes on with a wrong
    /// token gets locked out. True only once, because responses under way are rejected as well.
    pub(super) fn is_never_accepted(&mut self) -> bool {
        let is_new = !self.accepted && self.rejections >= MAX_REJECTIONS && !self.is_reported;
        self.is_reported |= is_new;
        is_new
    }

    /// Counts a failure. Returns the line to print, if any.
    pub(super) fn count(&mut self, url: &str, error: &Error) -> Option<String> {
        let exit = if is_missing(error) {
            Exit::Unreadable
        } else {
            Exit::Network
        };
        if matches!(error.kind(), ErrorKind::Unauthorized) {
            self.unauthorized += 1;
            self.rejections += 1;
        } else {
            self.rejections = 0;
            // the service checks the token before it looks for the conversation
            self.accepted |= is_missing(error);
        }
        self.add(url, exit, name(error), || describe(error))
    }

    /// Counts a conversation that was not fetched because of a bug. Returns the line to print.
    pub(super) fn count_internal(&mut self, url: &str) -> Option<String> {
        self.add(url, Exit::Network, INTERNAL, || INTERNAL.to_owned())
    }

    fn add(
        &mut self,
        url: &str,
        exit: Exit,
        name: &'static str,
        described: impl FnOnce() -> String,
    ) -> Option<String> {
        self.exit = self.exit.max(exit);
        self.failed += 1;
        if self.failed > PRINTED {
            *self.unprinted.entry(name).or_default() += 1;
            return None;
        }
        Some(format!("cannot fetch {url}: {}", described()))
    }

    /// Records that the run gave up on the service, which is a failure.
    pub(super) fn give_up(&mut self) {
        self.exit = self.exit.max(Exit::Network);
    }

    /// The exit code for these failures.
    pub(super) fn exit(&self) -> Exit {
        self.exit
    }

    /// The lines about failures at the end of a run.
    pub(super) fn conclusion(&self, hyphenated: bool) -> Vec<String> {
        let mut lines = Vec::new();
        if !self.unprinted.is_empty() {
            let kinds: Vec<_> = self
                .unprinted
                .iter()
                .map(|(name, count)| format!("{name} {count}"))
                .collect();
            let more = self.failed - PRINTED;
            lines.push(format!(
                "{more} more could not be fetched: {}",
                kinds.join(", ")
            ));
        }
        if self.unauthorized > 0 {
            let mut line = format!("responses that rejected the token: {}", self.unauthorized);
            if !hyphenated {
                line.push_str(
                    "; if the token is right, a proxy such as nginx may have dropped its header \
                     because of the underscores: try --hyphenated-header",
                );
            }
            lines.push(line);
        }
        lines
    }

    /// The line about missing conversations at the end of a run. `nothing_else` means that nothing
    /// was fetched and nothing failed.
    pub(super) fn gaps(&self, nothing_else: bool) -> Option<String> {
        if self.missing == 0 {
            return None;
        }
        let mut line = format!("not found in the ranges: {}", self.missing);
        if nothing_else {
            line.push_str("; none of the conversations exists, check --account");
        }
        Some(line)
    }
}

/// Whether the service itself says that there is no such conversation. A 404 in another form
/// comes from something else: a proxy, or another service.
fn is_missing(error: &Error) -> bool {
    matches!(error.kind(), ErrorKind::NotFound) && error.reason().is_some()
}

/// The error as the command line describes it.
fn describe(error: &Error) -> String {
    let what = match error.kind() {
        ErrorKind::Unauthorized => "the service rejected the token",
        ErrorKind::NotFound if !is_missing(error) => {
            "not found, but the response is not the service's; check --base-url"
        }
        ErrorKind::NotFound => "no such conversation, or the token's user may not see it",
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

/// Adds the message of the system, which tells a wrong port from a wrong host or certificate.
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
        ErrorKind::Interrupted => "incomplete response",
        ErrorKind::Redirect { .. } => "redirect",
        ErrorKind::Unauthorized => "token rejected",
        ErrorKind::NotFound if !is_missing(error) => "not found, not the service's response",
        ErrorKind::NotFound => "not found",
        ErrorKind::RateLimited { .. } => "too many requests",
        ErrorKind::Server => "server failed",
        ErrorKind::UnexpectedStatus => "unexpected status",
        ErrorKind::BodyTooLarge { .. } => "response too large",
        ErrorKind::ContentCoding { .. } => "unsupported content coding",
        _ => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_internal_error_is_a_failure_like_any_other() {
        let mut failures = Failures::new();
        for is_printed in (0..PRINTED + 2).map(|number| number < PRINTED) {
            let line = is_printed.then_some("cannot fetch http://x/1: internal error");
            let count = failures.count_internal("http://x/1");
            assert_eq!(count.as_deref(), line);
        }
        assert_eq!(failures.exit(), Exit::Network);
        let expected = ["2 more could not be fetched: internal error 2"];
        assert_eq!(failures.conclusion(false), expected);
    }
}
