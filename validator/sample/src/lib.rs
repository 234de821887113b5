//! Payloads generated from the schema, for tests, benchmarks and the stand-in server.
//!
//! Everything is drawn from the contract, so samples have a new property as soon as it is in the
//! schema. Names and formats only choose what a value looks like: an address for an `email`, a
//! time for a timestamp.

mod breach;
mod calibration;
mod dice;
mod drawing;
mod free_form;
pub mod hints;
mod json;
mod number;
mod scale;
mod scene;
mod text;

pub use breach::Breach;
use dice::{BREACH, Dice, ORDER, VALUES};
use drawing::Drawing;
use hints::Hints;
use json::Json;
use scale::Scale;

use check::contract::Contract;

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
/// [`invalid`]: Sampler::invalid
#[derive(Debug, Clone)]
pub struct Sampler {
    contract: &'static Contract,
    hints: &'static Hints,
    seed: u64,
    /// The number of the last record.
    record: u64,
    scale: Scale,
    order: Order,
    pretty: bool,
    invalid: f64,
}

/// One payload of a [`Sampler`].
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Sample {
    /// Its number, from 1, which is also its id.
    pub record: u64,
    /// The JSON text, without a line break at its end.
    pub text: String,
    /// What is wrong with it, if it is broken.
    pub breach: Option<Breach>,
}

/// The order of the members of objects.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Order {
    /// The order of the schema, which is the server's.
    #[default]
    Schema,
    /// A random order in each object.
    Shuffled,
}

impl Sampler {
    /// Generates compact payloads of about 3 kB on average, if the schema allows it, with members
    /// in schema order.
    #[must_use]
    pub fn new(contract: &'static Contract, hints: &'static Hints, seed: u64) -> Sampler {
        Sampler {
            contract,
            hints,
            seed,
            record: 0,
            scale: Scale::DEFAULT,
            order: Order::default(),
            pretty: false,
            invalid: 0.0,
        }
    }

    /// The mean size of the compact texts, from about 1,000 to 100,000 bytes.
    ///
    /// Larger payloads have more messages and longer texts. A size outside these limits is
    /// approximated as closely as the bounds of the schema allow.
    #[must_use]
    pub fn mean_bytes(mut self, bytes: u32) -> Sampler {
        self.scale = calibration::scale_of_mean(self.contract, self.hints, bytes);
        self
    }

    /// The order of the members of objects; it does not affect their values.
    #[must_use]
    pub fn order(mut self, order: Order) -> Sampler {
        self.order = order;
        self
    }

    /// Whether the texts are spread over several lines, indented by two spaces per level.
    #[must_use]
    pub fn pretty(mut self, pretty: bool) -> Sampler {
        self.pretty = pretty;
        self
    }

    /// The percentage of records that are broken, each in exactly one place.
    #[must_use]
    pub fn invalid(mut self, percent: f64) -> Sampler {
        self.invalid = percent;
        self
    }

    /// The record with this number; the first one is 1.
    #[must_use]
    pub fn nth_record(&self, record: u64) -> Sample {
        let mut json = self.valid(record);
        let mut dice = Dice::new(self.seed, record, BREACH);
        let breach = if dice.chance(self.invalid / 100.0) {
            breach::make(self.contract, &mut json, &mut dice)
        } else {
            None
        };
        if self.order == Order::Shuffled {
            json.shuffle(&mut Dice::new(self.seed, record, ORDER));
        }
        Sample {
            record,
            text: json.text(self.pretty),
            breach,
        }
    }

    fn valid(&self, record: u64) -> Json {
        let dice = Dice::new(self.seed, record, VALUES);
        Drawing::new(self.contract, self.hints, dice, record, self.scale).document()
    }
}

impl Iterator for Sampler {
    type Item = Sample;

    fn next(&mut self) -> Option<Sample> {
        self.record += 1;
        Some(self.nth_record(self.record))
    }
}
