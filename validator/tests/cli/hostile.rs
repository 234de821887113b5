//! A server that answers what a test wants, byte for byte.

use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver};
use std::thread;

/// It listens until the tests end.
pub(crate) struct Hostile {
    /// `http://127.0.0.1:PORT`.
    pub(crate) url: String,
    /// The head of each request, when it was read and before it is answered.
    pub(crate) asked: Receiver<String>,
}

impl Hostile {
    /// Has `answer` write to each connection, after one request; then it is closed.
    pub(crate) fn start(answer: impl Fn(&str, &mut TcpStream) + Send + Sync + 'static) -> Hostile {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = listener.local_addr().expect("it has an address");
        let (told, asked) = mpsc::channel();
        let answer = Arc::new(answer);
        thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                let (told, answer) = (told.clone(), answer.clone());
                thread::spawn(move || serve(stream, &told, answer.as_ref()));
            }
        });
        Hostile {
            url: format!("http://{address}"),
            asked,
        }
    }

    /// Answers each request with the same bytes.
    pub(crate) fn saying(bytes: impl Into<Vec<u8>>) -> Hostile {
        let bytes = bytes.into();
        Hostile::start(move |_, stream| {
            // the other end may have seen enough
            let _ = stream.write_all(&bytes);
        })
    }
}

fn serve(
    mut stream: TcpStream,
    told: &mpsc::Sender<String>,
    answer: &dyn Fn(&str, &mut TcpStream),
) {
    let mut head = Vec::new();
    let mut byte = [0];
    while !head.ends_with(b"\r\n\r\n") {
        match stream.read(&mut byte) {
            Ok(1) => head.push(byte[0]),
            _ => return,
        }
    }
    let head = String::from_utf8_lossy(&head).into_owned();
    // a test that looks at no request has dropped the other end
    let _ = told.send(head.clone());
    answer(&head, &mut stream);
}

/// A whole answer; `head` is what stands between status line and length.
pub(crate) fn answer(status: &str, head: &str, body: &str) -> String {
    format!(
        "HTTP/1.1 {status}\r\nconnection: close\r\n{head}content-length: {}\r\n\r\n{body}",
        body.len()
    )
}

/// Keeps a connection open without a word, until the other end is gone.
pub(crate) fn keep_silent(stream: &mut TcpStream) {
    let mut rest = Vec::new();
    let _ = stream.read_to_end(&mut rest);
}
