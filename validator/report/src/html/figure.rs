//! Numbers formatted for people, and bars that repeat the text beside them.

use maud::{Markup, html};

/// `12,345`.
pub(super) fn count(number: u64) -> String {
    grouped(&number.to_string())
}

/// A bound of the schema or of a profile.
pub(super) fn number(number: f64) -> String {
    let text = number.to_string();
    let (sign, digits) = match text.strip_prefix('-') {
        Some(digits) => ("−", digits),
        None => ("", text.as_str()),
    };
    match digits.split_once('.') {
        Some((whole, fraction)) => format!("{sign}{}.{fraction}", grouped(whole)),
        None => format!("{sign}{}", grouped(digits)),
    }
}

fn grouped(digits: &str) -> String {
    let mut text = String::with_capacity(digits.len() * 4 / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index) % 3 == 0 {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// `1 record`, `2 records`.
pub(super) fn counted(number: u64, one: &str, many: &str) -> String {
    format!("{} {}", count(number), if number == 1 { one } else { many })
}

/// The share in percent. It is 0 % or 100 % only if it is exactly none or all. No line breaks
/// before its sign.
pub(super) fn percent(part: u64, of: u64) -> String {
    if of == 0 {
        return "–".to_owned();
    }
    let tenths = tenths_of_percent(part, of);
    match tenths {
        0 if part > 0 => "<\u{a0}0.1\u{a0}%".to_owned(),
        1000 if part < of => ">\u{a0}99.9\u{a0}%".to_owned(),
        _ if tenths % 10 == 0 => format!("{}\u{a0}%", tenths / 10),
        _ => format!("{}.{}\u{a0}%", tenths / 10, tenths % 10),
    }
}

/// Rounded to the nearest.
fn tenths_of_percent(part: u64, of: u64) -> u128 {
    (u128::from(part) * 2000 + u128::from(of)) / (u128::from(of) * 2)
}

/// A part of a bar: its share of `of`, and the class that styles it.
pub(super) struct Part {
    pub(super) class: &'static str,
    pub(super) count: u64,
}

/// A bar of `parts`, whose sum is at most `of`. Its content must also stand beside it, because the
/// bar is hidden from screen readers.
///
/// It is an image instead of a coloured background, because browsers do not print backgrounds.
pub(super) fn bar(parts: &[Part], of: u64) -> Markup {
    let mut start = 0_u64;
    html! {
        svg class="bar" aria-hidden="true" focusable="false" {
            rect class="rest" width="100%" height="100%" {}
            @for part in parts.iter().filter(|part| part.count > 0) {
                rect class=(part.class) x=(length(start, of)) width=(length(part.count, of))
                    height="100%" {}
                ({ start = start.saturating_add(part.count); "" })
            }
        }
    }
}

/// A length that is never zero if there is something to show.
fn length(part: u64, of: u64) -> String {
    let tenths = tenths_of_percent(part, of.max(1));
    let tenths = if part > 0 { tenths.max(5) } else { 0 };
    format!("{}.{}%", tenths / 10, tenths % 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_stand_in_groups_of_three() {
        for (value, text) in [
            (0, "0"),
            (999, "999"),
            (1000, "1,000"),
            (1_234_567, "1,234,567"),
        ] {
            assert_eq!(count(value), text);
        }
        assert_eq!(number(-1024.5), "−1,024.5");
    }

    #[test]
    fn none_and_all_are_told_from_few_and_most() {
        for (part, of, text) in [
            (0, 0, "–"),
            (0, 9, "0\u{a0}%"),
            (1, 10_000, "<\u{a0}0.1\u{a0}%"),
            (1, 3, "33.3\u{a0}%"),
            (9_999, 10_000, ">\u{a0}99.9\u{a0}%"),
            (9, 9, "100\u{a0}%"),
            (u64::MAX, u64::MAX, "100\u{a0}%"),
        ] {
            assert_eq!(percent(part, of), text, "{part} of {of}");
        }
    }
}
