//! Fetches one payload, with retries where they may help.

use std::time::{Duration, Instant};

use bytes::Bytes;
use client::{Error, ErrorKind};

use super::pace::{Pace, backoff};
use super::transport::Fetch;

/// The longest `Retry-After` to wait for after a server failure: it may be years.
const LONGEST_RETRY_AFTER: Duration = Duration::from_secs(60);

/// The result of a request.
pub enum Fetched {
    /// The body of a successful response.
    Body(Bytes),
    /// There is no successful response.
    Failed(Error),
    /// A bug in this program or in a library caused a panic.
    Panicked,
    /// The run ended before the request was sent.
    NotRequested,
}

/// Sends a request until there is a final result. Calls `on_retry` before each retry.
///
/// A 429 slows all requests down and does not count as a retry, unless the user wants no retries.
/// If the service responds only with 429, [`Pace`] ends the waiting for all threads.
pub(crate) fn fetch(
    id: i64,
    service: &dyn Fetch,
    pace: &Pace,
    retries: u16,
    on_retry: impl Fn(),
) -> Fetched {
    let mut earliest = Instant::now();
    let mut failed = None;
    let mut tries = 0;
    while pace.wait_for_turn(earliest) {
        if failed.is_some() {
            on_retry();
        }
        let sent = Instant::now();
        let error = match service.fetch_once(id) {
            Ok(body) => {
                pace.recover();
                return Fetched::Body(body);
            }
            Err(error) => error,
        };
        let wait = if matches!(error.kind(), ErrorKind::RateLimited { .. }) {
            // `pace` makes all requests wait
            pace.slow_down(sent, error.retry_after());
            (retries > 0).then_some(Duration::ZERO)
        } else {
            if error.status().is_some() {
                pace.recover();
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
    failed.map_or(Fetched::NotRequested, Fetched::Failed)
}

/// How long to wait after this many attempts; `None` if that is too long.
fn wait(error: &Error, tries: u16) -> Option<Duration> {
    let wait = error.retry_after().unwrap_or_default().max(backoff(tries));
    (wait <= LONGEST_RETRY_AFTER).then_some(wait)
}
