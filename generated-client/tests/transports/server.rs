//! A server on loopback that follows a script for each connection.

use std::io::{ErrorKind, Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Condvar, Mutex};
use std::thread;
use std::time::Duration;

/// The next action of the server on a connection.
#[derive(Clone)]
pub(crate) enum Step {
    /// Reads a request to the end of its head.
    Read,
    /// Waits for a request and leaves it unread, so that closing resets the connection.
    Leave,
    /// Sends these bytes.
    Send(Vec<u8>),
    /// Sends these bytes one by one, with this pause after each.
    Drip(Vec<u8>, Duration),
    /// Sends this repeatedly, until the client has disconnected.
    Flood(Vec<u8>),
    /// Neither sends nor closes, until the client has disconnected.
    Hang,
}

/// Runs one script per connection; the last one also for all further connections.
pub(crate) struct Server {
    address: SocketAddr,
    received: Arc<Received>,
}

/// What was received, one text for each connection.
#[derive(Default)]
struct Received {
    texts: Mutex<Vec<String>>,
    changed: Condvar,
}

impl Received {
    fn push(&self, number: usize, text: &str) {
        let mut texts = self.texts.lock().expect("no panic");
        let length = texts.len().max(number + 1);
        texts.resize(length, String::new());
        texts[number].push_str(text);
        self.changed.notify_all();
    }
}

impl Server {
    pub(crate) fn start(scripts: Vec<Vec<Step>>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = listener.local_addr().expect("an address");
        let received: Arc<Received> = Arc::default();
        let log = Arc::clone(&received);
        // the thread ends with the process
        thread::spawn(move || {
            for (number, connection) in listener.incoming().enumerate() {
                let Ok(connection) = connection else { continue };
                let script = scripts[number.min(scripts.len() - 1)].clone();
                log.push(number, "");
                let log = Arc::clone(&log);
                thread::spawn(move || serve(connection, &script, &|text| log.push(number, text)));
            }
        });
        Self { address, received }
    }

    /// Every connection gets this response to its request.
    pub(crate) fn answering(answer: Vec<u8>) -> Self {
        Self::start(vec![vec![Step::Read, Step::Send(answer)]])
    }

    /// The first connections get these responses, and all further ones the last.
    pub(crate) fn answering_each(answers: Vec<Vec<u8>>) -> Self {
        let script = |answer| vec![Step::Read, Step::Send(answer)];
        Self::start(answers.into_iter().map(script).collect())
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    pub(crate) fn port(&self) -> u16 {
        self.address.port()
    }

    /// What was received so far, one text for each connection; it contains `[gone]` if the client
    /// disconnected from a server that hung.
    pub(crate) fn received(&self) -> Vec<String> {
        self.received.texts.lock().expect("no panic").clone()
    }

    /// Waits until this text was received.
    pub(crate) fn wait_for(&self, text: &str) {
        let texts = self.received.texts.lock().expect("no panic");
        let (texts, timeout) = self
            .received
            .changed
            .wait_timeout_while(texts, Duration::from_secs(300), |texts| {
                !texts.concat().contains(text)
            })
            .expect("no panic");
        assert!(!timeout.timed_out(), "no {text:?} in {texts:?}");
    }
}

fn serve(mut connection: TcpStream, script: &[Step], log: &dyn Fn(&str)) {
    for step in script {
        // the script ends if the client has disconnected
        if run(&mut connection, step, log).is_err() {
            return;
        }
    }
    if !script.iter().any(|step| matches!(step, Step::Leave)) {
        // closes cleanly: further data from the client does not reset the connection
        let _ = connection.shutdown(Shutdown::Write);
        let _ = drain(&mut connection);
    }
}

fn run(connection: &mut TcpStream, step: &Step, log: &dyn Fn(&str)) -> std::io::Result<()> {
    match step {
        Step::Read => log(&read_head(connection)?),
        Step::Leave => await_head(connection)?,
        Step::Send(bytes) => connection.write_all(bytes)?,
        Step::Drip(bytes, pause) => {
            for byte in bytes {
                connection.write_all(&[*byte])?;
                thread::sleep(*pause);
            }
        }
        Step::Flood(bytes) => loop {
            connection.write_all(bytes)?;
        },
        Step::Hang => {
            let end = drain(connection);
            log("[gone]");
            end?;
        }
    }
    Ok(())
}

fn read_head(connection: &mut TcpStream) -> std::io::Result<String> {
    let mut head = Vec::new();
    let mut byte = [0];
    while !head.ends_with(b"\r\n\r\n") {
        if connection.read(&mut byte)? == 0 {
            // anything that is not a request, such as the first bytes of TLS, is recorded too
            break;
        }
        head.push(byte[0]);
    }
    Ok(String::from_utf8_lossy(&head).into_owned())
}

fn await_head(connection: &TcpStream) -> std::io::Result<()> {
    let mut head = [0; 4096];
    loop {
        let length = connection.peek(&mut head)?;
        if length == 0 {
            return Err(ErrorKind::UnexpectedEof.into());
        }
        if head[..length].ends_with(b"\r\n\r\n") {
            return Ok(());
        }
        thread::yield_now();
    }
}

fn drain(connection: &mut TcpStream) -> std::io::Result<()> {
    let mut sink = [0; 1024];
    while connection.read(&mut sink)? > 0 {}
    Ok(())
}

/// A response with these headers and its length.
pub(crate) fn answer(status: &str, headers: &[(&str, &str)], body: impl AsRef<[u8]>) -> Vec<u8> {
    let body = body.as_ref();
    let length = body.len().to_string();
    let mut headers = headers.to_vec();
    headers.push(("content-length", &length));
    raw(status, &headers, body)
}

/// A response with these headers only.
pub(crate) fn raw(status: &str, headers: &[(&str, &str)], body: impl AsRef<[u8]>) -> Vec<u8> {
    let mut answer = format!("HTTP/1.1 {status}\r\nconnection: close\r\n").into_bytes();
    for (name, value) in headers {
        answer.extend(format!("{name}: {value}\r\n").bytes());
    }
    answer.extend(b"\r\n");
    answer.extend(body.as_ref());
    answer
}
