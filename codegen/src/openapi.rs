//! The document of the calls, `openapi.json`: read by a whitelist into the calls that the emitter writes.
//!
//! What is not supported is refused where it stands; nothing is passed over in silence,
//! because a call that lacks a part of its contract would still compile.

use crate::schemas::Schemas;
use crate::source::files::OPENAPI;
use crate::source::json::{self, Json};
use crate::source::problem::{Errors, Problems};

mod components;
mod names;
mod parameter;
mod paths;
mod place;
mod reference;
mod response;
mod security;
mod server;
mod template;

use components::Components;
use place::Place;

/// One call: what is asked, and what is answered.
pub(crate) struct Operation {
    /// `operationId`.
    pub(crate) id: String,
    /// The name of its type.
    pub(crate) name: String,
    /// The name of the client's method.
    pub(crate) method_name: String,
    /// The HTTP method, in capitals.
    pub(crate) method: String,
    /// The URL in front of the path, without a slash at its end.
    pub(crate) server: String,
    /// The path template.
    pub(crate) path: String,
    /// The header that holds the token, in lower case.
    pub(crate) token_header: String,
    pub(crate) summary: String,
    pub(crate) description: String,
    /// In the order of the template.
    pub(crate) parameters: Vec<Parameter>,
    /// The definition that a successful answer is read into.
    pub(crate) output: String,
    /// Sorted by status.
    pub(crate) responses: Vec<Response>,
}

/// A parameter in the path.
pub(crate) struct Parameter {
    /// Its name in the template.
    pub(crate) name: String,
    /// Its name in Rust.
    pub(crate) field: String,
    pub(crate) description: String,
    /// The definition of its values.
    pub(crate) definition: String,
    pub(crate) is_integer: bool,
    pub(crate) is_sensitive: bool,
}

/// A documented answer.
pub(crate) struct Response {
    pub(crate) status: u16,
    pub(crate) description: String,
    pub(crate) body: Body,
}

/// What the body of an answer holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Body {
    /// The operation's output as JSON: a definition by its name.
    Output(String),
    /// A JSON object that says why, under these properties.
    Reason(Vec<String>),
    /// Plain text.
    Text,
    /// Nothing is said of it.
    None,
}

/// The calls of a document, sorted by name.
///
/// # Errors
///
/// Everything that is wrong with it, or not supported.
pub(crate) fn parse(text: &str, schemas: &Schemas) -> Result<Vec<Operation>, Errors> {
    let mut problems = Problems::of(OPENAPI);
    let operations = match json::read(text, &mut problems) {
        Some(document) => self::document(&document, schemas, &mut problems),
        None => Vec::new(),
    };
    problems.or(operations)
}

fn document(json: &Json, schemas: &Schemas, problems: &mut Problems) -> Vec<Operation> {
    let root = Place::root(json);
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

fn version(root: &Place<'_>, problems: &mut Problems) {
    let Some(version) = root.required("openapi", problems) else {
        return;
    };
    let patch = version
        .json
        .as_str()
        .and_then(|text| text.strip_prefix("3.1."));
    if !patch.is_some_and(|patch| !patch.is_empty() && patch.bytes().all(|b| b.is_ascii_digit())) {
        version.refuse(
            "not a version of OpenAPI 3.1",
            "write \"openapi\": \"3.1.1\" and what that version means by each key",
            problems,
        );
    }
}
