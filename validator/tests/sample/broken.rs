//! A broken sample has exactly the finding that it names.

use std::collections::BTreeMap;

use conversation_validator::{Layer, Sampler, Validator};

use crate::{amount, amount_of};

const RECORDS: usize = 4_000;

#[test]
fn the_judge_finds_what_is_named_and_nothing_else() {
    let validator = Validator::new();
    let mut keywords: BTreeMap<&str, usize> = BTreeMap::new();
    for sample in Sampler::new(24).invalid(100.0).take(amount_of(RECORDS)) {
        let breach = sample.breach.expect("every record is broken");
        let report = validator.check(sample.text.as_bytes());
        let of_schema = report
            .findings()
            .iter()
            .filter(|f| f.layer == Layer::Schema);
        let found: Vec<_> = of_schema
            .map(|f| {
                (
                    f.instance_path.as_str(),
                    f.schema_path.as_deref(),
                    f.keyword.as_deref(),
                )
            })
            .collect();
        let named = (
            breach.instance_path.as_str(),
            Some(breach.schema_path.as_str()),
            Some(breach.keyword),
        );
        assert_eq!(found, [named], "record {}: {}", sample.record, sample.text);
        *keywords.entry(breach.keyword).or_default() += 1;
    }
    let all = [
        "enum", "maxItems", "maximum", "minItems", "minimum", "required", "type",
    ];
    // in a sample, what is rare may be missed
    if amount::all_cases() {
        assert!(keywords.keys().eq(&all), "{keywords:?}");
    } else {
        assert!(keywords.keys().all(|keyword| all.contains(keyword)));
    }
}

#[test]
fn the_share_is_what_was_asked_for() {
    for percent in [0.0, 1.0, 25.0] {
        let records = amount_of(RECORDS);
        let samples = Sampler::new(22).invalid(percent).take(records);
        let broken = samples.filter(|sample| sample.breach.is_some()).count();
        // four standard deviations of the count
        let count = f64::from(u32::try_from(records).expect("few"));
        let expected = count * percent / 100.0;
        let allowed = 4.0 * f64::sqrt(expected * (1.0 - percent / 100.0));
        assert!(
            (f64::from(u32::try_from(broken).expect("few")) - expected).abs() <= allowed,
            "{broken} for {percent} %"
        );
    }
}
