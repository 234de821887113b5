//! How long the texts are.

use conversation_validator::Sampler;

use crate::amount_of;

const RECORDS: usize = 2_000;

fn mean(sampler: Sampler) -> usize {
    let records = amount_of(RECORDS);
    let lengths = sampler.take(records).map(|sample| sample.text.len());
    lengths.sum::<usize>() / records
}

#[test]
fn the_mean_is_what_was_asked_for() {
    for bytes in [1_000, 3_000, 20_000] {
        let mean = mean(Sampler::new(11).mean_bytes(bytes));
        let off = mean.abs_diff(bytes as usize);
        assert!(off * 100 <= bytes as usize * 15, "{mean} for {bytes} bytes");
    }
}

#[test]
fn they_are_as_long_as_real_ones_where_nothing_is_asked_for() {
    let mean = mean(Sampler::new(12));
    assert!((2_600..3_600).contains(&mean), "{mean}");
}

/// Most are short, and some are many times as long.
#[test]
fn the_lengths_are_skewed() {
    let mut lengths: Vec<_> = Sampler::new(13)
        .take(RECORDS)
        .map(|s| s.text.len())
        .collect();
    lengths.sort_unstable();
    let (median, longest) = (lengths[RECORDS / 2], lengths[RECORDS - 1]);
    let mean = lengths.iter().sum::<usize>() / RECORDS;
    assert!(
        median < mean && longest > 4 * mean,
        "{median} {mean} {longest}"
    );
}
