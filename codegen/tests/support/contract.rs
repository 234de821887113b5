//! Reads a folder whose files are named as in `schema`.

use std::fs;
use std::path::Path;

use codegen::{OPENAPI, Sources};

pub(crate) fn read(folder: &Path) -> Sources {
    let mut sources = Sources::default();
    for entry in fs::read_dir(folder).expect("the folder of a contract") {
        let path = entry.expect("an entry").path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let text = || fs::read_to_string(&path).expect("text");
        if name == OPENAPI {
            sources.openapi = Some(text());
        } else if name.ends_with(".schema.json") {
            sources.schemas.insert(name.into_owned(), text());
        }
    }
    sources
}
