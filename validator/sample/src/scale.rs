//! How much of everything there is in a sample.

/// Larger scales make more messages, longer texts, and more of what is optional.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Scale(f64);

impl Scale {
    /// The size of real answers, about 3 kB in the mean.
    pub(super) const DEFAULT: Scale = Scale(1.0);

    pub(super) const fn new(scale: f64) -> Scale {
        Scale(scale)
    }

    /// How likely something is whose usual probability is `usual`. Never 0 or 1.
    pub(super) fn presence(self, usual: f64) -> f64 {
        usual * self.0.clamp(0.2, 1.0)
    }

    /// How many items an array has in the mean, where there is no bound.
    pub(super) fn items(self, usual: f64) -> f64 {
        usual * self.0.clamp(0.05, 40.0)
    }

    /// How long a text is that people write at length, in the mean, in bytes.
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a small positive number"
    )]
    pub(super) fn body(self) -> u64 {
        (60.0 * self.0.clamp(0.3, 1e4)) as u64
    }
}
