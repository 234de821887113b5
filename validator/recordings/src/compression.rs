//! gzip and zstd: told by a file's name or first bytes, read as a stream, written in parts
//! that are whole each.

use std::ffi::OsStr;
use std::io::{self, BufRead, BufReader, Cursor, Read};
use std::path::Path;

use flate2::bufread::GzDecoder;

/// How many bytes tell how a file is compressed.
const MAGIC: u64 = 4;

const GZIP: [u8; 2] = [0x1F, 0x8B];
const ZSTD: [u8; 4] = [0x28, 0xB5, 0x2F, 0xFD];

/// How much of a stream is read at once.
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
    /// What the name of a file says of its compression, and the extension that is left, in
    /// small letters.
    pub fn of_name(path: &Path) -> (Option<Compression>, Option<String>) {
        let compression = match extension(path).as_deref() {
            Some("gz") => Compression::Gzip,
            Some("zst") => Compression::Zstd,
            other => return (None, other.map(str::to_owned)),
        };
        (Some(compression), extension(&path.with_extension("")))
    }

    /// The content of the one member or frame that `source` begins with; what follows is not
    /// taken from it.
    ///
    /// # Errors
    ///
    /// If the decompressor cannot be set up; what is damaged fails when it is read.
    pub fn part<'s>(self, source: impl BufRead + 's) -> io::Result<Box<dyn Read + 's>> {
        Ok(match self {
            Compression::Gzip => Box::new(GzDecoder::new(source)),
            Compression::Zstd => Box::new(zstd::Decoder::with_buffer(source)?.single_frame()),
        })
    }

    /// Whether `source` begins as a member or frame does, or with a part of such a beginning.
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

    /// What is wrong with compressed data, in plain words.
    #[must_use]
    pub fn explained(self, error: io::Error) -> io::Error {
        let name = self.name();
        let problem = match error.kind() {
            io::ErrorKind::Interrupted => return error,
            // it could not be read in the first place
            _ if error.raw_os_error().is_some() => return error,
            io::ErrorKind::UnexpectedEof => {
                format!(
                    "its {name} data is cut off; is it still being written? What came whole before that was read"
                )
            }
            // zstd's own words; its codes are not public
            _ if error.to_string().contains("requires too much memory") => format!(
                "its {name} data needs a window of more than 128 MiB; compress it again without \
                 `--long` or `--ultra`"
            ),
            _ => format!(
                "its {name} data is damaged, or something else follows ({error}); what came whole \
                 before that was read"
            ),
        };
        io::Error::new(io::ErrorKind::InvalidData, problem)
    }

    fn of_magic(start: &[u8]) -> Option<Compression> {
        match start {
            _ if start.starts_with(&GZIP) => Some(Compression::Gzip),
            _ if start == ZSTD => Some(Compression::Zstd),
            // a frame to be skipped, with which some tools begin
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

/// Makes sure that what is in `source`, if there is anything, begins as its name says.
///
/// # Errors
///
/// If it cannot be read, or is compressed in another way than its name says.
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

/// What is in `source`, decompressed if its first bytes say that it is compressed: no JSON
/// begins like that. It streams, whatever comes out.
///
/// # Errors
///
/// If it cannot be read, or is compressed by its name only.
pub fn decompressed<'s>(
    mut source: impl Read + Send + 's,
    by_name: Option<Compression>,
) -> io::Result<Box<dyn Read + Send + 's>> {
    let start = start_of(source.by_ref())?;
    let found = Compression::of_magic(&start);
    // of an empty file nothing is to be decompressed
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
    let what = |compression: Option<Compression>| match compression {
        Some(compression) => format!("{} data", compression.name()),
        None => "not compressed".to_owned(),
    };
    let problem = format!(
        "by its name it is {}, by its content {}",
        what(by_name),
        if found.is_some() {
            what(found)
        } else {
            "not".to_owned()
        }
    );
    io::Error::new(io::ErrorKind::InvalidData, problem)
}

/// Says in plain words what is wrong with its content.
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

/// gzip members one after another, and the zeros that some tools fill up with behind them.
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
                "more than zeros behind zeros",
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
