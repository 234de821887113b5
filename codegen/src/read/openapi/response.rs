//! The responses of an operation: one success, and the failures.

use super::components::Components;
use super::element::Element;
use super::model::{Body, Response};
use super::{reason, reference};
use crate::read::schema::Kind;
use crate::read::schemas::Schemas;
use crate::source::json::Json;
use crate::source::problem::Problems;

const APPLICATION_JSON: &str = "application/json";
const TEXT_PLAIN: &str = "text/plain";

/// The documented responses, sorted by status.
pub(super) fn read(
    responses: &Element<'_>,
    components: &Components<'_>,
    schemas: &Schemas,
    problems: &mut Problems,
) -> Vec<Response> {
    let mut read = Vec::new();
    let mut succeeds = 0;
    for (code, response) in responses.members(problems) {
        let Some(status) = status(code, &response, problems) else {
            continue;
        };
        let is_success = status < 300;
        succeeds += usize::from(is_success);
        if !response.object(&["description", "content"], problems) {
            continue;
        }
        let description = response.documentation("description", problems);
        let content = response.member("content");
        let media = content.and_then(|content| media(&content, problems));
        let body = if is_success {
            success(&response, media, schemas, problems)
        } else {
            match media {
                None => Some(Body::None),
                Some((kind, media)) => failure(kind, &media, components, problems),
            }
        };
        if let Some(body) = body {
            read.push(Response {
                status,
                description,
                body,
            });
        }
    }
    if succeeds != 1 && matches!(responses.json, Json::Object(_)) {
        responses.refuse(
            format!("{succeeds} successful responses"),
            "describe exactly one status from 200 to 299",
            problems,
        );
    }
    read.sort_by_key(|response| response.status);
    read
}

fn status(code: &str, response: &Element<'_>, problems: &mut Problems) -> Option<u16> {
    let status = code
        .parse()
        .ok()
        .filter(|status| code.len() == 3 && matches!(status, 200..=203 | 206..=299 | 400..=599));
    if status.is_none() {
        response.refuse(
            format!("`{code}` is not a single status of a failure, or of a success with a body"),
            "name each status from 200 to 299, except 204 and 205, which have no body, or from 400 to \
             599; a redirect is never followed, and what is not named is an error of its own",
            problems,
        );
    }
    status
}

/// The one media type of a response.
fn media<'a>(content: &Element<'a>, problems: &mut Problems) -> Option<(&'a str, Element<'a>)> {
    let members = content.members(problems);
    if !matches!(content.json, Json::Object(_)) {
        return None;
    }
    if members.len() != 1 {
        content.refuse(
            format!("{} media types", members.len()),
            format!("write {APPLICATION_JSON} or {TEXT_PLAIN}, or leave `content` out if the body is unknown"),
            problems,
        );
        return None;
    }
    let (kind, media) = members.into_iter().next()?;
    media
        .object(&["schema", "example", "examples"], problems)
        .then_some((kind, media))
}

fn success(
    response: &Element<'_>,
    media: Option<(&str, Element<'_>)>,
    schemas: &Schemas,
    problems: &mut Problems,
) -> Option<Body> {
    let media = match media {
        Some((APPLICATION_JSON, media)) => media,
        Some((_, media)) => {
            media.refuse(
                "a successful response that is not JSON",
                format!("only {APPLICATION_JSON} is supported"),
                problems,
            );
            return None;
        }
        None => {
            if response.member("content").is_none() {
                response.refuse(
                    "a successful response without a body",
                    format!("only responses with `content` of {APPLICATION_JSON} are supported"),
                    problems,
                );
            }
            return None;
        }
    };
    let schema = media.required("schema", problems)?;
    let target = reference::follow(&schema, schemas, problems)?;
    if !matches!(target.node.kind(), Kind::Object | Kind::Union(_)) {
        schema.refuse(
            format!(
                "`{}` is neither an object with declared properties nor a union",
                target.name
            ),
            "refer to one that is; wrap a list in an object",
            problems,
        );
        return None;
    }
    Some(Body::Output(target.name))
}

fn failure(
    kind: &str,
    media: &Element<'_>,
    components: &Components<'_>,
    problems: &mut Problems,
) -> Option<Body> {
    match kind {
        APPLICATION_JSON => {
            let schema = media.required("schema", problems)?;
            shared(&schema, components, problems).map(Body::Reason)
        }
        TEXT_PLAIN => {
            let schema = media.required("schema", problems)?;
            if schema.object(&["type", "description"], problems) {
                if let Some(kind) = schema.required("type", problems) {
                    kind.is("string", "plain text is a string", problems);
                }
            }
            Some(Body::Text)
        }
        _ => {
            media.refuse(
                format!("unsupported media type `{kind}`"),
                format!("write {APPLICATION_JSON} or {TEXT_PLAIN}, or leave `content` out"),
                problems,
            );
            None
        }
    }
}

/// The properties of an error body, defined inline or in the components.
fn shared(
    schema: &Element<'_>,
    components: &Components<'_>,
    problems: &mut Problems,
) -> Option<Vec<String>> {
    let Some(reference) = schema.member("$ref") else {
        return reason::properties(schema, problems);
    };
    schema.object(&["$ref"], problems);
    let text = reference.text(problems)?;
    let name = text.strip_prefix("#/components/schemas/");
    let properties = name.and_then(|name| components.reasons.get(name));
    if properties.is_none() {
        reference.refuse(
            format!("`{text}` is not a schema in the components of this document"),
            "write \"#/components/schemas/Name\", with the name of an existing one",
            problems,
        );
    }
    properties?.clone()
}
