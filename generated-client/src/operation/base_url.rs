//! The URL of the service.

use std::fmt;
use std::str::FromStr;

use super::authority::Authority;
use super::error::Error;
use crate::generated::operation::PATHS;

/// The URL to which an operation's path is appended: `https://chat.example.com/prefix`.
///
/// It is https, or http to the local machine, because the token must not cross a network in clear
/// text. User info, query and fragment are rejected, so it contains no secret and is safe to show.
///
/// ```
/// use conversation_client::BaseUrl;
///
/// assert!(BaseUrl::parse("https://chat.example.com/prefix/").is_ok());
/// assert!(BaseUrl::parse("http://127.0.0.1:3000").is_ok());
/// assert!(BaseUrl::parse("http://chat.example.com").is_err());
/// assert!(BaseUrl::parse("https://chat.example.com/api/v1").is_err());
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct BaseUrl {
    scheme: Scheme,
    authority: Authority,
    /// Empty, or with a leading slash and without a trailing one.
    prefix: String,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Scheme {
    Http,
    Https,
}

impl BaseUrl {
    /// Parses a base URL; trailing slashes are ignored.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`](super::ErrorKind::Configuration). The error says what is wrong
    /// without repeating the text, because that may contain a password. It is also an error if the
    /// URL ends with the beginning of an operation's path, such as `/api/v1`: the server would
    /// respond "not found" to every call.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let base = parse(text).map_err(|problem| Error::configuration("base URL", problem))?;
        match before_the_path(&base.prefix) {
            None => Ok(base),
            Some(prefix) => {
                let right = Self { prefix, ..base };
                let problem = format!(
                    "it ends with the path that every call appends; leave that out: {right}"
                );
                Err(Error::configuration("base URL", problem))
            }
        }
    }

    /// Whether the host is the local machine: `localhost`, 127.0.0.0/8 or `[::1]`.
    #[must_use]
    pub fn is_loopback(&self) -> bool {
        self.authority.is_loopback()
    }

    /// The host in lower case, an IPv6 address in brackets.
    #[must_use]
    pub fn host(&self) -> String {
        self.authority.host()
    }

    /// Scheme, host and, if it is not the scheme's default, port.
    #[must_use]
    pub fn origin(&self) -> String {
        format!("{}://{}", self.scheme.as_str(), self.authority)
    }

    /// Whether the scheme is http.
    #[cfg(any(feature = "reqwest", feature = "ureq"))]
    pub(crate) fn is_plain(&self) -> bool {
        self.scheme == Scheme::Http
    }

    /// The port to connect to.
    #[must_use]
    pub fn port(&self) -> u16 {
        self.authority.port().unwrap_or(self.scheme.port())
    }
}

fn parse(text: &str) -> Result<BaseUrl, &'static str> {
    let (scheme, rest) = text
        .split_once("://")
        .ok_or("it does not begin with https://")?;
    let scheme = Scheme::parse(scheme).ok_or("it does not begin with https://")?;
    if text.contains(['?', '#']) {
        return Err("it has a query or a fragment; remove them");
    }
    let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    if authority.contains('@') {
        return Err("it has user info before the host; remove it");
    }
    let base = BaseUrl {
        scheme,
        authority: Authority::parse(authority)?.without_port(scheme.port()),
        prefix: parse_prefix(path)?,
    };
    if scheme == Scheme::Http && !base.is_loopback() {
        return Err("http is allowed for the local machine only; the token needs https");
    }
    Ok(base)
}

fn parse_prefix(path: &str) -> Result<String, &'static str> {
    let prefix = path.trim_end_matches('/');
    for segment in prefix.split('/').skip(1) {
        if segment.is_empty() {
            return Err("its path has an empty segment");
        }
        // URL libraries normalise these away, also when encoded
        let plain = segment.to_ascii_lowercase().replace("%2e", ".");
        if plain == "." || plain == ".." {
            return Err("its path has a segment `.` or `..`");
        }
    }
    if !is_path(prefix.as_bytes()) {
        return Err("its path has a character that has to be percent-encoded");
    }
    Ok(prefix.to_owned())
}

/// The rest of a prefix that ends with the beginning of an operation's path, or with all of it;
/// `None` if it does not.
fn before_the_path(prefix: &str) -> Option<String> {
    let segments: Vec<&str> = prefix.split('/').skip(1).collect();
    // the longest match leaves the shortest rest
    (0..segments.len())
        .find(|start| PATHS.iter().any(|path| begins(path, &segments[*start..])))
        .map(|start| {
            let left = segments[..start].iter();
            left.flat_map(|segment| ["/", segment]).collect()
        })
}

/// Whether the path of this template begins with these segments, or they begin with it.
fn begins(template: &str, segments: &[&str]) -> bool {
    let of_template: Vec<&str> = template.split('/').skip(1).collect();
    // a single segment, such as `/api`, may be the prefix of a gateway
    let enough = of_template.len().min(2);
    // a leading parameter would match any prefix
    !template.starts_with("/{")
        && segments.len() >= enough
        && std::iter::zip(of_template, segments)
            .all(|(expected, segment)| expected.starts_with('{') || expected == *segment)
}

/// Whether it has only characters that RFC 3986 allows in a path, and complete percent triplets.
fn is_path(path: &[u8]) -> bool {
    let mut rest = path;
    while let Some((byte, tail)) = rest.split_first() {
        rest = match byte {
            b'%' => match tail {
                [high, low, tail @ ..] if high.is_ascii_hexdigit() && low.is_ascii_hexdigit() => {
                    tail
                }
                _ => return false,
            },
            byte if byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@/".contains(byte) => tail,
            _ => return false,
        };
    }
    true
}

impl Scheme {
    fn parse(text: &str) -> Option<Self> {
        [Self::Http, Self::Https]
            .into_iter()
            .find(|scheme| text.eq_ignore_ascii_case(scheme.as_str()))
    }

    fn as_str(self) -> &'static str {
        match self {
            Self::Http => "http",
            Self::Https => "https",
        }
    }

    fn port(self) -> u16 {
        match self {
            Self::Http => 80,
            Self::Https => 443,
        }
    }
}

impl fmt::Display for BaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.origin(), self.prefix)
    }
}

impl fmt::Debug for BaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "BaseUrl({self})")
    }
}

impl FromStr for BaseUrl {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        Self::parse(text)
    }
}
