//! Recognises other file formats by their first bytes, and says what to do with them.

use super::csv::Csv;
use super::kind::{InputKind, without_mark};
use check::layers::json;

/// First bytes, the format, and what to do.
const MAGIC: &[(&[u8], &str, &str)] = &[
    (b"PAR1", "a Parquet file", EXPORT),
    (b"PARE", "an encrypted Parquet file", EXPORT),
    (b"ORC", "an ORC file", EXPORT),
    (b"Obj\x01", "an Avro file", EXPORT),
    (b"ARROW1", "an Arrow file", EXPORT),
    (b"SQLite format 3\0", "an SQLite database", EXPORT),
    (b"PGDMP", "a PostgreSQL dump", EXPORT),
    (b"\x80\x02", "a Python pickle", EXPORT),
    (b"\x80\x03", "a Python pickle", EXPORT),
    (b"\x80\x04\x95", "a Python pickle", EXPORT),
    (b"\x80\x05\x95", "a Python pickle", EXPORT),
    (
        b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1",
        "an old Office document",
        EXPORT,
    ),
    (b"7z\xBC\xAF\x27\x1C", "a 7z archive", UNPACK),
    (b"Rar!\x1A\x07", "a RAR archive", UNPACK),
    (b"\xFD7zXZ\0", "compressed with xz", DECOMPRESS),
    (b"BZh", "compressed with bzip2", DECOMPRESS),
    (b"\x04\x22\x4D\x18", "compressed with lz4", DECOMPRESS),
    (b"\xFF\x06\0\0sNaPpY", "compressed with snappy", DECOMPRESS),
    (b"\x5D\0\0", "compressed with LZMA", DECOMPRESS),
    (b"\x1F\x9D", "compressed with compress", DECOMPRESS),
    // one layer of compression has been removed before
    (b"\x1F\x8B", "compressed twice", TWICE),
    (b"\x28\xB5\x2F\xFD", "compressed twice", TWICE),
    (b"%PDF-", "a PDF document", OTHER),
    (b"\x89PNG\r\n", "an image", OTHER),
    (b"\xFF\xD8\xFF", "an image", OTHER),
    (b"GIF8", "an image", OTHER),
    (b"\xD4\xC3\xB2\xA1", "a packet capture", CAPTURE),
    (b"\xA1\xB2\xC3\xD4", "a packet capture", CAPTURE),
    (b"\x0A\x0D\x0D\x0A", "a packet capture", CAPTURE),
];

const EXPORT: &str = "export the payloads as NDJSON";
const UNPACK: &str = "unpack it, and give the files that were in it";
const DECOMPRESS: &str = "decompress it, or compress it with gzip or zstd instead";
const TWICE: &str = "decompress it once";
const OTHER: &str = "give the file that contains the payloads";
const CAPTURE: &str = "save the HTTP traffic of a browser or proxy as a HAR file";
const UTF_8: &str = "convert it to UTF-8, such as with iconv";

/// The offset and text that identify a tar archive.
const TAR: (usize, &[u8]) = (257, b"ustar");

/// Whether this beginning is long enough to recognise a format.
pub(super) fn is_long_enough(start: &[u8]) -> bool {
    let text = without_mark(start).trim_ascii_start();
    match text {
        // UTF-16 and UTF-32 have a zero here
        [b'{' | b'[', next, ..] if *next != 0 && text.len() >= 4 => true,
        // the beginning of a line that is not JSON
        _ => text.len() >= 4 && text.contains(&b'\n'),
    }
}

/// Whether more input is needed to decide whether it is CSV. If the user `expected` NDJSON,
/// this does not wait for a second line.
pub(super) fn may_be_csv(start: &[u8], expected: Option<InputKind>) -> bool {
    expected != Some(InputKind::Ndjson) && csv(start, true, expected) == Csv::Perhaps
}

/// The other format that begins like this, and what to do; `None` if the input may be of the
/// `expected` kind, or any text. Unless it is `cut`, `start` is the whole input.
pub(super) fn describe(start: &[u8], cut: bool, expected: Option<InputKind>) -> Option<String> {
    let (what, remedy) = binary(start).or_else(|| text(start, cut, expected))?;
    Some(format!("it is {what}; {remedy}"))
}

fn binary(start: &[u8]) -> Option<(&'static str, &'static str)> {
    if let Some((_, what, remedy)) = MAGIC.iter().find(|(magic, ..)| start.starts_with(magic)) {
        return Some((what, remedy));
    }
    if start.starts_with(b"PK\x03\x04") || start.starts_with(b"PK\x05\x06") {
        return Some(zip(start));
    }
    if start
        .get(TAR.0..)
        .is_some_and(|rest| rest.starts_with(TAR.1))
    {
        return Some(("a tar archive", UNPACK));
    }
    json::wide(start).map(|what| (what, UTF_8))
}

/// Distinguishes Office documents, which are zip archives, by the names of their first entries.
fn zip(start: &[u8]) -> (&'static str, &'static str) {
    let names: [&[u8]; 2] = [b"[Content_Types].xml", b"mimetypeapplication/vnd.oasis"];
    let is_office = |name: &[u8]| start.get(30..).is_some_and(|rest| rest.starts_with(name));
    if names.into_iter().any(is_office) {
        ("an Office document, such as an Excel workbook", EXPORT)
    } else {
        ("a zip archive", UNPACK)
    }
}

fn text(
    start: &[u8],
    cut: bool,
    expected: Option<InputKind>,
) -> Option<(&'static str, &'static str)> {
    let text = without_mark(start).trim_ascii_start();
    let begins = |with: &str| {
        text.get(..with.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(with.as_bytes()))
    };
    // a line of a recording may be an unexpected response, which is a finding
    if expected != Some(InputKind::Ndjson) {
        if begins("<!doctype html") || begins("<html") {
            return Some(("an HTML page", "save the response of the API itself"));
        }
        if begins("<?xml") {
            return Some(("an XML document", OTHER));
        }
    }
    (csv(start, cut, expected) == Csv::Yes).then_some(("CSV", EXPORT))
}

fn csv(start: &[u8], cut: bool, expected: Option<InputKind>) -> Csv {
    let is_strict = expected == Some(InputKind::Ndjson);
    Csv::of(without_mark(start), cut, is_strict)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_formats_are_recognised_by_their_first_bytes() {
        let mut tar = vec![0; 512];
        tar[..6].copy_from_slice(b"a.json");
        tar[257..263].copy_from_slice(b"ustar\0");
        let mut workbook = b"PK\x03\x04".to_vec();
        workbook.resize(30, 0);
        workbook.extend(b"[Content_Types].xml");
        for (start, what) in [
            (&tar[..], "a tar archive"),
            (&workbook, "an Excel workbook"),
            (b"PK\x03\x04\x14\0", "a zip archive"),
            (b"PAR1\x15\x04", "a Parquet file"),
            (b"\xFF\xFE{\0\n\0", "UTF-16 text"),
            (b"{\0\n\0", "UTF-16 text"),
            (b"\0\0\0{\0\0\0}", "UTF-32 text"),
            (b"id,payload\n7,{}\n", "CSV"),
            (b"\"id\";\"account id\"\r\n1;2\r\n", "CSV"),
            (b"\n <!DOCTYPE html><html>", "an HTML page"),
            (b"BZh91AY", "bzip2"),
            (b"\x1F\x8B\x08", "compressed twice"),
        ] {
            let text = describe(start, false, None).expect("it is recognised");
            assert!(text.contains(what), "{text}");
        }
    }

    #[test]
    fn json_and_other_text_are_not_other_formats() {
        for start in [
            "",
            "{",
            "{}",
            "[1,\n2]",
            "\"a\",\n\"b\",\n",
            "\u{feff}{}",
            "no json, at all",
            "Dear all,\nthere is none",
            "{\"a\": 1, \"b\"}\n{\"a\": 1, \"b\"}\n",
            "1,2\n3,4",
        ] {
            assert_eq!(describe(start.as_bytes(), false, None), None, "{start}");
        }
        // the response of a proxy may be HTML
        assert_eq!(describe(b"<html>", false, Some(InputKind::Ndjson)), None);
    }
}
