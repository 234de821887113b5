//! Rounds in which every variant has its turn, and what they come to.

use std::time::Instant;

use super::corpus::Corpus;
use super::variants::Variant;

/// The seconds of each turn, by variant; none of a variant that the corpus is not for.
pub(crate) type Times = Vec<Vec<f64>>;

pub(crate) fn run(variants: &[Variant], corpus: &Corpus, rounds: usize) -> Times {
    let takes = |variant: &Variant| corpus.is_ndjson || !variant.wants_lines;
    // once without the clock, to see that those who judge agree
    let valid = (variants[0].run)(corpus);
    for variant in variants.iter().filter(|v| v.judges && takes(v)) {
        assert_eq!((variant.run)(corpus), valid, "{}", variant.name);
    }
    let mut times = vec![Vec::new(); variants.len()];
    for round in 0..rounds {
        for turn in 0..variants.len() {
            // another one begins in each round
            let index = (turn + round) % variants.len();
            let variant = &variants[index];
            if takes(variant) {
                let start = Instant::now();
                std::hint::black_box((variant.run)(corpus));
                times[index].push(start.elapsed().as_secs_f64());
            }
        }
    }
    times
}

/// A table; ratios are those to the first variant.
pub(crate) fn print(variants: &[Variant], times: &Times, corpus: &Corpus) {
    println!(
        "| variant | best MB/s | median MB/s | documents/s | ratio of medians | best to best |"
    );
    println!("|---|--:|--:|--:|--:|--:|");
    for (variant, own) in variants
        .iter()
        .zip(times)
        .filter(|(_, own)| !own.is_empty())
    {
        println!(
            "| {} | {:.0} | {:.0} | {:.0} | {:.2} | {:.2} |",
            variant.name,
            corpus.megabytes() / best(own),
            corpus.megabytes() / median(own),
            corpus.len() as f64 / median(own),
            median(&times[0]) / median(own),
            best(&times[0]) / best(own),
        );
    }
}

pub(crate) fn best(times: &[f64]) -> f64 {
    times.iter().copied().fold(f64::INFINITY, f64::min)
}

pub(crate) fn median(times: &[f64]) -> f64 {
    let mut sorted = times.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted[sorted.len() / 2]
}
