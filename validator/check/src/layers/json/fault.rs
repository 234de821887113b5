//! Why a text is no JSON, or none that readers can take.

use super::encoding;
use super::scanner::{self, DEPTH_LIMIT, Fault};
use crate::position::Position;

/// The reason why `serde_json` refused `bytes`, as a message, and the offset of it.
///
/// `line` and `column` are where it stopped, used only if the reason is not found.
pub(super) fn explain(bytes: &[u8], line: usize, column: usize) -> (String, Option<usize>) {
    if bytes.iter().all(u8::is_ascii_whitespace) {
        let message = "expected a JSON document, found nothing".to_owned();
        return (message, Some(0));
    }
    if let Some(foreign) = encoding::foreign(bytes) {
        let message = format!("expected plain UTF-8, found {foreign} at the beginning");
        return (message, Some(0));
    }
    let fault = scanner::scan(bytes).fault;
    let undecodable = std::str::from_utf8(bytes).err().map(|e| e.valid_up_to());
    match (fault, undecodable) {
        // text is not looked at beyond the first byte that is none
        (Some((at, fault)), Some(end)) if at < end => (in_words(bytes, at, &fault), Some(at)),
        (_, Some(end)) => {
            let place = Position::of(bytes, end);
            let message = format!("expected UTF-8, found an invalid byte at {place}");
            (message, Some(end))
        }
        (Some((at, fault)), None) => (in_words(bytes, at, &fault), Some(at)),
        (None, None) => {
            let message = format!("expected JSON, found none at line {line}, column {column}");
            (message, None)
        }
    }
}

/// What is said of a document that is nested too deep.
pub(super) fn too_deep() -> String {
    format!("expected fewer than {DEPTH_LIMIT} levels of arrays and objects, found more")
}

fn in_words(bytes: &[u8], at: usize, fault: &Fault) -> String {
    let place = Position::of(bytes, at);
    match fault {
        Fault::Unexpected { expected } => match bytes.get(at) {
            Some(&byte) => format!("expected {expected}, found {} at {place}", named(byte)),
            None => format!("expected {expected}, found the end of the document at {place}"),
        },
        Fault::Trailing if bytes.get(at) == Some(&0) => {
            format!("expected the end of the document, found NUL bytes at {place}")
        }
        Fault::Trailing if bytes[..at].ends_with(b"\n") => format!(
            "expected the end of the document, found more at {place}; \
             several documents, one a line, are NDJSON"
        ),
        Fault::Trailing => format!("expected the end of the document, found more at {place}"),
        Fault::ControlCharacter => format!(
            "expected an escaped control character inside a string, found {} at {place}",
            named(bytes.get(at).copied().unwrap_or_default())
        ),
        Fault::LoneSurrogate => format!(
            "expected both halves of a surrogate pair (\\uD83D\\uDE00), found one at {place}"
        ),
        Fault::NumberOutOfRange => {
            format!("expected numbers that fit into 64 bits, found a larger one at {place}")
        }
        Fault::TooDeep => format!("{} at {place}", too_deep()),
    }
}

/// What kind of character a byte is, or belongs to; letters and digits may be data.
fn named(byte: u8) -> String {
    match byte {
        0 => "a NUL byte".to_owned(),
        b'0'..=b'9' => "a digit".to_owned(),
        b'a'..=b'z' | b'A'..=b'Z' => "a letter".to_owned(),
        b'\n' | b'\r' => "a line break".to_owned(),
        b'\t' => "a tab".to_owned(),
        b' ' => "a space".to_owned(),
        b'`' => "a backquote".to_owned(),
        b'!'..=b'~' => format!("`{}`", char::from(byte)),
        0x80.. => "a character outside ASCII".to_owned(),
        _ => "a control character".to_owned(),
    }
}
