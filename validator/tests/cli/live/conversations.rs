//! Which conversations are asked for, and what it means that one is not there.

use super::{TRANSPORTS, command, live};
use crate::hostile::{Hostile, answer};
use crate::run::{Folder, Outcome, numbered};
use crate::stand_in::StandIn;

/// The ids that a server was asked for, in the order in which it was.
fn asked(server: &Hostile) -> Vec<String> {
    server
        .asked
        .try_iter()
        .filter_map(|head| Some(head.split(' ').nth(1)?.rsplit('/').next()?.to_owned()))
        .collect()
}

#[test]
fn each_is_asked_for_once_in_the_order_named() {
    let folder = Folder::new().with("list.txt", "# mine\n\n5 # again\n8..=9\r\n\n 7\n");
    let server = Hostile::saying(answer("404 Not Found", "", "{\"error\":\"x\"}"));
    for transport in TRANSPORTS {
        let arguments = [
            "--conversation=3..=5",
            "--conversation=1..=4",
            "--conversation=3..=3",
            "--conversations-from=list.txt",
            "--concurrency=1",
        ];
        let outcome = live(&folder, &server.url, transport, &arguments);
        assert_eq!(asked(&server), ["3", "4", "5", "1", "2", "8", "9", "7"]);
        // 5 and 7 are named singly, and not there
        assert_eq!(outcome.code, Some(3), "{}", outcome.stderr);
        assert!(
            outcome.stdout.contains("unreadable 2"),
            "{}",
            outcome.stdout
        );
        assert!(
            outcome.stderr.contains("not found in the ranges: 6\n"),
            "{}",
            outcome.stderr
        );
    }
}

#[test]
fn a_list_may_come_from_standard_input() {
    let folder = Folder::new().with("a.json", numbered(7, 226));
    let stand_in = StandIn::start(&folder, &["a.json"]);
    let command = command(
        &folder,
        &stand_in.url,
        "reqwest",
        &["--conversations-from", "-"],
    );
    let outcome = Outcome::of(command, b"226\n1..=9\n");
    assert_eq!(outcome.code, Some(0), "{}", outcome.stderr);
    assert!(
        outcome.stdout.starts_with("documents 1,"),
        "{}",
        outcome.stdout
    );
}

#[test]
fn not_there_is_a_failure_only_of_what_was_named_singly() {
    let stand_in = StandIn::start(&Folder::new(), &[]);
    for (selection, code) in [
        ("99", 3),
        ("99..=99", 3),
        ("9223372036854775807", 3),
        ("-1", 3),
    ] {
        for transport in TRANSPORTS {
            let folder = Folder::new();
            let outcome = live(
                &folder,
                &stand_in.url,
                transport,
                &["--conversation", selection],
            );
            assert_eq!(outcome.code, Some(code), "{selection}: {}", outcome.stderr);
            let failed = format!(
                "cannot fetch {}/api/v1/accounts/7/conversations/{selection}: no such conversation",
                stand_in.url
            );
            let said = match selection {
                "99..=99" => "ranges: 1; none of the conversations exists",
                _ => &failed,
            };
            assert!(outcome.stderr.contains(said), "{}", outcome.stderr);
        }
    }
}

#[test]
fn another_servers_404_is_a_failure_even_in_a_range() {
    for body in ["<html>nginx</html>", "", "{}", r#"{"error":{}}"#, "[]"] {
        let server = Hostile::saying(answer("404 Not Found", "", body));
        let folder = Folder::new();
        for transport in TRANSPORTS {
            for selection in ["--conversation=1..=3", "--conversation=1"] {
                let arguments = [selection, "--quiet"];
                let outcome = live(&folder, &server.url, transport, &arguments);
                assert_eq!(outcome.code, Some(4), "{body}: {}", outcome.stderr);
                let why = "conversations/1: not found, but the response is not the service's; \
                           check --base-url (status 404)\n";
                assert!(outcome.stderr.contains(why), "{}", outcome.stderr);
            }
        }
    }
}

#[test]
fn the_path_of_the_base_url_stays() {
    let server = Hostile::saying(answer("200 OK", "", &numbered(7, 1)));
    let folder = Folder::new();
    for transport in TRANSPORTS {
        let base = format!("{}/chat/", server.url);
        let outcome = live(&folder, &base, transport, &["--conversation", "1"]);
        assert_eq!(outcome.code, Some(0), "{}", outcome.stderr);
        let head = server.asked.try_iter().next().expect("it was asked");
        assert!(
            head.starts_with("GET /chat/api/v1/accounts/7/conversations/1 HTTP/1.1\r\n"),
            "{head}"
        );
    }
}

#[test]
fn the_token_is_sent_in_the_header_that_was_asked_for() {
    let server = Hostile::saying(answer("200 OK", "", &numbered(7, 1)));
    let folder = Folder::new();
    for transport in TRANSPORTS {
        for (flags, line) in [
            (&["--conversation=1"][..], "api_access_token: test-token"),
            (
                &["--conversation=1", "--hyphenated-header"],
                "api-access-token: test-token",
            ),
        ] {
            live(&folder, &server.url, transport, flags);
            let head = server.asked.try_iter().next().expect("it was asked");
            let found = head.lines().any(|found| found.eq_ignore_ascii_case(line));
            assert!(found, "{line}: {head}");
        }
    }
}
