//! Receives a body within a size limit.

use bytes::Bytes;

use crate::operation::{Error, ErrorKind};

/// The part of a body received so far, decompressed.
///
/// A few kilobytes of gzip can expand to gigabytes, so the size is checked after decompression,
/// chunk by chunk.
pub(super) struct Collector {
    received: Vec<u8>,
    limit: u64,
}

impl Collector {
    pub(super) fn new(limit: u64) -> Self {
        Self {
            received: Vec::new(),
            limit,
        }
    }

    /// Appends the next chunk, unless the body becomes larger than allowed.
    pub(super) fn push(&mut self, piece: &[u8]) -> Result<(), Error> {
        let limit = usize::try_from(self.limit).unwrap_or(usize::MAX);
        let length = self.received.len().saturating_add(piece.len());
        if length > limit {
            return Err(Error::new(ErrorKind::BodyTooLarge { limit: self.limit }));
        }
        if length > self.received.capacity() {
            // doubles the capacity as usual, but never beyond the limit
            let capacity = length.max(self.received.capacity().saturating_mul(2));
            self.received
                .reserve_exact(capacity.min(limit) - self.received.len());
        }
        self.received.extend_from_slice(piece);
        Ok(())
    }

    pub(super) fn finish(self) -> Bytes {
        self.received.into()
    }
}

#[cfg(test)]
mod tests {
    use super::{Collector, ErrorKind};

    #[test]
    fn a_body_may_fill_the_limit_and_takes_no_more_memory() {
        let mut body = Collector::new(100_001);
        for _ in 0..100 {
            body.push(&[b'x'; 1000]).expect("within the limit");
        }
        body.push(b"x").expect("at the limit");
        assert!(body.received.capacity() <= 100_001);
        let error = body.push(b"x").expect_err("beyond the limit");
        assert_eq!(*error.kind(), ErrorKind::BodyTooLarge { limit: 100_001 });
        assert_eq!(body.finish().len(), 100_001);
    }

    #[test]
    fn a_limit_of_zero_accepts_an_empty_body() {
        let mut body = Collector::new(0);
        body.push(b"").expect("empty");
        assert!(body.push(b"x").is_err());
        assert!(body.finish().is_empty());
    }
}
