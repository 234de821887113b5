//! Whether a text is CSV: a line of names, and as many values on each of the next.
//!
//! Prose has commas, too, and so has JSON: one line of JSON among the others makes it none.

use serde::de::IgnoredAny;

const SEPARATORS: [u8; 4] = [b',', b';', b'\t', b'|'];

/// How CSV writes the beginning of a JSON object, and JSON never does.
const QUOTED_OBJECT: &[u8] = b"\"{\"\"";

/// What can be told of a text by its beginning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Csv {
    No,
    /// More of it would tell.
    Perhaps,
    Yes,
}

impl Csv {
    /// Of a text that begins like that; it is all there is, unless it is `cut`.
    ///
    /// Where lines of anything are expected, `is_strict` takes fewer first lines for names.
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
            // of a line that is cut, the last name is not known
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

/// A line, and whether it has its end.
type Line<'t> = (&'t [u8], bool);

/// The lines of a text that are not blank.
fn lines(text: &[u8], cut: bool) -> impl Iterator<Item = Line<'_>> {
    text.split_inclusive(|&byte| byte == b'\n')
        .map(move |line| (line.trim_ascii_end(), !cut || line.ends_with(b"\n")))
        .filter(|(line, _)| !line.is_empty())
}

/// One name, and below it objects.
fn of_column<'t>(mut rows: impl Iterator<Item = Line<'t>>, cut: bool) -> Csv {
    match rows.next() {
        Some((row, _)) if has_quoted_object(row) => Csv::Yes,
        Some((row, false)) if QUOTED_OBJECT.starts_with(row) => Csv::Perhaps,
        None if cut => Csv::Perhaps,
        _ => Csv::No,
    }
}

/// Names, and below them values.
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
        // a value may go on behind the end of the line
        let is_open = memchr::memchr_iter(b'"', row).count() % 2 == 1;
        if is_open || count(row, separator) >= count(names, separator) {
            has_rows = true;
            if is_open {
                break;
            }
        } else if !has_end {
            break;
        } else if !row.starts_with(b"(") {
            // which is how psql counts the rows in the end
            return Csv::No;
        }
    }
    if has_rows {
        Csv::Yes
    } else if cut {
        Csv::Perhaps
    } else if fields(names, separator).all(is_word) {
        // an export of nothing
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

/// What follows the JSON that a line begins with, if that is whole or broken.
fn behind_json(line: &[u8]) -> Option<&[u8]> {
    let mut values = serde_json::Deserializer::from_slice(line).into_iter::<IgnoredAny>();
    match values.next() {
        Some(Err(error)) if error.is_eof() => None,
        Some(Ok(_)) => line.get(values.byte_offset()..),
        _ => Some(b""),
    }
}

/// The fields of a line; a separator in quotes is none.
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

/// Whether it is written as programs write names.
fn is_word(field: &[u8]) -> bool {
    is_title(field) && !unquoted(field).contains(&b' ')
}

/// Whether it may be a name at all.
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
            // without names, or with one
            "7,\"{\"\"id\"\": 1}\"\n",
            "payload\n\"{\"\"id\"\": 1}\"\n",
            // of nothing
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
    fn what_is_said_to_be_lines_has_names_that_are_words() {
        for (text, expected) in [
            ("no json, at all\nand, again\n", No),
            ("id,payload\n7,{}\n", Yes),
        ] {
            assert_eq!(Csv::of(text.as_bytes(), false, true), expected, "{text}");
        }
    }

    #[test]
    fn a_beginning_that_tells_too_little_may_be_csv() {
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
