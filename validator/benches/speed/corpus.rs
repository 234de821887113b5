//! The payloads: those of the command `sample`, in several forms.

use std::ops::Range;

use conversation_validator::{Order, Sampler};

/// A way to write the same payloads.
struct Form {
    name: &'static str,
    is_ndjson: bool,
    sampler: fn(Sampler) -> Sampler,
}

const FORMS: &[Form] = &[
    Form {
        name: "1 % invalid",
        is_ndjson: true,
        sampler: |sampler| sampler.invalid(1.0),
    },
    Form {
        name: "shuffled",
        is_ndjson: true,
        sampler: |sampler| sampler.invalid(1.0).order(Order::Shuffled),
    },
    Form {
        name: "pretty",
        is_ndjson: false,
        sampler: |sampler| sampler.invalid(1.0).pretty(true),
    },
    Form {
        name: "10 % invalid",
        is_ndjson: true,
        sampler: |sampler| sampler.invalid(10.0),
    },
    Form {
        name: "50 % invalid",
        is_ndjson: true,
        sampler: |sampler| sampler.invalid(50.0),
    },
    Form {
        name: "all valid",
        is_ndjson: true,
        sampler: |sampler| sampler,
    },
];

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
        FORMS.iter().map(move |form| {
            let Form {
                name,
                is_ndjson,
                sampler,
            } = *form;
            let mut text = Vec::new();
            let mut places = Vec::new();
            for sample in sampler(Sampler::new(1)).take(records) {
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
