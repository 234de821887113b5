//! The errors of the stand-in.

use std::io;

use thiserror::Error;

/// Why the stand-in cannot be started as configured.
#[derive(Debug, Error)]
#[non_exhaustive]
#[allow(missing_docs, reason = "the text of each variant says what it is")]
pub enum Error {
    #[error("cannot listen on 127.0.0.1:{port}: {error}")]
    Listen { port: u16, error: io::Error },
    /// A fault lacks its number.
    #[error("expected a number of {0} after the `=`")]
    NoNumber(&'static str),
    /// A redirect lacks its address.
    #[error("expected an address after the `=`, such as `http://127.0.0.1:9/`")]
    NoAddress,
    #[error(
        "no such fault; expected none, 500 to 599, 429, 429=SECONDS, delay=MS, redirect=URL, \
         truncate or html"
    )]
    UnknownFault,
}
