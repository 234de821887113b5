//! Samples of the default contract.

use sample::{Order, Sample};

use super::DEFAULT;

pub(crate) mod hints;

/// Generates an endless sequence of payloads from the schema.
///
/// The validator has no finding for them, not even a note, except for the broken ones that
/// [`invalid`] requests. Sooner or later, everything occurs that the schema allows: each property
/// present and absent, and each null, type, enum value and branch of a union. Only `pattern` is
/// not supported; the schema has none.
///
/// A record depends only on the seed, its number and the options, not on the records before it
/// or on the machine. Another version of this crate may generate other records. All records
/// belong to account 42, and the number of a record is its id.
///
/// ```
/// use conversation_validator::{Sampler, Validator};
///
/// let validator = Validator::new();
/// for sample in Sampler::new(7).take(3) {
///     assert!(validator.check(sample.text.as_bytes()).conforms());
/// }
/// ```
///
/// [`invalid`]: Sampler::invalid
#[derive(Debug, Clone)]
pub struct Sampler(sample::Sampler);

impl Sampler {
    /// Generates compact payloads of about 3 kB on average, with members in schema order.
    #[must_use]
    pub fn new(seed: u64) -> Sampler {
        Sampler(sample::Sampler::new(DEFAULT, &hints::HINTS, seed))
    }

    /// The mean size of the compact texts, from about 1,000 to 100,000 bytes.
    ///
    /// Larger payloads have more messages and longer texts. A size outside these limits is
    /// approximated as closely as the bounds of the schema allow.
    #[must_use]
    pub fn mean_bytes(self, bytes: u32) -> Sampler {
        Sampler(self.0.mean_bytes(bytes))
    }

    /// The order of the members of objects; it does not affect their values.
    #[must_use]
    pub fn order(self, order: Order) -> Sampler {
        Sampler(self.0.order(order))
    }

    /// Whether the texts are spread over several lines, indented by two spaces per level.
    #[must_use]
    pub fn pretty(self, pretty: bool) -> Sampler {
        Sampler(self.0.pretty(pretty))
    }

    /// The percentage of records that are broken, each in exactly one place.
    #[must_use]
    pub fn invalid(self, percent: f64) -> Sampler {
        Sampler(self.0.invalid(percent))
    }

    /// The record with this number; the first one is 1.
    #[must_use]
    pub fn nth_record(&self, record: u64) -> Sample {
        self.0.nth_record(record)
    }
}

impl Iterator for Sampler {
    type Item = Sample;

    fn next(&mut self) -> Option<Sample> {
        self.0.next()
    }
}
