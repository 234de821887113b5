//! What a redacted payload has in common with the original: everything but the data.

use conversation_validator::{Finding, Layer, Options, Redactor, Report, Validator};

/// Redacts payloads and looks for what got lost.
pub(crate) struct Comparison {
    redactor: Redactor,
    validators: [Validator; 2],
}

impl Comparison {
    pub(crate) fn new() -> Comparison {
        let all_layers = || Options::new().layers(Layer::ALL);
        Comparison {
            redactor: Redactor::new(),
            validators: [
                Options::new().build(),
                all_layers().assert_formats(true).build(),
            ],
        }
    }

    /// How the redacted form of `payload` differs, if it does.
    pub(crate) fn difference(&self, payload: &[u8]) -> Option<String> {
        let redacted = match self.redactor.redact(payload) {
            Ok(redacted) => redacted,
            Err(finding) => return Some(format!("not redacted: {finding}")),
        };
        let twice = match self.redactor.redact(&redacted) {
            Ok(twice) => twice,
            Err(finding) => return Some(format!("redacted to no JSON: {finding}")),
        };
        let before = self.findings(payload);
        for redacted in [redacted, twice] {
            let text = String::from_utf8_lossy(&redacted);
            if text.contains(['\n', '\r']) {
                return Some(format!("more than a line: {text}"));
            }
            let (original, other) = (skeleton(payload), skeleton(&redacted));
            if original != other {
                return Some(format!("{original}\nbecame\n{other}"));
            }
            let after = self.findings(&redacted);
            if before != after {
                let only = |one: &[String], other: &[String]| -> Vec<String> {
                    let is_new = |line: &&String| !other.contains(line);
                    one.iter().filter(is_new).cloned().collect()
                };
                let (lost, new) = (only(&before, &after), only(&after, &before));
                return Some(format!("lost:\n{lost:#?}\nnew:\n{new:#?}\nof {text}"));
            }
        }
        None
    }

    fn findings(&self, payload: &[u8]) -> Vec<String> {
        let reports = self.validators.iter().map(|v| v.check(payload));
        reports.flat_map(|r| without_positions(&r)).collect()
    }
}

/// Everything that a report says, but for places in the text: the text is another.
fn without_positions(report: &Report) -> Vec<String> {
    let mut findings = report.findings().to_vec();
    for finding in &mut findings {
        finding.at = None;
        let segments = finding.instance_path.split('/').map(without_oddity);
        finding.instance_path = segments.collect::<Vec<_>>().join("/");
        if let Some((words, name)) = finding.message.split_once(", found `") {
            let name = name.strip_suffix('`').unwrap_or(name);
            finding.message = format!("{words}, found `{}`", without_oddity(name));
        }
        // what is below a payload that has nothing in common with the contract is undeclared, and
        // so is redacted: nobody can tell any more what it was
        if let Some((what, _)) = finding.message.split_once(" (one is at ") {
            finding.message.truncate(what.len());
        }
    }
    let mut lines: Vec<_> = findings.iter().map(line).collect();
    for line in &mut lines {
        if let Some((start, rest)) = line.split_once(" at line ") {
            let end = rest.split_once(')').map_or("", |(_, end)| end);
            *line = format!("{start}{end}");
        }
    }
    // another name is another place in the order
    lines.sort();
    lines.push(format!("{:?}", report.readers()));
    lines
}

fn line(finding: &Finding) -> String {
    let Finding {
        keyword, evidence, ..
    } = finding;
    format!("{finding} {keyword:?} {evidence:?}")
}

/// A name that no programmer gives is replaced, though a report shows it.
fn without_oddity(name: &str) -> &str {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
    let is_odd = name.len() > 64 || !name.bytes().all(is_plain);
    let is_replacement = name.starts_with("name_") && name.len() == 25;
    if name != "<masked>" && (is_odd || is_replacement) {
        return "<odd>";
    }
    name
}

/// The text with `s` for every string that is not empty, `i` and `f` for numbers without and
/// with a fraction or exponent, `b` for booleans.
fn skeleton(json: &[u8]) -> String {
    let text = String::from_utf8_lossy(json);
    let mut rest = text.trim_start();
    let mut skeleton = String::new();
    while let Some(first) = rest.chars().next() {
        let length = match first {
            '"' => string_length(rest),
            '{' | '}' | '[' | ']' | ',' | ':' => 1,
            _ => rest
                .find(|c: char| !c.is_ascii_alphanumeric() && !"+-.".contains(c))
                .unwrap_or(rest.len()),
        };
        let (token, after) = rest.split_at(length);
        skeleton.push_str(match first {
            '"' if token.len() > 2 => "s",
            't' | 'f' => "b",
            // to readers negative zero is a float
            '-' | '0'..='9' if token.contains(['.', 'e', 'E']) || token == "-0" => "f",
            '-' | '0'..='9' => "i",
            _ => token,
        });
        rest = after.trim_start();
    }
    skeleton
}

fn string_length(text: &str) -> usize {
    let mut at = 1;
    while let Some(end) = text[at..].find(['"', '\\']) {
        at += end + 1;
        if text.as_bytes()[at - 1] == b'"' {
            return at;
        }
        // past what is escaped
        at += 1;
    }
    text.len()
}
