//! `JSONTestSuite` (<https://github.com/nst/JSONTestSuite>): what must be JSON passes layer
//! `json`, what must not be is refused.
//!
//! The suite is not part of this repository: the variable `JSON_TEST_SUITE` names its folder
//! `test_parsing`. Without it there is nothing to test.

use std::{env, fs};

use conversation_validator::{Layer, Options};

#[test]
fn the_suite_agrees_on_what_is_json() {
    let Some(folder) = env::var_os("JSON_TEST_SUITE") else {
        println!("skipped: JSON_TEST_SUITE names no folder");
        return;
    };
    let validator = Options::new().layers([Layer::Json]).build();
    let mut counts = [0_usize; 3];
    let mut wrong = Vec::new();
    for entry in fs::read_dir(folder).expect("the folder of the suite is readable") {
        let path = entry.expect("its entries are readable").path();
        if path.extension().is_none_or(|extension| extension != "json") {
            continue;
        }
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let report = validator.check(&fs::read(&path).expect("a case is readable"));
        let (kind, must_conform) = match name.as_bytes() {
            [b'y', b'_', ..] => (0, Some(true)),
            [b'n', b'_', ..] => (1, Some(false)),
            _ => (2, None),
        };
        counts[kind] += 1;
        if must_conform.is_some_and(|must| must != report.conforms()) {
            wrong.push(format!("{name}:\n{report}"));
        }
        if !report.conforms() {
            let count = report.findings().len();
            assert_eq!(count, 1, "{name} has more than one finding:\n{report}");
            let message = &report.findings()[0].message;
            assert!(!message.contains("found none"), "{name} is unexplained");
        }
    }
    let [accept, refuse, either] = counts;
    println!("to accept {accept}, to refuse {refuse}, either {either}");
    assert!(accept > 0 && refuse > 0, "no cases in the folder");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
