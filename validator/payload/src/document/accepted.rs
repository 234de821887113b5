//! Reads text that is known to be JSON, without checking it.
//!
//! Reading terminates and does not panic, whatever the text is. The document for a text that is not
//! JSON may be anything.

use super::storage::{Storage, place};
use super::{Content, Document, Span, TEXT_LIMIT};

/// Deeper text is left to `serde_json`, which reports excessive depth.
const DEPTH_LIMIT: usize = 100;

impl Storage {
    /// Reads a text that was found to be JSON.
    ///
    /// Returns `None` if the text makes no sense here, or an object has a repeated key. To find out
    /// about those, use [`Storage::read`]. If `names_are_unique` says that there are none, they are
    /// not looked for.
    pub fn read_accepted<'d>(
        &'d mut self,
        text: &'d str,
        names_are_unique: bool,
    ) -> Option<Document<'d>> {
        if text.len() > TEXT_LIMIT {
            return None;
        }
        self.clear();
        let mut reader = Reader {
            storage: self,
            text,
            bytes: text.as_bytes(),
            at: 0,
            names_are_unique,
        };
        reader.document()?;
        Some(self.document(text))
    }
}

struct Reader<'s, 't> {
    storage: &'s mut Storage,
    text: &'t str,
    bytes: &'t [u8],
    at: usize,
    names_are_unique: bool,
}

impl<'t> Reader<'_, 't> {
    fn document(&mut self) -> Option<()> {
        let mut name = Span::NOTHING;
        // each iteration begins at a value, and ends at the next one
        loop {
            let opened = self.value(name)?;
            if !opened && !self.separate()? {
                break;
            }
            name = if self.storage.is_in_object() {
                self.name()?
            } else {
                Span::NOTHING
            };
        }
        self.skip_space();
        (self.at == self.text.len()).then_some(())
    }

    /// Reads one value, or the start of a container up to its first item. Returns whether there is
    /// a value.
    fn value(&mut self, name: Span) -> Option<bool> {
        let content = match self.next()? {
            b'"' => Content::String(self.string()?),
            b'{' => return self.open(name, b'}'),
            b'[' => return self.open(name, b']'),
            b't' => self.word(b"true", Content::Boolean(true))?,
            b'f' => self.word(b"false", Content::Boolean(false))?,
            b'n' => self.word(b"null", Content::Null)?,
            _ => self.number()?,
        };
        self.storage.add(name, content);
        Some(false)
    }

    fn open(&mut self, name: Span, closing: u8) -> Option<bool> {
        if self.storage.depth() >= DEPTH_LIMIT {
            return None;
        }
        self.at += 1;
        self.storage.open(name, closing == b'}');
        if self.next()? == closing {
            self.at += 1;
            self.storage.close();
            return Some(false);
        }
        Some(true)
    }

    /// Reads what follows a value, up to the next one. Returns whether there is a next one.
    fn separate(&mut self) -> Option<bool> {
        while self.storage.depth() > 0 {
            match (self.next()?, self.storage.is_in_object()) {
                (b',', _) => {
                    self.at += 1;
                    return Some(true);
                }
                (b'}', true) | (b']', false) => {
                    self.at += 1;
                    self.storage.close();
                }
                _ => return None,
            }
        }
        Some(false)
    }

    fn name(&mut self) -> Option<Span> {
        if self.next()? != b'"' {
            return None;
        }
        let name = self.string()?;
        if self.next()? != b':' {
            return None;
        }
        self.at += 1;
        let is_new = self.names_are_unique || self.storage.announce(name, self.text).is_none();
        is_new.then_some(name)
    }

    fn word(&mut self, word: &[u8], content: Content) -> Option<Content> {
        if !self.rest().starts_with(word) {
            return None;
        }
        self.at += word.len();
        Some(content)
    }

    /// Reads a string from its opening quote.
    #[inline]
    fn string(&mut self) -> Option<Span> {
        self.at += 1;
        let start = self.at;
        if self.plain()? == b'\\' {
            return self.escaped(start);
        }
        let span = Span {
            start: place(start),
            end: place(self.at),
        };
        self.at += 1;
        Some(span)
    }

    /// Advances to the next quote or backslash, and returns it.
    fn plain(&mut self) -> Option<u8> {
        let mut rest = self.rest();
        while let Some((sixteen, after)) = rest.split_first_chunk::<16>() {
            let sixteen = u128::from_le_bytes(*sixteen);
            let found = zeros(sixteen ^ repeated(b'"')) | zeros(sixteen ^ repeated(b'\\'));
            if found != 0 {
                let index = found.trailing_zeros() as usize / 8;
                self.at = self.bytes.len() - rest.len() + index;
                return rest.get(index).copied();
            }
            rest = after;
        }
        self.at = self.bytes.len() - rest.len();
        let end = rest.iter().position(|byte| matches!(byte, b'"' | b'\\'))?;
        self.at += end;
        rest.get(end).copied()
    }

    /// Reads the rest of a string from its first escape.
    // a separate function, because most strings have no escapes, and it would slow them down
    #[inline(never)]
    fn escaped(&mut self, start: usize) -> Option<Span> {
        let unescaped = self.storage.unescaped().len();
        let mut plain = start;
        loop {
            let end = self.plain()?;
            let part = self.text.get(plain..self.at)?;
            self.storage.unescaped().push_str(part);
            self.at += 1;
            if end == b'"' {
                return Some(self.storage.unescaped_since(unescaped, self.text));
            }
            let character = self.escape()?;
            self.storage.unescaped().push(character);
            plain = self.at;
        }
    }

    /// Reads what follows a backslash.
    fn escape(&mut self) -> Option<char> {
        let character = match self.peek()? {
            b'u' => {
                self.at += 1;
                return self.unicode();
            }
            b'b' => '\u{8}',
            b'f' => '\u{C}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            other @ (b'"' | b'\\' | b'/') => char::from(other),
            _ => return None,
        };
        self.at += 1;
        Some(character)
    }

    fn unicode(&mut self) -> Option<char> {
        let first = self.four_digits()?;
        if !(0xD800..0xDC00).contains(&first) {
            return char::from_u32(first.into());
        }
        if !self.rest().starts_with(b"\\u") {
            return None;
        }
        self.at += 2;
        let pair = [first, self.four_digits()?];
        char::decode_utf16(pair).next()?.ok()
    }

    fn four_digits(&mut self) -> Option<u16> {
        let digits = self.text.get(self.at..self.at + 4)?;
        self.at += 4;
        u16::from_str_radix(digits, 16).ok()
    }

    fn number(&mut self) -> Option<Content> {
        let start = self.at;
        let is_negative = self.peek() == Some(b'-');
        self.at += usize::from(is_negative);
        let mut magnitude: u64 = 0;
        let mut digits = 0;
        while let Some(digit @ b'0'..=b'9') = self.peek() {
            magnitude = magnitude
                .wrapping_mul(10)
                .wrapping_add(u64::from(digit - b'0'));
            digits += 1;
            self.at += 1;
        }
        let is_float = matches!(self.peek(), Some(b'.' | b'e' | b'E'));
        // 18 digits fit into any integer; a zero with a minus is a float
        match (is_float, digits, is_negative) {
            (false, 1..=18, false) => Some(Content::Unsigned(magnitude)),
            (false, 1..=18, true) if magnitude != 0 => {
                Some(Content::Signed(0_i64.checked_sub_unsigned(magnitude)?))
            }
            _ => self.odd_number(start),
        }
    }

    /// Reads a number that is not a short integer.
    // a separate function, as for escapes
    #[inline(never)]
    fn odd_number(&mut self, start: usize) -> Option<Content> {
        let rest = self.rest().iter();
        let belongs = |b: &&u8| matches!(b, b'0'..=b'9' | b'.' | b'e' | b'E' | b'+' | b'-');
        self.at += rest.take_while(belongs).count();
        let spelling = self.text.get(start..self.at)?;
        if !spelling.contains(['.', 'e', 'E']) {
            if let Ok(integer) = spelling.parse() {
                return Some(Content::Unsigned(integer));
            }
            if let Some(integer) = spelling.parse().ok().filter(|i| *i < 0) {
                return Some(Content::Signed(integer));
            }
        }
        let float: f64 = spelling.parse().ok()?;
        float.is_finite().then_some(Content::Float(float))
    }

    /// The next byte that is not a space.
    fn next(&mut self) -> Option<u8> {
        let next = self.peek()?;
        if next > b' ' {
            return Some(next);
        }
        self.skip_space();
        self.peek()
    }

    // a separate function, because compact text has no spaces
    #[inline(never)]
    fn skip_space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn rest(&self) -> &'t [u8] {
        self.bytes.get(self.at..).unwrap_or_default()
    }
}

/// The same byte sixteen times.
const fn repeated(byte: u8) -> u128 {
    u128::from_le_bytes([byte; 16])
}

/// Sets the high bit of each byte that is zero, up to the first one. In the bytes after it, the bit
/// may be set too.
const fn zeros(sixteen: u128) -> u128 {
    sixteen.wrapping_sub(repeated(1)) & !sixteen & repeated(0x80)
}
