//! A value of the document and its pointer, and the ways to read it: every one of them
//! refuses what its reader does not ask for.

use crate::source::json::{Json, child};
use crate::source::problem::Problems;

#[derive(Clone)]
pub(super) struct Place<'a> {
    pub(super) json: &'a Json,
    pub(super) pointer: String,
}

impl<'a> Place<'a> {
    pub(super) fn root(json: &'a Json) -> Self {
        Self {
            json,
            pointer: String::new(),
        }
    }

    pub(super) fn refuse(
        &self,
        problem: impl Into<String>,
        remedy: impl Into<String>,
        problems: &mut Problems,
    ) {
        problems.add(&self.pointer, problem, remedy);
    }

    /// An object that has no other members than these; `false` where it is no object.
    pub(super) fn object(&self, known: &[&str], problems: &mut Problems) -> bool {
        for (key, member) in self.members(problems) {
            if !known.contains(&key) {
                member.refuse(format!("unsupported `{key}`"), instead(key), problems);
            }
        }
        matches!(self.json, Json::Object(_))
    }

    pub(super) fn member(&self, key: &str) -> Option<Place<'a>> {
        Some(Place {
            json: self.json.get(key)?,
            pointer: child(&self.pointer, key),
        })
    }

    pub(super) fn required(&self, key: &str, problems: &mut Problems) -> Option<Place<'a>> {
        let member = self.member(key);
        if member.is_none() {
            self.refuse(format!("no `{key}`"), missing(key), problems);
        }
        member
    }

    /// The members of an object.
    pub(super) fn members(&self, problems: &mut Problems) -> Vec<(&'a str, Place<'a>)> {
        if !matches!(self.json, Json::Object(_)) {
            self.refuse("not an object", "write an object", problems);
        }
        let members = self.json.members().map(|(key, json)| {
            let pointer = child(&self.pointer, key);
            (key, Place { json, pointer })
        });
        members.collect()
    }

    /// The items of an array.
    pub(super) fn items(&self, problems: &mut Problems) -> Vec<Place<'a>> {
        if !matches!(self.json, Json::Array(_)) {
            self.refuse("not an array", "write an array", problems);
        }
        let items = self.json.items().iter().enumerate().map(|(index, json)| {
            let pointer = format!("{}/{index}", self.pointer);
            Place { json, pointer }
        });
        items.collect()
    }

    pub(super) fn text(&self, problems: &mut Problems) -> Option<&'a str> {
        if self.json.as_str().is_none() {
            self.refuse("not a string", "write a string", problems);
        }
        self.json.as_str()
    }

    /// The text of a member that is there for people; empty where it is absent.
    pub(super) fn documentation(&self, key: &str, problems: &mut Problems) -> String {
        let text = self.member(key).and_then(|member| member.text(problems));
        text.unwrap_or_default().to_owned()
    }

    /// The value is this string; `wanted` says why.
    pub(super) fn is(&self, text: &str, wanted: &str, problems: &mut Problems) {
        if self.json.as_str() != Some(text) {
            self.refuse(wanted, format!("write \"{text}\""), problems);
        }
    }
}

/// What to write for a key that has to be there.
fn missing(key: &str) -> String {
    let what = match key {
        "in" => "where the value is sent",
        "info" => "what the document is about",
        "name" => "its name, as it is sent",
        "openapi" => "the version of OpenAPI",
        "operationId" => "a name in lower camel case, of which a type and a method are made",
        "paths" => "the paths and their operations",
        "properties" => "the properties that say why",
        "responses" => "the answers by their status",
        "schema" => "what the value is",
        "servers" => "the one server that is the default",
        "type" => "the type",
        _ => return format!("add `{key}`"),
    };
    format!("add `{key}`: {what}")
}

/// What to write for a key that the format has and this project does not take.
fn instead(key: &str) -> &'static str {
    match key {
        "$ref" => "write out here what it refers to",
        "parameters" => "list the parameters at each operation",
        "requestBody" => "only calls without a body are supported: leave the operation out",
        "servers" | "variables" => "name one server, at the root, by a URL without variables",
        "head" | "options" | "trace" => "only get, put, post, delete and patch are supported",
        "callbacks" | "webhooks" => "only calls to the server are supported: leave it out",
        "headers" => "say it in the `description`",
        "style" | "explode" | "allowReserved" => {
            "a parameter in the path is one segment, percent-encoded: leave it out"
        }
        "responses" | "requestBodies" | "pathItems" => "write it where it is used",
        _ => "leave it out, or teach it to codegen first",
    }
}
