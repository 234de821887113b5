//! The same seed and options, the same bytes.

use conversation_validator::{Order, Sampler};
use serde_json::Value;

fn parsed(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("no JSON: {error}: {text}"))
}

/// Held against a figure, for a run by itself would only agree with its own machine. It
/// changes with the schema and with the sampler, and the failure then tells the new one.
#[test]
fn the_bytes_are_the_same_everywhere() {
    let samples = Sampler::new(1).invalid(20.0).order(Order::Shuffled);
    // FNV-1a
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for byte in samples
        .take(200)
        .flat_map(|sample| sample.text.into_bytes())
    {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    assert_eq!(format!("{hash:016x}"), "e7bc926910fb777c");
}

#[test]
fn a_record_does_not_depend_on_those_before_it() {
    let sampler = Sampler::new(3).invalid(30.0);
    let all: Vec<_> = sampler.clone().take(50).collect();
    assert_eq!(sampler.clone().nth_record(50), all[49]);
    assert_eq!(sampler.clone().nth(20), all.get(20).cloned());
    assert!(
        (1..)
            .zip(&all)
            .all(|(number, sample)| sample.record == number)
    );
}

/// What does not change the values does not change them.
#[test]
fn spelling_and_order_change_no_value() {
    let [plain, pretty, shuffled] = [
        Sampler::new(9),
        Sampler::new(9).pretty(true),
        Sampler::new(9).order(Order::Shuffled),
    ];
    let mut other_order = 0;
    for ((plain, pretty), shuffled) in plain.zip(pretty).zip(shuffled).take(100) {
        let value = parsed(&plain.text);
        assert_eq!(value, parsed(&pretty.text));
        assert_eq!(value, parsed(&shuffled.text));
        assert!(!plain.text.contains('\n') && pretty.text.contains('\n'));
        other_order += u32::from(plain.text != shuffled.text);
    }
    assert_eq!(other_order, 100);
}

/// Whether a record is broken is drawn apart, so those that are not stay what they were.
#[test]
fn breaking_some_leaves_the_others() {
    let broken = Sampler::new(4).invalid(50.0);
    for (sample, valid) in broken.zip(Sampler::new(4)).take(100) {
        assert_eq!(sample.breach.is_none(), sample.text == valid.text);
    }
}
