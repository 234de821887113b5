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
/// The longest `Retry-After` that is waited for: a server may ask for years.
const LONGEST_RETRY_AFTER: Duration = Duration::from_secs(60);

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
pub(super) fn fetch(
    operation: &GetConversation,
    transport: &dyn Transport,
    pace: &Pace,
    retries: u16,
    again: impl Fn(),
) -> Fetched {
    let mut earliest = Instant::now();
    let mut failed = None;
    for tries in 0..=retries {
        if !pace.turn(earliest) {
            break;
        }
        if tries > 0 {
            again();
        }
        let error = match ask(operation, transport) {
            Ok(body) => return Fetched::Body(body),
            Err(error) => error,
        };
        let wait = wait(&error, tries);
        // who asks too often is told so once for all
        if matches!(error.kind(), ErrorKind::RateLimited { .. }) {
            pace.hold(wait.unwrap_or_default());
        }
        let Some(wait) = wait.filter(|_| error.is_retryable()) else {
            return Fetched::Failed(error);
        };
        earliest = Instant::now() + wait;
        failed = Some(error);
    }
    failed.map_or(Fetched::Unasked, Fetched::Failed)
}

/// How long to wait before another try; `None` if it would be too long.
fn wait(error: &Error, tries: u16) -> Option<Duration> {
    let backoff = 2_u32
        .checked_pow(tries.into())
        .and_then(|factor| FIRST_WAIT.checked_mul(factor))
        .map_or(LONGEST_WAIT, |wait| wait.min(LONGEST_WAIT));
    let wait = error.retry_after().unwrap_or_default().max(backoff);
    (wait <= LONGEST_RETRY_AFTER).then_some(wait)
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
