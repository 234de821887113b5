//! The content of an input, decompressed while it is read.

use std::fs::{self, File};
use std::io::{self, Read};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use super::input::Input;
use super::interruptible::InterruptibleReader;
use super::kind::InputKind;
use super::route::Route;
use super::sniffer::Sniffer;
use crate::compression;
use crate::error::ReadProblem;
use check::records::limit::TooLong;

/// The limit for HAR files, in records of the maximum size. A HAR file contains much more than
/// payloads, and has to fit in memory.
const RECORDS_IN_HAR: usize = 8;

const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

/// An open input.
pub struct Content {
    reader: Sniffer<Box<dyn Read + Send>>,
    kind: InputKind,
    route: Route,
    read: Arc<AtomicU64>,
    /// The size in bytes if it is known, before decompression.
    size: u64,
}

impl Content {
    /// Opens an input.
    ///
    /// # Errors
    ///
    /// If it cannot be read, is not compressed although its name says so, or is another file
    /// format.
    pub fn open(input: &Input) -> io::Result<Content> {
        match input.path.clone() {
            Some(path) if fs::metadata(&path)?.is_file() => Content::of(File::open(path)?, input),
            Some(path) => Content::of(InterruptibleReader::new(|| File::open(path))?, input),
            None => Content::of(InterruptibleReader::new(|| Ok(io::stdin()))?, input),
        }
    }

    fn of(source: impl Read + Send + 'static, input: &Input) -> io::Result<Content> {
        let read = Arc::new(AtomicU64::new(0));
        let counted = Counted {
            source,
            read: Arc::clone(&read),
        };
        let decompressed = compression::decompressed(counted, input.compression)?;
        let (reader, kind) = Sniffer::new(decompressed, input.kind)?;
        Ok(Content {
            reader,
            kind,
            route: input.route,
            read,
            size: input.size,
        })
    }

    /// The kind of the input: as the user set it, by its name, or by its beginning.
    #[must_use]
    pub fn kind(&self) -> InputKind {
        self.kind
    }

    /// The operation whose responses are payloads, for a HAR file.
    pub(super) fn route(&self) -> Route {
        self.route
    }

    /// How many bytes of the input, before decompression, were read since the last call.
    #[must_use]
    pub fn bytes_read(&self) -> u64 {
        self.read.swap(0, Ordering::Relaxed)
    }

    /// Reads the whole content, if it has at most `limit` bytes.
    ///
    /// # Errors
    ///
    /// If it cannot be read to the end.
    pub(super) fn whole(&mut self, limit: usize) -> io::Result<Result<Vec<u8>, TooLong>> {
        let most = limit.saturating_add(1);
        let expected = usize::try_from(self.size).unwrap_or(usize::MAX).min(most);
        let mut whole = Vec::new();
        // a vector that grows by doubling would take up to twice the document's memory
        whole
            .try_reserve_exact(expected)
            .map_err(|_| io::ErrorKind::OutOfMemory)?;
        self.reader
            .by_ref()
            .take(most as u64)
            .read_to_end(&mut whole)?;
        Ok(if whole.len() > limit {
            // the rest is not measured, because it may be endless
            Err(TooLong::new(limit, None))
        } else {
            Ok(whole)
        })
    }
}

impl Content {
    /// Reads a HAR file, which may have eight times `max_record` bytes, without a
    /// byte order mark: some tools write one.
    ///
    /// # Errors
    ///
    /// If it cannot be read to the end, or is too large.
    pub fn whole_har(&mut self, max_record: usize) -> Result<Vec<u8>, ReadProblem> {
        let limit = max_record.saturating_mul(RECORDS_IN_HAR);
        let mut text = self.whole(limit)?.map_err(|_| ReadProblem::HarTooLarge {
            limit,
            records: RECORDS_IN_HAR,
        })?;
        if text.starts_with(BYTE_ORDER_MARK) {
            text.drain(..BYTE_ORDER_MARK.len());
        }
        Ok(text)
    }
}

impl Read for Content {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.reader.read(buffer)
    }
}

/// Counts the bytes read from a file, before decompression, like its size.
struct Counted<R> {
    source: R,
    read: Arc<AtomicU64>,
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.source.read(buffer)?;
        self.read.fetch_add(read as u64, Ordering::Relaxed);
        Ok(read)
    }
}
