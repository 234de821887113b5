//! `is_valid` says what `check` finds errors of, whatever the payload and the options.

use std::fs;
use std::path::{Path, PathBuf};

use conversation_validator::{Layer, Level, Options, Report, Validator};
use fastrand::Rng;

/// What a check finds, of the two layers that `is_valid` is about.
fn is_found_valid(report: &Report) -> bool {
    !report.findings().iter().any(|finding| {
        finding.level == Level::Error && matches!(finding.layer, Layer::Json | Layer::Schema)
    })
}

fn payloads() -> Vec<(PathBuf, Vec<u8>)> {
    let mut payloads = Vec::new();
    for folder in ["accept", "reject"] {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("../schema/payloads")
            .join(folder);
        for entry in fs::read_dir(folder).expect("the folder of payloads is readable") {
            let path = entry.expect("its entries are readable").path();
            let text = fs::read(&path).expect("a payload is readable");
            payloads.push((path, text));
        }
    }
    payloads
}

#[test]
fn a_payload_is_valid_if_its_check_finds_no_error_of_json_or_schema() {
    let by_default = Validator::new();
    let with_formats = Options::new().assert_formats(true).build();
    let mut valid = 0;
    for (path, text) in payloads() {
        for validator in [&by_default, &with_formats] {
            let expected = is_found_valid(&validator.check(&text));
            assert_eq!(validator.is_valid(&text), expected, "{}", path.display());
            valid += usize::from(expected);
        }
    }
    assert!(valid > 50, "{valid}");
}

#[test]
fn it_is_so_of_damaged_payloads_too() {
    let validator = Validator::new();
    let payloads = payloads();
    let mut rng = Rng::with_seed(11);
    let bytes = b"\"\\{}[]:,0123456789-+.eEtfn/u \n\xC3\xFF";
    let mut valid = 0;
    for _ in 0..3_000 {
        let mut text = payloads[rng.usize(..payloads.len())].1.clone();
        let at = rng.usize(..=text.len());
        let byte = bytes[rng.usize(..bytes.len())];
        match rng.u8(..3) {
            0 if at < text.len() => text[at] = byte,
            1 => text.truncate(at),
            _ => text.insert(at, byte),
        }
        let expected = is_found_valid(&validator.check(&text));
        assert_eq!(validator.is_valid(&text), expected);
        valid += usize::from(expected);
    }
    assert!((100..2_900).contains(&valid), "{valid}");
}

#[test]
fn the_layers_that_were_chosen_do_not_matter() {
    let narrow = Options::new().layers([Layer::Undeclared]).build();
    assert!(!narrow.is_valid(b"{}"));
    assert!(!narrow.is_valid(b"{"));
    assert!(narrow.check(b"{}").conforms());
}

#[test]
fn an_integer_that_readers_round_is_not_valid() {
    let validator = Validator::new();
    for (path, text) in payloads() {
        let Ok(text) = String::from_utf8(text) else {
            continue;
        };
        if validator.is_valid(text.as_bytes()) {
            let huge = text.replacen('{', "{\"brand_new\": 18446744073709551616, ", 1);
            assert!(!validator.is_valid(huge.as_bytes()), "{}", path.display());
        }
    }
}
