//! The attempts of a call: how many, how long, and whether there is another.

use std::time::{Duration, Instant};

use bytes::Bytes;
use http::{HeaderMap, Method, Response, StatusCode};

use super::Settings;
use super::coding::decoded;
use super::retry::{Attempt, Decision, decide};
use crate::operation::{Error, Operation, ResponseBody, is_retryable, retry_after};

pub(super) struct Tries<'a> {
    settings: &'a Settings,
    method: Method,
    started: Instant,
    number: u32,
}

impl<'a> Tries<'a> {
    /// Starts the first attempt.
    pub(super) fn start(settings: &'a Settings, method: Method) -> Self {
        Self {
            settings,
            method,
            started: Instant::now(),
            number: 1,
        }
    }

    /// The rest of the timeout for the whole call.
    pub(super) fn remaining(&self) -> Duration {
        self.settings
            .policy
            .total
            .saturating_sub(self.started.elapsed())
    }

    /// This timeout, or the rest of that for the whole call.
    pub(super) fn left(&self, timeout: Duration) -> Duration {
        self.remaining().min(timeout)
    }

    /// The end of that, counted from now.
    #[cfg(feature = "ureq")]
    pub(super) fn until(&self, timeout: Duration) -> Instant {
        Instant::now() + self.left(timeout)
    }

    /// How often the request was sent again.
    pub(super) fn resent(&self) -> u32 {
        self.number - 1
    }

    /// The result of a response with this head, whose body was received or failed.
    ///
    /// Only an output needs its body. Any other status is sufficient by itself, and must not be
    /// lost because its body failed: that would retry a redirect or a rejected token. So its body
    /// may be missing, unless the timeout for the call has expired.
    pub(super) fn answered<O: Operation>(
        &self,
        status: StatusCode,
        mut headers: HeaderMap,
        body: Result<Bytes, Error>,
    ) -> Result<Response<Bytes>, Error> {
        let has_output = O::RESPONSES.contains(&(status.as_u16(), ResponseBody::Output));
        let body = match body {
            Ok(body) => {
                self.settings.received::<O>(status, &body);
                body
            }
            Err(_) if !has_output && !self.remaining().is_zero() => Bytes::new(),
            Err(error) => return Err(error.answered(status, &headers)),
        };
        decoded(&mut headers);
        let mut answer = Response::new(body);
        *answer.status_mut() = status;
        *answer.headers_mut() = headers;
        Ok(answer)
    }

    /// How long to wait before the next attempt; `None` if this outcome is final.
    pub(super) fn next(&mut self, outcome: &Result<Response<Bytes>, Error>) -> Option<Duration> {
        let (retryable, retry_after) = match outcome {
            Ok(answer) => (is_retryable(answer.status()), retry_after(answer.headers())),
            Err(error) => (error.is_retryable(), error.retry_after()),
        };
        let attempt = Attempt {
            method: &self.method,
            number: self.number,
            elapsed: self.started.elapsed(),
            retryable,
            retry_after,
        };
        match decide(&self.settings.policy, &attempt, fastrand::f64()) {
            Decision::GiveUp => None,
            Decision::Wait(wait) => {
                self.number += 1;
                Some(wait)
            }
        }
    }
}
