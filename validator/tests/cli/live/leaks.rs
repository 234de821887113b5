//! The token and personal data are in no output, whatever a server does with them.

use std::fs;
use std::io::Write as _;

use super::TRANSPORTS;
use crate::hostile::{Hostile, answer};
use crate::reports::FORMATS;
use crate::run::{Folder, Outcome, numbered};

const TOKEN: &str = "canary-token-0123456789abcdef";

#[test]
fn a_server_that_repeats_the_token_does_not_get_it_shown() {
    let named = numbered(7, 1).replacen('{', &format!("{{\"{TOKEN}\":1,\"é{TOKEN}\":2,"), 1);
    let valued = numbered(7, 1).replace("\"open\"", &format!("\"{TOKEN}\""));
    let origin = format!("location: https://{TOKEN}.example/{TOKEN}\r\n");
    let id = format!("x-request-id: {TOKEN}\r\n");
    let reason = format!(r#"{{"error":"{TOKEN}"}}"#);
    for bytes in [
        answer("200 OK", &id, &named),
        answer("200 OK", "", &valued),
        answer("200 OK", "", TOKEN),
        answer("200 OK", "", &format!("{{\"{TOKEN}\": {TOKEN}}}")),
        answer("302 Found", &origin, TOKEN),
        answer("401 Unauthorized", &id, &reason),
        answer("404 Not Found", &id, &reason),
        answer("429 Too Many Requests", &id, TOKEN),
        answer(&format!("503 {TOKEN}"), &id, TOKEN),
        answer(
            &format!("599 {TOKEN}"),
            &format!("{TOKEN}: {TOKEN}\r\n"),
            TOKEN,
        ),
        format!("{TOKEN}\r\n\r\n"),
        format!("HTTP/1.1 200 OK\r\n{TOKEN}\r\n\r\n{TOKEN}"),
        format!("HTTP/1.1 200 OK\r\ncontent-length: {TOKEN}\r\n\r\n{TOKEN}"),
        format!("HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: 29\r\n\r\n{TOKEN}"),
        format!("HTTP/1.1 {TOKEN}\r\n\r\n"),
    ] {
        let server = Hostile::saying(bytes.clone());
        for transport in TRANSPORTS {
            for flags in [
                &["--format", "text", "--show-values"][..],
                &[
                    "--format",
                    "json",
                    "--layers",
                    "json,schema,undeclared,types,roundtrip",
                ],
            ] {
                let mut arguments = vec!["--conversation", "1", "--retries", "0"];
                arguments.extend(flags);
                let folder = Folder::new();
                let mut command = super::command(&folder, &server.url, transport, &arguments);
                command.env("API_ACCESS_TOKEN", TOKEN);
                let outcome = Outcome::of(command, b"");
                let head = server.asked.try_iter().next().expect("it was asked");
                assert!(head.contains(TOKEN), "the server knows the token");
                let all = format!("{}{}", outcome.stdout, outcome.stderr).to_lowercase();
                assert!(
                    !all.contains("canary"),
                    "{transport} {flags:?} {bytes}:\n{all}"
                );
                assert_ne!(all, "", "{bytes}");
            }
        }
    }
}

#[test]
fn a_token_is_hidden_however_a_payload_and_a_report_spell_it() {
    // as in base64, and with what JSON and JSON Pointers escape
    let token = r#"canary/tok~en\0123"456789+abc=="#;
    let spelled: Vec<_> = token.bytes().map(|byte| format!("\\u{byte:04x}")).collect();
    let spelled = spelled.concat();
    let body = numbered(7, 1)
        .replacen('{', &format!("{{\"{spelled}\":{{\"{spelled}\":1}},"), 1)
        .replace("\"open\"", &format!("\"{spelled}\""));
    let server = Hostile::saying(answer("200 OK", "", &body));
    for format in ["--format=text", "--format=json"] {
        let arguments = ["--conversation=1", "--show-values", format];
        let folder = Folder::new();
        let mut command = super::command(&folder, &server.url, "ureq", &arguments);
        command.env("API_ACCESS_TOKEN", token);
        let outcome = Outcome::of(command, b"");
        assert_eq!(outcome.code, Some(1), "{}", outcome.stderr);
        assert!(outcome.stdout.contains("#/<token>") || format.ends_with("json"));
        for part in ["canary", "0123", "456789"] {
            assert!(!outcome.stdout.contains(part), "{}", outcome.stdout);
        }
    }
}

#[test]
fn the_token_is_in_no_report() {
    let plain = "canary-token-0123456789abcdef";
    // what XML, HTML, Markdown, URLs and JSON write in other ways
    let special = r#"canary<&>"'`|%/~\tok{en}[0123](456789)"#;
    for token in [plain, special] {
        let spelled: Vec<_> = token.bytes().map(|byte| format!("\\u{byte:04x}")).collect();
        let spelled = spelled.concat();
        let body = numbered(7, 1)
            .replacen(
                '{',
                &format!("{{\"{spelled}\":{{\"{spelled}\":1}},\"é{spelled}\":2,"),
                1,
            )
            .replace("\"open\"", &format!("\"{spelled}\""))
            .replace("\"can_reply\":", &format!("\"{spelled}3\":"));
        let bodies = [
            answer("200 OK", "", &body),
            answer("200 OK", "", &format!("{{\"{spelled}\": {token}")),
            answer("500 Oh", "", token),
        ];
        for bytes in bodies {
            let server = Hostile::saying(bytes);
            // an address may hold it too
            let path = if token == plain { plain } else { "path" };
            let url = format!("{}/{path}", server.url);
            let folder = Folder::new();
            let mut arguments = vec!["--conversation=1", "--retries=0", "--show-values"];
            let targets: Vec<_> = FORMATS
                .iter()
                .map(|format| format!("--report={format}=out.{format}"))
                .collect();
            arguments.push("--profile=profile");
            arguments.extend(targets.iter().map(String::as_str));
            let mut command = super::command(&folder, &url, "ureq", &arguments);
            command.env("API_ACCESS_TOKEN", token);
            let outcome = Outcome::of(command, b"");
            assert_ne!(outcome.code, Some(0));
            let said = format!("{}{}", outcome.stdout, outcome.stderr);
            let mut all = vec![("output", said)];
            all.extend(FORMATS.map(|format| {
                let text = fs::read_to_string(folder.path(&format!("out.{format}")));
                (format, text.expect("the report is written"))
            }));
            for (format, text) in all {
                for part in ["canary", "tok{en", "456789"] {
                    assert!(!text.contains(part), "{format}: {part} in {text}");
                }
            }
        }
    }
}

#[test]
fn personal_data_is_in_no_output() {
    let personal = numbered(7, 1)
        .replace("Noa Mizrahi", "canary name")
        .replace("noa@example.com", "canary@example.com")
        .replace("\"can_reply\":true", "\"can_reply\":\"canary\"")
        .replace("\"status\":\"open\"", "\"status\":\"canary\"")
        .replace(
            "\"custom_attributes\":{}",
            "\"custom_attributes\":{\"canary\":1,\"canary\":2}",
        );
    let server = Hostile::start(move |head, stream| {
        let status = ["200 OK", "404 Not Found", "500 canary", "403 canary"];
        let id = head.split(' ').nth(1).and_then(|path| path.chars().last());
        let id = id.and_then(|id| id.to_digit(10)).unwrap_or_default() as usize;
        let bytes = answer(status[id % status.len()], "", &personal);
        let _ = stream.write_all(bytes.as_bytes());
    });
    for transport in TRANSPORTS {
        for format in ["text", "json"] {
            let arguments = ["--conversation=1..=8", "--retries=0", "--format", format];
            let folder = Folder::new();
            let outcome = super::live(&folder, &server.url, transport, &arguments);
            let all = outcome.stdout + &outcome.stderr;
            assert!(!all.contains("canary"), "{transport} {format}: {all}");
            assert!(all.contains("can_reply"), "{all}");
        }
    }
}
