//! Shifts times back by one amount, so that the intervals between them stay.
//!
//! A time that would leave its range of years re-enters at the other end of the range. Only the
//! intervals between that time and the others are lost.

/// The years 1970 to 9999, in seconds since their beginning.
const AFTER_EPOCH: (i64, i64) = (0, 253_402_300_799);
/// The years 0 to 1969, which normally occur only in texts.
const BEFORE_EPOCH: (i64, i64) = (-62_167_219_200, -1);
/// Earlier years, back to the first that a database column holds.
const BEFORE_YEAR_0: (i64, i64) = (-210_866_803_200, BEFORE_EPOCH.0 - 1);
/// Values beyond the year 9999 are times in milliseconds; up to the last year that a database
/// column holds.
const MILLISECONDS: (i64, i64) = (AFTER_EPOCH.1 + 1, 9_224_318_016_000);
const DAY: i64 = 86_400;

/// The time `by` seconds before `seconds`, counted from 1970.
///
/// A value that no database column holds as a time stays, because it is not a time.
pub(super) fn seconds_back(seconds: i64, by: i64) -> i64 {
    let within = |(first, last): (i64, i64)| (first..=last).contains(&seconds);
    if within(MILLISECONDS) {
        back_within(MILLISECONDS, seconds, by * 1000)
    } else if within(BEFORE_YEAR_0) {
        back_within(BEFORE_YEAR_0, seconds, by)
    } else {
        seconds_of_four_digit_years_back(seconds, by)
    }
}

/// The same for a time of the years 0 to 9999, the only years that its text can hold. Any other
/// value stays.
fn seconds_of_four_digit_years_back(seconds: i64, by: i64) -> i64 {
    let within = |&(first, last): &(i64, i64)| (first..=last).contains(&seconds);
    match [AFTER_EPOCH, BEFORE_EPOCH].into_iter().find(within) {
        Some(years) => back_within(years, seconds, by),
        None => seconds,
    }
}

fn back_within((first, last): (i64, i64), at: i64, by: i64) -> i64 {
    // never the first second: in some fields 0 means that there was no time
    let length = last - first;
    let since = (at - first - 1 - by).rem_euclid(length);
    first + 1 + since
}

/// The text of seconds since 1970, with a fraction if the spelling has one.
///
/// `None` for a spelling that has an exponent or is negative.
pub(super) fn spelled_seconds_back(spelling: &str, by: i64) -> Option<String> {
    let (whole, fraction) = match spelling.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (spelling, None),
    };
    let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    if !is_digits(whole) || fraction.is_some_and(|fraction| !is_digits(fraction)) {
        return None;
    }
    let whole = seconds_back(whole.parse().ok()?, by);
    Some(match fraction {
        Some(fraction) => format!("{whole}.{fraction}"),
        None => whole.to_string(),
    })
}

/// Whether the text is a time as RFC 3339 writes it, and nothing else. A clock does not write an
/// excessive number of digits after the second.
pub(super) fn is_iso(text: &str) -> bool {
    Iso::parse(text).is_some()
}

/// The text of a time, shifted back, in the same form.
pub(super) fn iso_back(text: &str, by: i64) -> Option<String> {
    let iso = Iso::parse(text)?;
    let instant = seconds_of_four_digit_years_back(iso.local - iso.offset, by);
    let moved = |offset: i64| Iso {
        local: instant + offset,
        ..iso
    };
    // at the ends of the range, an offset can lead to years of five digits
    Some(match moved(iso.offset).text(iso.zone) {
        Some(text) => text,
        None => moved(0).text("Z")?,
    })
}

/// `2023-04-18T09:30:12.345+02:00`
#[derive(Debug, Clone, Copy)]
struct Iso<'t> {
    /// Seconds since 1970 in local time.
    local: i64,
    /// The offset of the local time behind UTC, in seconds.
    offset: i64,
    /// The separator of date and time.
    separator: char,
    /// The fraction with its point, or an empty text.
    fraction: &'t str,
    /// The zone as it is spelled.
    zone: &'t str,
}

impl<'t> Iso<'t> {
    fn parse(text: &'t str) -> Option<Iso<'t>> {
        const FORM: &[u8; 19] = b"0000-00-00T00:00:00";
        const MOST_DIGITS: usize = 9;
        let (head, tail) = text.split_at_checked(FORM.len())?;
        let is_formed = head.bytes().zip(FORM).all(|(byte, &form)| match form {
            b'0' => byte.is_ascii_digit(),
            b'T' => matches!(byte, b'T' | b't' | b' '),
            _ => byte == form,
        });
        if !is_formed {
            return None;
        }
        let number = |from: usize, to: usize| head[from..to].parse::<i64>().ok();
        let (year, month, day) = (number(0, 4)?, number(5, 7)?, number(8, 10)?);
        let (hour, minute, second) = (number(11, 13)?, number(14, 16)?, number(17, 19)?);
        // a minute may have a leap second
        if !(1..=12).contains(&month) || hour > 23 || minute > 59 || second > 60 {
            return None;
        }
        let days = days(year, month, day);
        if day == 0 || date(days) != (year, month, day) {
            return None;
        }
        let zone_at = tail.find(['Z', 'z', '+', '-'])?;
        let (fraction, zone) = tail.split_at(zone_at);
        let digits = fraction.strip_prefix('.').unwrap_or("0");
        let is_fraction = !digits.is_empty()
            && digits.len() <= MOST_DIGITS
            && digits.bytes().all(|byte| byte.is_ascii_digit());
        if !is_fraction || (!fraction.is_empty() && !fraction.starts_with('.')) {
            return None;
        }
        Some(Iso {
            local: days * DAY + hour * 3600 + minute * 60 + second,
            offset: offset(zone)?,
            separator: char::from(head.as_bytes()[10]),
            fraction,
            zone,
        })
    }

    /// `None` outside the years of four digits.
    fn text(self, zone: &str) -> Option<String> {
        let (year, month, day) = date(self.local.div_euclid(DAY));
        if !(0..=9999).contains(&year) {
            return None;
        }
        let second = self.local.rem_euclid(DAY);
        Some(format!(
            "{year:04}-{month:02}-{day:02}{}{:02}:{:02}:{:02}{}{zone}",
            self.separator,
            second / 3600,
            second / 60 % 60,
            second % 60,
            self.fraction,
        ))
    }
}

/// In seconds.
fn offset(zone: &str) -> Option<i64> {
    if matches!(zone, "Z" | "z") {
        return Some(0);
    }
    let (sign, time) = zone.split_at_checked(1)?;
    let (hours, minutes) = time.split_once(':')?;
    let number = |text: &str| match text.len() {
        2 if text.bytes().all(|byte| byte.is_ascii_digit()) => text.parse::<i64>().ok(),
        _ => None,
    };
    let (hours, minutes) = (number(hours)?, number(minutes)?);
    if hours > 23 || minutes > 59 {
        return None;
    }
    let seconds = hours * 3600 + minutes * 60;
    Some(if sign == "-" { -seconds } else { seconds })
}

/// The days from 1970-01-01 to a date of the Gregorian calendar. Years begin in March here, so that
/// the leap day is the last day of its year.
fn days(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    era * 146_097 + day_of_era - 719_468
}

/// The inverse.
fn date(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    let era = days.div_euclid(146_097);
    let day_of_era = days.rem_euclid(146_097);
    let year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    (year, month, day)
}

#[cfg(test)]
mod tests;
