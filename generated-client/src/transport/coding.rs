//! Decodes bodies by their `Content-Encoding`: gzip, which is requested, and nothing else.

use std::io::{self, Write};

use bytes::Bytes;
use flate2::write::GzDecoder;
use http::header::{CONTENT_ENCODING, HeaderMap, HeaderValue};

use super::Collector;
use crate::operation::{Error, ErrorKind, content_codings};

/// The value of `Accept-Encoding`.
pub(super) const ACCEPTED: HeaderValue = HeaderValue::from_static("gzip");

/// A chunk of this size may expand a thousandfold before the limit is checked.
const PIECE: usize = 1024;

/// A body being received, within its limit.
pub(super) struct Decoder {
    collector: Collector,
    gzip: Option<Gzip>,
}

impl Decoder {
    /// The decoder for the body after this head.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::ContentCoding`] if it has a coding other than the requested one, or several.
    pub(super) fn new(headers: &HeaderMap, limit: u64) -> Result<Self, Error> {
        let gzip = match content_codings(headers)[..] {
            [] => None,
            ["gzip" | "x-gzip"] => Some(Gzip::new(limit)),
            [coding] => return Err(Error::new(ErrorKind::ContentCoding { coding })),
            _ => {
                let coding = "several codings";
                return Err(Error::new(ErrorKind::ContentCoding { coding }));
            }
        };
        Ok(Self {
            collector: Collector::new(limit),
            gzip,
        })
    }

    /// Adds the next chunk, unless the body becomes larger than allowed, before or after
    /// decompression.
    pub(super) fn push(&mut self, piece: &[u8]) -> Result<(), Error> {
        match &mut self.gzip {
            None => self.collector.push(piece),
            Some(gzip) => gzip.push(piece, &mut self.collector),
        }
    }

    /// The complete body.
    pub(super) fn finish(mut self) -> Result<Bytes, Error> {
        if let Some(gzip) = self.gzip {
            gzip.finish(&mut self.collector)?;
        }
        Ok(self.collector.finish())
    }
}

/// Removes the headers that no longer apply to a decoded body: its coding and its length.
pub(super) fn decoded(headers: &mut HeaderMap) {
    if headers.remove(CONTENT_ENCODING).is_some() {
        headers.remove(http::header::CONTENT_LENGTH);
    }
}

/// A gzip file: one or more members (RFC 1952, 2.2), optionally followed by padding.
struct Gzip {
    /// The current member.
    member: Option<GzDecoder<Vec<u8>>>,
    /// Whether a member was complete.
    whole: bool,
    /// Whether there was padding, which nothing else may follow.
    padded: bool,
    limit: u64,
    /// How many more bytes may be received: empty members and padding could otherwise go on
    /// forever.
    left: u64,
}

impl Gzip {
    fn new(limit: u64) -> Self {
        Self {
            member: None,
            whole: false,
            padded: false,
            limit,
            // incompressible data grows by much less than that
            left: limit.saturating_add(limit / 64).saturating_add(64 * 1024),
        }
    }

    fn push(&mut self, piece: &[u8], to: &mut Collector) -> Result<(), Error> {
        let limit = self.limit;
        let too_large = || Error::new(ErrorKind::BodyTooLarge { limit });
        self.left = self
            .left
            .checked_sub(piece.len() as u64)
            .ok_or_else(too_large)?;
        for piece in piece.chunks(PIECE) {
            self.decode(piece, to)?;
        }
        Ok(())
    }

    fn decode(&mut self, mut piece: &[u8], to: &mut Collector) -> Result<(), Error> {
        while let Some(first) = piece.first() {
            match &mut self.member {
                None if self.padded || self.whole && is_padding(*first) => {
                    self.padded = true;
                    return if piece.iter().all(|byte| is_padding(*byte)) {
                        Ok(())
                    } else {
                        Err(damaged(io::ErrorKind::InvalidData.into()))
                    };
                }
                None => self.member = Some(GzDecoder::new(Vec::new())),
                Some(member) => {
                    let taken = member.write(piece).map_err(damaged)?;
                    if taken == 0 {
                        // the member is complete; the rest of the chunk follows it
                        self.end_member(to)?;
                    } else {
                        to.push(member.get_ref())?;
                        member.get_mut().clear();
                        piece = &piece[taken..];
                    }
                }
            }
        }
        Ok(())
    }

    fn end_member(&mut self, to: &mut Collector) -> Result<(), Error> {
        if let Some(member) = self.member.take() {
            // this verifies the checksum and the length
            to.push(&member.finish().map_err(damaged)?)?;
            self.whole = true;
        }
        Ok(())
    }

    /// An empty body is valid, whatever its coding.
    fn finish(mut self, to: &mut Collector) -> Result<(), Error> {
        self.end_member(to)
    }
}

/// The bytes that the gzip tool ignores at the end, and that some servers append.
fn is_padding(byte: u8) -> bool {
    matches!(byte, 0 | b'\r' | b'\n')
}

fn damaged(error: io::Error) -> Error {
    Error::new(ErrorKind::Interrupted).caused_by(error)
}
