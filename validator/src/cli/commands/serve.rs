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
use crate::cli::operation::ROUTE;
use check::records::limit::MAX_RECORD;
use recordings::inputs::record::Record;
use recordings::inputs::records;
use recordings::inputs::{self, Choice, Found, InputKind};
use stand_in::{Authentication, Fault, Faults, Payloads, RateLimit, Server, StandIn};

mod hints;

use hints::{DEFAULT_TOKEN, Hints};

/// What `--fault` takes.
const FAULTS: &str = "\
What goes wrong, comma-separated: the first request gets the first fault, and after the last \
comes the first again

  none          nothing
  500 to 599    this status, with a page of HTML
  429           too many requests, as the service says it
  429=SECONDS   the same, with a Retry-After
  delay=MS      the right answer, so many milliseconds late
  redirect=URL  302 to this address
  truncate      half of the right answer, then the connection ends
  html          200 with a page of HTML, as a proxy's login page

For example, every third request succeeds:  --fault 503,503,none
All are slow:                               --fault delay=2000";

/// Stand in for the service on this machine: for trying `live`, and for testing clients.
///
/// Each payload answers, byte for byte, at its own `account_id` and `id`, to who sends the
/// token. It listens on 127.0.0.1 only, says where on the first line of standard output, and
/// ends on Ctrl-C.
#[derive(Debug, Args)]
#[command(after_help = exit::SERVE)]
pub(in crate::cli) struct Serve {
    /// Files, directories or `-`, read as `check` reads them [default: the payloads that this
    /// program brings along]
    ///
    /// Where two have the same ids, the first is served and the other named.
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,

    /// What the files that are named and standard input hold [default: what their names tell, or
    /// how they begin]
    #[arg(long, value_name = "KIND")]
    input: Option<KindFlag>,

    /// Serve so many samples, as `sample` makes them: conversations 1 to COUNT of account 42
    ///
    /// They are served beside those of the paths, or alone where there is no path.
    #[arg(long, value_name = "COUNT", value_parser = clap::value_parser!(u64).range(1..=1_000_000))]
    sample: Option<u64>,

    /// Which samples
    #[arg(long, value_name = "N", default_value_t = 0, requires = "sample")]
    seed: u64,

    /// The port to listen on; 0 takes a free one
    #[arg(long, value_name = "PORT", default_value_t = 0)]
    port: u16,

    /// The token to ask for
    #[arg(long, value_name = "TOKEN", default_value = DEFAULT_TOKEN, hide_default_value = true,
          help = "The token to ask for [default: test-token]")]
    token: String,

    /// Answer 429 to more requests a minute than this
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    rate_limit: Option<u32>,

    /// What goes wrong, comma-separated: the first request gets the first fault, and after the
    /// last comes the first again
    #[arg(long, value_name = "LIST", value_delimiter = ',', long_help = FAULTS)]
    fault: Vec<Fault>,
}

impl Serve {
    /// Serves until it is told to end.
    pub(super) fn run(&self) -> Result<Exit, Failure> {
        let Ok(_) = Token::new(&self.token) else {
            return Err(Failure::Usage(
                "the token has to be of visible ASCII characters, and not empty".to_owned(),
            ));
        };
        let mut payloads = if self.paths.is_empty() && self.sample.is_none() {
            payloads_of_this_program()
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

    /// The payloads of files and directories; the user is told what could not be read.
    fn read(&self) -> Payloads {
        let mut payloads = Payloads::default();
        let kind = self.input.map(Into::into);
        let Found {
            inputs,
            unreadable,
            skipped,
        } = inputs::find(&self.paths, kind, ROUTE, &Choice::default());
        for error in unreadable {
            Failure::from(error).told();
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
                    Err(_) => payloads.leave_out_too_long(name()),
                }
                true
            });
            match read {
                Err(error) => {
                    Failure::from(input.failed(error)).told();
                }
                Ok(Some(skipped)) => complain(&format!("{}: {skipped}", input.shown_name())),
                Ok(None) => {}
            }
        }
        payloads
    }

    /// Fails only if it cannot begin.
    fn serve(&self, payloads: Payloads) -> Result<(), Failure> {
        let mut server = Server::bind(self.port)?;
        let (ended, end) = mpsc::channel();
        ctrlc::set_handler(move || {
            // there is nobody to tell if the end is reached already
            let _ = ended.send(());
        })
        .map_err(|error| Failure::Signals(io::Error::other(error)))?;

        let hints = Hints::new(server.address(), &payloads, &self.token);
        server.serve(StandIn::new(
            GetConversation::PATH,
            payloads,
            Authentication::new(&self.token, GetConversation::TOKEN_HEADER),
            self.rate_limit.map(RateLimit::a_minute),
            Faults::new(self.fault.clone()),
        ));
        announce(server.address());
        explain(&hints);
        let _ = end.recv();
        Ok(())
    }
}

/// The payloads that come with the types.
fn payloads_of_this_program() -> Payloads {
    let mut payloads = Payloads::default();
    for fixture in fixtures::ALL {
        payloads.add(|| fixture.name.to_owned(), Bytes::from_static(fixture.json));
    }
    payloads
}

/// Adds so many payloads made from the schema.
fn add_samples(payloads: &mut Payloads, seed: u64, count: u64) {
    let sampler = Sampler::new(seed);
    for record in 1..=count {
        let name = || format!("sample {record}");
        payloads.add(name, Bytes::from(sampler.nth_record(record).text));
    }
}

/// What scripts wait for. Whoever closed the pipe knows where to ask.
fn announce(address: SocketAddr) {
    let mut out = io::stdout();
    let _ = writeln!(out, "listening on http://{address}").and_then(|()| out.flush());
}

/// What people want to know; standard output is for scripts.
fn explain(hints: &Hints) {
    let _ = write!(io::stderr(), "{hints}");
}
