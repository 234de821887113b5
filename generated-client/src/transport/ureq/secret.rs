//! Keeps secrets out of ureq-proto's log.
//!
//! At level `trace` it logs every byte of a request head that it writes, even of headers that are
//! marked as sensitive. So the token is replaced by asterisks, and put back before the head is
//! sent.

use http::{HeaderMap, HeaderValue};

/// The values that were removed from a request's headers.
pub(super) struct Secrets(Vec<HeaderValue>);

/// Replaces each sensitive value by as many asterisks as it has bytes.
pub(super) fn mask(headers: &mut HeaderMap) -> Secrets {
    let mut secrets = Vec::new();
    for value in headers.values_mut().filter(|value| value.is_sensitive()) {
        let asterisks = "*".repeat(value.len());
        if let Ok(masked) = HeaderValue::from_str(&asterisks) {
            secrets.push(std::mem::replace(value, masked));
        }
    }
    Secrets(secrets)
}

impl Secrets {
    /// Puts the values back into the complete written head.
    pub(super) fn unmask(&self, head: &mut [u8]) {
        for secret in &self.0 {
            let secret = secret.as_bytes();
            let masked = line(&b"*".repeat(secret.len()));
            let found = head.windows(masked.len()).position(|part| part == masked);
            if let Some(start) = found {
                head[start..start + masked.len()].copy_from_slice(&line(secret));
            }
        }
    }
}

/// The value of a header with the bytes before and after it.
fn line(value: &[u8]) -> Vec<u8> {
    [b": ", value, b"\r\n"].concat()
}
