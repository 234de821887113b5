//! Two hundred thousand cases, or a tenth of them.

use std::thread;

use conversation_validator::{Order, Sampler};
use fastrand::Rng;

use super::judge::{Judge, Outcome};
use super::{amount, damage};

const SAMPLES: usize = 1_000;
/// One sample in so many is tried where not all are.
const SAMPLE: usize = 10;
/// Of each sample, in each of four forms.
const TOKENS: usize = 26;
const BYTES: usize = 26;

/// What came of the cases of one kind.
#[derive(Default)]
struct Tally {
    cases: usize,
    accepted: usize,
    needless: usize,
}

impl Tally {
    fn add(&mut self, judge: &Judge, case: &[u8]) {
        self.cases += 1;
        match judge.compare(case) {
            Outcome::Accepted => self.accepted += 1,
            Outcome::Needless => self.needless += 1,
            Outcome::Left => {}
            Outcome::False => panic!("accepted:\n{}", String::from_utf8_lossy(case)),
        }
    }

    /// Of the valid cases, those that were left to the judge.
    fn share(&self) -> f64 {
        let count = |cases: usize| f64::from(u32::try_from(cases).expect("no more than that"));
        count(self.needless) / count((self.accepted + self.needless).max(1))
    }
}

#[test]
fn nothing_invalid_is_accepted_and_little_that_is_valid_is_left() {
    let forms = [
        ("schema's order", Sampler::new(501)),
        ("shuffled", Sampler::new(502).order(Order::Shuffled)),
        ("pretty", Sampler::new(503).pretty(true)),
        ("half invalid", Sampler::new(504).invalid(50.0)),
    ];
    let tallies = thread::scope(|scope| {
        let runs = forms.map(|(form, sampler)| (form, scope.spawn(move || run(sampler))));
        runs.map(|(form, run)| (form, run.join().expect("a false accept, as told above")))
    });
    let mut cases = 0;
    println!(
        "{:16} {:>8} {:>9} {:>9}",
        "", "cases", "accepted", "needless"
    );
    for (form, kinds) in &tallies {
        for (kind, tally) in ["samples", "tokens", "bytes"].iter().zip(kinds) {
            cases += tally.cases;
            let share = tally.share();
            let Tally {
                cases, accepted, ..
            } = tally;
            println!(
                "{form:16} {kind:8} {cases:>8} {accepted:>9} {:>7.2} %",
                share * 100.0
            );
            // half of the tokens that are put in are there to be left
            let most = if *kind == "samples" { 0.005 } else { 0.3 };
            assert!(
                share < most,
                "{form}, {kind}: {share:.3} of the valid cases are left"
            );
            assert!(
                accepted * 20 > *cases || *kind == "bytes",
                "{form}, {kind}: too little is valid"
            );
        }
    }
    assert!(cases >= 200 * samples(), "only {cases} cases");
}

fn samples() -> usize {
    if amount::all_cases() {
        SAMPLES
    } else {
        SAMPLES / SAMPLE
    }
}

fn run(sampler: Sampler) -> [Tally; 3] {
    let judge = Judge::new();
    let mut rng = Rng::with_seed(505);
    let mut tallies: [Tally; 3] = Default::default();
    for sample in sampler.mean_bytes(1_000).take(samples()) {
        let text = sample.text.as_bytes();
        tallies[0].add(&judge, text);
        for _ in 0..TOKENS {
            tallies[1].add(&judge, &damage::of_token(text, &mut rng));
        }
        for _ in 0..BYTES {
            tallies[2].add(&judge, &damage::of_bytes(text, &mut rng));
        }
    }
    tallies
}
