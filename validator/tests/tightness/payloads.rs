//! The accepted payloads of the schema, as they lie in its folder.

use std::path::Path;

use serde_json::Value;

pub(crate) struct Payload {
    pub(crate) name: String,
    /// As it lies there: keys may come twice, integers may be written as floats.
    pub(crate) text: String,
    pub(crate) document: Value,
}

/// All of them, by name.
pub(crate) fn accepted() -> Vec<Payload> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schema/payloads/accept");
    let entries = std::fs::read_dir(&folder)
        .unwrap_or_else(|error| panic!("cannot list {}: {error}", folder.display()));
    let mut payloads: Vec<Payload> = entries
        .map(|entry| entry.expect("a readable entry").path())
        .filter(|path| {
            path.extension()
                .is_some_and(|extension| extension == "json")
        })
        .map(|path| {
            let text = std::fs::read_to_string(&path)
                .unwrap_or_else(|error| panic!("cannot read {}: {error}", path.display()));
            Payload {
                name: path
                    .file_stem()
                    .unwrap_or_default()
                    .to_string_lossy()
                    .into_owned(),
                document: serde_json::from_str(&text)
                    .unwrap_or_else(|error| panic!("no JSON in {}: {error}", path.display())),
                text,
            }
        })
        .collect();
    payloads.sort_by(|a, b| a.name.cmp(&b.name));
    assert!(!payloads.is_empty(), "no payloads in {}", folder.display());
    payloads
}
