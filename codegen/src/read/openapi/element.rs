//! A value of the document with its pointer, and methods to read it. Each of them rejects whatever
//! its caller does not ask for.

use crate::source::json::{Json, child};
use crate::source::problem::Problems;

#[derive(Clone)]
pub(super) struct Element<'a> {
    pub(super) json: &'a Json,
    pub(super) pointer: String,
}

impl<'a> Element<'a> {
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

    /// Checks that this is an object without other members; `false` if it is not an object.
    pub(super) fn object(&self, known: &[&str], problems: &mut Problems) -> bool {
        for (key, member) in self.members(problems) {
            if !known.contains(&key) {
                member.refuse(format!("unsupported `{key}`"), instead(key), problems);
            }
        }
        matches!(self.json, Json::Object(_))
    }

    pub(super) fn member(&self, key: &str) -> Option<Element<'a>> {
        Some(Element {
            json: self.json.get(key)?,
            pointer: child(&self.pointer, key),
        })
    }

    pub(super) fn required(&self, key: &str, problems: &mut Problems) -> Option<Element<'a>> {
        let member = self.member(key);
        if member.is_none() {
            self.refuse(format!("no `{key}`"), missing(key), problems);
        }
        member
    }

    /// The members of an object.
    pub(super) fn members(&self, problems: &mut Problems) -> Vec<(&'a str, Element<'a>)> {
        if !matches!(self.json, Json::Object(_)) {
            self.refuse("not an object", "write an object", problems);
        }
        let members = self.json.members().map(|(key, json)| {
            let pointer = child(&self.pointer, key);
            (key, Element { json, pointer })
        });
        members.collect()
    }

    /// The items of an array.
    pub(super) fn items(&self, problems: &mut Problems) -> Vec<Element<'a>> {
        if !matches!(self.json, Json::Array(_)) {
            self.refuse("not an array", "write an array", problems);
        }
        let items = self.json.items().iter().enumerate().map(|(index, json)| {
            let pointer = format!("{}/{index}", self.pointer);
            Element { json, pointer }
        });
        items.collect()
    }

    pub(super) fn text(&self, problems: &mut Problems) -> Option<&'a str> {
        if self.json.as_str().is_none() {
            self.refuse("not a string", "write a string", problems);
        }
        self.json.as_str()
    }

    /// The text of a member meant for people; empty if it is absent.
    pub(super) fn documentation(&self, key: &str, problems: &mut Problems) -> String {
        let text = self.member(key).and_then(|member| member.text(problems));
        text.unwrap_or_default().to_owned()
    }

    /// Checks that the value is this string; `wanted` is the problem if it is not.
    pub(super) fn is(&self, text: &str, wanted: &str, problems: &mut Problems) {
        if self.json.as_str() != Some(text) {
            self.refuse(wanted, format!("write \"{text}\""), problems);
        }
    }
}

/// The remedy for a missing key.
fn missing(key: &str) -> String {
    let what = match key {
        "in" => "where the parameter is sent",
        "info" => "the title and version of the document",
        "name" => "its name, as sent",
        "openapi" => "the version of OpenAPI",
        "operationId" => "a name in lower camel case, which becomes a type and a method",
        "paths" => "the paths and their operations",
        "properties" => "the properties with the reason",
        "responses" => "the responses by their status",
        "schema" => "the schema of the value",
        "servers" => "the one default server",
        "type" => "the type",
        _ => return format!("add `{key}`"),
    };
    format!("add `{key}`: {what}")
}

/// The remedy for a key that `OpenAPI` has and this project does not support.
fn instead(key: &str) -> &'static str {
    match key {
        "$ref" => "write out here what it refers to",
        "parameters" => "list the parameters at each operation",
        "requestBody" => "only calls without a body are supported: leave the operation out",
        "servers" | "variables" => "name one server, at the root, by a URL without variables",
        "head" | "options" | "trace" => "only get, put, post, delete and patch are supported",
        "callbacks" | "webhooks" => "only calls to the server are supported: leave it out",
        "headers" => "describe them in `description`",
        "style" | "explode" | "allowReserved" => {
            "a parameter in the path is one segment, percent-encoded: leave it out"
        }
        "responses" | "requestBodies" | "pathItems" => "write it where it is used",
        _ => "leave it out, or add support for it to codegen first",
    }
}
