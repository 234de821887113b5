//! The proxy from the environment, determined in the same way for both transports.

mod exempt;

use std::env;
use std::ffi::OsString;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use http::header::HeaderValue;
use http::{Uri, uri};
use percent_encoding::percent_decode_str;

use crate::operation::{BaseUrl, Error};

/// The proxy server.
#[derive(Clone)]
pub(super) struct Proxy {
    /// An `http` or `https` URL with a host and a port.
    pub(super) uri: Uri,
    /// The credentials for it, if its URL has a user.
    pub(super) authorization: Option<HeaderValue>,
}

/// As in curl, the first non-empty variable applies. `HTTP_PROXY` is not among them: clear text is
/// sent to the local machine only, and never through a proxy.
const VARIABLES: [&str; 4] = ["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"];

/// The proxy for calls to this base URL, if any.
///
/// # Errors
///
/// The environment names a proxy that cannot be used. Bypassing it could let a call leave the
/// network in which it was meant to stay.
pub(super) fn of_environment(base: &BaseUrl) -> Result<Option<Proxy>, Error> {
    if base.is_loopback() || exempt::is_exempt(&base.host(), &exemptions()) {
        return Ok(None);
    }
    let Some((variable, value)) = first_of(&VARIABLES) else {
        return Ok(None);
    };
    // the value may contain a password
    let refused = |problem| Error::configuration("proxy", format!("{variable} {problem}"));
    let value = value.to_str().ok_or_else(|| refused("is no URL"))?;
    parse(value).map(Some).map_err(refused)
}

fn exemptions() -> String {
    let named = first_of(&["no_proxy", "NO_PROXY"]);
    named.map_or_else(String::new, |(_, list)| list.to_string_lossy().into_owned())
}

/// The first non-empty variable.
fn first_of(variables: &[&'static str]) -> Option<(&'static str, OsString)> {
    variables.iter().find_map(|variable| {
        let value = env::var_os(variable)?;
        (!value.is_empty()).then_some((*variable, value))
    })
}

fn parse(text: &str) -> Result<Proxy, &'static str> {
    let uri: Uri = text.trim().parse().map_err(|_| "is no URL")?;
    let scheme = uri.scheme_str().unwrap_or("http");
    let port = match scheme {
        "http" => 80,
        "https" => 443,
        _ => return Err("names a proxy that is neither http nor https, such as SOCKS"),
    };
    let authority = uri.authority().ok_or("names no host")?.as_str();
    let (user, host) = match authority.rsplit_once('@') {
        Some((user, host)) => (Some(user), host),
        None => (None, authority),
    };
    let host: uri::Authority = host.parse().map_err(|_| "names no host")?;
    let port = host.port_u16().unwrap_or(port);
    Ok(Proxy {
        uri: Uri::builder()
            .scheme(scheme)
            .authority(format!("{}:{port}", host.host()))
            .path_and_query("/")
            .build()
            .map_err(|_| "names no host")?,
        authorization: user.map(authorization).transpose()?,
    })
}

fn authorization(user: &str) -> Result<HeaderValue, &'static str> {
    let (name, password) = user.split_once(':').unwrap_or((user, ""));
    let mut credentials: Vec<u8> = percent_decode_str(name).collect();
    credentials.push(b':');
    credentials.extend(percent_decode_str(password));
    let value = format!("Basic {}", BASE64_STANDARD.encode(credentials));
    let mut value = HeaderValue::try_from(value).map_err(|_| "has no usable user")?;
    value.set_sensitive(true);
    Ok(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_proxy_is_named_by_its_host_or_by_a_url() {
        for (text, expected) in [
            ("proxy.example.com:3128", "http://proxy.example.com:3128/"),
            ("http://proxy.example.com", "http://proxy.example.com:80/"),
            (
                "https://proxy.example.com/",
                "https://proxy.example.com:443/",
            ),
            ("http://[2001:db8::1]:8080", "http://[2001:db8::1]:8080/"),
        ] {
            let proxy = parse(text).expect(text);
            assert_eq!(proxy.uri, expected);
            assert!(proxy.authorization.is_none());
        }
    }

    #[test]
    fn the_credentials_are_sent_to_the_proxy_only() {
        let proxy = parse("http://Aladdin:open%20sesame@proxy.example.com:3128").expect("a proxy");
        assert_eq!(proxy.uri, "http://proxy.example.com:3128/");
        let shown = proxy.authorization.expect("credentials");
        assert_eq!(shown, "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
        assert!(shown.is_sensitive());
    }

    #[test]
    fn unusable_proxies_are_rejected() {
        for text in [
            "socks5://proxy.example.com:1080",
            "socks4a://proxy.example.com",
            "ftp://proxy.example.com",
            "http://",
            "http://proxy example",
            "/proxy",
        ] {
            assert!(parse(text).is_err(), "{text}");
        }
    }
}
