//! `conversation-validator serve`: a stand-in for the service, on this machine only.

use std::io::{self, Write as _};
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::mpsc;

use bytes::Bytes;
use clap::Args;
use conversation_client::{GetConversation, Operation as _, Token, fixtures};

use crate::Sampler;
use crate::cli::complaint::complain;
use crate::cli::exit::{self, Exit};
use crate::cli::failure::Failure;
use crate::cli::input_flags::{self, KindFlag};
use crate::cli::operation::{ID_NAMES, ROUTE};
use check::records::limit::MAX_RECORD;
use recordings::inputs::record::Record;
use recordings::inputs::records;
use recordings::inputs::{self, Choice, Found, InputKind};
use stand_in::{Authentication, Fault, Faults, Payloads, RateLimit, Server, StandIn};

mod hints;

use hints::{DEFAULT_TOKEN, Hints};

/// The long help of `--fault`.
const FAULTS: &str = "\
Faults to inject, comma-separated: the first request gets the first fault, and after the last \
fault the list starts again

  none          no fault
  500 to 599    this status, with an HTML page
  429           too many requests, in the service's form
  429=SECONDS   the same, with a Retry-After
  delay=MS      the right response, this many milliseconds late
  redirect=URL  302 to this address
  truncate      half of the right response, then the connection is closed
  html          200 with an HTML page, like the login page of a proxy

For example, every third request succeeds:  --fault 503,503,none
All responses are slow:                     --fault delay=2000";

/// Run a stand-in for the service on this machine, to try `live` and to test clients.
///
/// Each payload is served byte for byte under its own `account_id` and `id`, to clients that
/// send the token. The server listens on 127.0.0.1 only, and runs until Ctrl-C. The first line
/// of standard output is its address.
#[derive(Debug, Args)]
#[command(after_help = exit::SERVE)]
pub(in crate::cli) struct Serve {
    /// Files, directories or `-`, read as by `check` [default: the payloads built into this
    /// program]
    ///
    /// If two payloads have the same ids, the first one is served and the other one is reported.
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,

    /// The kind of the given files and of standard input [default: by file name extension, or else
    /// by content]
    #[arg(long, value_name = "KIND")]
    input: Option<KindFlag>,

    /// Serve this many samples, generated as by `sample`: conversations 1 to COUNT of account 42
    ///
    /// They are served in addition to the payloads of PATH, if any.
    #[arg(long, value_name = "COUNT", value_parser = clap::value_parser!(u64).range(1..=1_000_000))]
    sample: Option<u64>,

    /// The seed of the samples
    #[arg(long, value_name = "N", default_value_t = 0, requires = "sample")]
    seed: u64,

    /// The port to listen on; 0 selects a free one
    #[arg(long, value_name = "PORT", default_value_t = 0)]
    port: u16,

    /// The token that requests must have
    #[arg(long, value_name = "TOKEN", default_value = DEFAULT_TOKEN, hide_default_value = true,
          help = "The token that requests must have [default: test-token]")]
    token: String,

    /// Respond with 429 to more requests per minute than this
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    rate_limit: Option<u32>,

    /// Faults to inject, comma-separated: the first request gets the first fault, and after the
    /// last fault the list starts again
    #[arg(long, value_name = "LIST", value_delimiter = ',', long_help = FAULTS)]
    fault: Vec<Fault>,
}

impl Serve {
    /// Serves until the user ends it.
    pub(super) fn run(&self) -> Result<Exit, Failure> {
        let Ok(_) = Token::new(&self.token) else {
            return Err(Failure::Usage(
                "the token must consist of visible ASCII characters, and must not be empty"
                    .to_owned(),
            ));
        };
        let mut payloads = if self.paths.is_empty() && self.sample.is_none() {
            built_in_payloads()
        } else {
            self.read()
        };
        add_samples(&mut payloads, self.seed, self.sample.unwrap_or(0));
        for problem in payloads.problems() {
            complain(&problem);
        }
        if payloads.is_empty() {
            return Err(Failure::NothingToServe);
        }
        self.serve(payloads)?;
        Ok(Exit::Conforming)
    }

    /// The payloads of files and directories. Reports what could not be read.
    fn read(&self) -> Payloads {
        let mut payloads = Payloads::new(ID_NAMES);
        let kind = self.input.map(Into::into);
        let Found {
            inputs,
            unreadable,
            skipped,
        } = inputs::find(&self.paths, kind, ROUTE, &Choice::default());
        for error in unreadable {
            Failure::from(error).report();
        }
        let skipped = input_flags::skipped(&skipped);
        if let Some(line) = report::in_a_line(&skipped, skipped.len() as u64) {
            complain(&line);
        }
        for input in &inputs {
            let read = records::each(input, MAX_RECORD, |record: Record<'_>| {
                let name = || {
                    if record.kind == InputKind::Json {
                        input.name()
                    } else {
                        format!("{}:{}", input.name(), record.number)
                    }
                };
                match record.payload {
                    Ok(payload) => payloads.add(name, Bytes::copy_from_slice(payload)),
                    Err(_) => payloads.add_too_long(name()),
                }
                true
            });
            match read {
                Err(error) => {
                    Failure::from(input.failed(error)).report();
                }
                Ok(Some(skipped)) => complain(&format!("{}: {skipped}", input.shown_name())),
                Ok(None) => {}
            }
        }
        payloads
    }

    /// Serves until Ctrl-C. Fails only if it cannot start.
    fn serve(&self, payloads: Payloads) -> Result<(), Failure> {
        let mut server = Server::bind(self.port)?;
        let (ended, end) = mpsc::channel();
        ctrlc::set_handler(move || {
            // fails only if the program is ending already
            let _ = ended.send(());
        })
        .map_err(|error| Failure::Signals(io::Error::other(error)))?;

        let hints = Hints::new(server.address(), &payloads, &self.token);
        server.serve(StandIn::new(
            GetConversation::PATH,
            payloads,
            Authentication::new(&self.token, GetConversation::TOKEN_HEADER),
            self.rate_limit.map(RateLimit::per_minute),
            Faults::new(self.fault.clone()),
        ));
        announce(server.address());
        explain(&hints);
        let _ = end.recv();
        Ok(())
    }
}

/// The payloads of the client's feature `fixtures`.
fn built_in_payloads() -> Payloads {
    let mut payloads = Payloads::new(ID_NAMES);
    for fixture in fixtures::ALL {
        payloads.add(|| fixture.name.to_owned(), Bytes::from_static(fixture.json));
    }
    payloads
}

/// Adds `count` payloads generated from the schema.
fn add_samples(payloads: &mut Payloads, seed: u64, count: u64) {
    let sampler = Sampler::new(seed);
    for record in 1..=count {
        let name = || format!("sample {record}");
        payloads.add(name, Bytes::from(sampler.nth_record(record).text));
    }
}

/// Prints the address, for scripts. A closed pipe is no failure.
fn announce(address: SocketAddr) {
    let mut out = io::stdout();
    let _ = writeln!(out, "listening on http://{address}").and_then(|()| out.flush());
}

/// Prints hints for people on standard error, because standard output is for scripts.
fn explain(hints: &Hints) {
    let _ = write!(io::stderr(), "{hints}");
}
