//! The one server whose URL is the default base of every call.

use super::place::Place;
use super::template::is_literal;
use crate::problem::Problems;

pub(super) fn url(servers: &Place<'_>, problems: &mut Problems) -> Option<String> {
    let items = servers.items(problems);
    let [server] = items.as_slice() else {
        servers.refuse(
            format!("{} servers", items.len()),
            "name the one that is the default; a client lets its user choose another",
            problems,
        );
        return None;
    };
    if !server.object(&["url", "description"], problems) {
        return None;
    }
    server.documentation("description", problems);
    let url = server.required("url", problems)?;
    let text = url.text(problems)?;
    if is_supported(text) {
        return Some(text.to_owned());
    }
    url.refuse(
        "not an absolute https URL of a host and at most a path",
        "write \"https://host\", \"https://host:port\" or \"https://host/prefix\", without a \
         slash at the end, user info, query, fragment or variables",
        problems,
    );
    None
}

fn is_supported(url: &str) -> bool {
    let Some(rest) = url.strip_prefix("https://") else {
        return false;
    };
    let mut segments = rest.split('/');
    let authority = segments.next().unwrap_or_default();
    is_authority(authority) && segments.all(is_literal)
}

fn is_authority(authority: &str) -> bool {
    let (host, port) = match authority.split_once(':') {
        Some((host, port)) => (host, Some(port)),
        None => (authority, None),
    };
    let is_label = |label: &str| {
        !label.is_empty()
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b == b'-')
    };
    let is_port = |port: &str| {
        port.bytes().all(|b| b.is_ascii_digit()) && port.parse::<u16>().is_ok_and(|p| p != 0)
    };
    host.split('.').all(is_label) && port.is_none_or(is_port)
}
