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
fn no_size_of_a_body_stays_that_is_not_there_any_more() {
    let mut session = session();
    let entries = session["log"]["entries"].as_array_mut().expect("a list");
    for entry in entries.iter_mut() {
        entry["request"]["bodySize"] = 7_301.into();
        entry["response"]["bodySize"] = 7_302.into();
        entry["response"]["_transferSize"] = 7_303.into();
        entry["response"]["content"]["size"] = 7_304.into();
        entry["response"]["content"]["compression"] = 7_305.into();
        for message in ["request", "response"] {
            let headers = entry[message]["headers"].as_array_mut().expect("a list");
            headers.push(json!({"name": "Content-Length", "value": "7306"}));
        }
        if let Some(data) = entry["request"].get_mut("postData") {
            data["size"] = 7_307.into();
            data["compression"] = 7_308.into();
        }
    }
    let folder = Folder::new().with("a.har", session.to_string());
    let har = redacted(&folder, &[]);
    for index in 0..4 {
        let entry = &har["log"]["entries"][index];
        let (request, response) = (&entry["request"], &entry["response"]);
        let length = response["content"]["text"].as_str().expect("a text").len();
        for size in [
            &request["bodySize"],
            &response["bodySize"],
            &response["_transferSize"],
            &response["content"]["compression"],
        ] {
            assert_eq!(*size, -1, "{entry}");
        }
        let expected = match index {
            0 => json!(length),
            // in base64
            1 => har["log"]["entries"][0]["response"]["content"]["size"].clone(),
            _ => json!(-1),
        };
        assert_eq!(response["content"]["size"], expected);
        assert!(!entry.to_string().contains("\"7306\""), "{entry}");
    }
    let data = &har["log"]["entries"][2]["request"]["postData"];
    assert_eq!(
        (&data["size"], &data["compression"]),
        (&json!(-1), &json!(-1))
    );
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
    let text = r#"{"log":{"entries":[{"time":1.50,"request":{"url":"URL","method":"GET","headersSize":7.50},"timings":{"wait":0.10},"response":{"content":{"text":TEXT},"status":200}}],"version":"1.2"}}"#;
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
