//! The cursor accepts numbers in their usual spellings, and none out of range.

use serde_json::Value;

use crate::Cursor;

/// Skips the integer and the number from `MIN` to `MAX`, and returns where each ends.
fn ends<const MIN: i64, const MAX: i64>(text: &str) -> [Option<Cursor<'_>>; 2] {
    let at = Cursor::new(text);
    [at.integer::<MIN, MAX>(), at.number::<MIN, MAX>()]
}

fn assert_exact<const MIN: i64, const MAX: i64>() {
    let around = |edge: i64| (-2..=2).filter_map(move |step| edge.checked_add(step));
    let powers = (0..18).map(|exponent| 10_i64.pow(exponent));
    let edges = powers
        .flat_map(|power| [power, -power])
        .chain([0, MIN, MAX]);
    for integer in edges.flat_map(around) {
        let text = integer.to_string();
        // the number of digits that always fit
        let is_usual = integer.unsigned_abs() < 1_000_000_000_000_000_000;
        let expected = is_usual && (MIN..=MAX).contains(&integer);
        for end in ends::<MIN, MAX>(&text) {
            let is_accepted = end.is_some_and(Cursor::is_at_end);
            assert_eq!(is_accepted, expected, "{text} from {MIN} to {MAX}");
        }
    }
}

#[test]
fn bounds_are_exact() {
    assert_exact::<0, 0>();
    assert_exact::<0, 8>();
    assert_exact::<0, 9>();
    assert_exact::<0, 10>();
    assert_exact::<-1, 99>();
    assert_exact::<1, 99>();
    assert_exact::<0, 100>();
    assert_exact::<-100, -10>();
    assert_exact::<-99, 12_345>();
    assert_exact::<0, 2_147_483_647>();
    assert_exact::<0, 999_999_999_999_999_999>();
    assert_exact::<{ i64::MIN }, { i64::MAX }>();
}

/// Digits are read in words of eight bytes.
#[test]
fn what_is_accepted_is_a_number() {
    let digits = [
        "",
        "0",
        "7",
        "00",
        "01",
        "10",
        "1234567",
        "12345678",
        "123456789",
    ];
    let long = [
        "999999999999999999",
        "1000000000000000000",
        "99999999999999999999",
    ];
    let fractions = ["", ".", ".0", ".5", ".00000000", ".a", ".123456789"];
    let exponents = [
        "", "e", "e5", "E-5", "e+05", "e+", "e999", "f", "/", ":", " ",
    ];
    let mut accepted = 0;
    for sign in ["", "-", "+", "--"] {
        for digits in digits.into_iter().chain(long) {
            for fraction in fractions {
                for exponent in exponents {
                    let text = format!("{sign}{digits}{fraction}{exponent}");
                    let number = serde_json::from_str::<Value>(&text);
                    let is_number = number.is_ok() && !text.ends_with(' ');
                    let end = Cursor::new(&text).any_number();
                    let is_accepted = end.is_some_and(Cursor::is_at_end);
                    assert!(is_number || !is_accepted, "{text}");
                    let is_usual = digits.len() <= 18 && exponent != "e999";
                    assert!(is_accepted || !is_number || !is_usual, "{text}");
                    accepted += usize::from(is_accepted);
                    let is_whole =
                        number.is_ok_and(|n| n.as_f64().is_some_and(|n| n.fract() == 0.0));
                    let integer = ends::<{ i64::MIN }, { i64::MAX }>(&text)[0];
                    assert!(
                        is_whole || !integer.is_some_and(Cursor::is_at_end),
                        "{text}"
                    );
                }
            }
        }
    }
    assert!(accepted > 200, "{accepted}");
}

/// Doubles of this size are 128 apart, so readers see a number above the bound.
#[test]
fn a_rounded_fraction_is_left_to_the_check() {
    let number = Cursor::new("900000000000000064.5");
    assert!(number.number::<0, 900_000_000_000_000_065>().is_none());
    let number = Cursor::new("900000000000064.5");
    assert!(number.number::<0, 900_000_000_000_065>().is_some());
}

/// Spellings, and whether they are certainly from -10 to 10, from 5, and up to -5.
const BOUNDED: &[(&str, [bool; 3])] = &[
    ("10", [true, true, false]),
    ("11", [false, true, false]),
    ("9.5", [true, true, false]),
    ("10.5", [false, true, false]),
    ("5", [true, true, false]),
    ("4.9", [true, false, false]),
    ("0.5", [true, false, false]),
    ("-0.5", [true, false, false]),
    ("-4.5", [true, false, false]),
    ("-5", [true, false, true]),
    ("-5.5", [true, false, true]),
    ("-9.5", [true, false, true]),
    ("-10", [true, false, true]),
    ("-10.5", [false, false, true]),
    ("-11", [false, false, true]),
];

#[test]
fn bounds_hold_on_both_sides_of_zero() {
    for (spelling, expected) in BOUNDED {
        let at = Cursor::new(spelling);
        let numbers = [
            at.number::<-10, 10>(),
            at.number::<5, { i64::MAX }>(),
            at.number::<{ i64::MIN }, -5>(),
        ];
        assert_eq!(numbers.map(|end| end.is_some()), *expected, "{spelling}");
        let integers = [
            at.integer::<-10, 10>(),
            at.integer::<5, { i64::MAX }>(),
            at.integer::<{ i64::MIN }, -5>(),
        ];
        let is_whole = !spelling.contains('.');
        let expected = expected.map(|is_within| is_within && is_whole);
        assert_eq!(integers.map(|end| end.is_some()), expected, "{spelling}");
    }
}
