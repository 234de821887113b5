//! Which base URLs are accepted, and that no other URL parser sees another host in them.

use conversation_client::operation::http;
use conversation_client::{BaseUrl, ErrorKind, GetConversation, Operation};

/// Accepted URLs, and their normalised form.
const TAKEN: &[(&str, &str)] = &[
    ("https://chat.example.com", "https://chat.example.com"),
    ("https://chat.example.com/", "https://chat.example.com"),
    ("https://chat.example.com///", "https://chat.example.com"),
    (
        "HTTPS://Chat.Example.COM/Prefix/",
        "https://chat.example.com/Prefix",
    ),
    (
        "https://chat.example.com/a/b",
        "https://chat.example.com/a/b",
    ),
    (
        "https://chat.example.com/a%20b",
        "https://chat.example.com/a%20b",
    ),
    (
        "https://chat.example.com/@me",
        "https://chat.example.com/@me",
    ),
    ("https://chat.example.com:443", "https://chat.example.com"),
    (
        "https://chat.example.com:8443/x",
        "https://chat.example.com:8443/x",
    ),
    (
        "https://xn--bcher-kva.example",
        "https://xn--bcher-kva.example",
    ),
    ("https://under_score.example", "https://under_score.example"),
    ("https://192.0.2.7", "https://192.0.2.7"),
    ("https://[2001:DB8::1]:8443", "https://[2001:db8::1]:8443"),
    ("http://localhost", "http://localhost"),
    ("http://LOCALHOST:80", "http://localhost"),
    (
        "http://localhost:3000/prefix/",
        "http://localhost:3000/prefix",
    ),
    ("http://127.0.0.1:3000", "http://127.0.0.1:3000"),
    ("http://127.255.255.254", "http://127.255.255.254"),
    ("http://[::1]:3000", "http://[::1]:3000"),
    ("http://[0:0:0:0:0:0:0:1]", "http://[::1]"),
];

/// Rejected URLs, and a part of the reason.
const REFUSED: &[(&str, &str)] = &[
    ("", "https://"),
    ("chat.example.com", "https://"),
    ("chat.example.com/path", "https://"),
    ("//chat.example.com", "https://"),
    ("https:chat.example.com", "https://"),
    ("https:/chat.example.com", "https://"),
    ("ftp://chat.example.com", "https://"),
    ("file:///etc/passwd", "https://"),
    (" https://chat.example.com", "https://"),
    ("https ://chat.example.com", "https://"),
    ("https://", "no host"),
    ("https:///path", "no host"),
    ("https://:8443", "no host"),
    ("https://chat.example.com ", "character"),
    ("https://chat.example.com\r\nX: y", "character"),
    ("https://chat example.com", "character"),
    ("https://chat.example.com\\@evil.example", "user info"),
    ("https://chat.example.com\\evil", "character"),
    ("https://chat%2eexample.com", "character"),
    ("https://bücher.example", "xn--"),
    ("https://user@chat.example.com", "user info"),
    (
        "https://canary-user:canary-password@chat.example.com",
        "user info",
    ),
    ("https://@chat.example.com", "user info"),
    ("https://chat.example.com?key=canary-password", "query"),
    ("https://chat.example.com/?", "query"),
    ("https://chat.example.com/#canary", "fragment"),
    ("https://chat..example.com", "empty"),
    ("https://.example.com", "empty"),
    ("https://chat.example.com.", "empty"),
    ("https://chat.example.com:", "port"),
    ("https://chat.example.com:0", "port"),
    ("https://chat.example.com:65536", "port"),
    ("https://chat.example.com:+443", "port"),
    ("https://chat.example.com:44a", "port"),
    ("https://chat.example.com:443:443", "port"),
    ("https://[::1", "bracket"),
    ("https://[::1]x", "port"),
    ("https://[::1%25lo]", "IPv6"),
    ("https://[chat]", "IPv6"),
    ("https://[::1]]", "port"),
    ("https://chat.example.com/a//b", "empty segment"),
    ("https://chat.example.com//evil.example", "empty segment"),
    ("https://chat.example.com/a/../b", "segment `.`"),
    ("https://chat.example.com/.", "segment `.`"),
    ("https://chat.example.com/%2E%2e/b", "segment `.`"),
    ("https://chat.example.com/a b", "percent-encoded"),
    ("https://chat.example.com/ä", "percent-encoded"),
    ("https://chat.example.com/%zz", "percent-encoded"),
    ("https://chat.example.com/%4", "percent-encoded"),
    ("https://chat.example.com/a\\b", "percent-encoded"),
    ("https://chat.example.com/{id}", "percent-encoded"),
    // addresses in notations that libraries parse differently
    ("http://127.1", "IPv4"),
    ("http://2130706433", "IPv4"),
    ("http://0x7f.1", "IPv4"),
    ("http://0x7f000001", "IPv4"),
    ("http://0177.0.0.1", "IPv4"),
    ("http://127.0.0.1.", "empty"),
    ("http://127.0.0.256", "IPv4"),
    ("https://1.2.3.4.5", "IPv4"),
    // http to a host that is not the local machine
    ("http://chat.example.com", "https"),
    ("http://192.0.2.7", "https"),
    ("http://128.0.0.1", "https"),
    ("http://0.0.0.0:3000", "https"),
    ("http://[::]:3000", "https"),
    ("http://[::2]", "https"),
    ("http://[::ffff:127.0.0.1]", "https"),
    ("http://localhost.example.com", "https"),
    ("http://localhost.", "empty"),
    ("http://localhost@evil.example", "user info"),
    ("http://127.0.0.1.evil.example", "https"),
    ("http://127.0.0.1@evil.example", "user info"),
    ("http://127.0.0.1:80@evil.example", "user info"),
    ("http://127.0.0.1\\@evil.example", "user info"),
];

#[test]
fn a_base_url_is_normalised() {
    for (text, written) in TAKEN {
        let base = BaseUrl::parse(text).unwrap_or_else(|error| panic!("{text}: {error}"));
        assert_eq!(base.to_string(), *written, "{text}");
        assert_eq!(BaseUrl::parse(written).ok(), Some(base), "{text}");
    }
}

#[test]
fn a_rejected_url_is_not_repeated_in_the_error() {
    for (text, why) in REFUSED {
        let error = BaseUrl::parse(text).expect_err(text);
        assert!(
            matches!(
                error.kind(),
                ErrorKind::Configuration {
                    setting: "base URL",
                    ..
                }
            ),
            "{text}: {error:?}"
        );
        let shown = format!("{error} {error:?}");
        assert!(shown.contains(why), "{text}: {error}");
        for part in ["canary", "evil", "example"] {
            assert!(!shown.contains(part), "{text}: {error}");
        }
    }
}

/// The server would respond "not found", which looks like "no such conversation". Its first segment
/// alone, `/api`, may be the prefix of a gateway.
#[test]
fn the_beginning_of_an_operations_path_is_rejected_with_the_right_url() {
    let segments: Vec<&str> = GetConversation::PATH.split('/').skip(1).collect();
    let beginnings =
        (2..=segments.len()).map(|length| format!("/{}", segments[..length].join("/")));
    for beginning in beginnings {
        let path = beginning
            .replace("{account_id}", "42")
            .replace("{conversation_id}", "301");
        for host in ["https://chat.example.com", "http://127.0.0.1:3000"] {
            for prefix in ["", "/support", "/a/b", "/api/v2", "/42"] {
                for (end, more) in [("", ""), ("/", ""), ("", "/messages")] {
                    if !more.is_empty() && !path.ends_with("301") {
                        continue;
                    }
                    let text = format!("{host}{prefix}{path}{end}{more}");
                    let error = BaseUrl::parse(&text).expect_err(&text).to_string();
                    let right = format!(": {host}{prefix}");
                    assert!(
                        error.starts_with("base URL") && error.ends_with(&right),
                        "{text}: {error}"
                    );
                    assert!(
                        BaseUrl::parse(&format!("{host}{prefix}")).is_ok(),
                        "{prefix}"
                    );
                }
            }
        }
    }
}

#[test]
fn a_prefix_that_is_not_the_beginning_of_a_path_is_accepted() {
    for prefix in [
        "/chat",
        "/api",
        "/support/api",
        "/apis",
        "/api-gateway",
        "/API",
        "/v1",
        "/v1/accounts",
        "/accounts/42",
        "/api/v2",
        "/api/v1x",
        "/api/v1/chat",
        "/api/v1/accounts/42/chat",
        "/my/api/chat",
    ] {
        let text = format!("https://chat.example.com{prefix}");
        assert_eq!(BaseUrl::parse(&text).expect(prefix).to_string(), text);
    }
}

#[test]
fn another_url_parser_sees_the_same_scheme_and_host() {
    for (text, _) in TAKEN {
        let base = BaseUrl::parse(text).expect(text);
        for written in [(*text).to_owned(), base.to_string()] {
            let url = url::Url::parse(&written).expect(text);
            let port = url
                .port()
                .map(|port| format!(":{port}"))
                .unwrap_or_default();
            let host = url.host_str().expect(text);
            assert_eq!(
                format!("{}://{host}{port}", url.scheme()),
                base.origin(),
                "{text}"
            );
            assert_eq!(base.host(), host, "{text}");
            assert_eq!(Some(base.port()), url.port_or_known_default(), "{text}");
            assert!(url.scheme() == "https" || base.is_loopback(), "{text}");
        }
    }
}

/// Random strings from an alphabet that confuses parsers: if both accept a URL, they agree on it,
/// and if http is accepted, the other parser sees the local machine, too.
#[test]
fn no_text_makes_two_parsers_see_two_hosts() {
    const PIECES: &[&str] = &[
        "http://",
        "https://",
        "127.0.0.1",
        "localhost",
        "[::1]",
        "0x7f",
        "1",
        "evil.example",
        "@",
        ":",
        "80",
        "/",
        "\\",
        "?",
        "#",
        ".",
        "%2e",
        "%40",
        " ",
        "\t",
        "xn--",
        "0",
    ];
    let mut taken = 0_u32;
    let mut compare = |text: &str| {
        let Ok(base) = BaseUrl::parse(text) else {
            return;
        };
        taken += 1;
        // a URL that the other parser rejects fails before anything is sent
        let Ok(url) = url::Url::parse(&base.to_string()) else {
            return;
        };
        assert_eq!(url.host_str(), Some(base.host().as_str()), "{text}");
        let uri: http::Uri = base.to_string().parse().expect(text);
        assert_eq!(uri.host(), Some(base.host().as_str()), "{text}");
        let this_machine = match url.host() {
            Some(url::Host::Domain(name)) => name == "localhost",
            Some(url::Host::Ipv4(address)) => address.is_loopback(),
            Some(url::Host::Ipv6(address)) => address.is_loopback(),
            None => false,
        };
        assert!(url.scheme() == "https" || this_machine, "{text}");
    };
    for scheme in ["http://", "https://"] {
        for a in PIECES {
            for b in PIECES {
                for c in PIECES {
                    for d in PIECES {
                        compare(&format!("{scheme}{a}{b}{c}{d}"));
                    }
                }
            }
        }
    }
    assert!(taken > 1000, "{taken}");
}
