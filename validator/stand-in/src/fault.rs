//! Faults that are injected on purpose, so that users can test their own clients.

use std::str::FromStr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use axum::http::{HeaderValue, StatusCode, Uri};

use super::error::Error;

/// A fault of one request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// No fault.
    None,
    /// An HTML page with this status.
    Server(StatusCode),
    /// 429, in the service's own words.
    TooManyRequests {
        /// The `Retry-After` of the response, in seconds.
        retry_after: Option<u32>,
    },
    /// The right response, after this delay.
    Delay(Duration),
    /// 302 to this address.
    Redirect(HeaderValue),
    /// Half of the right response; then the connection is closed.
    Truncate,
    /// An HTML page with status 200.
    Html,
}

impl FromStr for Fault {
    type Err = Error;

    fn from_str(text: &str) -> Result<Fault, Error> {
        let number = |value: &str, unit| value.parse().map_err(|_| Error::NoNumber(unit));
        match text.split_once('=') {
            None => plain(text),
            Some(("429", value)) => Ok(Fault::TooManyRequests {
                retry_after: Some(number(value, "seconds")?),
            }),
            Some(("delay", value)) => {
                let milliseconds: u32 = number(value, "milliseconds")?;
                Ok(Fault::Delay(Duration::from_millis(milliseconds.into())))
            }
            Some(("redirect", value)) => value
                .parse::<Uri>()
                .ok()
                .and_then(|_| HeaderValue::from_str(value).ok())
                .map(Fault::Redirect)
                .ok_or(Error::NoAddress),
            Some(_) => Err(Error::UnknownFault),
        }
    }
}

fn plain(text: &str) -> Result<Fault, Error> {
    match text {
        "none" => Ok(Fault::None),
        "429" => Ok(Fault::TooManyRequests { retry_after: None }),
        "truncate" => Ok(Fault::Truncate),
        "html" => Ok(Fault::Html),
        _ => match text.parse().ok().map(StatusCode::from_u16) {
            Some(Ok(status)) if status.is_server_error() => Ok(Fault::Server(status)),
            _ => Err(Error::UnknownFault),
        },
    }
}

/// A list of faults, one per request, which starts again at its end.
#[derive(Debug)]
pub struct Faults {
    faults: Vec<Fault>,
    requests: AtomicUsize,
}

impl Faults {
    #[must_use]
    /// Applies these faults, one per request, over and over.
    pub fn new(faults: Vec<Fault>) -> Faults {
        Faults {
            faults,
            requests: AtomicUsize::new(0),
        }
    }

    /// The number of the next request (the first one is 1) and its fault.
    pub fn next(&self) -> (usize, Fault) {
        let before = self.requests.fetch_add(1, Ordering::Relaxed);
        let fault = match self.faults.len() {
            0 => Fault::None,
            count => self.faults[before % count].clone(),
        };
        (before.wrapping_add(1), fault)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn faults_are_applied_one_per_request_over_and_over() {
        let faults = Faults::new(vec![Fault::Truncate, Fault::None]);
        let drawn: Vec<_> = (0..5).map(|_| faults.next()).collect();
        assert_eq!(
            drawn,
            [
                (1, Fault::Truncate),
                (2, Fault::None),
                (3, Fault::Truncate),
                (4, Fault::None),
                (5, Fault::Truncate)
            ]
        );
        assert_eq!(Faults::new(Vec::new()).next(), (1, Fault::None));
    }
}
