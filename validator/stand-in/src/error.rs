//! What keeps the stand-in from being one.

use std::io;

use thiserror::Error;

/// Why there is no stand-in, or not the one that was described.
#[derive(Debug, Error)]
#[non_exhaustive]
#[allow(missing_docs, reason = "the text of each variant says what it is")]
pub enum Error {
    #[error("cannot listen on 127.0.0.1:{port}: {error}")]
    Listen { port: u16, error: io::Error },
    /// Of a fault.
    #[error("expected a number of {0} after the `=`")]
    NoNumber(&'static str),
    /// Of a fault.
    #[error("expected an address after the `=`, such as `http://127.0.0.1:9/`")]
    NoAddress,
    #[error(
        "no such fault; there are none, 500 to 599, 429, 429=SECONDS, delay=MS, redirect=URL, \
         truncate and html"
    )]
    UnknownFault,
}
