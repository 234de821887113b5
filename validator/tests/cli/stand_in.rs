//! The real stand-in, started for a test, and requests to it.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};

use crate::run::Folder;

/// `serve`, ended when dropped.
pub(crate) struct StandIn {
    child: Child,
    /// `http://127.0.0.1:PORT`.
    pub(crate) url: String,
}

/// An answer as it came.
pub(crate) struct Answer {
    pub(crate) status: u16,
    head: String,
    pub(crate) body: Vec<u8>,
}

impl StandIn {
    /// Starts it in `folder` and waits until it listens.
    pub(crate) fn start(folder: &Folder, arguments: &[&str]) -> StandIn {
        StandIn::started(folder, arguments).expect("it says where it listens")
    }

    /// The same, or nothing where it ends before it listens.
    pub(crate) fn started(folder: &Folder, arguments: &[&str]) -> Option<StandIn> {
        let mut all = vec!["serve"];
        all.extend(arguments);
        let mut child = folder
            .command(&all)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the binary starts");
        let stdout = child.stdout.take().expect("it has a standard output");
        let mut line = String::new();
        BufReader::new(stdout)
            .read_line(&mut line)
            .expect("its output is readable");
        if line.is_empty() {
            child.wait().expect("it ends");
            return None;
        }
        let url = line
            .strip_prefix("listening on ")
            .and_then(|line| line.strip_suffix('\n'))
            .unwrap_or_else(|| panic!("it says where it listens: {line:?}"))
            .to_owned();
        assert!(url.starts_with("http://127.0.0.1:"), "{url}");
        Some(StandIn { child, url })
    }

    /// The port alone.
    pub(crate) fn port(&self) -> &str {
        self.url.rsplit(':').next().unwrap_or_default()
    }

    /// Asks for a conversation with the default token.
    pub(crate) fn conversation(&self, account: i64, id: i64) -> Answer {
        let path = format!("/api/v1/accounts/{account}/conversations/{id}");
        self.ask("GET", &path, "api_access_token: test-token\r\n")
    }

    /// Sends a request with these further header lines.
    pub(crate) fn ask(&self, method: &str, path: &str, headers: &str) -> Answer {
        let address = self.url.trim_start_matches("http://");
        let mut stream = TcpStream::connect(address).expect("it listens");
        write!(
            stream,
            "{method} {path} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n{headers}\r\n"
        )
        .expect("it takes a request");
        let mut received = Vec::new();
        // a connection that breaks off is an answer, too
        let _ = stream.read_to_end(&mut received);
        Answer::read(&received)
    }

    /// Ends it as a user would; what it said on standard error, and how it ended.
    pub(crate) fn end(mut self, signal: &str) -> (Option<i32>, String) {
        kill(signal, &self.child);
        let mut said = String::new();
        let mut stderr = self.child.stderr.take().expect("it has a standard error");
        stderr.read_to_string(&mut said).expect("it writes UTF-8");
        let status = self.child.wait().expect("it ends");
        (status.code(), said)
    }
}

impl Drop for StandIn {
    fn drop(&mut self) {
        // it may have ended already
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Answer {
    fn read(received: &[u8]) -> Answer {
        let end = received
            .windows(4)
            .position(|window| window == b"\r\n\r\n")
            .expect("an answer has a head");
        let head = String::from_utf8_lossy(&received[..end]).into_owned();
        let status = head.get(9..12).and_then(|status| status.parse().ok());
        Answer {
            status: status.expect("an answer has a status"),
            head,
            body: received[end + 4..].to_vec(),
        }
    }

    /// The value of a header.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|line| {
            let (found, value) = line.split_once(':')?;
            found.eq_ignore_ascii_case(name).then(|| value.trim())
        })
    }

    pub(crate) fn text(&self) -> &str {
        std::str::from_utf8(&self.body).expect("a text")
    }
}

/// Sends a signal: `INT`, `TERM`.
pub(crate) fn kill(signal: &str, child: &Child) {
    let sent = Command::new("kill")
        .args([&format!("-{signal}"), &child.id().to_string()])
        .status()
        .expect("there is a command `kill`");
    assert!(sent.success());
}
