//! The server's reason for refusing, in its own words.

use http::header::{CONTENT_TYPE, HeaderMap};
use serde_json::Value;

use super::ResponseBody;

/// The longest body that is read for a reason: as JSON it takes many times its size.
const LONGEST: usize = 64 * 1024;

/// The reason in a body that has the documented form; a proxy's error page does not.
pub(super) fn read(
    documented: Option<ResponseBody>,
    headers: &HeaderMap,
    body: &[u8],
) -> Option<String> {
    if body.len() > LONGEST {
        return None;
    }
    match documented? {
        ResponseBody::Output => None,
        ResponseBody::Reason(properties) => from_object(properties, body),
        ResponseBody::Text => from_text(headers, body),
    }
}

fn from_object(properties: &[&str], body: &[u8]) -> Option<String> {
    let body: Value = serde_json::from_slice(body).ok()?;
    properties
        .iter()
        .find_map(|property| texts(body.as_object()?.get(*property)?))
}

fn texts(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Array(items) => {
            let texts: Option<Vec<&str>> = items.iter().map(Value::as_str).collect();
            texts
                .filter(|texts| !texts.is_empty())
                .map(|texts| texts.join("; "))
        }
        _ => None,
    }
}

/// Only a body declared as plain text: nothing else distinguishes it from a proxy's page.
fn from_text(headers: &HeaderMap, body: &[u8]) -> Option<String> {
    let media_type = headers.get(CONTENT_TYPE)?.to_str().ok()?;
    let essence = media_type.split(';').next()?.trim();
    let text = std::str::from_utf8(body).ok()?.trim();
    (essence.eq_ignore_ascii_case("text/plain") && !text.is_empty()).then(|| text.to_owned())
}
