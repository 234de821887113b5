//! What stays in a HAR file of servers that nobody asks for a conversation, and of numbers.

use serde_json::json;

use super::har_places::{URL, every_place, redacted_whole};
use crate::run::Folder;

#[test]
fn ids_stay_only_of_a_server_that_is_asked_for_conversations() {
    let mut har = every_place(URL);
    let mut other = har["log"]["entries"][0].clone();
    let path = "/crm/accounts/15550100/conversations/7730";
    let address = format!("https://other.example.com{path}?id=7730");
    other["request"]["url"] = json!(address);
    other["request"]["queryString"] = json!([{"name": "id", "value": "7730"}]);
    other["request"]["headers"] = json!([
        {"name": ":path", "value": path},
        {"name": "Referer", "value": address},
    ]);
    other["response"]["redirectURL"] = json!(path);
    let mut asked = har["log"]["entries"][0].clone();
    asked["response"]["redirectURL"] = json!("/accounts/1/conversations/7?id=7");
    asked["request"]["headers"] = json!([
        {"name": "Referer", "value": address},
        {"name": "Location", "value": format!("//other.example.com{path}")},
    ]);
    asked["_initiator"]["url"] = json!(address);
    let entries = har["log"]["entries"].as_array_mut().expect("a list");
    entries.extend([other, asked]);
    let har = redacted_whole(&har);
    let entries = har["log"]["entries"].as_array().expect("a list");
    for id in ["/15550100", "/7730", "=7730", "\"7730"] {
        assert!(!har.to_string().contains(id), "{id}");
    }
    assert_eq!(
        entries[2]["response"]["redirectURL"],
        "/accounts/1/conversations/7?id=7"
    );
}

#[test]
fn a_request_that_names_no_server_is_one_only_by_its_path() {
    for url in ["other.example.net:443", "//other.example.net/x", "/x"] {
        let mut har = every_place(URL);
        let mut other = har["log"]["entries"][0].clone();
        other["request"]["url"] = json!(url);
        other["request"]["queryString"] = json!([{"name": "account_id", "value": "15550100"}]);
        other["serverIPAddress"] = json!("203.0.113.7");
        let entries = har["log"]["entries"].as_array_mut().expect("a list");
        entries.push(other);
        let other = redacted_whole(&har)["log"]["entries"][1].to_string();
        assert!(!other.contains("203.0.113.7"), "{url}: {other}");
        assert!(!other.contains("15550100"), "{url}: {other}");
    }
}

#[test]
fn no_number_of_many_digits_stays_whatever_stands_between_them() {
    let values = [
        "-15550100",
        "15550100.",
        "555.010.0123",
        "5/5/5/0/1/0",
        "55 50 10",
        "155501",
    ];
    for value in values {
        let mut har = every_place(URL);
        let request = &mut har["log"]["entries"][0]["request"];
        request["url"] = json!(format!("{URL}?page={value}&sort={value}"));
        request["queryString"] = json!([
            {"name": "page", "value": value},
            {"name": "sort", "value": value},
        ]);
        let har = redacted_whole(&har);
        let request = &har["log"]["entries"][0]["request"];
        for parameter in request["queryString"].as_array().expect("a list") {
            let left = parameter["value"].as_str().expect("a text");
            assert!(left.starts_with("redacted_"), "{value}: {left}");
        }
        let url = request["url"].as_str().expect("a text");
        assert!(
            url.contains("page=redacted_") && url.contains("sort=redacted_"),
            "{url}"
        );
    }
}

#[test]
fn no_number_stays_that_has_an_exponent() {
    for number in [
        "1e-15550100123",
        "0e972501234567",
        "17e8",
        "1.5E3",
        "0.000e15550100123",
    ] {
        let text = every_place(URL).to_string();
        let text = text.replacen("\"time\":5", &format!("\"time\":{number}"), 1);
        assert!(text.contains(number));
        let folder = Folder::new().with("a.har", text);
        let outcome = folder.run(&["redact", "a.har"]);
        assert_eq!(outcome.code, Some(0), "{}", outcome.stderr);
        assert!(!outcome.stdout.contains(number), "{number}");
        assert!(outcome.stdout.contains("\"time\":0,"), "{number}");
    }
}

#[test]
fn the_address_of_a_server_stays_only_where_it_is_asked_for_conversations() {
    let mut har = every_place(URL);
    let mut other = har["log"]["entries"][0].clone();
    other["request"]["url"] = json!("https://other.example.com/");
    other["serverIPAddress"] = json!("198.51.100.9");
    let mut without = other.clone();
    without["request"]
        .as_object_mut()
        .expect("an object")
        .remove("url");
    without["serverIPAddress"] = json!("2001:db8::9");
    let entries = har["log"]["entries"].as_array_mut().expect("a list");
    entries.extend([other, without]);
    let har = redacted_whole(&har);
    let address = |index: usize| {
        let address = &har["log"]["entries"][index]["serverIPAddress"];
        address.as_str().expect("a text").to_owned()
    };
    assert_eq!(address(0), "203.0.113.7");
    assert!(address(1).starts_with("redacted_"), "{}", address(1));
    assert!(address(2).starts_with("redacted_"), "{}", address(2));
}

#[test]
fn no_address_stays_among_listed_words() {
    for address in [
        "192.168.1.17",
        "nginx 192.168.1.17",
        "192.168.1.17:3000",
        "nginx, 10.0.0.7.",
        "for=\"192.0.2.7\"",
        "192_168_1_17",
        "1::17",
        "[2001:0:1::17]",
    ] {
        let mut har = every_place(URL);
        let entry = &mut har["log"]["entries"][0];
        for place in ["/response/statusText", "/response/_error", "/_priority"] {
            *entry.pointer_mut(place).expect("it is there") = json!(address);
        }
        entry["response"]["headers"] = json!([{"name": "Server", "value": address}]);
        let har = redacted_whole(&har);
        let entry = &har["log"]["entries"][0];
        for place in [
            "/response/statusText",
            "/response/_error",
            "/_priority",
            "/response/headers/0/value",
        ] {
            let left = entry.pointer(place).and_then(|left| left.as_str());
            assert!(
                left.expect("a text").starts_with("redacted_"),
                "{address} at {place}"
            );
        }
    }
}
