//! Undoing what `Content-Encoding` says: gzip, which is asked for, and nothing else.

use std::io::{self, Write};

use bytes::Bytes;
use flate2::write::GzDecoder;
use http::header::{CONTENT_ENCODING, HeaderMap, HeaderValue};

use super::Collector;
use crate::operation::{Error, ErrorKind, content_codings};

/// What is sent as `Accept-Encoding`.
pub(super) const ACCEPTED: HeaderValue = HeaderValue::from_static("gzip");

/// A piece of this size may become a thousand times as large before the limit is looked at.
const PIECE: usize = 1024;

/// A body on its way, within its limit.
pub(super) struct Decoder {
    collector: Collector,
    gzip: Option<Gzip>,
}

impl Decoder {
    /// For the body behind this head.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::ContentCoding`] if it has another coding than was asked for, or several.
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

    /// Takes the next piece, unless the body gets larger than allowed, decompressed or not.
    pub(super) fn push(&mut self, piece: &[u8]) -> Result<(), Error> {
        match &mut self.gzip {
            None => self.collector.push(piece),
            Some(gzip) => gzip.push(piece, &mut self.collector),
        }
    }

    /// The body, now that all of it has come.
    pub(super) fn finish(mut self) -> Result<Bytes, Error> {
        if let Some(gzip) = self.gzip {
            gzip.finish(&mut self.collector)?;
        }
        Ok(self.collector.finish())
    }
}

/// Takes away what no longer holds of a body that was decoded: its coding and its length.
pub(super) fn decoded(headers: &mut HeaderMap) {
    if headers.remove(CONTENT_ENCODING).is_some() {
        headers.remove(http::header::CONTENT_LENGTH);
    }
}

/// A file of gzip: members one after another (RFC 1952, 2.2), and perhaps padding.
struct Gzip {
    /// The one that has begun.
    member: Option<GzDecoder<Vec<u8>>>,
    /// There was a whole one.
    whole: bool,
    /// There was padding, behind which nothing else may come.
    padded: bool,
    limit: u64,
    /// How much more may come: members and padding that hold nothing have no end either.
    left: u64,
}

impl Gzip {
    fn new(limit: u64) -> Self {
        Self {
            member: None,
            whole: false,
            padded: false,
            limit,
            // what cannot be compressed gets larger by far less than that
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
                        // it is whole; what is left is behind it
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
            // this compares the checksum and the length
            to.push(&member.finish().map_err(damaged)?)?;
            self.whole = true;
        }
        Ok(())
    }

    /// A body without a byte is an empty one, whatever it is labelled as.
    fn finish(mut self, to: &mut Collector) -> Result<(), Error> {
        self.end_member(to)
    }
}

/// What gzip's own tool ignores at the end, and what sloppy servers add.
fn is_padding(byte: u8) -> bool {
    matches!(byte, 0 | b'\r' | b'\n')
}

fn damaged(error: io::Error) -> Error {
    Error::new(ErrorKind::Interrupted).caused_by(error)
}
