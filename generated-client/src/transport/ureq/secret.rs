//! Keeping secrets out of ureq-proto's log.
//!
//! At level `trace` it logs every byte of a request head that it writes, whatever its headers
//! are marked as. So it is given asterisks in the place of the token, and they are overwritten
//! before the head is sent.

use http::{HeaderMap, HeaderValue};

/// What was taken out of a request's headers.
pub(super) struct Secrets(Vec<HeaderValue>);

/// Puts as many asterisks in the place of each sensitive value as it has bytes.
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
    /// Puts them back into the head as it was written, whole.
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

/// A header's value with what stands around it.
fn line(value: &[u8]) -> Vec<u8> {
    [b": ", value, b"\r\n"].concat()
}
