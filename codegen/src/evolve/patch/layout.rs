//! The layout of new parts of a text, which follows that of their neighbours.
//!
//! A list or a small object stays on one line while it fits; longer lists of scalars fill their
//! lines, unless each value already has a line of its own.

use std::ops::Range;

use super::container::{Container, Entry};
use crate::source::json::Json;
use crate::source::printable::is_unprintable;

/// The maximum length of a line that holds a list or a small object.
const WIDTH: usize = 110;

/// The indentation of an object's members, if no line of the text shows it.
const INDENT: &str = "  ";

/// The maximum number of members of an object on one line.
const SMALL: usize = 2;

/// How a value is laid out at its position.
pub(super) struct Shape<'t> {
    newline: &'static str,
    /// The indentation of an object's members, relative to the object.
    unit: &'t str,
    /// The leading whitespace of the line that the value's closing bracket would be on.
    indent: String,
    /// Whether objects have a line for each member, as their neighbours do.
    is_expanded: bool,
}

impl<'t> Shape<'t> {
    /// The layout of the whole text.
    pub(super) fn whole(text: &'t str) -> Self {
        Self {
            newline: newline(text),
            unit: unit(text),
            indent: String::new(),
            is_expanded: text.contains('\n'),
        }
    }

    /// The layout of an entry of `container`.
    pub(super) fn at(text: &'t str, container: &Container, index: usize) -> Self {
        let start = container.entries[index].range.start;
        Self {
            newline: newline(text),
            unit: unit(text),
            indent: indent(text, start).to_owned(),
            is_expanded: are_expanded(text, &container.entries),
        }
    }

    /// The value as text that starts at `column`.
    pub(super) fn render(&self, value: &Json, column: usize) -> String {
        let one_line = one_line(value);
        let fits = column + one_line.chars().count() < WIDTH;
        let inner = format!("{}{}", self.indent, self.unit);
        let within = Self {
            newline: self.newline,
            unit: self.unit,
            indent: inner,
            is_expanded: false,
        };
        match value {
            Json::Object(members) if !members.is_empty() => {
                if fits && members.len() <= SMALL && !self.is_expanded {
                    return one_line;
                }
                let entries = members.iter().map(|(name, value)| {
                    let name = format!("{}: ", string(name));
                    let column = within.indent.len() + name.chars().count();
                    name + &within.render(value, column)
                });
                let entries: Vec<String> = entries.collect();
                self.lines('{', &entries, '}')
            }
            Json::Array(items) if !items.is_empty() && !fits => {
                let entries = items
                    .iter()
                    .map(|item| within.render(item, within.indent.len()));
                let entries: Vec<String> = entries.collect();
                self.list(&entries, items.iter().all(is_scalar))
            }
            _ => one_line,
        }
    }

    /// An array that does not fit on one line.
    fn list(&self, items: &[String], fill: bool) -> String {
        if !fill {
            return self.lines('[', items, ']');
        }
        let mut lines: Vec<String> = Vec::new();
        for item in items {
            match lines.last_mut() {
                Some(line) if self.fits_after(line, item) => {
                    line.push_str(", ");
                    line.push_str(item);
                }
                _ => lines.push(item.clone()),
            }
        }
        self.lines('[', &lines, ']')
    }

    fn lines(&self, open: char, lines: &[String], close: char) -> String {
        let Self {
            newline,
            unit,
            indent,
            ..
        } = self;
        let separator = format!(",{newline}{indent}{unit}");
        format!(
            "{open}{newline}{indent}{unit}{}{newline}{indent}{close}",
            lines.join(&separator)
        )
    }

    /// Whether an item fits on the line of a list, including the comma after it.
    fn fits_after(&self, line: &str, item: &str) -> bool {
        let indent = self.indent.len() + self.unit.len();
        indent + line.chars().count() + item.chars().count() + ", ,".len() <= WIDTH
    }
}

/// Which part of the text is replaced, and by what, when a value is inserted before the entry
/// `index`.
pub(super) fn insertion(
    text: &str,
    container: &Container,
    index: usize,
    name: Option<&str>,
    value: &Json,
) -> (Range<usize>, String) {
    let entries = &container.entries;
    let (open, close) = (container.range.start, container.range.end - 1);
    let label = name.map_or_else(String::new, |name| format!("{}: ", string(name)));
    let one_line = format!("{label}{}", one_line(value));
    let is_on_one_line = !text[open..close].contains('\n');
    let shape = Shape {
        newline: newline(text),
        unit: unit(text),
        indent: match entries.last() {
            Some(last) if !is_on_one_line => indent(text, last.range.start).to_owned(),
            _ => format!("{}{}", indent(text, open), unit(text)),
        },
        is_expanded: are_expanded(text, entries),
    };
    if is_on_one_line {
        let line = line_of(text, open).chars().count() + one_line.chars().count() + 2;
        if line <= WIDTH && !(entries.is_empty() && container.is_object) {
            return beside(entries, open, index, &one_line);
        }
        return spread(text, container, index, &label, value, &shape);
    }
    let rendered = format!(
        "{label}{}",
        shape.render(value, shape.indent.len() + label.chars().count())
    );
    let line_break = format!("{}{}", shape.newline, shape.indent);
    let fills = is_scalar(value) && fills_lines(text, entries);
    let gap_after = |line: &str| {
        let fits = fills && line.chars().count() + rendered.chars().count() + 2 <= WIDTH;
        if fits { " " } else { &*line_break }
    };
    if let Some(next) = entries.get(index) {
        let at = next.range.start;
        let gap = gap_after(line_of(text, at));
        return (at..at, format!("{rendered},{gap}"));
    }
    let Some(last) = entries.last() else {
        return (open + 1..open + 1, format!("{line_break}{rendered}"));
    };
    let at = last.range.end;
    let gap = gap_after(text[..at].rsplit('\n').next().unwrap_or_default());
    (at..at, format!(",{gap}{rendered}"))
}

/// Inserts on the line that all the others share.
fn beside(entries: &[Entry], open: usize, index: usize, rendered: &str) -> (Range<usize>, String) {
    match (entries.get(index), entries.last()) {
        (Some(next), _) => (next.range.start..next.range.start, format!("{rendered}, ")),
        (None, Some(last)) => (last.range.end..last.range.end, format!(", {rendered}")),
        (None, None) => (open + 1..open + 1, rendered.to_owned()),
    }
}

/// Rewrites all entries of a container: their one line would be too long, or there was none.
fn spread(
    text: &str,
    container: &Container,
    index: usize,
    label: &str,
    value: &Json,
    within: &Shape<'_>,
) -> (Range<usize>, String) {
    let column = within.indent.len() + label.chars().count();
    let rendered = format!("{label}{}", within.render(value, column));
    let mut entries: Vec<String> = container
        .entries
        .iter()
        .map(|entry| text[entry.range.clone()].to_owned())
        .collect();
    entries.insert(index, rendered);
    let outer = Shape {
        newline: within.newline,
        unit: within.unit,
        indent: indent(text, container.range.start).to_owned(),
        is_expanded: false,
    };
    let laid_out = if container.is_object {
        outer.lines('{', &entries, '}')
    } else {
        let nested = |entry: &String| entry.starts_with(['{', '[']);
        outer.list(&entries, !entries.iter().any(nested))
    };
    (container.range.clone(), laid_out)
}

/// The range to remove with an entry, so that no trace of it is left.
pub(super) fn removal(text: &str, container: &Container, index: usize) -> Range<usize> {
    let entries = &container.entries;
    let this = &entries[index].range;
    let before = index.checked_sub(1).map(|i| entries[i].range.end);
    let after = entries.get(index + 1).map(|next| next.range.start);
    let ends_its_line = after.is_some_and(|after| text[this.end..after].contains('\n'));
    let begins_its_line = before.is_none_or(|before| text[before..this.start].contains('\n'));
    match (before, after) {
        // the lines before and after must not be joined
        (Some(before), Some(_)) if ends_its_line && !begins_its_line => before..this.end,
        (_, Some(after)) => this.start..after,
        (Some(before), None) => before..this.end,
        (None, None) => container.range.start + 1..container.range.end - 1,
    }
}

/// The column, from 0, of the byte at `at`.
pub(super) fn column(text: &str, at: usize) -> usize {
    let line = text[..at].rsplit('\n').next().unwrap_or_default();
    line.chars().count()
}

/// Whether objects among these values span several lines.
fn are_expanded(text: &str, entries: &[Entry]) -> bool {
    entries.iter().any(|entry| {
        let value = &text[entry.value.clone()];
        value.starts_with('{') && value.contains('\n')
    })
}

/// Whether some of these values share a line.
fn fills_lines(text: &str, entries: &[Entry]) -> bool {
    entries.windows(2).any(|pair| {
        let gap = &text[pair[0].range.end..pair[1].range.start];
        !gap.contains('\n')
    })
}

fn newline(text: &str) -> &'static str {
    if text.contains("\r\n") { "\r\n" } else { "\n" }
}

/// The indentation of the first indented line.
fn unit(text: &str) -> &str {
    let of_line = |line: &'_ str| line.find(|c| c != ' ' && c != '\t').unwrap_or_default();
    let mut lines = text.lines().map(|line| &line[..of_line(line)]);
    lines.find(|unit| !unit.is_empty()).unwrap_or(INDENT)
}

/// The indentation of the line that contains the byte at `at`.
fn indent(text: &str, at: usize) -> &str {
    let line = line_of(text, at);
    let end = line.find(|c: char| c != ' ' && c != '\t');
    &line[..end.unwrap_or(line.len())]
}

fn line_of(text: &str, at: usize) -> &str {
    let start = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
    let end = text[at..]
        .find('\n')
        .map_or(text.len(), |newline| at + newline);
    text[start..end].trim_end_matches('\r')
}

fn one_line(value: &Json) -> String {
    match value {
        Json::Array(items) => {
            let items: Vec<String> = items.iter().map(one_line).collect();
            format!("[{}]", items.join(", "))
        }
        Json::Object(members) => {
            let members = members
                .iter()
                .map(|(name, value)| format!("{}: {}", string(name), one_line(value)));
            format!("{{{}}}", members.collect::<Vec<_>>().join(", "))
        }
        Json::String(text) => string(text),
        Json::Number(number) => number.to_string(),
        Json::Boolean(value) => value.to_string(),
        Json::Null => "null".to_owned(),
    }
}

/// As JSON, with escapes for characters that a terminal or an editor would not show.
fn string(text: &str) -> String {
    let json = serde_json::Value::from(text).to_string();
    let escaped = json.chars().map(|c| {
        if is_unprintable(c) {
            // all of them are in the plane that needs a single code unit
            format!("\\u{:04x}", u32::from(c))
        } else {
            c.to_string()
        }
    });
    escaped.collect()
}

fn is_scalar(value: &Json) -> bool {
    !matches!(value, Json::Array(_) | Json::Object(_))
}
