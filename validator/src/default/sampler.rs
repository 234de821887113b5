//! Samples, of the default contract.

use sample::{Order, Sample};

use super::DEFAULT;

pub(crate) mod hints;

/// Makes payloads from the schema, one after the other, without end.
///
/// The validator has no finding about them, and neither a note, but for those that
/// [`invalid`] asks for. Everything that the schema allows comes sooner or later: each
/// property present and absent, each null, type, enum value and branch of a union. Only a
/// `pattern` is not looked at; the schema has none.
///
/// A record depends on the seed, on its number and on the options, and on nothing else: not
/// on the records before it, nor on the machine. Another version of this crate may make
/// others. All records belong to account 42, and a record's number is its id.
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
    /// Compact payloads in the order of the schema, of about 3 kB in the mean.
    #[must_use]
    pub fn new(seed: u64) -> Sampler {
        Sampler(sample::Sampler::new(DEFAULT, &hints::HINTS, seed))
    }

    /// How long the compact texts are in the mean; from about 1,000 to 100,000 bytes.
    ///
    /// Larger ones have more messages and longer texts. What is asked for beyond that is met
    /// as nearly as the schema's bounds allow.
    #[must_use]
    pub fn mean_bytes(self, bytes: u32) -> Sampler {
        Sampler(self.0.mean_bytes(bytes))
    }

    /// The order of the members of objects; their values stay the same.
    #[must_use]
    pub fn order(self, order: Order) -> Sampler {
        Sampler(self.0.order(order))
    }

    /// Whether the texts are spread over lines, by two spaces a level.
    #[must_use]
    pub fn pretty(self, pretty: bool) -> Sampler {
        Sampler(self.0.pretty(pretty))
    }

    /// How many records of a hundred are broken, each in exactly one place.
    #[must_use]
    pub fn invalid(self, percent: f64) -> Sampler {
        Sampler(self.0.invalid(percent))
    }

    /// The record with this number, from 1.
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
