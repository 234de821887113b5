//! What is behind an error of a library: TLS, or time.

use std::error::Error;
use std::io;
use std::iter::successors;

/// The error and all that caused it.
///
/// Much comes wrapped as an I/O error, whose `source` passes over what it wraps.
fn all<'a>(error: &'a (dyn Error + 'static)) -> impl Iterator<Item = &'a (dyn Error + 'static)> {
    successors(Some(error), |&error| {
        match error.downcast_ref().and_then(io::Error::get_ref) {
            Some(wrapped) => Some(wrapped),
            None => error.source(),
        }
    })
}

/// Somewhere behind it is an error of TLS itself: not one of a connection that could not be
/// made, but of one that cannot be trusted.
pub(super) fn is_tls(error: &(dyn Error + 'static)) -> bool {
    all(error).any(<dyn Error>::is::<rustls::Error>)
}

/// Somewhere behind it a time was up.
#[cfg(feature = "reqwest")]
pub(super) fn is_timeout(error: &(dyn Error + 'static)) -> bool {
    all(error).any(|error| {
        let io = error.downcast_ref::<io::Error>();
        error.is::<tokio::time::error::Elapsed>()
            || io.is_some_and(|error| error.kind() == io::ErrorKind::TimedOut)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_of_tls_is_found_however_it_is_wrapped() {
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
