//! Numbers in the usual spellings of servers: a few digits, perhaps a fraction. Numbers that need
//! more arithmetic than a comparison are left to the check.

use super::Cursor;

/// This many digits always fit into `i64`.
const DIGITS: usize = 18;

/// This many digits are exact as a double, which readers use for a number with a fraction.
const EXACT_DIGITS: usize = 15;

impl<'t> Cursor<'t> {
    /// Skips an integer from `MIN` to `MAX`, written as digits, or like `1.0`.
    #[inline]
    #[must_use]
    pub fn integer<const MIN: i64, const MAX: i64>(self) -> Option<Cursor<'t>> {
        let (count, end) = self.digits();
        // most integers are known to be in range by their length
        if MIN <= 0 && count <= const { sure_digits(MAX) } && self.is_whole(count, end) {
            return Some(end);
        }
        let (value, end) = self.value()?;
        (MIN..=MAX).contains(&value).then_some(end)
    }

    /// Skips an integer without bounds, and returns its value.
    #[inline(never)]
    #[must_use]
    pub fn value(self) -> Option<(i64, Cursor<'t>)> {
        let negative = self.literal(b"-");
        let start = negative.unwrap_or(self);
        let (count, whole) = start.digits();
        // -0 is a float
        let is_negative_zero = negative.is_some() && start.byte() == b'0';
        let (has_fraction, end) = whole.fraction()?;
        let most = if has_fraction { EXACT_DIGITS } else { DIGITS };
        let is_zero = |digits: &[u8]| digits.iter().skip(1).all(|&digit| digit == b'0');
        if count > most
            || is_negative_zero
            || !start.is_whole(count, end)
            || !is_zero(whole.until(end))
        {
            return None;
        }
        let value = start.magnitude(count);
        Some((if negative.is_some() { -value } else { value }, end))
    }

    /// Skips a number from `MIN` to `MAX`, written without an exponent.
    #[inline]
    #[must_use]
    pub fn number<const MIN: i64, const MAX: i64>(self) -> Option<Cursor<'t>> {
        let negative = self.literal(b"-");
        let start = negative.unwrap_or(self);
        let (count, end) = start.digits();
        if count == 0 || count > DIGITS || start.has_leading_zero(count) {
            return None;
        }
        let (has_fraction, end) = end.fraction()?;
        // rounding could move a number out of the range
        let is_exact = !has_fraction || count <= EXACT_DIGITS;
        if !is_exact || matches!(end.byte(), b'e' | b'E') {
            return None;
        }
        if negative.is_none() && MIN <= 0 && count <= const { sure_digits(MAX) } {
            return Some(end);
        }
        let value = start.magnitude(count);
        // the number lies between two integers, which must both be in the range
        let (least, greatest) = match (negative.is_some(), has_fraction) {
            (false, false) => (value, value),
            (false, true) => (value, value + 1),
            (true, false) => (-value, -value),
            (true, true) => (-value - 1, -value),
        };
        (MIN <= least && greatest <= MAX).then_some(end)
    }

    /// Skips any number that is certainly finite.
    #[must_use]
    pub fn any_number(self) -> Option<Cursor<'t>> {
        let start = self.literal(b"-").unwrap_or(self);
        let (count, end) = start.digits();
        if count == 0 || count > DIGITS || start.has_leading_zero(count) {
            return None;
        }
        let (_, end) = end.fraction()?;
        if !matches!(end.byte(), b'e' | b'E') {
            return Some(end);
        }
        let exponent = end.next();
        let exponent = match exponent.byte() {
            b'+' | b'-' => exponent.next(),
            _ => exponent,
        };
        let (count, end) = exponent.digits();
        (1..=2).contains(&count).then_some(end)
    }

    /// Skips `.` and digits, if there are any.
    #[inline]
    fn fraction(self) -> Option<(bool, Cursor<'t>)> {
        match self.literal(b".") {
            None => Some((false, self)),
            Some(start) => {
                let (count, end) = start.digits();
                (count > 0).then_some((true, end))
            }
        }
    }

    /// Skips digits, and returns how many there are.
    #[inline]
    fn digits(self) -> (usize, Cursor<'t>) {
        let mut count = 0;
        let mut rest = self.0;
        while let Some((word, more)) = rest.split_first_chunk::<8>() {
            let other = others(u64::from_le_bytes(*word));
            if other != 0 {
                let in_word = other.trailing_zeros() as usize / 8;
                return (count + in_word, Cursor(rest).skip(in_word));
            }
            count += 8;
            rest = more;
        }
        let in_rest = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
        (count + in_rest, Cursor(rest).skip(in_rest))
    }

    /// Whether the `count` digits from here to `end` are an integer.
    #[inline]
    fn is_whole(self, count: usize, end: Cursor<'_>) -> bool {
        count > 0 && !self.has_leading_zero(count) && !matches!(end.byte(), b'.' | b'e' | b'E')
    }

    #[inline]
    fn has_leading_zero(self, count: usize) -> bool {
        count > 1 && self.byte() == b'0'
    }

    /// The value of the next `count` digits, which are at most [`DIGITS`].
    fn magnitude(self, count: usize) -> i64 {
        let digits = self.0.iter().take(count);
        digits.fold(0, |value, digit| value * 10 + i64::from(digit & 0x0F))
    }
}

/// Sets the high bit of each byte of a word that is not a digit. Bytes after the first such byte
/// may be wrong.
#[inline]
fn others(word: u64) -> u64 {
    const HIGHS: u64 = 0x8080_8080_8080_8080;
    // digits become 0 to 9, and all other bytes something greater
    let digits = word ^ 0x3030_3030_3030_3030;
    (digits.wrapping_add(0x7676_7676_7676_7676) | digits) & HIGHS
}

/// The most digits of a number that is certainly not greater than `max`.
const fn sure_digits(max: i64) -> usize {
    let mut count = 0;
    let mut power: i64 = 1;
    while count < DIGITS && power <= max / 10 {
        power *= 10;
        count += 1;
    }
    count
}
