//! Timestamps in the format of RFC 3339 (and so of JSON Schema's `date-time`).

/// Seconds since 1970 and the nanoseconds after them; further digits are truncated.
///
/// A leap second is read as the second before it, because POSIX time has no leap seconds.
pub(super) fn parse(text: &str) -> Option<(i64, u32)> {
    let (date, rest) = text.split_at_checked(10)?;
    let [year, month, day] = fields(date, b'-', [4, 2, 2])?;
    let rest = rest.strip_prefix(['T', 't', ' '])?;
    let (time, rest) = rest.split_at_checked(8)?;
    let [hour, minute, second] = fields(time, b':', [2, 2, 2])?;
    let (nanoseconds, zone) = match rest.strip_prefix('.') {
        Some(rest) => fraction(rest)?,
        None => (0, rest),
    };
    let offset = offset(zone)?;

    let in_range = (1..=12).contains(&month)
        && (1..=days_in(year, month)).contains(&day)
        && hour < 24
        && minute < 60
        && second <= 60;
    let days = days_since_1970(year, month, day);
    let seconds = ((days * 24 + hour) * 60 + minute) * 60 + second.min(59) - offset;
    in_range.then_some((seconds, nanoseconds))
}

/// Three numbers of fixed width with separators.
fn fields(text: &str, separator: u8, widths: [usize; 3]) -> Option<[i64; 3]> {
    let mut parts = text.split(char::from(separator));
    let mut numbers = [0; 3];
    for (number, width) in numbers.iter_mut().zip(widths) {
        *number = digits(parts.next().filter(|part| part.len() == width)?)?;
    }
    parts.next().is_none().then_some(numbers)
}

fn digits(text: &str) -> Option<i64> {
    let all = !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    all.then(|| text.parse().ok()).flatten()
}

/// The nanoseconds, and the text after the digits.
fn fraction(text: &str) -> Option<(u32, &str)> {
    let end = text.bytes().take_while(u8::is_ascii_digit).count();
    let (digits, rest) = text.split_at(end);
    let nine = digits.bytes().chain(std::iter::repeat(b'0')).take(9);
    let nanoseconds = nine.fold(0, |sum, digit| sum * 10 + u32::from(digit - b'0'));
    (end > 0).then_some((nanoseconds, rest))
}

/// The offset of the zone from UTC in seconds.
fn offset(zone: &str) -> Option<i64> {
    if matches!(zone, "Z" | "z") {
        return Some(0);
    }
    let (sign, rest) = match zone.split_at_checked(1)? {
        ("+", rest) => (1, rest),
        ("-", rest) => (-1, rest),
        _ => return None,
    };
    let (hours, minutes) = rest.split_once(':')?;
    if hours.len() != 2 || minutes.len() != 2 {
        return None;
    }
    let (hours, minutes) = (digits(hours)?, digits(minutes)?);
    (hours < 24 && minutes < 60).then_some(sign * (hours * 60 + minutes) * 60)
}

fn is_leap(year: i64) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

fn days_in(year: i64, month: i64) -> i64 {
    match month {
        2 if is_leap(year) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Days in the proleptic Gregorian calendar, for years from 0 on.
fn days_since_1970(year: i64, month: i64, day: i64) -> i64 {
    let leap_days_before =
        |year: i64| year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
    // counting years from March puts the leap day last
    let year = if month <= 2 { year - 1 } else { year };
    let months = (month + 9) % 12;
    let before_month = (153 * months + 2) / 5;
    year * 365 + leap_days_before(year) + before_month + day - 1 - 719_468
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn the_forms_of_rfc_3339_are_read() {
        for (text, expected) in [
            ("1970-01-01T00:00:00Z", (0, 0)),
            ("2023-04-18T09:32:22.345Z", (1_681_810_342, 345_000_000)),
            (
                "2023-04-18T11:32:22.345+02:00",
                (1_681_810_342, 345_000_000),
            ),
            ("2023-04-18t06:32:22-03:00", (1_681_810_342, 0)),
            ("2000-02-29T23:59:60Z", (951_868_799, 0)),
            (
                "9999-12-31T23:59:59.9999999999Z",
                (253_402_300_799, 999_999_999),
            ),
            ("1969-12-31T23:59:59.5Z", (-1, 500_000_000)),
        ] {
            assert_eq!(parse(text), Some(expected), "{text}");
        }
    }

    #[test]
    fn any_other_text_is_not_a_time() {
        for text in [
            "",
            "string",
            "2023-04-18",
            "2023-04-18T09:32:22",
            "2023-04-18T09:32:22.Z",
            "2023-02-29T00:00:00Z",
            "2023-13-01T00:00:00Z",
            "2023-04-18T24:00:00Z",
            "2023-04-18T09:32:22+0200",
            "+023-04-18T09:32:22Z",
            "2023-04-18T09:32:22Zx",
            "२०२३-04-18T09:32:22Z",
        ] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
