//! gzip and zstd: detected by a file's name or first bytes, read as a stream, and written as
//! complete members or frames.

use std::ffi::OsStr;
use std::io::{self, BufRead, BufReader, Cursor, Read};
use std::path::Path;

use flate2::bufread::GzDecoder;

/// How many bytes identify the compression.
const MAGIC: u64 = 4;

const GZIP: [u8; 2] = [0x1F, 0x8B];
const ZSTD: [u8; 4] = [0x28, 0xB5, 0x2F, 0xFD];

/// The size of read buffers.
pub const BUFFER: usize = 256 * 1024;

/// A way to compress a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Compression {
    /// gzip, RFC 1952.
    Gzip,
    /// Zstandard, RFC 8878.
    Zstd,
}

impl Compression {
    /// The compression according to the extension of a file name, and the extension before it in
    /// lower case.
    pub fn of_name(path: &Path) -> (Option<Compression>, Option<String>) {
        let compression = match extension(path).as_deref() {
            Some("gz") => Compression::Gzip,
            Some("zst") => Compression::Zstd,
            other => return (None, other.map(str::to_owned)),
        };
        (Some(compression), extension(&path.with_extension("")))
    }

    /// The content of the one member or frame at the start of `source`; what follows is not
    /// consumed.
    ///
    /// # Errors
    ///
    /// If the decompressor cannot be set up. Damaged data fails when it is read.
    pub fn part<'s>(self, source: impl BufRead + 's) -> io::Result<Box<dyn Read + 's>> {
        Ok(match self {
            Compression::Gzip => Box::new(GzDecoder::new(source)),
            Compression::Zstd => Box::new(zstd::Decoder::with_buffer(source)?.single_frame()),
        })
    }

    /// Whether `source` begins like a member or frame. It may be cut off within the magic number.
    ///
    /// # Errors
    ///
    /// If it cannot be read.
    pub fn is_begun_in(self, source: impl Read) -> io::Result<bool> {
        let start = start_of(source)?;
        let magic: &[u8] = match self {
            Compression::Gzip => &GZIP,
            Compression::Zstd => &ZSTD,
        };
        let length = start.len().min(magic.len());
        Ok(start[..length] == magic[..length])
    }

    /// Describes an error of compressed data in plain words.
    #[must_use]
    pub fn explained(self, error: io::Error) -> io::Error {
        let name = self.name();
        let problem = match error.kind() {
            io::ErrorKind::Interrupted => return error,
            // an error of the file, not of its data
            _ if error.raw_os_error().is_some() => return error,
            io::ErrorKind::UnexpectedEof => {
                format!(
                    "its {name} data is cut off; is it still being written? All complete records \
                     before that were read"
                )
            }
            // matches zstd's message, because its error codes are not public
            _ if error.to_string().contains("requires too much memory") => format!(
                "its {name} data needs a window of more than 128 MiB; compress it again without \
                 `--long` or `--ultra`"
            ),
            _ => format!(
                "its {name} data is damaged, or followed by something else ({error}); all complete \
                 records before that were read"
            ),
        };
        io::Error::new(io::ErrorKind::InvalidData, problem)
    }

    fn of_magic(start: &[u8]) -> Option<Compression> {
        match start {
            _ if start.starts_with(&GZIP) => Some(Compression::Gzip),
            _ if start == ZSTD => Some(Compression::Zstd),
            // a skippable frame, with which some tools begin
            [0x50..=0x5F, 0x2A, 0x4D, 0x18] => Some(Compression::Zstd),
            _ => None,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Compression::Gzip => "gzip",
            Compression::Zstd => "zstd",
        }
    }
}

/// Checks that `source` is empty, or compressed as its name says.
///
/// # Errors
///
/// If it cannot be read, or its compression differs from its name.
pub fn is_as_named(source: impl Read, by_name: Option<Compression>) -> io::Result<()> {
    let start = start_of(source)?;
    let found = Compression::of_magic(&start);
    let is_begun = match by_name {
        Some(compression) => compression.is_begun_in(&*start)?,
        None => false,
    };
    if start.is_empty() || found == by_name || is_begun {
        Ok(())
    } else {
        Err(misnamed(by_name, found))
    }
}

/// The content of `source`, decompressed if its first bytes say that it is compressed (no JSON
/// begins like that). The content is streamed.
///
/// # Errors
///
/// If it cannot be read, or is not compressed although its name says so.
pub fn decompressed<'s>(
    mut source: impl Read + Send + 's,
    by_name: Option<Compression>,
) -> io::Result<Box<dyn Read + Send + 's>> {
    let start = start_of(source.by_ref())?;
    let found = Compression::of_magic(&start);
    // an empty file needs no decompression
    if let (Some(_), None, false) = (by_name, found, start.is_empty()) {
        return Err(misnamed(by_name, found));
    }
    let source = Cursor::new(start).chain(source);
    let Some(compression) = found else {
        return Ok(Box::new(source));
    };
    let source = BufReader::with_capacity(BUFFER, source);
    let content: Box<dyn Read + Send + 's> = match compression {
        Compression::Gzip => Box::new(Members(Some(GzDecoder::new(source)))),
        Compression::Zstd => Box::new(zstd::Decoder::with_buffer(source)?),
    };
    Ok(Box::new(Decompressed {
        content,
        compression,
    }))
}

fn start_of(source: impl Read) -> io::Result<Vec<u8>> {
    let mut start = Vec::new();
    source.take(MAGIC).read_to_end(&mut start)?;
    Ok(start)
}

fn misnamed(by_name: Option<Compression>, found: Option<Compression>) -> io::Error {
    let name = |compression: Option<Compression>| compression.map(Compression::name);
    let problem = match (name(by_name), name(found)) {
        (Some(named), Some(found)) => {
            format!("its name says {named}, but it contains {found} data")
        }
        (Some(named), None) => format!("its name says {named}, but it contains no {named} data"),
        (None, Some(found)) => {
            format!("its name says that it is not compressed, but it contains {found} data")
        }
        (None, None) => "its name does not match its content".to_owned(),
    };
    io::Error::new(io::ErrorKind::InvalidData, problem)
}

/// Describes the errors of a decompressor in plain words.
struct Decompressed<'s> {
    content: Box<dyn Read + Send + 's>,
    compression: Compression,
}

impl Read for Decompressed<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.content
            .read(buffer)
            .map_err(|error| self.compression.explained(error))
    }
}

/// Concatenated gzip members, followed by the zeros with which some tools pad.
struct Members<R>(Option<GzDecoder<R>>);

impl<R: BufRead> Read for Members<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while let Some(member) = &mut self.0 {
            let read = member.read(buffer)?;
            if read > 0 || buffer.is_empty() {
                return Ok(read);
            }
            let Some(mut rest) = self.0.take().map(GzDecoder::into_inner) else {
                break;
            };
            match rest.fill_buf()?.first() {
                None => {}
                Some(0) => only_zeros(rest)?,
                Some(_) => self.0 = Some(GzDecoder::new(rest)),
            }
        }
        Ok(0)
    }
}

fn only_zeros(mut rest: impl BufRead) -> io::Result<()> {
    loop {
        let read = rest.fill_buf()?;
        if read.iter().any(|&byte| byte != 0) {
            return Err(io::Error::new(
                io::ErrorKind::InvalidData,
                "data after zero padding",
            ));
        }
        match read.len() {
            0 => return Ok(()),
            length => rest.consume(length),
        }
    }
}

fn extension(path: &Path) -> Option<String> {
    let extension = path.extension().and_then(OsStr::to_str)?;
    Some(extension.to_ascii_lowercase())
}
