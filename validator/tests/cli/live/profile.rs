//! `--profile`: what the service's answers show of the schema.

use std::fs;

use serde_json::Value;

use super::{TRANSPORTS, command, live};
use crate::hostile::{Hostile, answer};
use crate::run::{Folder, Outcome, numbered};
use crate::stand_in::StandIn;

#[test]
fn answers_are_counted_by_their_urls_and_what_is_not_there_is_not() {
    let folder = (8..=10).fold(Folder::new(), |folder, id| {
        folder.with(&format!("d/{id}.json"), numbered(7, id))
    });
    let stand_in = StandIn::start(&folder, &["d"]);
    for transport in TRANSPORTS {
        let arguments = ["--conversation=7..=12", "--profile=p.json"];
        let outcome = live(&folder, &stand_in.url, transport, &arguments);
        assert_eq!(outcome.code, Some(0), "{}", outcome.stderr);
        let text = fs::read_to_string(folder.path("p.json")).expect("there is a profile");
        let profile: Value = serde_json::from_str(&text).expect("it is JSON");
        assert_eq!(profile["records"]["count"], 3);
        // in the order of numbers
        let url = format!("{}/api/v1/accounts/7/conversations", stand_in.url);
        assert_eq!(profile["records"]["first"], format!("{url}/8:1"));
        assert_eq!(profile["records"]["last"], format!("{url}/10:1"));
        assert_eq!(folder.run(&["coverage", "p.json"]).code, Some(0));
    }
}

#[test]
fn a_token_that_the_server_repeats_is_not_in_the_profile() {
    // no name of many digits: that would be masked before it is asked about
    let token = "canary-token-of-letters-alone";
    let payload = numbered(7, 1)
        .replacen('{', &format!("{{\"{token}\":1,\"{token}2\":2,"), 1)
        .replace("\"open\"", &format!("\"{token}\""));
    let server = Hostile::saying(answer("200 OK", "", &payload));
    let folder = Folder::new();
    let arguments = ["--conversation=1", "--show-values", "--profile=p.json"];
    let mut command = command(&folder, &server.url, "reqwest", &arguments);
    command.env("API_ACCESS_TOKEN", token);
    assert_eq!(Outcome::of(command, b"").code, Some(1));
    let text = fs::read_to_string(folder.path("p.json")).expect("there is a profile");
    assert!(!text.contains("canary"), "{text}");
    let profile: Value = serde_json::from_str(&text).expect("it is JSON");
    let nodes = &profile["nodes"];
    let kept = &nodes["/$defs/Conversation"]["undeclared"]["kept"];
    assert_eq!(kept["<token>"]["present"]["count"], 1, "{kept}");
    let kept = &nodes["/$defs/ConversationStatus"]["other_values"]["kept"];
    assert_eq!(kept["<token>"]["count"], 1, "{kept}");
    assert_eq!(folder.run(&["profile", "merge", "p.json"]).stdout, text);
}
