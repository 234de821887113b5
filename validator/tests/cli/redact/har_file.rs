//! A HAR file in, a HAR file out.

use std::fs;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde_json::{Value, json};

use super::private;
use crate::har::har;
use crate::run::{Folder, good};

const URL: &str = "https://chat.example.com/api/v1/accounts/1/conversations/7";

/// Two payloads and two other requests, with something that nobody may see at every place.
fn session() -> Value {
    let request = json!({
        "method": "GET",
        "url": format!("{URL}?api_access_token=canary&page=2&q=canary+canary"),
        "httpVersion": "HTTP/2",
        "headers": [
            {"name": "Accept", "value": "application/json"},
            {"name": "Cookie", "value": "session=canary"},
            {"name": "Authorization", "value": "Bearer canary"},
            {"name": "Proxy-Authorization", "value": "canary"},
            {"name": "Api-Access-Token", "value": "canary"},
            {"name": "api_access_token", "value": "canary"},
            {"name": "X-Api-Key", "value": "canary"},
            {"name": "access-token", "value": "canary"},
            {"name": "uid", "value": "canary@example.com"},
            {"name": "X-User", "value": "canary"},
            {"name": "Referer", "value": "https://canary@chat.example.com/app/canary@x/7#canary"},
            {"name": "User-Agent", "value": "Mozilla/5.0"},
        ],
        "queryString": [
            {"name": "api_access_token", "value": "canary"},
            {"name": "page", "value": "2"},
            {"name": "q", "value": "canary canary"},
        ],
        "cookies": [{"name": "session", "value": "canary"}],
        "headersSize": 712,
        "bodySize": 0,
    });
    let response = |text: &str| {
        json!({
            "status": 200,
            "statusText": "OK",
            "httpVersion": "HTTP/2",
            "headers": [
                {"name": "content-type", "value": "application/json; charset=utf-8"},
                {"name": "set-cookie", "value": "canary"},
                {"name": "etag", "value": "canary"},
            ],
            "cookies": [{"name": "session", "value": "canary"}],
            "content": {"size": 5, "mimeType": "application/json; charset=utf-8", "text": text},
            "redirectURL": "",
        })
    };
    let mut base64 = response(&BASE64.encode(private()));
    base64["content"]["encoding"] = "base64".into();
    let mut post = request.clone();
    post["method"] = "POST".into();
    post["postData"] = json!({
        "mimeType": "multipart/form-data; boundary=canary",
        "text": "canary=canary",
        "params": [{"name": "canary@example.com", "value": "canary", "fileName": "canary 1.png"}],
    });
    let entry = |request: &Value, response: &Value| {
        json!({
            "startedDateTime": "2024-05-01T10:00:00.123Z",
            "time": 12.50,
            "request": request,
            "response": response,
            "cache": {},
            "timings": {"send": 0.10, "wait": 12, "receive": 0.4},
            "pageref": "page_1",
            "_priority": "High",
            "_initiator": {"type": "script", "url": "https://chat.example.com/app.js?v=canary"},
        })
    };
    let mut socket = entry(&request, &response("canary"));
    socket["request"]["url"] = "wss://chat.example.com/cable?pubsub_token=canary".into();
    socket["_webSocketMessages"] = json!([{"type": "send", "time": 1.5, "data": "canary"}]);
    json!({"log": {
        "version": "1.2",
        "creator": {"name": "WebInspector", "version": "537.36"},
        "pages": [{"id": "page_1", "title": "canary canary", "startedDateTime": "2024-05-01T10:00:00.123Z", "pageTimings": {"onLoad": 5}}],
        "entries": [
            entry(&request, &response(&private())),
            entry(&request, &base64),
            entry(&post, &response("{\"canary\": \"canary\"}")),
            socket,
        ],
        "_tool": {"canary@example.com": "canary canary", "canary": ["canary", 5_550_100]},
    }})
}

fn redacted(folder: &Folder, arguments: &[&str]) -> Value {
    let outcome = folder.run(&[&["redact", "a.har"][..], arguments].concat());
    assert_eq!(outcome.code, Some(0), "{}", outcome.stderr);
    assert!(
        outcome
            .stderr
            .contains(": 2 payloads redacted, 0 left out\n"),
        "{}",
        outcome.stderr
    );
    serde_json::from_str(&outcome.stdout).expect("one document of JSON")
}

fn names(headers: &Value) -> Vec<&str> {
    let headers = headers.as_array().expect("a list");
    headers
        .iter()
        .filter_map(|header| header["name"].as_str())
        .collect()
}

#[test]
fn nothing_private_survives_anywhere_and_the_structure_does() {
    // the outcome of every run is searched for the canary
    let folder = Folder::new().with("a.har", session().to_string());
    let (raw, har) = (session(), redacted(&folder, &[]));
    let (raw, har) = (&raw["log"], &har["log"]);
    assert_eq!(har["creator"], raw["creator"]);
    assert_eq!(har["pages"][0]["id"], "page_1");
    for index in 0..4 {
        let (raw, entry) = (&raw["entries"][index], &har["entries"][index]);
        for name in [
            "startedDateTime",
            "time",
            "timings",
            "cache",
            "pageref",
            "_priority",
        ] {
            assert_eq!(entry[name], raw[name], "{name}");
        }
        for message in ["request", "response"] {
            for name in [
                "method",
                "status",
                "statusText",
                "httpVersion",
                "headersSize",
            ] {
                assert_eq!(entry[message][name], raw[message][name], "{name}");
            }
            assert_eq!(entry[message]["cookies"], json!([]));
        }
        let names = names(&entry["request"]["headers"]);
        assert_eq!(
            (names.len(), names[0], names[2], names[3]),
            (4, "Accept", "Referer", "User-Agent")
        );
        assert!(names[1].starts_with("name_"), "{names:?}");
        assert_eq!(entry["request"]["headers"][3]["value"], "Mozilla/5.0");
    }
    let first = &har["entries"][0]["request"];
    let url = first["url"].as_str().expect("a text");
    assert!(
        url.starts_with(&format!("{URL}?api_access_token=redacted_")),
        "{url}"
    );
    assert!(url.contains("&page=2&q=redacted_"), "{url}");
    let query = &first["queryString"];
    let told = format!("&q={}", query[2]["value"].as_str().expect("a text"));
    assert!(url.ends_with(&told), "{url} {told}");
}

/// One entry with a member at every place that HAR 1.2 names, and that browsers add.
fn every_place(url: &str) -> Value {
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
        "/log/entries/0/response/_transferSize",
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

fn redacted_whole(har: &Value) -> Value {
    let folder = Folder::new().with("in.json", har.to_string());
    let outcome = crate::run::Outcome::of(
        folder.command(&["redact", "--input", "har", "in.json"]),
        b"",
    );
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

#[test]
fn payloads_are_redacted_where_they_stand_and_other_bodies_taken_out() {
    let folder = Folder::new()
        .with("a.har", session().to_string())
        .with("raw.ndjson", private() + "\n")
        .with("key", "a secret of thirty-two bytes....");
    let har = redacted(&folder, &["--key-file", "key"]);
    let line = folder
        .run(&["redact", "raw.ndjson", "--key-file", "key"])
        .stdout;
    let content = |index: usize| &har["log"]["entries"][index]["response"]["content"];
    assert_eq!(content(0)["text"], line.trim_end());
    assert_eq!(content(0)["size"], line.trim_end().len());
    let base64 = content(1)["text"].as_str().expect("a text");
    let decoded = BASE64.decode(base64).expect("it is still base64");
    assert_eq!(decoded, line.trim_end().as_bytes());
    for index in [2, 3] {
        assert_eq!(content(index)["text"], "");
        let comment = content(index)["comment"].as_str().expect("a text");
        assert!(comment.contains("taken out by redact"), "{comment}");
    }
    assert_eq!(har["log"]["entries"][2]["request"]["postData"]["text"], "");
}

#[test]
fn the_findings_of_a_har_file_stay() {
    let folder = Folder::new().with("a.har", session().to_string());
    let outcome = folder.run(&["redact", "a.har", "-o", "b.har"]);
    assert_eq!((outcome.code, &*outcome.stdout), (Some(0), ""));
    assert_eq!(
        super::findings(&folder, "b.har"),
        super::findings(&folder, "a.har")
    );
}

#[test]
fn members_keep_their_order_and_numbers_their_spelling() {
    let text = r#"{"log":{"entries":[{"time":1.50,"request":{"url":"URL","method":"GET","bodySize":1e2},"timings":{"wait":0.10},"response":{"content":{"text":TEXT},"status":200}}],"version":"1.2"}}"#;
    let text = text
        .replace("URL", URL)
        .replace("TEXT", &json!(good()).to_string());
    let folder = Folder::new().with("a.har", &text);
    let outcome = folder.run(&["redact", "a.har"]);
    assert_eq!(outcome.code, Some(0), "{}", outcome.stderr);
    let (start, _) = text.split_once("\"text\":").expect("it is there");
    assert!(outcome.stdout.starts_with(start), "{}", outcome.stdout);
    assert!(
        outcome
            .stdout
            .ends_with("\"status\":200}}],\"version\":\"1.2\"}}\n")
    );
}

#[test]
fn ids_and_times_follow_the_flags_outside_of_payloads_too() {
    let folder = Folder::new().with("a.har", session().to_string());
    let har = redacted(&folder, &["--ids", "hash", "--times", "shift"]);
    let entry = &har["log"]["entries"][0];
    let url = entry["request"]["url"].as_str().expect("a text");
    assert!(!url.contains("/accounts/1/conversations/7"), "{url}");
    let text = entry["response"]["content"]["text"]
        .as_str()
        .expect("a text");
    let payload: Value = serde_json::from_str(text).expect("a payload");
    assert!(payload["id"].is_i64(), "{payload}");
    let started = entry["startedDateTime"].as_str().expect("a time");
    assert!(
        started.contains(".123") && !started.starts_with("2024-05-01"),
        "{started}"
    );
}

#[test]
fn the_name_of_the_output_says_whether_lines_are_wanted() {
    let folder = Folder::new()
        .with("a.har", session().to_string())
        .with("b.har", har(&[]))
        .with("raw.ndjson", private() + "\n");
    let outcome = folder.run(&["redact", "a.har", "-o", "a.ndjson"]);
    assert_eq!(outcome.code, Some(0), "{}", outcome.stderr);
    let lines = fs::read_to_string(folder.path("a.ndjson")).expect("it is there");
    assert_eq!(lines.lines().count(), 2);
    let outcome = folder.run(&["redact", "a.har", "raw.ndjson"]);
    assert_eq!((outcome.code, outcome.stdout.lines().count()), (Some(0), 3));
    for inputs in [
        &["a.har", "b.har"][..],
        &["raw.ndjson"],
        &["a.har", "raw.ndjson"],
    ] {
        let outcome = folder.run(&[&["redact", "-o", "c.har"][..], inputs].concat());
        assert_eq!(outcome.code, Some(2), "{}", outcome.stderr);
        assert!(
            outcome.stderr.contains("of one HAR file only"),
            "{}",
            outcome.stderr
        );
        assert!(!folder.path("c.har").exists());
    }
    for name in ["c.har.gz", "c.har.zst"] {
        let outcome = folder.run(&["redact", "a.har", "-o", name]);
        assert_eq!(outcome.code, Some(0), "{}", outcome.stderr);
        let outcome = folder.run(&["check", name]);
        assert!(outcome.stdout.contains("documents 2"), "{}", outcome.stdout);
    }
}

#[test]
fn a_payload_that_is_no_json_is_left_out_and_its_body_taken_out() {
    let mut session = session();
    session["log"]["entries"][0]["response"]["content"]["text"] = "<html>canary".into();
    let folder = Folder::new().with("a.har", session.to_string());
    let outcome = folder.run(&["redact", "a.har"]);
    assert_eq!(outcome.code, Some(3), "{}", outcome.stderr);
    assert!(
        outcome
            .stderr
            .contains("left out a.har:1: expected a value"),
        "{}",
        outcome.stderr
    );
    let har: Value = serde_json::from_str(&outcome.stdout).expect("a HAR file");
    assert_eq!(har["log"]["entries"][0]["response"]["content"]["text"], "");
}

/// Whatever stands where a HAR has something harmless, and how often it does.
#[test]
fn nothing_is_left_in_places_that_are_not_what_they_ought_to_be() {
    let entry = |number: &str| {
        format!(
            r#"{{"serverIPAddress":"ann@example.com","_phone":{number},"time":93.13800000154879,
            "request":{{"method":"POST","url":"https://x.example.com/","bodySize":"ann@example.com",
                "headers":[{{"name":"Authorization","value":"canary"}}],"postData":{{"text":"canary"}}}},
            "response":{{"status":"ann@example.com","headersSize":{{"value":"canary canary"}}}}}}"#
        )
    };
    let first = entry("-15550100123");
    let second = entry("0.15550100123");
    let text = format!(r#"{{"log":{{"entries":[{first}],"entries":[{second},{second}]}}}}"#);
    let folder = Folder::new().with("a.har", &text);
    let outcome = folder.run(&["redact", "--allow-empty", "a.har"]);
    for data in ["ann", "canary", "5550100123"] {
        assert!(!outcome.stdout.contains(data), "{data}: {}", outcome.stdout);
    }
    assert!(
        outcome.stdout.contains("\"time\":93.138,"),
        "{}",
        outcome.stdout
    );
}
