//! No schema makes the generator panic, and every schema that it accepts becomes valid Rust.
#![no_main]

use codegen::{Errors, Formats, SCHEMA, Sources, acceptor, generate};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    is_told(acceptor(SCHEMA, text, Formats::Assertion).err());
    let sources = Sources {
        schemas: [(SCHEMA.to_owned(), text.to_owned())].into(),
        ..Sources::default()
    };
    is_told(generate(&sources).err());
});

/// The lint, and never an emitter, rejects a schema.
fn is_told(errors: Option<Errors>) {
    if let Some(errors) = errors {
        assert!(!errors.is_mistake(), "{errors}");
    }
}
