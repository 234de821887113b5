//! The payloads: those of the command `sample`, in several forms.

use std::ops::Range;

use conversation_validator::{Order, Sampler};

const SEED: u64 = 1;

pub(crate) struct Corpus {
    pub(crate) name: &'static str,
    /// All payloads, with a line break behind each.
    pub(crate) text: Vec<u8>,
    /// Where each of them is.
    places: Vec<Range<usize>>,
    /// Whether each of them is one line.
    pub(crate) is_ndjson: bool,
}

impl Corpus {
    pub(crate) fn all(records: usize) -> impl Iterator<Item = Corpus> {
        let samples = || Sampler::new(SEED);
        let forms: [(&'static str, bool, fn() -> Sampler); 6] = [
            ("1 % invalid", true, || Sampler::new(SEED).invalid(1.0)),
            ("shuffled", true, || {
                Sampler::new(SEED).invalid(1.0).order(Order::Shuffled)
            }),
            ("pretty", false, || {
                Sampler::new(SEED).invalid(1.0).pretty(true)
            }),
            ("10 % invalid", true, || Sampler::new(SEED).invalid(10.0)),
            ("50 % invalid", true, || Sampler::new(SEED).invalid(50.0)),
            ("all valid", true, samples),
        ];
        forms.into_iter().map(move |(name, is_ndjson, sampler)| {
            let mut text = Vec::new();
            let mut places = Vec::new();
            for sample in sampler().take(records) {
                let start = text.len();
                text.extend_from_slice(sample.text.as_bytes());
                places.push(start..text.len());
                text.push(b'\n');
            }
            Corpus {
                name,
                text,
                places,
                is_ndjson,
            }
        })
    }

    pub(crate) fn payloads(&self) -> impl Iterator<Item = &[u8]> {
        self.places.iter().map(|place| &self.text[place.clone()])
    }

    pub(crate) fn len(&self) -> usize {
        self.places.len()
    }

    pub(crate) fn megabytes(&self) -> f64 {
        self.text.len() as f64 / 1e6
    }

    pub(crate) fn title(&self) -> String {
        let mean = self.text.len() / self.len();
        format!(
            "{}: {} payloads, {:.0} MB, {mean} bytes in the mean",
            self.name,
            self.len(),
            self.megabytes()
        )
    }
}
