//! `serve`: the stand-in answers as the service does, and goes wrong as asked.

use std::net::TcpListener;
use std::time::{Duration, Instant};

use crate::run::{Folder, good, numbered};
use crate::stand_in::StandIn;

const PATH: &str = "/api/v1/accounts/7/conversations/226";
const TOKEN: &str = "api_access_token: test-token\r\n";

fn one() -> Folder {
    Folder::new().with("one.json", numbered(7, 226))
}

#[test]
fn a_payload_answers_at_its_own_ids_byte_for_byte() {
    let spaced = numbered(42, 311).replace("\"id\":311", "\"id\" : 2.5e2 ");
    let folder = Folder::new().with("d/a.json", numbered(7, 226)).with(
        "d/lines.ndjson",
        format!("{}\n\n{spaced}\n", numbered(8, -1)),
    );
    let stand_in = StandIn::start(&folder, &["d"]);
    for (account, id, payload) in [
        (7, 226, numbered(7, 226)),
        (8, -1, numbered(8, -1)),
        (42, 250, spaced),
    ] {
        let answer = stand_in.conversation(account, id);
        assert_eq!(answer.status, 200);
        assert_eq!(answer.text(), payload);
        let kind = answer.header("content-type");
        assert_eq!(kind, Some("application/json; charset=utf-8"));
        assert!(answer.header("x-request-id").is_some());
    }
    let (code, said) = stand_in.end("INT");
    assert_eq!(code, Some(0));
    assert!(said.contains("serving account 7: 226\n"), "{said}");
    assert!(said.contains("        account 8: -1\n"), "{said}");
    assert!(
        said.contains("curl -H 'api_access_token: test-token' http://127.0.0.1:"),
        "{said}"
    );
    assert!(
        said.contains("API_ACCESS_TOKEN=test-token conversation-validator live "),
        "{said}"
    );
}

#[test]
fn refusals_are_the_services_own() {
    let stand_in = StandIn::start(&one(), &["one.json"]);
    let missing = r#"{"errors":["You need to sign in or sign up before continuing."]}"#;
    let wrong = r#"{"error":"Invalid Access Token"}"#;
    let not_found = r#"{"error":"Resource could not be found"}"#;
    for (path, headers, status, body) in [
        (PATH, "", 401, missing),
        (PATH, "api_access_token:\r\n", 401, missing),
        (PATH, "authorization: Bearer test-token\r\n", 401, missing),
        (PATH, "api_access_token: test-toke\r\n", 401, wrong),
        (PATH, "Api-Access-Token: x\r\n", 401, wrong),
        // before it says whether anything is there
        ("/", "", 401, missing),
        ("/api/v1/accounts/7/conversations/1", "", 401, missing),
        ("/", TOKEN, 404, not_found),
        ("/api/v1/accounts/7/conversations/1", TOKEN, 404, not_found),
        (
            "/api/v1/accounts/8/conversations/226",
            TOKEN,
            404,
            not_found,
        ),
        (
            "/api/v1/accounts/7/conversations/0226",
            TOKEN,
            404,
            not_found,
        ),
        (
            "/api/v1/accounts/7/conversations/+226",
            TOKEN,
            404,
            not_found,
        ),
        ("/api/v1/accounts/7/conversations/x", TOKEN, 404, not_found),
        (
            "/api/v1/accounts/7/conversations/%FF",
            TOKEN,
            404,
            not_found,
        ),
        (
            "/api/v1/accounts/7/conversations/226/",
            TOKEN,
            404,
            not_found,
        ),
        (
            "/api/v1/accounts/7/conversations/99999999999999999999",
            TOKEN,
            404,
            not_found,
        ),
    ] {
        let answer = stand_in.ask("GET", path, headers);
        assert_eq!(
            (answer.status, answer.text()),
            (status, body),
            "{path} {headers}"
        );
        assert!(answer.header("x-request-id").is_some());
    }
    for headers in [TOKEN, "Api-Access-Token: test-token\r\n"] {
        assert_eq!(stand_in.ask("GET", PATH, headers).status, 200, "{headers}");
    }
    for method in ["POST", "PUT", "DELETE", "PATCH", "OPTIONS"] {
        let answer = stand_in.ask(method, PATH, TOKEN);
        assert_eq!(answer.status, 405, "{method}");
        assert_eq!(answer.header("allow"), Some("GET,HEAD"));
        assert_eq!(stand_in.ask(method, PATH, "").status, 401, "{method}");
    }
    let answer = stand_in.ask("HEAD", PATH, TOKEN);
    assert_eq!((answer.status, answer.text()), (200, ""));
}

#[test]
fn too_many_requests_a_minute_are_429_in_plain_text() {
    let answer = loop {
        let stand_in = StandIn::start(&one(), &["--rate-limit", "2", "one.json"]);
        let began = Instant::now();
        assert_eq!(stand_in.conversation(7, 226).status, 200);
        // whoever asks in vain counts as well
        assert_eq!(stand_in.ask("GET", "/", "").status, 401);
        let answer = stand_in.conversation(7, 226);
        // a minute later, as on a machine that slept, all begins anew
        if began.elapsed() < Duration::from_secs(60) {
            break answer;
        }
    };
    assert_eq!((answer.status, answer.text()), (429, "Retry later\n"));
    assert_eq!(answer.header("content-type"), Some("text/plain"));
    assert_eq!(answer.header("retry-after"), None);
}

#[test]
fn faults_come_in_turn() {
    let faults = "503,429,429=7,redirect=http://127.0.0.1:9/x?y,html,truncate,delay=40,none";
    let stand_in = StandIn::start(&one(), &["--fault", faults, "one.json"]);
    for _ in 0..2 {
        let answer = stand_in.conversation(7, 226);
        assert_eq!(answer.status, 503);
        assert!(answer.text().contains("<h1>503 Service Unavailable</h1>"));
        assert!(answer.header("x-request-id").is_some());
        let answer = stand_in.conversation(7, 226);
        assert_eq!((answer.status, answer.header("retry-after")), (429, None));
        let answer = stand_in.conversation(7, 226);
        assert_eq!(
            (answer.status, answer.header("retry-after")),
            (429, Some("7"))
        );
        assert_eq!(answer.text(), "Retry later\n");
        let answer = stand_in.conversation(7, 226);
        let to = answer.header("location");
        assert_eq!((answer.status, to), (302, Some("http://127.0.0.1:9/x?y")));
        let answer = stand_in.conversation(7, 226);
        assert_eq!(answer.status, 200);
        assert!(answer.text().starts_with("<!DOCTYPE html>"));
        let answer = stand_in.conversation(7, 226);
        let whole = numbered(7, 226);
        assert_eq!(answer.status, 200);
        let length = whole.len().to_string();
        assert_eq!(answer.header("content-length"), Some(length.as_str()));
        assert_eq!(answer.text(), &whole[..whole.len() / 2]);
        let began = Instant::now();
        assert_eq!(stand_in.conversation(7, 226).text(), whole);
        assert!(began.elapsed() >= Duration::from_millis(40));
        assert_eq!(stand_in.conversation(7, 226).text(), whole);
    }
}

#[test]
fn wrong_usage_is_2_and_says_what_is_right() {
    let taken = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let port = taken.local_addr().expect("it has one").port().to_string();
    for (arguments, remedy) in [
        (&["--fault", "oops"][..], "500 to 599"),
        (&["--fault", "404"], "500 to 599"),
        (&["--fault", "delay=soon"], "milliseconds"),
        (&["--fault", "429=-1"], "seconds"),
        (&["--fault", "redirect="], "address"),
        (&["--fault", ""], "500 to 599"),
        (&["--rate-limit", "0"], "1.."),
        (&["--port", "65536"], "65535"),
        (&["--port", &port], "choose another --port"),
        (&["--token", ""], "visible ASCII"),
        (&["--token", "a b"], "visible ASCII"),
    ] {
        let mut all = vec!["serve", "one.json"];
        all.extend(arguments);
        let outcome = one().run(&all);
        assert_eq!(outcome.code, Some(2), "{arguments:?}: {}", outcome.stderr);
        assert_eq!(outcome.stdout, "", "{arguments:?}");
        assert!(
            outcome.stderr.contains(remedy),
            "{arguments:?}: {}",
            outcome.stderr
        );
    }
}

#[test]
fn nothing_to_serve_is_3_with_every_reason() {
    let folder = Folder::new()
        .with("not-json.json", "{'id': 1}")
        .with("no-ids.json", "{}")
        .with("no-object.json", "[1]");
    let arguments = [
        "serve",
        "not-json.json",
        "no-ids.json",
        "no-object.json",
        "none.json",
    ];
    let outcome = folder.run(&arguments);
    assert_eq!((outcome.code, outcome.stdout.as_str()), (Some(3), ""));
    for line in [
        "cannot read none.json: no such file",
        "not served, not JSON: not-json.json\n",
        "not served, without an integer `account_id` and `id`: no-ids.json, no-object.json\n",
        "there is no payload to serve",
    ] {
        assert!(outcome.stderr.contains(line), "{line}: {}", outcome.stderr);
    }
}

#[test]
fn of_the_same_ids_the_first_is_served_and_the_rest_named() {
    let first = numbered(7, 226);
    let others = format!("{}\n", numbered(7, 226).replace("open", "resolved")).repeat(5);
    let folder = Folder::new()
        .with("b.json", &first)
        .with("a.ndjson", others);
    let stand_in = StandIn::start(&folder, &["b.json", "a.ndjson"]);
    assert_eq!(stand_in.conversation(7, 226).text(), first);
    let (code, said) = stand_in.end("TERM");
    assert_eq!(code, Some(0));
    let line =
        "not served, same ids as another payload: a.ndjson:1, a.ndjson:2, a.ndjson:3 and 2 more\n";
    assert!(said.contains(line), "{said}");
}

#[test]
fn a_token_that_the_user_chose_is_asked_for_and_not_shown() {
    let stand_in = StandIn::start(&one(), &["--token", "canary-token", "one.json"]);
    let answer = stand_in.ask("GET", PATH, "api_access_token: canary-token\r\n");
    assert_eq!(answer.status, 200);
    assert_eq!(stand_in.conversation(7, 226).status, 401);
    let (_, said) = stand_in.end("INT");
    assert!(!said.contains("canary-token"), "{said}");
}

#[test]
fn the_port_that_was_asked_for_is_the_one_it_listens_on() {
    // a port that was free a moment ago may be another test's by now
    let start = || {
        let free = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let port = free.local_addr().expect("it has one").port().to_string();
        drop(free);
        let stand_in = StandIn::started(&one(), &["--port", &port, "one.json"])?;
        Some((port, stand_in))
    };
    let mut attempts = std::iter::repeat_with(start).take(100);
    let (port, stand_in) = attempts
        .find_map(|started| started)
        .expect("a port stays free");
    assert_eq!(stand_in.port(), port);
    assert_eq!(stand_in.conversation(7, 226).status, 200);
}

#[test]
fn without_paths_the_payloads_of_the_program_are_served() {
    let stand_in = StandIn::start(&Folder::new(), &[]);
    let good: serde_json::Value = serde_json::from_str(&good()).expect("a payload is JSON");
    let id = |name: &str| good[name].as_i64().expect("an id");
    assert_eq!(
        stand_in.conversation(id("account_id"), id("id")).status,
        200
    );
}

#[test]
fn samples_answer_at_their_numbers() {
    let folder = one();
    let samples = folder
        .run(&["sample", "--seed", "5", "--count", "3"])
        .stdout;
    let stand_in = StandIn::start(&folder, &["one.json", "--sample", "3", "--seed", "5"]);
    for (id, sample) in (1..).zip(samples.lines()) {
        assert_eq!(stand_in.conversation(42, id).text(), sample);
    }
    assert_eq!(stand_in.conversation(7, 226).status, 200);
    let (_, said) = stand_in.end("INT");
    assert!(said.contains("serving account 7: 226\n"), "{said}");
    assert!(said.contains("account 42: 1..=3\n"), "{said}");
    assert_eq!(folder.run(&["serve", "--seed", "5"]).code, Some(2));
}
