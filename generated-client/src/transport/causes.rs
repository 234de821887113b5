//! Classifies the errors of libraries by their causes: TLS, timeout, or other.

use std::error::Error;
use std::io;
use std::iter::successors;

use crate::operation::{Error as CallError, ErrorKind};

pub(super) type Cause = Box<dyn Error + Send + Sync>;

/// An error before the head of the response.
pub(super) fn no_answer(error: impl Into<Cause>) -> CallError {
    let error = error.into();
    let kind = if is_tls(&*error) {
        ErrorKind::Tls
    } else if is_timeout(&*error) {
        ErrorKind::Timeout
    } else {
        ErrorKind::Connect
    };
    CallError::new(kind).caused_by(error)
}

/// An error after the head of the response.
pub(super) fn broken_off(error: impl Into<Cause>) -> CallError {
    let error = error.into();
    let kind = if is_timeout(&*error) {
        ErrorKind::Timeout
    } else {
        ErrorKind::Interrupted
    };
    CallError::new(kind).caused_by(error)
}

/// The error and all of its causes.
///
/// Many errors are wrapped in an I/O error, whose `source` skips the wrapped error itself.
fn all<'a>(error: &'a (dyn Error + 'static)) -> impl Iterator<Item = &'a (dyn Error + 'static)> {
    successors(Some(error), |&error| {
        match error.downcast_ref().and_then(io::Error::get_ref) {
            Some(wrapped) => Some(wrapped),
            None => error.source(),
        }
    })
}

/// Whether one of the causes is an error of TLS itself: the connection is not trusted, as opposed
/// to not established.
fn is_tls(error: &(dyn Error + 'static)) -> bool {
    all(error).any(<dyn Error>::is::<rustls::Error>)
}

/// Whether one of the causes is a timeout.
fn is_timeout(error: &(dyn Error + 'static)) -> bool {
    all(error).any(|error| {
        let io = error.downcast_ref::<io::Error>();
        io.is_some_and(|error| error.kind() == io::ErrorKind::TimedOut)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tls_error_is_found_however_it_is_wrapped() {
        let plain = rustls::Error::DecryptError;
        assert!(is_tls(&plain));
        let once = io::Error::other(plain);
        assert!(is_tls(&once));
        assert!(is_tls(&io::Error::other(once)));
        for kind in [
            io::ErrorKind::ConnectionRefused,
            io::ErrorKind::UnexpectedEof,
        ] {
            assert!(!is_tls(&io::Error::from(kind)));
            assert!(!is_tls(&io::Error::new(kind, "TLS")));
        }
    }
}
