//! Host and port of a URL, where all URL libraries agree on them.
//!
//! Libraries differ in how they parse `0x7f.1`, `127.1`, `a%2eb` or a backslash. Whether a token
//! may be sent in clear text must not depend on that, so only unambiguous spellings are accepted.

use std::fmt;
use std::net::{Ipv4Addr, Ipv6Addr};

/// `host[:port]`, in lower case.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Authority {
    host: Host,
    port: Option<u16>,
}

#[derive(Clone, PartialEq, Eq)]
enum Host {
    V4(Ipv4Addr),
    V6(Ipv6Addr),
    Name(String),
}

impl Authority {
    /// Parses the text between `//` and the path; the caller has to reject user info.
    pub(super) fn parse(text: &str) -> Result<Self, &'static str> {
        let (host, port) = if text.starts_with('[') {
            let end = text
                .find(']')
                .ok_or("the IPv6 address has no closing bracket")?;
            (&text[..=end], &text[end + 1..])
        } else {
            text.split_at(text.find(':').unwrap_or(text.len()))
        };
        Ok(Self {
            host: Host::parse(host)?,
            port: match port.strip_prefix(':') {
                Some(digits) => Some(parse_port(digits)?),
                None if port.is_empty() => None,
                None => return Err("only a port may follow the IPv6 address"),
            },
        })
    }

    /// The same without the default port of the scheme.
    pub(super) fn without_port(self, default: u16) -> Self {
        Self {
            port: self.port.filter(|port| *port != default),
            ..self
        }
    }

    /// Whether this is the local machine: `localhost`, 127.0.0.0/8 or `[::1]`.
    pub(super) fn is_loopback(&self) -> bool {
        match &self.host {
            Host::V4(address) => address.is_loopback(),
            Host::V6(address) => *address == Ipv6Addr::LOCALHOST,
            Host::Name(name) => name == "localhost",
        }
    }

    /// The host alone, an IPv6 address in its brackets.
    pub(super) fn host(&self) -> String {
        self.host.to_string()
    }

    /// The port, if there is one and it is not the default port of the scheme.
    pub(super) fn port(&self) -> Option<u16> {
        self.port
    }
}

impl Host {
    fn parse(text: &str) -> Result<Self, &'static str> {
        if let Some(address) = text.strip_prefix('[') {
            return address
                .trim_end_matches(']')
                .parse()
                .map(Self::V6)
                .map_err(|_| "the text in brackets is not an IPv6 address");
        }
        if text.is_empty() {
            return Err("it has no host");
        }
        if !text.is_ascii() {
            return Err("the host is not ASCII; write it in its `xn--` form");
        }
        let allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"-._".contains(&byte);
        if !text.bytes().all(allowed) {
            return Err("the host has a character that is not allowed in host names");
        }
        if text.len() > 253
            || text
                .split('.')
                .any(|label| label.is_empty() || label.len() > 63)
        {
            return Err("the host is too long, or a part of it between dots is empty or too long");
        }
        let name = text.to_ascii_lowercase();
        if ends_in_a_number(&name) {
            return name
                .parse()
                .map(Self::V4)
                .map_err(|_| "the host is not an IPv4 address of four plain decimal numbers");
        }
        Ok(Self::Name(name))
    }
}

/// Whether URL parsers of browsers take it for an IPv4 address, in any notation.
fn ends_in_a_number(host: &str) -> bool {
    let last = host.rsplit('.').next().unwrap_or_default();
    let hexadecimal = |digits: &str| digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    last.bytes().all(|byte| byte.is_ascii_digit())
        || last.strip_prefix("0x").is_some_and(hexadecimal)
}

fn parse_port(digits: &str) -> Result<u16, &'static str> {
    let plain = digits.bytes().all(|byte| byte.is_ascii_digit());
    match digits.parse() {
        Ok(port) if plain && port != 0 => Ok(port),
        _ => Err("the port is not a number from 1 to 65535"),
    }
}

impl fmt::Display for Host {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::V4(address) => address.fmt(f),
            Self::V6(address) => write!(f, "[{address}]"),
            Self::Name(name) => f.write_str(name),
        }
    }
}

impl fmt::Display for Authority {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.host.fmt(f)?;
        match self.port {
            Some(port) => write!(f, ":{port}"),
            None => Ok(()),
        }
    }
}
