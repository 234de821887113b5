//! Fisher's exact test: how likely is it that chance alone divides records this unevenly?

use std::f64::consts::{SQRT_2, TAU};

use statrs::function::erf::erfc;
use statrs::function::factorial::ln_factorial;

use super::change::Rate;

/// Terms that are smaller than this, relative to their sum, do not change it.
const NEGLIGIBLE: f64 = 1e-18;

/// The tolerance for rounding; outcomes that are as likely as the observed one count.
const TOLERANCE: f64 = 1e-7;

/// From this variance on, the normal distribution approximates the sum of the terms, because
/// there are too many. At p-values around 1e-9, the two differ by a few per cent.
const LARGE_VARIANCE: f64 = 1e6;

/// The two-sided p-value: the probability of all outcomes that are no likelier than the observed
/// one, if both sides are samples of the same population. It is 0 if it is too small for a float.
///
/// The work is bounded for all counts: either thousands of terms at most, because the rest is
/// negligible, or the normal distribution.
pub(super) fn p_value(old: Rate, new: Rate) -> f64 {
    let table = Table {
        shown: old.records + new.records,
        of_old: old.of,
        of: old.of + new.of,
    };
    let seen = old.records;
    let variance = table.variance();
    if variance > LARGE_VARIANCE {
        let distance = (exact(seen) - table.mean()).abs();
        // continuity correction: half a record to either side is the same outcome
        return erfc((distance - 0.5).max(0.0) / (variance.sqrt() * SQRT_2));
    }
    let mode = table.mode();
    let limit = table.ln_probability(seen) + TOLERANCE;
    // the probabilities decrease on both sides of the mode
    let (low, high) = (table.least(), table.greatest());
    let lower = last_where(low, mode, |x| table.ln_probability(x) <= limit);
    let upper = last_where(0, high - mode, |x| table.ln_probability(high - x) <= limit);
    if seen == mode || lower == Some(mode) {
        return 1.0;
    }
    let below = lower.map_or(0.0, |from| table.tail((low..=from).rev()));
    let above = upper.map_or(0.0, |from| table.tail(high - from..=high));
    (below + above).min(1.0)
}

/// The margins of a table of two rows and two columns.
struct Table {
    /// Records that show it, on both sides.
    shown: u64,
    of_old: u64,
    of: u64,
}

impl Table {
    fn least(&self) -> u64 {
        self.shown.saturating_sub(self.of - self.of_old)
    }

    fn greatest(&self) -> u64 {
        self.shown.min(self.of_old)
    }

    fn mode(&self) -> u64 {
        let product = (u128::from(self.shown) + 1) * (u128::from(self.of_old) + 1);
        let mode = product / (u128::from(self.of) + 2);
        let mode = u64::try_from(mode).unwrap_or(u64::MAX);
        mode.clamp(self.least(), self.greatest())
    }

    fn mean(&self) -> f64 {
        exact(self.shown) / exact(self.of) * exact(self.of_old)
    }

    fn variance(&self) -> f64 {
        let rest = exact(self.of - self.of_old) / exact(self.of);
        let not_shown = exact(self.of - self.shown) / exact(self.of.max(2) - 1);
        self.mean() * rest * not_shown
    }

    /// The logarithm of the probability that `x` of those that show it are on the old side.
    ///
    /// It is computed from three binomial probabilities with the same rate, which are of similar
    /// size. Subtracting logarithms of factorials, which are as large as the counts, would lose all
    /// precision.
    fn ln_probability(&self, x: u64) -> f64 {
        let rate = exact(self.shown) / exact(self.of);
        let other_rate = exact(self.of - self.shown) / exact(self.of);
        let ln_binomial = |x, of| ln_binomial_probability(x, of, rate, other_rate);
        ln_binomial(x, self.of_old) + ln_binomial(self.shown - x, self.of - self.of_old)
            - ln_binomial(self.shown, self.of)
    }

    /// The sum of decreasing probabilities.
    fn tail(&self, outcomes: impl Iterator<Item = u64>) -> f64 {
        let mut sum = 0.0;
        for x in outcomes {
            let term = self.ln_probability(x).exp();
            sum += term;
            if term <= sum * NEGLIGIBLE {
                break;
            }
        }
        sum
    }
}

/// The logarithm of the binomial probability of `x` occurrences in `of`: Loader's algorithm ("Fast
/// and Accurate Computation of Binomial Probabilities", 2000), which R uses too.
fn ln_binomial_probability(x: u64, of: u64, rate: f64, other_rate: f64) -> f64 {
    let rest = of - x;
    // the logarithm of the probability that all are of the kind with this rate
    let all = |rate: f64, rest_rate: f64| match exact(of) {
        0.0 => 0.0,
        of => -deviance(of, of * rate) - of * rest_rate,
    };
    if x == 0 {
        return all(other_rate, rate);
    }
    if rest == 0 {
        return all(rate, other_rate);
    }
    let (x, rest, of_all) = (exact(x), exact(rest), exact(of));
    stirling_error(of_all)
        - stirling_error(x)
        - stirling_error(rest)
        - deviance(x, of_all * rate)
        - deviance(rest, of_all * other_rate)
        + 0.5 * (of_all / (TAU * x * rest)).ln()
}

/// The error of Stirling's formula for the logarithm of a factorial.
fn stirling_error(n: f64) -> f64 {
    if n <= 15.0 {
        #[allow(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "it is a small number"
        )]
        let factorial = ln_factorial(n as u64);
        return factorial - (n + 0.5) * n.ln() + n - 0.5 * TAU.ln();
    }
    let square = n * n;
    (1.0 / 12.0
        - (1.0 / 360.0
            - (1.0 / 1260.0 - (1.0 / 1680.0 - 1.0 / (1188.0 * square)) / square) / square)
            / square)
        / n
}

/// `x ln(x / mean) + mean - x`, exact even if the two are close to each other.
fn deviance(x: f64, mean: f64) -> f64 {
    let difference = x - mean;
    if difference.abs() >= 0.1 * (x + mean) {
        return x * (x / mean).ln() + mean - x;
    }
    let v = difference / (x + mean);
    let mut sum = difference * v;
    let mut term = 2.0 * x * v;
    for odd in (3..1_000_u16).step_by(2) {
        term *= v * v;
        let longer = sum + term / f64::from(odd);
        // the floats are compared exactly on purpose: further terms do not change the sum
        #[allow(clippy::float_cmp, reason = "the sum has converged")]
        if longer == sum {
            break;
        }
        sum = longer;
    }
    sum
}

/// A count as a float: exact up to 2^53, and counts are smaller.
#[allow(
    clippy::cast_precision_loss,
    reason = "profiles of more records are refused"
)]
fn exact(count: u64) -> f64 {
    count as f64
}
/// The last number from `low` to `high` for which `holds` is true. It is true up to some number
/// and false after it.
fn last_where(low: u64, high: u64, holds: impl Fn(u64) -> bool) -> Option<u64> {
    if !holds(low) {
        return None;
    }
    let (mut yes, mut no) = (low, high + 1);
    while no - yes > 1 {
        let middle = yes + (no - yes) / 2;
        if holds(middle) {
            yes = middle;
        } else {
            no = middle;
        }
    }
    Some(yes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn p(old: (u64, u64), new: (u64, u64)) -> f64 {
        let rate = |(records, of)| Rate { records, of };
        p_value(rate(old), rate(new))
    }

    /// The results of R's `fisher.test` and scipy's `fisher_exact`.
    #[test]
    fn it_agrees_with_other_implementations() {
        let cases = [
            // Fisher's own example: the lady tasting tea
            ((3, 4), (1, 4), 0.485_714_285_714_285_7),
            ((1, 10), (11, 14), 0.002_759_456_185_220_087),
            ((8, 10), (1, 6), 0.034_965_034_965_034_97),
            ((0, 10), (10, 10), 1.082_508_822_446_903e-5),
            ((30, 30), (0, 30), 1.691_123e-17),
        ];
        for (old, new, expected) in cases {
            let p = p(old, new);
            assert!((p / expected - 1.0).abs() < 1e-6, "{old:?} {new:?}: {p}");
        }
    }

    #[test]
    fn equal_rates_are_certain_and_sides_do_not_matter() {
        for (records, of) in [(0, 10), (10, 10), (5, 10), (3_000, 10_000)] {
            assert!((p((records, of), (records, of)) - 1.0).abs() < 1e-9);
        }
        let (a, b) = ((17, 300), (40, 280));
        assert!((p(a, b) / p(b, a) - 1.0).abs() < 1e-6);
        let (not_a, not_b) = ((283, 300), (240, 280));
        assert!((p(a, b) / p(not_a, not_b) - 1.0).abs() < 1e-6);
    }

    /// The sum of all outcomes, without shortcuts.
    #[test]
    fn small_tables_are_as_if_added_up_in_full() {
        for of_old in 1..9_u64 {
            for of_new in 1..9_u64 {
                for a in 0..=of_old {
                    for b in 0..=of_new {
                        let table = Table {
                            shown: a + b,
                            of_old,
                            of: of_old + of_new,
                        };
                        let seen = table.ln_probability(a).exp();
                        let all = (table.least()..=table.greatest())
                            .map(|x| table.ln_probability(x).exp());
                        let expected: f64 = all.filter(|p| *p <= seen * (1.0 + 1e-6)).sum();
                        let p = p((a, of_old), (b, of_new));
                        assert!((p - expected).abs() < 1e-6, "{a}/{of_old} {b}/{of_new}");
                    }
                }
            }
        }
    }

    /// The sum of the terms, computed with 60 digits.
    #[test]
    fn huge_counts_are_as_exact_as_small_ones() {
        const MANY: u64 = 9_000_000_000_000_000;
        let cases = [
            (
                (5, 1_000_000_000),
                (40, 1_000_000_000),
                7.878_381_806_005_98e-8,
            ),
            (
                (999_999_997, 1_000_000_000),
                (999_999_970, 1_000_000_000),
                1.401_174_565_795_83e-6,
            ),
            ((0, MANY), (25, MANY), 5.960_464_477_538_96e-8),
            (
                (MANY - 1, MANY),
                (MANY - 40, MANY),
                3.819_877_747_446_14e-11,
            ),
            (
                (300_000, 1_000_000),
                (303_000, 1_000_000),
                3.819_088_815_833_3e-6,
            ),
            (
                (100, 1_000_000_000_000_000),
                (400, 3_000_000_000_000_000),
                0.009_733_584_255_270_92,
            ),
        ];
        for (old, new, expected) in cases {
            let p = p(old, new);
            assert!((p / expected - 1.0).abs() < 1e-6, "{old:?} {new:?}: {p}");
        }
    }

    /// The same, where there are too many terms to sum.
    #[test]
    fn the_normal_distribution_is_near_to_it() {
        let cases = [
            (
                (2_500_000, 5_000_000),
                (2_510_000, 5_000_000),
                2.549_807_791_963_72e-10,
            ),
            (
                (10_000_000, 1_000_000_000),
                (10_030_000, 1_000_000_000),
                1.619_400_946_410_8e-11,
            ),
        ];
        for (old, new, expected) in cases {
            let p = p(old, new);
            assert!((p / expected - 1.0).abs() < 0.01, "{old:?} {new:?}: {p}");
        }
    }

    #[test]
    fn all_counts_give_a_probability() {
        const MOST: u64 = (1 << 53) - 1;
        let counts = [0, 1, 2, 1_000, 1_000_000, MOST / 2, MOST - 1, MOST];
        for of_old in counts {
            for of_new in counts {
                for old in counts.into_iter().filter(|old| *old <= of_old) {
                    for new in counts.into_iter().filter(|new| *new <= of_new) {
                        let p = p((old, of_old), (new, of_new));
                        assert!(
                            (0.0..=1.0).contains(&p),
                            "{old}/{of_old} {new}/{of_new}: {p}"
                        );
                    }
                }
            }
        }
    }

    #[test]
    fn millions_of_records_are_possible() {
        let big = p((500_000, 5_000_000), (500_400, 5_000_000));
        assert!((0.3..0.8).contains(&big), "{big}");
        assert!(p((0, 10_000_000), (10_000_000, 10_000_000)) < 1e-300);
    }
}
