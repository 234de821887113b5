//! The law, and redaction, on samples.

use conversation_client::Conversation;
use conversation_validator::{Layer, Options, Order, Sampler, same_value};
use serde_json::Value;

use crate::amount_of;
use crate::same_findings::Comparison;

const RECORDS: usize = 400;

/// What the schema accepts, the types read and write back as the same JSON value.
#[test]
fn what_is_made_is_accepted_and_written_back() {
    let strict = Options::new()
        .layers(Layer::ALL)
        .assert_formats(true)
        .build();
    for sampler in [
        Sampler::new(31),
        Sampler::new(32).order(Order::Shuffled),
        Sampler::new(33).pretty(true),
    ] {
        for sample in sampler.take(amount_of(RECORDS)) {
            let text = sample.text;
            let report = strict.check(text.as_bytes());
            assert!(report.findings().is_empty(), "{report}\n{text}");
            let read: Conversation = serde_json::from_str(&text)
                .unwrap_or_else(|error| panic!("not read: {error}\n{text}"));
            let written = serde_json::to_value(&read).expect("it is written");
            let value: Value = serde_json::from_str(&text).expect("it is JSON");
            assert!(same_value(&value, &written), "{text}\nbecame\n{written}");
        }
    }
}

#[test]
fn redacted_samples_keep_their_findings() {
    let comparison = Comparison::new();
    let samples = Sampler::new(34).invalid(50.0).take(amount_of(RECORDS));
    for sample in samples {
        if let Some(difference) = comparison.difference(sample.text.as_bytes()) {
            panic!("record {}: {difference}", sample.record);
        }
    }
}
