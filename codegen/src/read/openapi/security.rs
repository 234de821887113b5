//! How a call is authenticated: one token, in one header.

use std::collections::BTreeMap;

use super::element::Element;
use crate::source::json::Json;
use crate::source::problem::Problems;

/// The header of each security scheme, in lower case; `None` for one that was rejected.
pub(super) type Schemes<'a> = BTreeMap<&'a str, Option<String>>;

/// Headers with another meaning in a request, or that the transport sets.
const TAKEN: &[&str] = &[
    "accept",
    "accept-encoding",
    "connection",
    "content-length",
    "content-type",
    "host",
    "te",
    "transfer-encoding",
    "upgrade",
    "user-agent",
];

pub(super) fn schemes<'a>(element: &Element<'a>, problems: &mut Problems) -> Schemes<'a> {
    let members = element.members(problems).into_iter();
    members
        .map(|(name, scheme)| (name, header(&scheme, problems)))
        .collect()
}

fn header(scheme: &Element<'_>, problems: &mut Problems) -> Option<String> {
    let wanted = "only an API key in a header is supported";
    let kind = scheme.member("type");
    let of_other_kind = kind.filter(|kind| kind.json.as_str() != Some("apiKey"));
    if let Some(kind) = of_other_kind {
        kind.is("apiKey", wanted, problems);
        return None;
    }
    if !scheme.object(&["type", "in", "name", "description"], problems) {
        return None;
    }
    scheme.documentation("description", problems);
    scheme.required("type", problems);
    if let Some(element) = scheme.required("in", problems) {
        element.is("header", wanted, problems);
    }
    let name = scheme.required("name", problems)?;
    let header = name.text(problems)?.to_ascii_lowercase();
    let is_token = |b: u8| b.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&b);
    if header.is_empty() || !header.bytes().all(is_token) {
        name.refuse("not a header name", "write the header's name", problems);
        return None;
    }
    if TAKEN.contains(&&*header) {
        name.refuse(
            format!("`{header}` is a header with a meaning of its own"),
            "write the header that holds the API key",
            problems,
        );
        return None;
    }
    Some(header)
}

/// The header that a list of security requirements names.
pub(super) fn required(
    security: &Element<'_>,
    schemes: &Schemes<'_>,
    problems: &mut Problems,
) -> Option<String> {
    let requirements = security.items(problems);
    if !matches!(security.json, Json::Array(_)) {
        return None;
    }
    let members = match requirements.as_slice() {
        [requirement] => requirement.members(problems),
        _ => Vec::new(),
    };
    let [(name, scopes)] = members.as_slice() else {
        security.refuse(
            "not exactly one security scheme",
            "write [{\"NAME\": []}], with the name of the one security scheme",
            problems,
        );
        return None;
    };
    if let Some(scope) = scopes.items(problems).first() {
        scope.refuse(
            "a scope, which an API key does not have",
            "write []",
            problems,
        );
    }
    let header = schemes.get(name);
    if header.is_none() {
        scopes.refuse(
            format!("`{name}` is not a security scheme"),
            "describe it in #/components/securitySchemes, or correct the name",
            problems,
        );
    }
    header?.clone()
}
