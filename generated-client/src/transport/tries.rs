//! One call's tries: how many, how long, and whether there is another.

use std::time::{Duration, Instant};

use bytes::Bytes;
use http::{HeaderMap, Method, Response, StatusCode};

use super::Settings;
use super::coding::decoded;
use super::retry::{Decision, Tried, decide};
use crate::operation::{Error, Operation, ResponseBody, is_retryable, retry_after};

pub(super) struct Tries<'a> {
    settings: &'a Settings,
    method: Method,
    started: Instant,
    number: u32,
}

impl<'a> Tries<'a> {
    /// The first try begins now.
    pub(super) fn start(settings: &'a Settings, method: Method) -> Self {
        Self {
            settings,
            method,
            started: Instant::now(),
            number: 1,
        }
    }

    /// What is left of the time for the whole call.
    pub(super) fn remaining(&self) -> Duration {
        self.settings
            .policy
            .total
            .saturating_sub(self.started.elapsed())
    }

    /// When so much time is up from now on, or that for the whole call.
    #[cfg(feature = "ureq")]
    pub(super) fn until(&self, timeout: Duration) -> Instant {
        Instant::now() + self.remaining().min(timeout)
    }

    /// How often the request was sent again.
    pub(super) fn resent(&self) -> u32 {
        self.number - 1
    }

    /// What the answer with this head comes to, whose body came whole or did not.
    ///
    /// Only an output needs its body. Any other status says all by itself, and would be
    /// lost in what happened to its body: a redirect asked for again, a refused token sent
    /// again. So its body may be missing, as long as there is time left for the call.
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

    /// How long to wait before the next try; `None` if this outcome stands.
    pub(super) fn next(&mut self, outcome: &Result<Response<Bytes>, Error>) -> Option<Duration> {
        let (retryable, retry_after) = match outcome {
            Ok(answer) => (is_retryable(answer.status()), retry_after(answer.headers())),
            Err(error) => (error.is_retryable(), error.retry_after()),
        };
        let tried = Tried {
            method: &self.method,
            number: self.number,
            elapsed: self.started.elapsed(),
            retryable,
            retry_after,
        };
        match decide(&self.settings.policy, &tried, fastrand::f64()) {
            Decision::GiveUp => None,
            Decision::Wait(wait) => {
                self.number += 1;
                Some(wait)
            }
        }
    }
}
