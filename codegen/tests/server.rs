//! Which URLs may be the default base URL of every call.

use std::path::Path;

use codegen::{Sources, generate};

#[path = "support/contract.rs"]
mod contract;

const URL: &str = "https://api.example.com/prefix";

fn with(url: &str) -> Sources {
    let case = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/operations");
    let mut sources = contract::read(&case);
    let document = sources.openapi.expect("the case has a document");
    assert_eq!(document.matches(URL).count(), 1);
    sources.openapi = Some(document.replace(URL, url));
    sources
}

#[test]
fn an_https_url_of_a_host_and_a_prefix_is_accepted_unchanged() {
    for url in [
        "https://example.com",
        "https://example.com:8443",
        "https://192.0.2.1:1",
        "https://a-b.example.com/chat/v1.0/~x_y",
    ] {
        let artefacts = generate(&with(url)).expect(url);
        let (_, text) = artefacts
            .iter()
            .find(|(path, _)| path.ends_with("/operation.rs"))
            .expect("the operations");
        let server = format!("const SERVER: &'static str = \"{url}\";");
        assert_eq!(text.matches(&server).count(), 4, "{text}");
    }
}

#[test]
fn any_other_url_is_refused() {
    for url in [
        "",
        "/",
        "/api",
        "example.com",
        "//example.com",
        "http://example.com",
        "HTTPS://example.com",
        "https://",
        "https:///api",
        "https://localhost",
        "https://127.0.0.1:1",
        "https://example.com/",
        "https://example.com/api/",
        "https://example.com//api",
        "https://example.com/../api",
        "https://example.com/./api",
        "https://example.com/a b",
        "https://example.com/%61",
        "https://user@example.com",
        "https://user:password@example.com",
        "https://example.com?query",
        "https://example.com/api?query",
        "https://example.com#fragment",
        "https://example.com:",
        "https://example.com:0",
        "https://example.com:65536",
        "https://example.com:+1",
        "https://example.com:1:2",
        "https://.example.com",
        "https://example..com",
        "https://-example.com",
        "https://exam_ple.com",
        "https://127.1",
        "https://example.1",
        "https://0x7f000001",
        "https://256.0.0.1",
        "https://{host}.example.com",
        "https://exämple.com",
        "https://example.com\\\\api",
        "https://example.com\\r\\n",
    ] {
        let errors = generate(&with(url)).expect_err(url);
        let errors: Vec<_> = errors.iter().map(|e| e.pointer.as_str()).collect();
        assert_eq!(errors, ["/servers/0/url"], "{url}");
    }
}
