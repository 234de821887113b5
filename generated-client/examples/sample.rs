//! Samples production traffic: writes one of every N received bodies to a file, which the validator
//! then checks against the contract.
//!
//! ```sh
//! API_ACCESS_TOKEN=... cargo run -p conversation-client --features ureq --example sample -- \
//!     sample.ndjson 7 226 227 228
//! conversation-validator check sample.ndjson
//! ```
//!
//! The file contains personal data as received. Keep it only where such data may be stored, and not
//! for long; or run `conversation-validator redact` on it at once and keep only its output, which
//! has the same findings.

use std::env;
use std::error::Error;
use std::fs::OpenOptions;
use std::io::{self, Write};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{SyncSender, sync_channel};
use std::thread;

use conversation_client::transport::ureq::{Client, ReceivedBody};

/// Samples every body here; a busy service would take one in a thousand.
const ONE_OF: u64 = 1;
/// The number of bodies that may wait to be written; further bodies are not sampled.
const WAITING: usize = 16;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args().skip(1);
    let path = arguments
        .next()
        .ok_or("usage: sample FILE ACCOUNT CONVERSATION...")?;
    let ids: Vec<i64> = arguments.map(|id| id.parse()).collect::<Result<_, _>>()?;
    let (account, conversations) = ids.split_first().ok_or("no account")?;

    let mut file = OpenOptions::new().create(true).append(true).open(path)?;
    let (sender, sampled) = sync_channel(WAITING);
    let writer = thread::spawn(move || -> io::Result<()> {
        sampled
            .iter()
            .try_for_each(|body| write_line(&mut file, body))
    });

    let mut client = Client::builder()
        .token(env::var("API_ACCESS_TOKEN")?)
        .on_body(sampler(ONE_OF, sender));
    if let Ok(base_url) = env::var("BASE_URL") {
        client = client.base_url(base_url);
    }
    let client = client.build()?;
    for conversation in conversations {
        if let Err(error) = client.get_conversation(*account, *conversation) {
            eprintln!("{conversation}: {error}");
        }
    }
    // the hook owns the sender, so the writer ends when the hook is dropped
    drop(client);
    writer.join().map_err(|_| "the writer stopped")??;
    Ok(())
}

/// A hook that passes on one of every `one_of` successful bodies. It never waits: the call matters
/// more than the sample.
pub(crate) fn sampler(
    one_of: u64,
    sender: SyncSender<Vec<u8>>,
) -> impl Fn(&ReceivedBody<'_>) + Send + Sync + 'static {
    let seen = AtomicU64::new(0);
    move |received| {
        if !received.status.is_success() {
            return;
        }
        if seen.fetch_add(1, Ordering::Relaxed) % one_of == 0 {
            // full or closed: this body is not sampled
            let _ = sender.try_send(received.body.to_vec());
        }
    }
}

/// Writes one body as one line. Line breaks outside of JSON strings are insignificant, and inside
/// strings they do not occur.
pub(crate) fn write_line(file: &mut impl Write, mut body: Vec<u8>) -> io::Result<()> {
    for byte in &mut body {
        if matches!(byte, b'\n' | b'\r') {
            *byte = b' ';
        }
    }
    body.push(b'\n');
    file.write_all(&body)
}
