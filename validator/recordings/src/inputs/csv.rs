//! Recognises CSV: a line of names, followed by lines with as many values.
//!
//! Prose and JSON have commas too: a text with a line of JSON is not CSV.

use serde::de::IgnoredAny;

const SEPARATORS: [u8; 4] = [b',', b';', b'\t', b'|'];

/// The beginning of a JSON object as CSV quotes it, which never occurs in JSON.
const QUOTED_OBJECT: &[u8] = b"\"{\"\"";

/// Whether a text is CSV, as far as its beginning shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Csv {
    No,
    /// More of the text is needed.
    Perhaps,
    Yes,
}

impl Csv {
    /// Classifies a text by its beginning. Unless it is `cut`, `text` is the whole text.
    ///
    /// With `is_strict`, for input that is expected to be lines, fewer first lines count as names.
    pub(super) fn of(text: &[u8], cut: bool, is_strict: bool) -> Csv {
        let mut lines = lines(text, cut);
        let Some((names, has_end)) = lines.next().filter(|(names, _)| !is_json_begun(names)) else {
            return Csv::No;
        };
        if has_quoted_object(names) {
            return Csv::Yes;
        }
        let is_name = if is_strict { is_word } else { is_title };
        let separator = SEPARATORS.into_iter().find(|&separator| {
            let count = count(names, separator);
            // the last name of a line that is cut is not known
            let known = count - usize::from(!has_end);
            count > 1 && fields(names, separator).take(known).all(is_name)
        });
        match separator {
            None if !is_word(names) => Csv::No,
            _ if !has_end => Csv::Perhaps,
            None => of_column(lines, cut),
            Some(separator) => of_table(names, separator, lines, cut),
        }
    }
}

/// A line, and whether it is complete.
type Line<'t> = (&'t [u8], bool);

/// The lines of a text that are not blank.
fn lines(text: &[u8], cut: bool) -> impl Iterator<Item = Line<'_>> {
    text.split_inclusive(|&byte| byte == b'\n')
        .map(move |line| (line.trim_ascii_end(), !cut || line.ends_with(b"\n")))
        .filter(|(line, _)| !line.is_empty())
}

/// A column: one name, followed by objects.
fn of_column<'t>(mut rows: impl Iterator<Item = Line<'t>>, cut: bool) -> Csv {
    match rows.next() {
        Some((row, _)) if has_quoted_object(row) => Csv::Yes,
        Some((row, false)) if QUOTED_OBJECT.starts_with(row) => Csv::Perhaps,
        None if cut => Csv::Perhaps,
        _ => Csv::No,
    }
}

/// A table: names, followed by values.
fn of_table<'t>(
    names: &[u8],
    separator: u8,
    rows: impl Iterator<Item = Line<'t>>,
    cut: bool,
) -> Csv {
    let mut has_rows = false;
    for (row, has_end) in rows {
        if has_quoted_object(row) {
            return Csv::Yes;
        }
        if is_json_begun(row) {
            match behind_json(row) {
                Some(rest) if rest.first() == Some(&separator) => {}
                None if !has_end => return Csv::Perhaps,
                _ => return Csv::No,
            }
        }
        // a quoted value may continue on the next line
        let is_open = memchr::memchr_iter(b'"', row).count() % 2 == 1;
        if is_open || count(row, separator) >= count(names, separator) {
            has_rows = true;
            if is_open {
                break;
            }
        } else if !has_end {
            break;
        } else if !row.starts_with(b"(") {
            // psql ends with the number of rows in parentheses
            return Csv::No;
        }
    }
    if has_rows {
        Csv::Yes
    } else if cut {
        Csv::Perhaps
    } else if fields(names, separator).all(is_word) {
        // an export without rows
        Csv::Yes
    } else {
        Csv::No
    }
}

fn has_quoted_object(line: &[u8]) -> bool {
    memchr::memmem::find_iter(line, QUOTED_OBJECT)
        .any(|at| at == 0 || SEPARATORS.contains(&line[at - 1]))
}

fn is_json_begun(line: &[u8]) -> bool {
    matches!(line.trim_ascii_start().first(), Some(b'{' | b'['))
}

/// What follows the JSON at the start of a line; `None` if that is cut off.
fn behind_json(line: &[u8]) -> Option<&[u8]> {
    let mut values = serde_json::Deserializer::from_slice(line).into_iter::<IgnoredAny>();
    match values.next() {
        Some(Err(error)) if error.is_eof() => None,
        Some(Ok(_)) => line.get(values.byte_offset()..),
        _ => Some(b""),
    }
}

/// The fields of a line. Separators in quotes do not count.
fn fields(line: &[u8], separator: u8) -> impl Iterator<Item = &[u8]> {
    let mut is_quoted = false;
    line.split(move |&byte| {
        is_quoted ^= byte == b'"';
        byte == separator && !is_quoted
    })
}

fn count(line: &[u8], separator: u8) -> usize {
    fields(line, separator).count()
}

/// Whether a field looks like a name in a program.
fn is_word(field: &[u8]) -> bool {
    is_title(field) && !unquoted(field).contains(&b' ')
}

/// Whether a field can be a name.
fn is_title(field: &[u8]) -> bool {
    let field = unquoted(field);
    let is_part =
        |byte: &u8| byte.is_ascii_alphanumeric() || b" _-./".contains(byte) || *byte > 127;
    field
        .first()
        .is_some_and(|first| !first.is_ascii_digit() && *first != b'-')
        && field.iter().all(is_part)
}

fn unquoted(field: &[u8]) -> &[u8] {
    let field = field.trim_ascii();
    let inner = field.strip_prefix(b"\"");
    inner
        .and_then(|field| field.strip_suffix(b"\""))
        .unwrap_or(field)
}

#[cfg(test)]
mod tests {
    use super::Csv::{self, No, Perhaps, Yes};

    #[test]
    fn names_and_values_below_them_are_csv() {
        for text in [
            "id,payload\n7,{}\n",
            "id,payload\n7,\"{\"\"id\"\": 1}\"\n",
            "id,payload\n7,{\"id\": 1, \"status\": 2}\n",
            "\"id\";\"account id\"\r\n1;2\r\n",
            "id\tpayload\n7\t{\"id\": 1}\n",
            "payload\tid\n{\"id\": 1}\t7\n",
            "id|payload\n7|{}\n(1 row)\n",
            "id,note\n7,\"over\nlines\"\n",
            "account id,note\n7,\"a, b\"\n",
            // without a header, or with one column
            "7,\"{\"\"id\"\": 1}\"\n",
            "payload\n\"{\"\"id\"\": 1}\"\n",
            // without rows
            "id,payload\n",
            "id,payload",
        ] {
            assert_eq!(Csv::of(text.as_bytes(), false, false), Yes, "{text}");
        }
    }

    #[test]
    fn json_and_prose_with_commas_are_not() {
        for text in [
            "",
            "{",
            "[1,\n2]",
            "\"a\",\n\"b\",\n",
            "\"Hello, you\"\n\"and you, too\"\n",
            "no json, at all",
            "no json, sorry\n{\"id\": 1, \"status\": 2}\n",
            "no json, sorry\nand, again\n{\"id\": 1, \"status\": 2}\n",
            "no json, sorry\n{\"id\": 1, 2\n",
            "Dear all,\nthere is none",
            "Dear all, hello\nthere is none\n",
            "null\n{}\n",
            "payload\n{}\n",
            "1,2\n3,4",
        ] {
            for is_strict in [false, true] {
                assert_eq!(Csv::of(text.as_bytes(), false, is_strict), No, "{text}");
            }
        }
    }

    #[test]
    fn expected_lines_are_csv_only_if_their_names_are_words() {
        for (text, expected) in [
            ("no json, at all\nand, again\n", No),
            ("id,payload\n7,{}\n", Yes),
        ] {
            assert_eq!(Csv::of(text.as_bytes(), false, true), expected, "{text}");
        }
    }

    #[test]
    fn a_beginning_that_is_too_short_may_be_csv() {
        for (text, expected) in [
            ("id,pay", Perhaps),
            ("id,", Perhaps),
            ("id,\"pay", Perhaps),
            ("id,payload\n", Perhaps),
            ("id,payload\n7", Perhaps),
            ("id,payload\n7,\"{\"\"id", Yes),
            ("payload\n", Perhaps),
            ("payload\n\"{", Perhaps),
            ("payload\tid\n{\"id\": 1", Perhaps),
            ("no json, sorry\n{\"id\": 1", Perhaps),
            ("no json: sorry", No),
            ("no json: sorry\n", No),
            ("{\"id\": 1", No),
        ] {
            assert_eq!(Csv::of(text.as_bytes(), true, false), expected, "{text}");
        }
    }
}
