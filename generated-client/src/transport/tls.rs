//! Telling a connection that cannot be trusted from one that could not be made.

use std::error::Error;
use std::io;

/// Somewhere behind this error is one of TLS itself.
///
/// Most come wrapped as an I/O error, whose `source` passes over what it wraps.
pub(crate) fn is_behind(error: &(dyn Error + 'static)) -> bool {
    let mut cause = Some(error);
    while let Some(error) = cause {
        if error.is::<rustls::Error>() {
            return true;
        }
        cause = match error.downcast_ref().and_then(io::Error::get_ref) {
            Some(wrapped) => Some(wrapped),
            None => error.source(),
        };
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_of_tls_is_found_however_it_is_wrapped() {
        let plain = rustls::Error::DecryptError;
        assert!(is_behind(&plain));
        let once = io::Error::other(plain);
        assert!(is_behind(&once));
        assert!(is_behind(&io::Error::other(once)));
        for kind in [
            io::ErrorKind::ConnectionRefused,
            io::ErrorKind::UnexpectedEof,
        ] {
            assert!(!is_behind(&io::Error::from(kind)));
            assert!(!is_behind(&io::Error::new(kind, "TLS")));
        }
    }
}
