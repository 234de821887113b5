//! Calls through a proxy: what it sees, what is accepted from it, and which proxies are rejected.

use std::io::{self, Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

use conversation_client::{Error, ErrorKind, GetConversation, Operation};
use rustls::crypto::ring;

use crate::harness::{
    CANARY, CONTRACT, Setup, TOKEN, Transport, call, failed, is_inner, on_both, shows_nothing,
};
use crate::methods::Redeem;
use crate::secured::Secured;
use crate::trust::trusting;

const CERTIFICATE: &str = include_str!("certificates/signed/p256-by-p256-sha256.pem");
const KEY: &str = include_str!("certificates/signed/p256-key.pem");
/// For `localhost` only.
const OTHER: &str = include_str!("certificates/server.pem");
const TARGET: &str = "https://chat.example.com";

/// A proxy that connects everyone to this port, whatever they request, and records what it sees.
struct Tunnel {
    port: u16,
    seen: Arc<Mutex<Vec<u8>>>,
}

impl Tunnel {
    fn to(target: u16) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let seen: Arc<Mutex<Vec<u8>>> = Arc::default();
        let log = Arc::clone(&seen);
        // the thread ends with the process
        thread::spawn(move || {
            for client in listener.incoming().flatten() {
                // the client may disconnect at any time
                let _ = forward(client, target, &log);
            }
        });
        Self { port, seen }
    }

    fn variable(&self) -> (&'static str, String) {
        let url = format!("http://Aladdin:canary-password@127.0.0.1:{}", self.port);
        ("HTTPS_PROXY", url)
    }

    fn seen(&self) -> String {
        String::from_utf8_lossy(&self.seen.lock().expect("no panic")).into_owned()
    }
}

fn forward(mut client: TcpStream, target: u16, log: &Arc<Mutex<Vec<u8>>>) -> io::Result<()> {
    let keep = |bytes: &[u8]| log.lock().expect("no panic").extend(bytes);
    let mut head = Vec::new();
    let mut byte = [0];
    while !head.ends_with(b"\r\n\r\n") {
        client.read_exact(&mut byte)?;
        head.push(byte[0]);
    }
    keep(&head);
    let mut server = TcpStream::connect(("127.0.0.1", target))?;
    client.write_all(b"HTTP/1.1 200 Connection established\r\n\r\n")?;
    let (mut from, mut to) = (server.try_clone()?, client.try_clone()?);
    thread::spawn(move || {
        let _ = io::copy(&mut from, &mut to);
        let _ = to.shutdown(Shutdown::Write);
    });
    let mut piece = [0; 1024];
    loop {
        let length = client.read(&mut piece)?;
        if length == 0 {
            return server.shutdown(Shutdown::Write);
        }
        keep(&piece[..length]);
        server.write_all(&piece[..length])?;
    }
}

on_both!(
    the_token_is_sent_through_a_proxy_inside_tls,
    a_proxy_is_not_trusted_as_the_server,
    an_unusable_proxy_is_rejected_before_anything_is_sent,
    a_proxy_unusable_for_one_call_is_rejected_at_that_call,
    exempt_hosts_are_called_without_a_proxy,
);

fn the_token_is_sent_through_a_proxy_inside_tls<T: Transport>() {
    let server = Secured::shows(CERTIFICATE, KEY, None, ring::default_provider());
    let proxy = Tunnel::to(server.port());
    let variables = [proxy.variable(), trusting("signed/authorities.pem")];
    let case = "the_token_is_sent_through_a_proxy_inside_tls";
    if is_inner::<T>(module_path!(), case, &variables) {
        call::<T>(&Setup::new(TARGET)).expect("a conversation");
        return;
    }
    let seen = proxy.seen();
    assert!(seen.starts_with("CONNECT chat.example.com:443 "), "{seen}");
    let head = seen.split_once("\r\n\r\n").expect("a head").0;
    let head = head.to_lowercase();
    // Aladdin:canary-password
    let shown = "proxy-authorization: basic qwxhzgrpbjpjyw5hcnktcgfzc3dvcmq=";
    assert!(head.contains(shown), "{head}");
    assert!(head.contains("\r\nhost: chat.example.com:443"), "{head}");
    assert!(!seen.contains(CANARY), "{seen}");
    assert!(server.seen()[0].request.contains(TOKEN));
}

/// The server at its other end has to be the one that the URL names.
fn a_proxy_is_not_trusted_as_the_server<T: Transport>() {
    let server = Secured::start(OTHER);
    let proxy = Tunnel::to(server.port());
    let variables = [proxy.variable(), trusting("authority.pem")];
    let case = "a_proxy_is_not_trusted_as_the_server";
    if is_inner::<T>(module_path!(), case, &variables) {
        let error = failed::<T>(&Setup::new(TARGET));
        assert_eq!(*error.kind(), ErrorKind::Tls, "{error:?}");
        return;
    }
    assert!(proxy.seen().starts_with("CONNECT chat.example.com:443 "));
    assert!(server.seen().iter().all(|seen| seen.request.is_empty()));
}

fn an_unusable_proxy_is_rejected_before_anything_is_sent<T: Transport>() {
    let case = "an_unusable_proxy_is_rejected_before_anything_is_sent";
    for (name, value, usable) in [
        ("HTTPS_PROXY", "socks5://canary@127.0.0.1:1", ""),
        ("https_proxy", "socks5h://127.0.0.1:1", "HTTPS_PROXY"),
        ("ALL_PROXY", "socks4://127.0.0.1:1", ""),
        ("all_proxy", "ftp://127.0.0.1:1", "ALL_PROXY"),
        ("HTTPS_PROXY", "http://canary canary", "ALL_PROXY"),
    ] {
        let mut variables = vec![
            (name, value.to_owned()),
            trusting("nobody.pem"),
            ("NAMED", name.to_owned()),
        ];
        if !usable.is_empty() {
            // it comes behind
            variables.push((usable, "http://127.0.0.1:1".to_owned()));
        }
        if is_inner::<T>(module_path!(), case, &variables) {
            for base_url in [TARGET, CONTRACT] {
                let error = T::build(&Setup::new(base_url)).err().expect("refused");
                names_the_proxy(&error);
            }
            return;
        }
    }
}

fn names_the_proxy(error: &Error) {
    shows_nothing(error);
    let ErrorKind::Configuration { setting, problem } = error.kind() else {
        panic!("{error:?}")
    };
    assert_eq!(*setting, "proxy");
    let name = std::env::var("NAMED").expect("the variable");
    assert!(problem.starts_with(&name), "{problem}");
}

/// A custom operation may name another server, which is not known when the client is built.
fn a_proxy_unusable_for_one_call_is_rejected_at_that_call<T: Transport>() {
    let case = "a_proxy_unusable_for_one_call_is_rejected_at_that_call";
    let exempt = GetConversation::SERVER.trim_start_matches("https://");
    let variables = [
        ("HTTPS_PROXY", "socks5://canary@127.0.0.1:1".to_owned()),
        ("NO_PROXY", exempt.to_owned()),
        ("NAMED", "HTTPS_PROXY".to_owned()),
        trusting("nobody.pem"),
    ];
    if is_inner::<T>(module_path!(), case, &variables) {
        let client = T::build(&Setup::new(CONTRACT)).expect("a client");
        let error = client.execute(&Redeem).expect_err("refused");
        names_the_proxy(&error);
    }
}

fn exempt_hosts_are_called_without_a_proxy<T: Transport>() {
    let case = "exempt_hosts_are_called_without_a_proxy";
    let list = "example.org, example.com";
    for (lower, upper) in [("", list), (list, ""), (list, "example.org")] {
        let variables = [
            ("HTTPS_PROXY", "socks5://127.0.0.1:1".to_owned()),
            ("no_proxy", lower.to_owned()),
            ("NO_PROXY", upper.to_owned()),
            trusting("nobody.pem"),
        ];
        if is_inner::<T>(module_path!(), case, &variables) {
            assert!(T::build(&Setup::new(TARGET)).is_ok());
            return;
        }
    }
}
