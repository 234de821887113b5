//! What stays at each place of a HAR file, and what does not.

use serde_json::{Value, json};

use crate::run::{Folder, Outcome, good};

pub(super) const URL: &str = "https://chat.example.com/api/v1/accounts/1/conversations/7";

/// One entry with a member at every place that HAR 1.2 names, and that browsers add.
pub(super) fn every_place(url: &str) -> Value {
    let pairs = json!([
        {"name": "Accept", "value": "application/json", "comment": ""},
        {"name": "X-Request-Id", "value": "x", "comment": "", "_more": "x"},
        {"name": "Host", "value": "chat.example.com"},
        {"name": "Date", "value": "Wed, 01 May 2024 10:00:00 GMT"},
        {"name": "Accept-Language", "value": "en-US,en;q=0.5"},
    ]);
    let cookie = json!({"name": "x", "value": "x", "path": "x", "domain": "x", "expires": "x", "comment": "x"});
    let cached = json!({"expires": "2024-05-01T10:00:00Z", "lastAccess": "2024-05-01T10:00:00Z", "eTag": "x", "hitCount": 1, "comment": "x"});
    json!({"log": {
        "version": "1.2",
        "creator": {"name": "WebInspector", "version": "537.36", "comment": "x"},
        "browser": {"name": "Firefox", "version": "117.0", "comment": "x", "_more": {"x": "x"}},
        "pages": [{
            "startedDateTime": "2024-05-01T10:00:00Z", "id": "page_1", "title": "x", "comment": "x",
            "pageTimings": {"onContentLoad": 1, "onLoad": 2, "comment": "x"}, "_more": "x",
        }],
        "entries": [{
            "pageref": "page_1",
            "startedDateTime": "2024-05-01T10:00:00Z",
            "time": 5,
            "request": {
                "method": "GET", "url": url, "httpVersion": "HTTP/2", "headersSize": 1, "bodySize": 0,
                "headers": pairs,
                "cookies": [cookie],
                "queryString": [{"name": "page", "value": "2", "comment": "x"}, {"name": "x", "value": "x"}],
                "postData": {
                    "mimeType": "application/json", "text": "x", "comment": "x",
                    "params": [{"name": "x", "value": "x", "fileName": "x", "contentType": "x", "comment": "x"}],
                },
                "comment": "x",
                "_more": ["x", {"x": "x"}],
            },
            "response": {
                "status": 200, "statusText": "OK", "httpVersion": "HTTP/2", "headersSize": 1, "bodySize": 0,
                "headers": pairs,
                "cookies": [cookie],
                "content": {
                    "size": 1, "compression": 0, "mimeType": "application/json; charset=utf-8",
                    "text": good(), "comment": "x", "_more": "x",
                },
                "redirectURL": "https://chat.example.com/api/v1",
                "comment": "x",
                "_error": "net::ERR_ABORTED",
                "_transferSize": 5,
            },
            "cache": {"beforeRequest": cached, "afterRequest": cached, "comment": "x"},
            "timings": {
                "blocked": 1, "dns": 1, "connect": 1, "send": 1, "wait": 1, "receive": 1, "ssl": 1,
                "comment": "x", "_more": 5,
            },
            "serverIPAddress": "203.0.113.7",
            "connection": "443",
            "comment": "x",
            "_priority": "High",
            "_resourceType": "xhr",
            "_fromCache": "disk",
            "_initiator": {
                "type": "script", "url": "https://chat.example.com/x", "lineNumber": 1,
                "stack": {"callFrames": [{"functionName": "x", "scriptId": "x", "url": "x"}]},
            },
            "_webSocketMessages": [{"type": "send", "time": 1, "opcode": 1, "data": "x"}],
        }],
        "comment": "x",
        "_more": {"x": ["x"]},
    }})
}

/// Where texts and names are, as pointers; names end with a tilde.
fn texts(value: &Value, at: &str, found: &mut Vec<String>) {
    match value {
        Value::String(_) => found.push(at.to_owned()),
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                texts(item, &format!("{at}/{index}"), found);
            }
        }
        Value::Object(members) => {
            for (name, member) in members {
                texts(member, &format!("{at}/{name}"), found);
            }
        }
        _ => {}
    }
}

#[test]
fn no_text_stays_at_any_place_of_a_har_file_but_what_is_listed() {
    let whole = every_place(URL);
    let mut places = Vec::new();
    texts(&whole, "", &mut places);
    assert!(places.len() > 70, "{places:?}");
    // a word, a text, a number to call: each is data, whatever it looks like
    for canary in [
        "canary",
        "the canary",
        "canary@example.com",
        "/canary",
        "https://canary.example.com/canary?canary#canary",
    ] {
        let mut planted = whole.clone();
        for place in &places {
            // without them there is no payload
            let is_needed = ["/request/url", "/request/method", "/content/text"]
                .iter()
                .any(|end| place.ends_with(end));
            if !is_needed {
                *planted.pointer_mut(place).expect("it is there") = canary.into();
            }
        }
        let folder = Folder::new().with("a.har", planted.to_string());
        // the outcome of every run is searched for the canary
        let outcome = folder.run(&["redact", "a.har"]);
        assert_eq!(outcome.code, Some(0), "{canary}: {}", outcome.stderr);
    }
    // what people are called by, in the form of something else
    for (place, data) in [
        ("/log/entries/0/serverIPAddress", "ann.example.com"),
        ("/log/entries/0/connection", "15550100123"),
        ("/log/entries/0/pageref", "page_15550100123"),
        ("/log/entries/0/startedDateTime", "2024-05-01 Ann"),
        ("/log/entries/0/request/httpVersion", "HTTP/15550100123"),
        ("/log/entries/0/response/statusText", "Not Ann"),
        ("/log/entries/0/response/statusText", "+1 555 010 0123"),
        ("/log/entries/0/response/content/mimeType", "text/Ann"),
        ("/log/entries/0/response/content/comment", "Ann"),
        (
            "/log/entries/0/request/headers/0/value",
            "application/json; q=15550100123",
        ),
        ("/log/creator/version", "555-010-0123"),
    ] {
        let mut planted = whole.clone();
        *planted.pointer_mut(place).expect("it is there") = data.into();
        let har = redacted_whole(&planted);
        assert_ne!(har.pointer(place), planted.pointer(place), "{place}");
    }
}

#[test]
fn no_name_stays_in_a_har_file_but_what_is_listed() {
    let mut whole = every_place(URL);
    for place in [
        "",
        "/log",
        "/log/creator",
        "/log/pages/0",
        "/log/pages/0/pageTimings",
        "/log/entries/0",
        "/log/entries/0/request",
        "/log/entries/0/request/headers/0",
        "/log/entries/0/request/queryString/0",
        "/log/entries/0/request/postData",
        "/log/entries/0/response",
        "/log/entries/0/response/content",
        "/log/entries/0/cache",
        "/log/entries/0/timings",
    ] {
        let object = whole
            .pointer_mut(place)
            .and_then(Value::as_object_mut)
            .expect("an object");
        object.insert("canary".to_owned(), json!(1));
        object.insert("_canary".to_owned(), json!({"canary": [{"canary": true}]}));
    }
    for list in [
        "/log/entries/0/request/headers",
        "/log/entries/0/response/headers",
        "/log/entries/0/request/queryString",
    ] {
        let list = whole
            .pointer_mut(list)
            .and_then(Value::as_array_mut)
            .expect("a list");
        list.push(json!({"name": "canary", "value": "1"}));
        list.push(json!({"name": "X-Canary".to_lowercase(), "value": "1"}));
    }
    let har = redacted_whole(&whole);
    assert!(!har.to_string().contains("canary"), "{har}");
    assert!(har.to_string().contains("\"_name_"), "{har}");
}

#[test]
fn what_is_listed_stays_in_a_har_file() {
    let whole = every_place(URL);
    let har = redacted_whole(&whole);
    for place in [
        "/log/version",
        "/log/creator/name",
        "/log/browser/version",
        "/log/pages/0/id",
        "/log/pages/0/startedDateTime",
        "/log/pages/0/pageTimings/onLoad",
        "/log/entries/0/pageref",
        "/log/entries/0/startedDateTime",
        "/log/entries/0/request/method",
        "/log/entries/0/request/url",
        "/log/entries/0/request/httpVersion",
        "/log/entries/0/request/headers/0/name",
        "/log/entries/0/request/headers/0/value",
        "/log/entries/0/request/headers/1/name",
        "/log/entries/0/request/headers/2/value",
        "/log/entries/0/request/headers/3/value",
        "/log/entries/0/request/headers/4/value",
        "/log/entries/0/request/queryString/0/name",
        "/log/entries/0/request/queryString/0/value",
        "/log/entries/0/request/postData/mimeType",
        "/log/entries/0/response/statusText",
        "/log/entries/0/response/content/mimeType",
        "/log/entries/0/response/redirectURL",
        "/log/entries/0/response/_error",
        "/log/entries/0/cache/afterRequest/expires",
        "/log/entries/0/timings/wait",
        "/log/entries/0/serverIPAddress",
        "/log/entries/0/connection",
        "/log/entries/0/_priority",
        "/log/entries/0/_resourceType",
        "/log/entries/0/_fromCache",
        "/log/entries/0/_initiator/type",
        "/log/entries/0/_webSocketMessages/0/opcode",
    ] {
        assert!(whole.pointer(place).is_some(), "{place}");
        assert_eq!(har.pointer(place), whole.pointer(place), "{place}");
    }
    // what was redacted once is left as it is, but for pseudonyms of pseudonyms
    let again = redacted_whole(&har);
    assert_eq!(
        har["log"]["entries"][0]["request"]["postData"],
        again["log"]["entries"][0]["request"]["postData"]
    );
}

pub(super) fn redacted_whole(har: &Value) -> Value {
    let folder = Folder::new().with("a.har", har.to_string());
    let outcome = Outcome::of(folder.command(&["redact", "a.har"]), b"");
    assert_eq!(outcome.code, Some(0), "{}", outcome.stderr);
    serde_json::from_str(&outcome.stdout).expect("one document of JSON")
}

#[test]
fn of_an_address_the_parts_of_the_operation_stay_and_ids_as_the_flag_says() {
    let urls = [
        (
            "https://chat.example.com/api/v1/accounts/1/conversations/7",
            "https://chat.example.com/api/v1/accounts/1/conversations/7",
        ),
        (
            "https://ann:canary@Chat.example.com//api/v1/accounts/1/conversations/7.json",
            "https://Chat.example.com//api/v1/accounts/1/conversations/7.json",
        ),
        (
            "https://chat.example.com/api/v1/accounts/1/conversations/7?conversation_id=7&page=2",
            "https://chat.example.com/api/v1/accounts/1/conversations/7?conversation_id=7&page=2",
        ),
        (
            "https://chat.example.com/api/v1/accounts/1/conversations/7/messages",
            "https://chat.example.com/api/v1/accounts/1/conversations/7/P",
        ),
        (
            "https://chat.example.com/canary",
            "https://chat.example.com/P",
        ),
        ("https://chat.example.com/123", "https://chat.example.com/P"),
        (
            "https://chat.example.com/?user_id=7&phone=5550",
            "https://chat.example.com/?N=P&N=P",
        ),
        ("https://other.example.com/", "https://S.invalid/"),
        (
            "https://other.example.com/api/v1/accounts/5/conversations/77/messages?conversation_id=77&id=77&page=2",
            "https://S.invalid/api/v1/accounts/P/conversations/P/P?conversation_id=P&id=P&page=2",
        ),
        ("data:canary", "P"),
    ];
    let mut har = every_place(urls[0].0);
    let entry = har["log"]["entries"][0].clone();
    for (url, _) in &urls[1..] {
        let mut entry = entry.clone();
        entry["request"]["url"] = (*url).into();
        har["log"]["entries"]
            .as_array_mut()
            .expect("a list")
            .push(entry);
    }
    let folder = Folder::new().with("a.har", har.to_string());
    let redacted = |arguments: &[&str]| -> Vec<String> {
        let outcome = folder.run(&[&["redact", "a.har"], arguments].concat());
        let har: Value = serde_json::from_str(&outcome.stdout).expect("a HAR file");
        let entries = har["log"]["entries"].as_array().expect("a list").iter();
        entries
            .map(|entry| entry["request"]["url"].as_str().expect("a text").to_owned())
            .collect()
    };
    let shape = |url: &str| {
        let is_made_up =
            |part: &str, before: &str| part.strip_prefix(before).is_some_and(|end| !end.is_empty());
        let mut out = String::new();
        for part in url.split_inclusive(['/', '?', '&', '=', '.']) {
            let end = part.len() - usize::from(part.ends_with(['/', '?', '&', '=', '.']));
            let (part, separator) = part.split_at(end);
            out += match part {
                _ if is_made_up(part, "redacted_") => "P",
                _ if is_made_up(part, "redacted-") => "S",
                _ if is_made_up(part, "name_") => "N",
                _ => part,
            };
            out += separator;
        }
        out
    };
    for (url, (raw, expected)) in redacted(&[]).iter().zip(urls) {
        assert_eq!(shape(url), expected, "{raw}");
    }
    let hashed = redacted(&["--ids", "hash"]);
    let ids = |url: &str| -> Vec<String> {
        let parts = url.split(['/', '?', '&', '=']);
        parts
            .filter(|part| part.trim_end_matches(".json").parse::<i64>().is_ok())
            .map(str::to_owned)
            .collect()
    };
    let of_first = ids(&hashed[0]);
    assert_eq!(of_first.len(), 2, "{hashed:?}");
    assert!(!of_first.contains(&"7".to_owned()) && !of_first.contains(&"1".to_owned()));
    // the same id is the same wherever it comes, and none is left
    assert_eq!(
        ids(&hashed[2]),
        [&of_first[..], &of_first[1..], &["2".to_owned()]].concat()
    );
    assert_eq!(ids(&hashed[3]), of_first);
}

#[test]
fn a_summary_counts_what_is_in_a_har_file_once() {
    let folder = Folder::new().with("a.har", every_place(URL).to_string());
    let outcome = folder.run(&[
        "redact",
        "a.har",
        "--summary",
        "--ids=hash",
        "--times=shift",
    ]);
    assert_eq!(outcome.code, Some(0), "{}", outcome.stderr);
    let lines: Vec<_> = outcome
        .stderr
        .lines()
        .map(|line| {
            line.split_whitespace()
                .skip(1)
                .collect::<Vec<_>>()
                .join(" ")
        })
        .collect();
    for line in [
        // postData.text and its one parameter
        "2 bodies the HAR file, beside its payloads",
        "2 cookies the HAR file, beside its payloads",
        // of the page, the entry, and two of each side of the cache
        "6 times the HAR file, beside its payloads",
        // of the request, and its initiator
        "2 addresses the HAR file, beside its payloads",
        "1 id #/$defs/Conversation/properties/id",
    ] {
        assert!(
            lines.iter().any(|said| said == line),
            "{line} is not in {lines:#?}"
        );
    }
}
