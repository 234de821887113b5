//! Fetching one payload, with another try where that may help.

use std::time::{Duration, Instant};

use bytes::Bytes;
use client::{Error, ErrorKind};

use super::pace::{Pace, backoff};
use super::transport::Ask;

/// The longest `Retry-After` that is waited for where the server failed: it may ask for years.
const LONGEST_RETRY_AFTER: Duration = Duration::from_secs(60);

/// What came of it.
pub enum Fetched {
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
/// does not count as a try, unless the user wants none but the first. Where it answers nobody,
/// [`Pace`] ends the waiting for all.
pub(crate) fn fetch(
    id: i64,
    service: &dyn Ask,
    pace: &Pace,
    retries: u16,
    again: impl Fn(),
) -> Fetched {
    let mut earliest = Instant::now();
    let mut failed = None;
    let mut tries = 0;
    while pace.turn(earliest) {
        if failed.is_some() {
            again();
        }
        let sent = Instant::now();
        let error = match service.ask(id) {
            Ok(body) => {
                pace.answered();
                return Fetched::Body(body);
            }
            Err(error) => error,
        };
        let wait = if matches!(error.kind(), ErrorKind::RateLimited { .. }) {
            // the wait is the same for all, who asks too often is told so once
            pace.limited(sent, error.retry_after());
            (retries > 0).then_some(Duration::ZERO)
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

/// How long to wait after so many tries; `None` if it would be too long.
fn wait(error: &Error, tries: u16) -> Option<Duration> {
    let wait = error.retry_after().unwrap_or_default().max(backoff(tries));
    (wait <= LONGEST_RETRY_AFTER).then_some(wait)
}
