//! Re-examines a text that `serde_json` refused, or whose numbers are suspicious.
//!
//! It follows the grammar of JSON (RFC 8259) byte by byte, without recursion, to the first place
//! where the text violates it. It never decides: what it does not find stays unexplained, and what
//! `serde_json` accepts stays accepted.

/// The nesting level that `serde_json` refuses. One less is accepted.
pub(super) const DEPTH_LIMIT: usize = 128;

/// What a scan found.
#[derive(Debug, Default)]
pub(super) struct Scan {
    /// The first fault and its offset, at which the scan ended.
    pub(super) fault: Option<(usize, Fault)>,
    /// Integers that do not fit into 64 bits, by their spelling.
    pub(super) huge_integers: HugeIntegers,
}

/// Their number, and the offset of the first.
#[derive(Debug, Default)]
pub(super) struct HugeIntegers {
    pub(super) first: Option<usize>,
    pub(super) count: usize,
}

/// A reason why a text is not JSON, or not JSON that readers can take.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Fault {
    /// Something else is expected here.
    Unexpected { expected: &'static str },
    /// More text follows the document.
    Trailing,
    /// A string contains an unescaped control character.
    ControlCharacter,
    /// An escape is half of a surrogate pair.
    LoneSurrogate,
    /// A number is too large for a float.
    NumberOutOfRange,
    /// Arrays and objects are nested too deep.
    TooDeep,
}

/// Scans `bytes` up to the first fault.
pub(super) fn scan(bytes: &[u8]) -> Scan {
    let mut scanner = Scanner {
        bytes,
        at: 0,
        open: Vec::new(),
        huge_integers: HugeIntegers::default(),
    };
    let fault = scanner.document().err().map(|fault| (scanner.at, fault));
    Scan {
        fault,
        huge_integers: scanner.huge_integers,
    }
}

struct Scanner<'t> {
    bytes: &'t [u8],
    at: usize,
    /// The closing brackets that are expected, the innermost last.
    open: Vec<u8>,
    huge_integers: HugeIntegers,
}

/// A fault at the scanner's current offset.
type Step<T = ()> = Result<T, Fault>;

impl Scanner<'_> {
    fn document(&mut self) -> Step {
        // each iteration begins where a value is expected, and ends before the next expected one
        loop {
            self.skip_space();
            let opened = self.value()?;
            if !opened && !self.close_and_separate()? {
                break;
            }
        }
        if self.at < self.bytes.len() {
            return Err(Fault::Trailing);
        }
        Ok(())
    }

    /// Reads one value, or the start of a container up to its first item. Returns whether there is
    /// a value.
    fn value(&mut self) -> Step<bool> {
        match self.peek() {
            Some(b'{') => {
                self.open(b'}')?;
                if self.peek() == Some(b'}') {
                    return Ok(false);
                }
                self.name("a property name or `}`")?;
                return Ok(true);
            }
            Some(b'[') => {
                self.open(b']')?;
                return Ok(self.peek() != Some(b']'));
            }
            Some(b'"') => self.string()?,
            Some(b'-' | b'0'..=b'9') => self.number()?,
            Some(b't') => self.word(b"true")?,
            Some(b'f') => self.word(b"false")?,
            Some(b'n') => self.word(b"null")?,
            _ => return Err(unexpected("a value")),
        }
        Ok(false)
    }

    fn open(&mut self, closing: u8) -> Step {
        if self.open.len() + 1 >= DEPTH_LIMIT {
            return Err(Fault::TooDeep);
        }
        self.open.push(closing);
        self.at += 1;
        self.skip_space();
        Ok(())
    }

    /// Reads what follows a value, up to the next one. Returns whether there is a next one.
    fn close_and_separate(&mut self) -> Step<bool> {
        loop {
            self.skip_space();
            let Some(&closing) = self.open.last() else {
                return Ok(false);
            };
            match self.peek() {
                Some(byte) if byte == closing => {
                    self.open.pop();
                    self.at += 1;
                }
                Some(b',') => {
                    self.at += 1;
                    self.skip_space();
                    if closing == b'}' {
                        self.name("a property name")?;
                    }
                    return Ok(true);
                }
                _ if closing == b'}' => return Err(unexpected("`,` or `}`")),
                _ => return Err(unexpected("`,` or `]`")),
            }
        }
    }

    fn name(&mut self, expected: &'static str) -> Step {
        if self.peek() != Some(b'"') {
            return Err(unexpected(expected));
        }
        self.string()?;
        self.skip_space();
        self.take(b':', "`:`")
    }

    fn string(&mut self) -> Step {
        self.at += 1;
        loop {
            match self.peek() {
                None => return Err(unexpected("the end of a string")),
                Some(b'"') => {
                    self.at += 1;
                    return Ok(());
                }
                Some(b'\\') => self.escape()?,
                Some(0..=0x1F) => return Err(Fault::ControlCharacter),
                Some(_) => self.at += 1,
            }
        }
    }

    fn escape(&mut self) -> Step {
        let start = self.at;
        self.at += 1;
        match self.peek() {
            Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => {
                self.at += 1;
                Ok(())
            }
            Some(b'u') => {
                self.at += 1;
                let first = self.four_digits()?;
                let lone = match first {
                    0xDC00..=0xDFFF => true,
                    0xD800..=0xDBFF => {
                        !self.bytes[self.at..].starts_with(b"\\u") || {
                            self.at += 2;
                            !(0xDC00..=0xDFFF).contains(&self.four_digits()?)
                        }
                    }
                    _ => false,
                };
                if lone {
                    self.at = start;
                    return Err(Fault::LoneSurrogate);
                }
                Ok(())
            }
            _ => Err(unexpected("an escape (\\n, \\\", \\u0041 ...)")),
        }
    }

    fn four_digits(&mut self) -> Step<u32> {
        let mut unit = 0;
        for _ in 0..4 {
            let digit = self.peek().and_then(|byte| char::from(byte).to_digit(16));
            unit = unit * 16 + digit.ok_or(unexpected("four hexadecimal digits"))?;
            self.at += 1;
        }
        Ok(unit)
    }

    fn number(&mut self) -> Step {
        let start = self.at;
        if self.peek() == Some(b'-') {
            self.at += 1;
        }
        if self.peek() == Some(b'0') {
            self.at += 1;
        } else {
            self.digits()?;
        }
        let mut is_integer = true;
        if self.peek() == Some(b'.') {
            is_integer = false;
            self.at += 1;
            self.digits()?;
        }
        if matches!(self.peek(), Some(b'e' | b'E')) {
            is_integer = false;
            self.at += 1;
            if matches!(self.peek(), Some(b'+' | b'-')) {
                self.at += 1;
            }
            self.digits()?;
        }
        let spelling = std::str::from_utf8(&self.bytes[start..self.at]).unwrap_or_default();
        if spelling.parse::<f64>().is_ok_and(f64::is_infinite) {
            self.at = start;
            return Err(Fault::NumberOutOfRange);
        }
        if is_integer && spelling.parse::<i64>().is_err() && spelling.parse::<u64>().is_err() {
            self.huge_integers.first.get_or_insert(start);
            self.huge_integers.count += 1;
        }
        Ok(())
    }

    fn digits(&mut self) -> Step {
        let start = self.at;
        while matches!(self.peek(), Some(b'0'..=b'9')) {
            self.at += 1;
        }
        if self.at == start {
            return Err(unexpected("a digit"));
        }
        Ok(())
    }

    fn word(&mut self, word: &'static [u8]) -> Step {
        for &byte in word {
            self.take(byte, "a value")?;
        }
        Ok(())
    }

    fn take(&mut self, byte: u8, expected: &'static str) -> Step {
        if self.peek() != Some(byte) {
            return Err(unexpected(expected));
        }
        self.at += 1;
        Ok(())
    }

    fn skip_space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }
}

fn unexpected(expected: &'static str) -> Fault {
    Fault::Unexpected { expected }
}
