//! Finds the scale at which samples have the requested length.
//!
//! The length is measured on fixed records, so the result follows the schema and does not depend
//! on the seed.

use super::dice::{Dice, VALUES};
use super::drawing::Drawing;
use super::hints::Hints;
use super::scale::Scale;
use check::contract::Contract;

/// The seed of the records that are measured.
const SEED: u64 = 0x5eed;
/// About how many bytes are measured at one scale; more bytes give a more exact result.
const MEASURED: u32 = 1_500_000;
const RECORDS: (u32, u32) = (60, 600);
const ROUNDS: u32 = 7;

/// The scale at which texts have `bytes` bytes on average.
///
/// The length grows with the scale, so each round halves the ratio of its bounds.
pub(super) fn scale_of_mean(
    contract: &'static Contract,
    hints: &'static Hints,
    bytes: u32,
) -> Scale {
    let records = (MEASURED / bytes.max(1)).clamp(RECORDS.0, RECORDS.1);
    let (mut low, mut high) = (0.05, 100.0);
    for _ in 0..ROUNDS {
        // `sqrt` is one of the functions that are exact on all platforms
        let middle = f64::sqrt(low * high);
        if mean(contract, hints, Scale::new(middle), records) < f64::from(bytes) {
            low = middle;
        } else {
            high = middle;
        }
    }
    Scale::new(f64::sqrt(low * high))
}

#[allow(clippy::cast_precision_loss, reason = "far below 2^52 bytes")]
fn mean(contract: &'static Contract, hints: &'static Hints, scale: Scale, records: u32) -> f64 {
    let length = |record| {
        let dice = Dice::new(SEED, u64::from(record), VALUES);
        let document = Drawing::new(contract, hints, dice, u64::from(record), scale).document();
        document.text(false).len() as u64
    };
    (1..=records).map(length).sum::<u64>() as f64 / f64::from(records)
}
