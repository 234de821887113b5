//! Why a text is not JSON, or not JSON that readers can take.

use super::encoding;
use super::scanner::{self, DEPTH_LIMIT, Fault};
use crate::kind::{JsonFault, Kind, Words};
use crate::position::Position;

/// The reason why `serde_json` refused `bytes`, and its offset.
///
/// `line` and `column` are where it stopped. They are used only if the reason is not found.
pub(super) fn explain(bytes: &[u8], line: usize, column: usize) -> (Kind, Option<usize>) {
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return (kind(JsonFault::Empty, None), Some(0));
    }
    if let Some(found) = encoding::foreign(bytes) {
        let found = Words::Borrowed(found);
        return (kind(JsonFault::Encoding { found }, None), Some(0));
    }
    let of_text = std::str::from_utf8(bytes).err().map(|e| e.valid_up_to());
    let (at, fault) = match (scanner::scan(bytes).fault, of_text) {
        // nothing after the first byte that is not text is examined
        (Some((at, fault)), Some(end)) if at < end => (at, typed(bytes, at, &fault)),
        (_, Some(end)) => (end, JsonFault::InvalidByte),
        (Some((at, fault)), None) => (at, typed(bytes, at, &fault)),
        (None, None) => {
            let stopped = Some((line as u64, column as u64));
            return (kind(JsonFault::Unexplained { stopped }, None), None);
        }
    };
    (kind(fault, Some(Position::of(bytes, at))), Some(at))
}

fn kind(fault: JsonFault, position: Option<Position>) -> Kind {
    Kind::NotJson {
        fault,
        position,
        is_cut_off: false,
    }
}

/// That a document is nested too deep.
pub(super) fn too_deep() -> JsonFault {
    JsonFault::TooDeep {
        limit: DEPTH_LIMIT as u64,
    }
}

fn typed(bytes: &[u8], at: usize, fault: &Fault) -> JsonFault {
    match fault {
        Fault::Unexpected { expected } => JsonFault::Unexpected {
            expected: Words::Borrowed(expected),
            found: bytes.get(at).copied().map(named),
        },
        Fault::Trailing if bytes.get(at) == Some(&0) => JsonFault::NulBytes,
        Fault::Trailing => JsonFault::Trailing {
            is_next_line: bytes[..at].ends_with(b"\n"),
        },
        Fault::ControlCharacter => JsonFault::ControlCharacter {
            found: named(bytes.get(at).copied().unwrap_or_default()),
        },
        Fault::LoneSurrogate => JsonFault::LoneSurrogate,
        Fault::NumberOutOfRange => JsonFault::NumberOutOfRange,
        Fault::TooDeep => too_deep(),
    }
}

/// The kind of the character that a byte is, or belongs to. Letters and digits may be data.
fn named(byte: u8) -> Words {
    match byte {
        0 => "a NUL byte".into(),
        b'0'..=b'9' => "a digit".into(),
        b'a'..=b'z' | b'A'..=b'Z' => "a letter".into(),
        b'\n' | b'\r' => "a line break".into(),
        b'\t' => "a tab".into(),
        b' ' => "a space".into(),
        b'`' => "a backquote".into(),
        b'!'..=b'~' => format!("`{}`", char::from(byte)).into(),
        0x80.. => "a character outside ASCII".into(),
        _ => "a control character".into(),
    }
}
