//! The same schema produces the same bytes, and the order of its keys does not affect the types.

use std::path::Path;

use codegen::{Artefacts, Sources, generate};
use serde_json::Value;

#[path = "support/contract.rs"]
mod contract;

fn sources() -> Sources {
    contract::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../schema"))
}

fn artefacts(sources: &Sources) -> Artefacts {
    generate(sources).expect("the contract of the project is accepted")
}

fn types(artefacts: &Artefacts) -> &str {
    artefacts
        .iter()
        .find_map(|(path, text)| path.ends_with("/types.rs").then_some(text))
        .expect("the types")
}

#[test]
fn the_same_sources_give_the_same_bytes() {
    assert_eq!(artefacts(&sources()), artefacts(&sources()));
}

#[test]
fn the_order_of_keys_is_no_part_of_the_types() {
    let as_written = sources();
    let mut sorted = as_written.clone();
    let texts = sorted.schemas.values_mut().chain(&mut sorted.openapi);
    for text in texts {
        // `Value` sorts the keys, and `required` has to be in their order
        let mut value: Value = serde_json::from_str(text).expect("JSON");
        let definitions = value.pointer_mut("/$defs").and_then(Value::as_object_mut);
        for (_, definition) in definitions.into_iter().flatten() {
            let keys = definition.pointer_mut("/required");
            if let Some(keys) = keys.and_then(Value::as_array_mut) {
                keys.sort_by_key(|key| key.as_str().map(str::to_owned));
            }
        }
        *text = value.to_string();
    }
    assert_ne!(as_written.schemas, sorted.schemas);
    let (as_written, sorted) = (artefacts(&as_written), artefacts(&sorted));
    assert_eq!(types(&as_written), types(&sorted));
}
