//! Fetching one conversation, with another try where that may help.

use std::time::{Duration, Instant};

use bytes::Bytes;
use conversation_client::operation::ResponseBody;
use conversation_client::{Error, ErrorKind, GetConversation, Operation};
use http::StatusCode;

use super::pace::Pace;
use super::transport::Transport;

/// The wait before the second try, doubled before each one more. All tries are on one
/// schedule, so nothing has to be left to chance to keep them apart.
const FIRST_WAIT: Duration = Duration::from_millis(500);
const LONGEST_WAIT: Duration = Duration::from_secs(10);
/// The longest `Retry-After` that is waited for where the server failed: it may ask for years.
const LONGEST_RETRY_AFTER: Duration = Duration::from_secs(60);
/// So much is waited, all in all, for a service that says "too many requests" to everybody.
const PATIENCE: Duration = Duration::from_secs(600);

/// What came of it.
pub(super) enum Fetched {
    /// The body of a successful answer.
    Body(Bytes),
    /// There is none.
    Failed(Error),
    /// A bug of this program, or of a library, kept it from being fetched.
    Panicked,
    /// The run ended before it was asked for.
    Unasked,
}

/// Asks until there is an answer that counts. `again` is told of every further try.
///
/// "Too many requests" is no failure while the service answers anybody: it slows all down, and
/// does not count as a try, unless the user wants none but the first.
pub(super) fn fetch(
    operation: &GetConversation,
    transport: &dyn Transport,
    pace: &Pace,
    retries: u16,
    again: impl Fn(),
) -> Fetched {
    let mut earliest = Instant::now();
    let mut failed = None;
    let mut tries = 0;
    let mut limits = Limits::new(pace);
    while pace.turn(earliest) {
        if failed.is_some() {
            again();
        }
        let sent = Instant::now();
        let error = match ask(operation, transport) {
            Ok(body) => {
                pace.answered();
                return Fetched::Body(body);
            }
            Err(error) => error,
        };
        let wait = if matches!(error.kind(), ErrorKind::RateLimited { .. }) {
            let wait = limits.wait(&error, pace);
            // who asks too often is told so once for all
            pace.limited(sent, wait.unwrap_or_default());
            wait.filter(|_| retries > 0)
        } else {
            if error.status().is_some() {
                pace.answered();
            }
            tries += 1;
            let wait = wait(&error, tries);
            wait.filter(|_| error.is_retryable() && tries <= retries)
        };
        let Some(wait) = wait else {
            return Fetched::Failed(error);
        };
        earliest = Instant::now() + wait;
        failed = Some(error);
    }
    failed.map_or(Fetched::Unasked, Fetched::Failed)
}

/// What is left of the patience with a service that says "too many requests".
struct Limits {
    left: Duration,
    /// How often it said so.
    count: u16,
    /// What it answered to others, when it last said so.
    answers: u64,
}

impl Limits {
    fn new(pace: &Pace) -> Limits {
        Limits {
            left: PATIENCE,
            count: 0,
            answers: pace.answers(),
        }
    }

    /// How long to wait now; `None` if it would be too long.
    fn wait(&mut self, error: &Error, pace: &Pace) -> Option<Duration> {
        let answers = pace.answers();
        if answers > self.answers {
            // it answers, only not to us
            *self = Limits {
                answers,
                ..Limits::new(pace)
            };
        }
        self.count = self.count.saturating_add(1);
        let wait = error
            .retry_after()
            .unwrap_or_default()
            .max(backoff(self.count));
        self.left = self.left.checked_sub(wait)?;
        Some(wait)
    }
}

/// How long to wait after so many tries; `None` if it would be too long.
fn wait(error: &Error, tries: u16) -> Option<Duration> {
    let wait = error.retry_after().unwrap_or_default().max(backoff(tries));
    (wait <= LONGEST_RETRY_AFTER).then_some(wait)
}

fn backoff(tries: u16) -> Duration {
    2_u32
        .checked_pow(u32::from(tries).saturating_sub(1))
        .and_then(|factor| FIRST_WAIT.checked_mul(factor))
        .map_or(LONGEST_WAIT, |wait| wait.min(LONGEST_WAIT))
}

fn ask(operation: &GetConversation, transport: &dyn Transport) -> Result<Bytes, Error> {
    let answer = transport.execute(operation)?;
    let body = answer.body().clone();
    // whatever a successful answer holds is for the judge to say
    if is_success(answer.status()) {
        return Ok(body);
    }
    operation.response(answer).map(|_| body)
}

fn is_success(status: StatusCode) -> bool {
    GetConversation::RESPONSES.contains(&(status.as_u16(), ResponseBody::Output))
}
