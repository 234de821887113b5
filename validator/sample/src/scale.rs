//! The scale of a sample: how much of everything it contains.

/// Larger scales give more messages, longer texts, and more optional properties.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Scale(f64);

impl Scale {
    /// The size of real responses, about 3 kB on average.
    pub(super) const DEFAULT: Scale = Scale(1.0);

    pub(super) const fn new(scale: f64) -> Scale {
        Scale(scale)
    }

    /// The probability of something whose usual probability is `usual`. It is never 0 or 1.
    pub(super) fn presence(self, usual: f64) -> f64 {
        usual * self.0.clamp(0.2, 1.0)
    }

    /// The mean number of items of an array without a bound.
    pub(super) fn items(self, usual: f64) -> f64 {
        usual * self.0.clamp(0.05, 40.0)
    }

    /// The mean length of a long text, in bytes.
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a small positive number"
    )]
    pub(super) fn body(self) -> u64 {
        (60.0 * self.0.clamp(0.3, 1e4)) as u64
    }
}
