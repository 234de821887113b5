//! The server whose URL is the default base URL of every call.

use std::net::Ipv4Addr;

use super::element::Element;
use super::template::is_literal;
use crate::source::problem::Problems;

pub(super) fn url(servers: &Element<'_>, problems: &mut Problems) -> Option<String> {
    let items = servers.items(problems);
    let [server] = items.as_slice() else {
        servers.refuse(
            format!("{} servers", items.len()),
            "name the default one; users of a client can choose another",
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
        "not an absolute https URL of a host with an optional path",
        "write \"https://host\", \"https://host:port\" or \"https://host/prefix\", without a \
         slash at the end, user info, query, fragment or variables, and no loopback address",
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
        (1..=63).contains(&label.len())
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b == b'-')
    };
    let is_port = |port: &str| {
        port.bytes().all(|b| b.is_ascii_digit()) && port.parse::<u16>().is_ok_and(|p| p != 0)
    };
    host.len() <= 253
        && host.split('.').all(is_label)
        && (!ends_in_a_number(host) || host.parse::<Ipv4Addr>().is_ok())
        && !is_loopback(host)
        && port.is_none_or(is_port)
}

/// A contract describes a service that others can reach too; and a client bypasses proxies for its
/// own machine only where its user chose that machine.
fn is_loopback(host: &str) -> bool {
    host.eq_ignore_ascii_case("localhost")
        || host
            .parse::<Ipv4Addr>()
            .is_ok_and(|address| address.is_loopback())
}

/// Whether URL libraries may parse it as an IPv4 address, in any notation.
fn ends_in_a_number(host: &str) -> bool {
    let last = host.rsplit('.').next().unwrap_or_default();
    let last = last.to_ascii_lowercase();
    let is_hexadecimal = |digits: &str| digits.bytes().all(|b| b.is_ascii_hexdigit());
    last.bytes().all(|b| b.is_ascii_digit()) || last.strip_prefix("0x").is_some_and(is_hexadecimal)
}
