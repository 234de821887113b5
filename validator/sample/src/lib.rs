//! Payloads made from the schema, for tests, benchmarks and the stand-in server.
//!
//! Everything is drawn from the contract, so a property that is added to the schema is in the
//! samples from then on. Names and formats only choose what the value looks like: an address
//! for an `email`, a moment for a time.

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
/// [`invalid`]: Sampler::invalid
#[derive(Debug, Clone)]
pub struct Sampler {
    contract: &'static Contract,
    hints: &'static Hints,
    seed: u64,
    /// The number of the record made last.
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
    /// Its number, from 1; also its id.
    pub record: u64,
    /// The JSON text, without a line break at its end.
    pub text: String,
    /// What is wrong with it, if anything is.
    pub breach: Option<Breach>,
}

/// In which order the members of objects come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Order {
    /// That of the schema, which is the server's.
    #[default]
    Schema,
    /// Another one in every object.
    Shuffled,
}

impl Sampler {
    /// Compact payloads in the order of the schema, of about 3 kB in the mean where the schema
    /// allows it.
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

    /// How long the compact texts are in the mean; from about 1,000 to 100,000 bytes.
    ///
    /// Larger ones have more messages and longer texts. What is asked for beyond that is met
    /// as nearly as the schema's bounds allow.
    #[must_use]
    pub fn mean_bytes(mut self, bytes: u32) -> Sampler {
        self.scale = calibration::scale_of_mean(self.contract, self.hints, bytes);
        self
    }

    /// The order of the members of objects; their values stay the same.
    #[must_use]
    pub fn order(mut self, order: Order) -> Sampler {
        self.order = order;
        self
    }

    /// Whether the texts are spread over lines, by two spaces a level.
    #[must_use]
    pub fn pretty(mut self, pretty: bool) -> Sampler {
        self.pretty = pretty;
        self
    }

    /// How many records of a hundred are broken, each in exactly one place.
    #[must_use]
    pub fn invalid(mut self, percent: f64) -> Sampler {
        self.invalid = percent;
        self
    }

    /// The record with this number, from 1.
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
