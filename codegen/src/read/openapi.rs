//! Reads the document of the calls, `openapi.json`, against a list of what is supported.
//!
//! Everything unsupported is rejected with its pointer and never ignored, because a call without a
//! part of its contract would still compile.

use crate::read::schemas::Schemas;
use crate::source::files::OPENAPI;
use crate::source::json::{self, Json};
use crate::source::problem::{Errors, Problems};

mod components;
mod element;
mod model;
mod names;
mod parameter;
mod paths;
mod reason;
mod reference;
mod response;
mod security;
mod server;
mod template;

use components::Components;
use element::Element;

pub(crate) use model::{Body, Operation, Parameter};

/// The calls of a document, sorted by name.
///
/// # Errors
///
/// Reports everything that is wrong with the document, or not supported.
pub(crate) fn parse(text: &str, schemas: &Schemas) -> Result<Vec<Operation>, Errors> {
    let mut problems = Problems::of(OPENAPI);
    let operations = match json::read(text, &mut problems) {
        Some(document) => self::document(&document, schemas, &mut problems),
        None => Vec::new(),
    };
    problems.or(operations)
}

fn document(json: &Json, schemas: &Schemas, problems: &mut Problems) -> Vec<Operation> {
    let root = Element::root(json);
    let known = [
        "openapi",
        "info",
        "externalDocs",
        "servers",
        "security",
        "tags",
        "paths",
        "components",
    ];
    if !root.object(&known, problems) {
        return Vec::new();
    }
    version(&root, problems);
    if let Some(info) = root.required("info", problems) {
        info.members(problems);
    }
    let server = root
        .required("servers", problems)
        .and_then(|servers| server::url(&servers, problems));
    let components = match root.member("components") {
        Some(components) => Components::read(&components, problems),
        None => Components::default(),
    };
    let shared = paths::Shared {
        schemas,
        components,
        server,
        security: root.member("security"),
    };
    match root.required("paths", problems) {
        Some(paths) => paths::operations(&paths, &shared, problems),
        None => Vec::new(),
    }
}

fn version(root: &Element<'_>, problems: &mut Problems) {
    let Some(version) = root.required("openapi", problems) else {
        return;
    };
    let patch = version
        .json
        .as_str()
        .and_then(|text| text.strip_prefix("3.1."));
    if !patch.is_some_and(|patch| !patch.is_empty() && patch.bytes().all(|b| b.is_ascii_digit())) {
        version.refuse(
            "not an OpenAPI 3.1 version",
            "write \"openapi\": \"3.1.1\", and use its keys",
            problems,
        );
    }
}
