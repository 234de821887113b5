//! HAR files: which entries are payloads, and what is said of the others.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde_json::{Value, json};

use crate::packed::gzip;
use crate::run::{Folder, bad, good};

const URL: &str = "https://chat.example.com/prefix/api/v1/accounts/1/conversations/7";

pub(crate) fn entry(method: &str, url: &str, status: u64, content: &Value) -> Value {
    json!({
        "request": {
            "method": method,
            "url": url,
            "headers": [{"name": "api_access_token", "value": "canary"}],
            "cookies": [{"name": "session", "value": "canary"}],
        },
        "response": {"status": status, "content": content},
    })
}

/// An entry whose body is a payload.
pub(crate) fn answer(body: &str) -> Value {
    entry("GET", URL, 200, &json!({"text": body}))
}

pub(crate) fn har(entries: &[Value]) -> String {
    json!({"log": {"version": "1.2", "creator": {}, "entries": entries}}).to_string()
}

/// Six entries, of which the second and the fifth are payloads.
fn session() -> String {
    har(&[
        entry(
            "GET",
            "https://chat.example.com/app",
            200,
            &json!({"text": "<html>"}),
        ),
        entry("GET", URL, 200, &json!({"text": bad()})),
        entry("POST", URL, 200, &json!({"text": "{}"})),
        entry("GET", URL, 304, &json!({"size": 0})),
        entry(
            "GET",
            &format!("{URL}?_=1"),
            200,
            &json!({"encoding": "base64", "text": BASE64.encode(good())}),
        ),
        entry(
            "GET",
            URL,
            200,
            &json!({"size": 0, "mimeType": "application/json"}),
        ),
    ])
}

#[test]
fn the_answers_of_the_operation_are_checked_by_the_number_of_their_entry() {
    let folder = Folder::new()
        .with("session.har", session())
        .with("SESSION.HAR", session())
        .with("session.har.gz", gzip(&session()))
        .with("session", format!("\u{feff}{}", session()));
    for arguments in [
        &["session.har"][..],
        &["SESSION.HAR"],
        &["session.har.gz"],
        &["--input", "har", "session"],
    ] {
        let outcome = folder.run(&[&["check", "--each", "--layers", "schema"], arguments].concat());
        assert_eq!(outcome.code, Some(1), "{arguments:?}: {}", outcome.stderr);
        let name = arguments[arguments.len() - 1];
        let start = format!("{name}:2: error schema #/id: ");
        assert!(outcome.stdout.starts_with(&start), "{}", outcome.stdout);
        assert!(outcome.stdout.contains("documents 2, conforming 1"));
        assert_eq!(
            outcome.stderr,
            format!(
                "conversation-validator: {name}: 2 of 6 entries are other requests, \
                 2 have no body or a status other than 200, skipped\n"
            )
        );
    }
}

#[test]
fn standard_input_and_directories_have_them_too() {
    let folder = Folder::new().with("d/session.har", session());
    let outcome = folder.run(&["check", "--each", "d"]);
    assert!(outcome.stdout.contains("documents 2"), "{}", outcome.stdout);
    let outcome = folder.run_with_input(
        &["check", "--each", "--quiet", "--input", "har", "-"],
        session().as_bytes(),
    );
    assert_eq!((outcome.code, outcome.stderr.as_str()), (Some(1), ""));
}

#[test]
fn nothing_is_said_where_nothing_is_skipped() {
    let outcome = Folder::new()
        .with(
            "a.har",
            har(&[entry("GET", URL, 200, &json!({"text": good()}))]),
        )
        .run(&["check", "--each", "a.har"]);
    assert_eq!((outcome.code, outcome.stderr.as_str()), (Some(0), ""));
}

#[test]
fn a_body_is_judged_as_its_bytes() {
    let page = json!({"text": "<html>canary</html>"});
    let broken = json!({"encoding": "base64", "text": BASE64.encode(b"{\"canary\": \"\xFF\"}")});
    let outcome = Folder::new()
        .with(
            "a.har",
            har(&[
                entry("GET", URL, 200, &page),
                entry("GET", URL, 200, &broken),
            ]),
        )
        .run(&["check", "--each", "a.har"]);
    assert_eq!(outcome.code, Some(1), "{}", outcome.stderr);
    assert!(
        outcome
            .stdout
            .contains("a.har:1: error json #: expected a value, found `<`")
    );
    assert!(
        outcome
            .stdout
            .contains("a.har:2: error json #: expected UTF-8")
    );
}

#[test]
fn what_is_no_har_file_is_unreadable_with_the_place() {
    for (content, reason) in [
        ("{\"log\": ".to_owned(), "it is cut off"),
        ("canary".to_owned(), "expected a value"),
        ("{}".to_owned(), "expected `log`"),
        (
            json!({"log": {"entries": "canary"}}).to_string(),
            "expected an array at /log/entries",
        ),
    ] {
        let outcome = Folder::new()
            .with("a.har", content)
            .with("good.json", good())
            .run(&["check", "--each", "a.har", "good.json"]);
        assert_eq!(outcome.code, Some(3), "{reason}");
        assert!(
            outcome
                .stderr
                .contains("cannot read a.har: not a HAR file: "),
            "{}",
            outcome.stderr
        );
        assert!(outcome.stderr.contains(reason), "{}", outcome.stderr);
        assert!(outcome.stdout.contains("documents 1, conforming 1"));
    }
}

/// Tools write odd things; what comes behind them is checked all the same.
#[test]
fn an_odd_entry_is_no_end_of_the_others() {
    let wrapped: String = BASE64
        .encode(bad())
        .as_bytes()
        .chunks(76)
        .map(|line| String::from_utf8_lossy(line).into_owned() + "\r\n")
        .collect();
    let without = |pointer: &str, name: &str| {
        let mut entry = entry("GET", URL, 200, &json!({"text": good()}));
        let holder = entry.pointer_mut(pointer).and_then(Value::as_object_mut);
        holder.expect("an object").remove(name);
        entry
    };
    let odd = [
        json!("canary"),
        json!({"request": null}),
        without("/request", "url"),
        without("", "response"),
        without("/response", "status"),
        without("/response", "content"),
    ];
    let last = json!({"encoding": "Base64", "text": wrapped});
    let entries = [&odd[..], &[entry("GET", URL, 200, &last)]].concat();
    let outcome = Folder::new()
        .with("a.har", har(&entries))
        .run(&["check", "--each", "--layers", "schema", "a.har"]);
    assert_eq!(outcome.code, Some(1), "{}", outcome.stderr);
    let start = "a.har:7: error schema #/id: ";
    assert!(outcome.stdout.starts_with(start), "{}", outcome.stdout);
    assert_eq!(
        outcome.stderr,
        "conversation-validator: a.har: 0 of 7 entries are other requests, \
         3 have no method or no URL, 3 have no body or a status other than 200, skipped\n"
    );
}

/// Who counts on a check must not be told that all is well.
#[test]
fn a_payload_that_cannot_be_read_is_told_once_and_the_others_are_checked() {
    let not_base64 = json!({"encoding": "base64", "text": "canary!"});
    for (content, reason) in [
        (
            json!({"text": ["canary"]}),
            "expected a string, found an array at /log/entries/1/response/content/text",
        ),
        (
            not_base64.clone(),
            "expected base64, found something else at /log/entries/1/response/content/text",
        ),
    ] {
        let good = json!({"text": good()});
        let entries =
            [&good, &content, &not_base64, &good].map(|content| entry("GET", URL, 200, content));
        let outcome = Folder::new()
            .with("a.har", har(&entries))
            .run(&["check", "--each", "a.har"]);
        assert_eq!(outcome.code, Some(3), "{}", outcome.stderr);
        let said = format!(
            "cannot read a.har: the payloads of 2 entries could not be read, the others were; \
             first {reason}"
        );
        assert!(outcome.stderr.contains(&said), "{}", outcome.stderr);
        let counted = "documents 2, conforming 2";
        assert!(outcome.stdout.contains(counted), "{}", outcome.stdout);
    }
}

/// As Rails, which the service runs on, routes them.
#[test]
fn urls_with_a_format_or_a_slash_at_the_end_are_the_operation_too() {
    let body = json!({"text": good()});
    let ends = ["", "/", ".json", ".json/", ".json?x=1", "/?x=1"];
    let entries: Vec<_> = ends
        .iter()
        .map(|end| entry("GET", &format!("{URL}{end}"), 200, &body))
        .chain([entry("GET", &format!("{URL}.xml"), 200, &body)])
        .collect();
    let outcome = Folder::new()
        .with("a.har", har(&entries))
        .run(&["check", "a.har"]);
    assert_eq!(outcome.code, Some(0), "{}", outcome.stderr);
    assert!(outcome.stdout.contains("documents 6, conforming 6"));
    assert!(outcome.stdout.contains("1 of 7 entries are other requests"));
}
