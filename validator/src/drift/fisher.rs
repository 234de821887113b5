//! Fisher's exact test: how likely is it that chance alone divides records this unevenly?

use statrs::function::factorial::ln_binomial;

use super::Rate;

/// Terms that are smaller than this, beside their sum, do not change it.
const NEGLIGIBLE: f64 = 1e-18;

/// Of rounding; outcomes that are as likely as what was seen count as such.
const TOLERANCE: f64 = 1e-7;

/// The two-sided p-value: the probability of all outcomes that are no likelier than this
/// one, if both sides were drawn from the same. It is exact for any size: only terms that
/// are too small to matter are left out.
pub(super) fn p_value(old: Rate, new: Rate) -> f64 {
    let table = Table {
        shown: old.records + new.records,
        of_old: old.of,
        of: old.of + new.of,
    };
    let seen = old.records;
    let limit = table.ln_probability(seen) + TOLERANCE;
    let mode = table.mode();
    // the probabilities fall to both sides of the mode
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

    /// That `x` of those that show it are on the old side.
    fn ln_probability(&self, x: u64) -> f64 {
        ln_binomial(self.of_old, x) + ln_binomial(self.of - self.of_old, self.shown - x)
            - ln_binomial(self.of, self.shown)
    }

    /// The sum of falling probabilities.
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

/// The last number from `low` to `high` of which `holds`, which is true up to some and of
/// none behind it.
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

    /// What R's `fisher.test` gives, and scipy's `fisher_exact`.
    #[test]
    fn it_agrees_with_other_implementations() {
        let cases = [
            // Fisher's own: the lady who tastes tea
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

    /// All outcomes, added up without any shortcut.
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

    #[test]
    fn millions_of_records_are_no_trouble() {
        let big = p((500_000, 5_000_000), (500_400, 5_000_000));
        assert!((0.3..0.8).contains(&big), "{big}");
        assert!(p((0, 10_000_000), (10_000_000, 10_000_000)) < 1e-300);
    }
}
