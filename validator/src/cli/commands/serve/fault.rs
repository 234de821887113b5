//! What goes wrong on purpose: for users who test how their own client takes it.

use std::str::FromStr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use axum::http::{HeaderValue, StatusCode, Uri};

/// What `--fault` takes.
pub(super) const HELP: &str = "\
What goes wrong, comma-separated: the first request gets the first fault, and after the last \
comes the first again

  none          nothing
  500 to 599    this status, with a page of HTML
  429           too many requests, as the service says it
  429=SECONDS   the same, with a Retry-After
  delay=MS      the right answer, so many milliseconds late
  redirect=URL  302 to this address
  truncate      half of the right answer, then the connection ends
  html          200 with a page of HTML, as a proxy's login page

For example, every third request succeeds:  --fault 503,503,none
All are slow:                               --fault delay=2000";

/// One of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    None,
    Server(StatusCode),
    TooManyRequests { retry_after: Option<u32> },
    Delay(Duration),
    Redirect(HeaderValue),
    Truncate,
    Html,
}

impl FromStr for Fault {
    type Err = String;

    fn from_str(text: &str) -> Result<Fault, String> {
        let number = |value: &str, unit| {
            let what = || format!("expected a number of {unit} after the `=`");
            value.parse().map_err(|_| what())
        };
        match text.split_once('=') {
            None => plain(text),
            Some(("429", value)) => Ok(Fault::TooManyRequests {
                retry_after: Some(number(value, "seconds")?),
            }),
            Some(("delay", value)) => {
                let milliseconds: u32 = number(value, "milliseconds")?;
                Ok(Fault::Delay(Duration::from_millis(milliseconds.into())))
            }
            Some(("redirect", value)) => {
                let what = "expected an address after the `=`, such as `http://127.0.0.1:9/`";
                value
                    .parse::<Uri>()
                    .ok()
                    .and_then(|_| HeaderValue::from_str(value).ok())
                    .map(Fault::Redirect)
                    .ok_or_else(|| what.to_owned())
            }
            Some(_) => Err(unknown()),
        }
    }
}

fn plain(text: &str) -> Result<Fault, String> {
    match text {
        "none" => Ok(Fault::None),
        "429" => Ok(Fault::TooManyRequests { retry_after: None }),
        "truncate" => Ok(Fault::Truncate),
        "html" => Ok(Fault::Html),
        _ => match text.parse().ok().map(StatusCode::from_u16) {
            Some(Ok(status)) if status.is_server_error() => Ok(Fault::Server(status)),
            _ => Err(unknown()),
        },
    }
}

fn unknown() -> String {
    "no such fault; there are none, 500 to 599, 429, 429=SECONDS, delay=MS, redirect=URL, \
     truncate and html"
        .to_owned()
}

/// The faults, one a request, over and over.
#[derive(Debug)]
pub(super) struct Faults {
    faults: Vec<Fault>,
    requests: AtomicUsize,
}

impl Faults {
    pub(super) fn new(faults: Vec<Fault>) -> Faults {
        Faults {
            faults,
            requests: AtomicUsize::new(0),
        }
    }

    /// The number of the next request, counted from 1, and what goes wrong with it.
    pub(super) fn next(&self) -> (usize, Fault) {
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
    fn faults_come_one_a_request_over_and_over() {
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
