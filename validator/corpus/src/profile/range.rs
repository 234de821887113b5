//! The range of the numbers at one place.

/// Two powers of two, or their negatives, or 0, between which numbers lie. It grows with them, and
/// shows none of them.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Range {
    /// The lower bound.
    pub least: f64,
    /// The upper bound.
    pub greatest: f64,
}

impl Range {
    /// A range with these bounds. -0 becomes 0, because they are equal but written differently, and
    /// the order of merging would show.
    #[must_use]
    pub fn new(least: f64, greatest: f64) -> Range {
        let one_zero = |number: f64| if number == 0.0 { 0.0 } else { number };
        Range {
            least: one_zero(least),
            greatest: one_zero(greatest),
        }
    }

    /// The narrowest range around `number`. A power of two is not its only bound, so that the range
    /// does not show it.
    #[must_use]
    pub fn around(number: f64) -> Range {
        let size = number.abs();
        if size == 0.0 {
            return Range {
                least: 0.0,
                greatest: 0.0,
            };
        }
        // keeps only the exponent
        let below = f64::from_bits(size.to_bits() & f64::INFINITY.to_bits());
        let above = (below.max(f64::MIN_POSITIVE) * 2.0).min(f64::MAX);
        if number > 0.0 {
            Range {
                least: below,
                greatest: above,
            }
        } else {
            Range::new(-above, -below)
        }
    }

    /// The narrowest range around both.
    #[must_use]
    pub fn with(self, other: Range) -> Range {
        Range::new(
            self.least.min(other.least),
            self.greatest.max(other.greatest),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_is_one_zero() {
        let subnormal = Range::around(-f64::from_bits(1));
        let zero = Range::around(0.0);
        for range in [subnormal, subnormal.with(zero), zero.with(subnormal)] {
            assert!(range.greatest.is_sign_positive(), "{range:?}");
        }
        assert!(Range::new(-0.0, -0.0).least.is_sign_positive());
    }

    #[test]
    fn a_range_contains_its_number_and_does_not_show_it() {
        let cases = [
            (0.0, 0.0, 0.0),
            (-0.0, 0.0, 0.0),
            (1.0, 1.0, 2.0),
            (64.0, 64.0, 128.0),
            (65.5, 64.0, 128.0),
            (-64.0, -128.0, -64.0),
            (0.3, 0.25, 0.5),
            (1_758_986_898.0, 1_073_741_824.0, 2_147_483_648.0),
        ];
        for (number, least, greatest) in cases {
            let expected = Range { least, greatest };
            assert_eq!(Range::around(number), expected, "{number}");
        }
        let extremes = Range::around(f64::MAX).with(Range::around(-f64::from_bits(1)));
        assert!(extremes.greatest >= f64::MAX && extremes.greatest.is_finite());
        assert!(extremes.least < 0.0);
    }
}
