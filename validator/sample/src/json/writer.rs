//! Writes the text of a value.

use std::fmt::Write as _;

use super::{Json, Spelling, Text};

/// About the usual length of a text, so that it rarely has to grow.
const CAPACITY: usize = 4096;

impl Json {
    /// The JSON text.
    pub(crate) fn text(&self, pretty: bool) -> String {
        let mut writer = Writer {
            out: String::with_capacity(CAPACITY),
            level: if pretty { Some(0) } else { None },
        };
        writer.value(self);
        writer.out
    }
}

struct Writer {
    out: String,
    /// The nesting depth, if the text is indented.
    level: Option<usize>,
}

impl Writer {
    fn value(&mut self, json: &Json) {
        match json {
            Json::Null => self.out.push_str("null"),
            Json::Boolean(true) => self.out.push_str("true"),
            Json::Boolean(false) => self.out.push_str("false"),
            Json::Number(spelling) => self.out.push_str(spelling),
            Json::String(text) => self.string(text),
            Json::Array(items) => self.list(['[', ']'], items, Writer::value),
            Json::Object(members) => self.list(['{', '}'], members, |writer, (name, json)| {
                writer.quoted(name, Spelling::Plain);
                let colon = if writer.level.is_some() { ": " } else { ":" };
                writer.out.push_str(colon);
                writer.value(json);
            }),
        }
    }

    fn list<T>(&mut self, [open, close]: [char; 2], items: &[T], write: impl Fn(&mut Self, &T)) {
        self.out.push(open);
        self.level = self.level.map(|level| level + 1);
        for (index, item) in items.iter().enumerate() {
            if index > 0 {
                self.out.push(',');
            }
            self.line();
            write(self, item);
        }
        self.level = self.level.map(|level| level - 1);
        if !items.is_empty() {
            self.line();
        }
        self.out.push(close);
    }

    fn line(&mut self) {
        if let Some(level) = self.level {
            self.out.push('\n');
            (0..level).for_each(|_| self.out.push_str("  "));
        }
    }

    fn string(&mut self, string: &Text) {
        self.quoted(&string.text, string.spelling);
    }

    fn quoted(&mut self, text: &str, spelling: Spelling) {
        self.out.push('"');
        let mut rest = text;
        while let Some(at) = rest.find(|c| is_escaped(c, spelling)) {
            let (plain, special) = rest.split_at(at);
            self.out.push_str(plain);
            let mut characters = special.chars();
            if let Some(character) = characters.next() {
                self.escape(character);
            }
            rest = characters.as_str();
        }
        self.out.push_str(rest);
        self.out.push('"');
    }

    fn escape(&mut self, character: char) {
        let short = match character {
            '"' => "\\\"",
            '\\' => "\\\\",
            '/' => "\\/",
            '\n' => "\\n",
            '\r' => "\\r",
            '\t' => "\\t",
            _ => return self.escape_units(character),
        };
        self.out.push_str(short);
    }

    /// Characters beyond the basic plane become a surrogate pair.
    fn escape_units(&mut self, character: char) {
        for unit in character.encode_utf16(&mut [0; 2]) {
            // writing to a string cannot fail
            let _ = write!(self.out, "\\u{unit:04x}");
        }
    }
}

fn is_escaped(character: char, spelling: Spelling) -> bool {
    match character {
        '"' | '\\' | '\0'..='\u{1f}' => true,
        '<' | '>' | '&' => spelling == Spelling::Html,
        '/' => spelling == Spelling::Ascii,
        _ => spelling == Spelling::Ascii && !character.is_ascii(),
    }
}
