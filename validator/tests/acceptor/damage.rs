//! Ways to change a text: one that often leaves it JSON, and one that rarely does.

use fastrand::Rng;

use super::tokens;

/// What may stand in the place of a token; most of it is JSON, all of it is unusual somewhere.
const TOKENS: &[&str] = &[
    "null",
    "true",
    "false",
    "0",
    "-0",
    "-1",
    "1.0",
    "7.00",
    "1.5",
    "1e2",
    "1E400",
    "-0.0",
    "00",
    "01",
    "1.",
    ".5",
    "+1",
    "1e",
    "nul",
    "NaN",
    "12e-1",
    "0.1e+1",
    "3.0e0",
    "999999999999999999",
    "9223372036854775807",
    "9223372036854775808",
    "-9223372036854775808",
    "123456789012345678901234567890",
    "9224318016000",
    "9224318016001",
    "9224318016000.5",
    "9007199254740992",
    "9007199254740993",
    "9007199254740992.5",
    "4",
    "4.0",
    "\"\"",
    "\"x\"",
    "\"open\"",
    "\"\\u006fpen\"",
    "\"contact\"",
    "\"user\"",
    "\"a\\u0000b\"",
    "\"\\ud83d\\ude00\"",
    "\"\\ud83d\"",
    "\"\\ude00\\ud83d\"",
    "\"\\ud83dx\"",
    "\"\\x\"",
    "\"\\u12g4\"",
    "\"\u{7f}\"",
    "\"\u{1}\"",
    "\"\t\"",
    "\"é\u{301}\"",
    "\"\u{2028}\"",
    "\"2024-02-30T25:61:61Z\"",
    "\"AgentBot\"",
    "\"User\"",
    "\"image\"",
    "\"Channel::Api\"",
    "{}",
    "[]",
    "[null]",
    "{\"a\":1}",
    "{\"a\":1,\"a\":2}",
    "{\"a\":1,\"\\u0061\":2}",
    "[1,]",
    "{\"a\":1,}",
    "{,}",
    "[,]",
    "{\"a\"}",
    "[1 2]",
    "{\"type\":\"contact\"}",
    "",
    " ",
    ",",
    ":",
    "{",
    "}",
    "[",
    "]",
    "\"",
    "\u{feff}",
    "\u{a0}",
    "/**/",
];

/// Bytes that mean something to JSON, or that no text has.
const BYTES: &[u8] =
    b"\"\\{}[],:0123456789.eE+-tfnu \t\n\r\x00\x01\x1f\x7f\x80\xbf\xc0\xc3\xe2\xed\xf4\xff";

/// Changes one token: to another, to that of another place, to none, or to two.
pub(crate) fn of_token(text: &[u8], rng: &mut Rng) -> Vec<u8> {
    let tokens = tokens::of(text);
    let place = tokens[rng.usize(..tokens.len())].clone();
    let other = tokens[rng.usize(..tokens.len())].clone();
    let new: Vec<u8> = match rng.u8(..8) {
        0..=3 => TOKENS[rng.usize(..TOKENS.len())].into(),
        4 => text[other].into(),
        5 => Vec::new(),
        // a member or an item twice, or the same key with another value
        6 => [&text[place.clone()], b",", &text[other]].concat(),
        _ => escaped(&text[place.clone()], rng),
    };
    [&text[..place.start], &new, &text[place.end..]].concat()
}

/// Takes away, adds, changes or moves some bytes, wherever they are.
pub(crate) fn of_bytes(text: &[u8], rng: &mut Rng) -> Vec<u8> {
    let mut damaged = text.to_vec();
    for _ in 0..rng.usize(1..=3) {
        let at = rng.usize(..damaged.len().max(1));
        let byte = BYTES[rng.usize(..BYTES.len())];
        match rng.u8(..6) {
            _ if damaged.is_empty() => damaged.push(byte),
            0 => damaged[at] = byte,
            1 => damaged[at] ^= 1 << rng.u8(..8),
            2 => damaged.insert(at, byte),
            3 => drop(damaged.remove(at)),
            4 => damaged.truncate(at),
            _ => {
                let end = (at + rng.usize(1..=40)).min(damaged.len());
                let piece: Vec<u8> = damaged.drain(at..end).collect();
                let to = rng.usize(..=damaged.len());
                damaged.splice(to..to, piece);
            }
        }
    }
    damaged
}

/// The same string with one of its characters escaped; anything else as it is.
fn escaped(token: &[u8], rng: &mut Rng) -> Vec<u8> {
    if token.len() < 3 || token[0] != b'"' {
        return token.into();
    }
    let at = rng.usize(1..token.len() - 1);
    if !token[at].is_ascii_alphanumeric() || token[at - 1] == b'\\' {
        return token.into();
    }
    let escape = format!("\\u{:04x}", token[at]);
    [&token[..at], escape.as_bytes(), &token[at + 1..]].concat()
}
