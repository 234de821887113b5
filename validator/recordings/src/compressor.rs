//! Compresses output as one gzip member or zstd frame.

use std::io::{self, Write};

use flate2::write::GzEncoder;

use super::compression::Compression;

/// A writer that compresses, or not.
pub enum Compressor<W: Write> {
    /// No compression.
    Not(W),
    /// One gzip member.
    Gzip(GzEncoder<W>),
    /// One zstd frame, with a checksum.
    Zstd(zstd::Encoder<'static, W>),
}

/// `content` as a separate gzip member or zstd frame, which can be appended to others.
///
/// # Errors
///
/// If the compressor fails.
pub fn whole(content: &[u8], compression: Compression) -> io::Result<Vec<u8>> {
    let mut whole = Compressor::new(Vec::new(), Some(compression))?;
    whole.write_all(content)?;
    whole.into_inner()
}

impl<W: Write> Compressor<W> {
    /// Writes to `out`, with this compression if there is one.
    ///
    /// # Errors
    ///
    /// If the compressor cannot be set up.
    pub fn new(out: W, compression: Option<Compression>) -> io::Result<Compressor<W>> {
        Ok(match compression {
            None => Compressor::Not(out),
            Some(Compression::Gzip) => {
                Compressor::Gzip(GzEncoder::new(out, flate2::Compression::default()))
            }
            Some(Compression::Zstd) => {
                let mut frame = zstd::Encoder::new(out, zstd::DEFAULT_COMPRESSION_LEVEL)?;
                frame.include_checksum(true)?;
                Compressor::Zstd(frame)
            }
        })
    }

    /// The underlying writer.
    pub fn get_ref(&self) -> &W {
        match self {
            Compressor::Not(out) => out,
            Compressor::Gzip(member) => member.get_ref(),
            Compressor::Zstd(frame) => frame.get_ref(),
        }
    }

    /// Writes the end of the member or frame.
    ///
    /// # Errors
    ///
    /// If it cannot be written.
    pub fn end(&mut self) -> io::Result<()> {
        match self {
            Compressor::Not(_) => Ok(()),
            Compressor::Gzip(member) => member.try_finish(),
            Compressor::Zstd(frame) => frame.do_finish(),
        }
    }

    /// Writes the end of the member or frame, and returns the underlying writer.
    ///
    /// # Errors
    ///
    /// If it cannot be written.
    pub fn into_inner(self) -> io::Result<W> {
        match self {
            Compressor::Not(out) => Ok(out),
            Compressor::Gzip(member) => member.finish(),
            Compressor::Zstd(frame) => frame.finish(),
        }
    }
}

impl<W: Write> Write for Compressor<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Compressor::Not(out) => out.write(bytes),
            Compressor::Gzip(member) => member.write(bytes),
            Compressor::Zstd(frame) => frame.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Compressor::Not(out) => out.flush(),
            Compressor::Gzip(member) => member.flush(),
            Compressor::Zstd(frame) => frame.flush(),
        }
    }
}
