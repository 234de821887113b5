//! `conversation-validator serve`: a stand-in for the service, on this machine only.

use std::io::{self, Write as _};
use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::mpsc;

use axum::body::Bytes;
use axum::serve::ListenerExt as _;
use clap::Args;
use conversation_client::Token;
use tokio::net::TcpListener;

use crate::cli::complaint::complain;
use crate::cli::exit::{self, Exit};
use crate::cli::failure::Failure;
use crate::cli::input_flags::{self, KindFlag};
use crate::cli::recordings::inputs::records::{self, Record};
use crate::cli::recordings::inputs::{self, Choice, Found, InputKind};
use crate::cli::report;
use check::records::limit::MAX_RECORD;

mod answer;
mod authentication;
mod fault;
mod hints;
mod rate_limit;
mod shelf;

use answer::StandIn;
use authentication::Authentication;
use fault::{Fault, Faults};
use hints::Hints;
use rate_limit::RateLimit;
use shelf::Shelf;

/// The token that is asked for where the user gives none.
const DEFAULT_TOKEN: &str = "test-token";

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

    /// What files and standard input are, where their name does not tell [default: json]
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
    #[arg(long, value_name = "LIST", value_delimiter = ',', long_help = fault::HELP)]
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
            Shelf::of_this_program()
        } else {
            self.read()
        };
        payloads.add_samples(self.seed, self.sample.unwrap_or(0));
        for problem in payloads.problems() {
            complain(&problem);
        }
        if payloads.is_empty() {
            return Err(Failure::NothingToServe);
        }
        self.listen(payloads).map_err(|error| Failure::Listen {
            port: self.port,
            error,
        })?;
        Ok(Exit::Conforming)
    }

    /// The payloads of files and directories; the user is told what could not be read.
    fn read(&self) -> Shelf {
        let mut shelf = Shelf::default();
        let kind = self.input.map(Into::into);
        let Found {
            inputs,
            unreadable,
            skipped,
        } = inputs::find(&self.paths, kind, &Choice::default());
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
                    Ok(payload) => shelf.add(name, Bytes::copy_from_slice(payload)),
                    Err(_) => shelf.leave_out_too_long(name()),
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
        shelf
    }

    /// Fails only if it cannot begin.
    fn listen(&self, payloads: Shelf) -> io::Result<()> {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .enable_all()
            .build()?;
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, self.port));
        let listener = runtime.block_on(TcpListener::bind(address))?;
        let address = listener.local_addr()?;
        let (ended, end) = mpsc::channel();
        ctrlc::set_handler(move || {
            // there is nobody to tell if the end is reached already
            let _ = ended.send(());
        })
        .map_err(io::Error::other)?;

        let hints = Hints::new(address, &payloads, &self.token);
        let stand_in = StandIn::new(
            payloads,
            Authentication::new(&self.token),
            self.rate_limit.map(RateLimit::a_minute),
            Faults::new(self.fault.clone()),
        );
        // small answers would otherwise wait for the acknowledgement of those before them
        let listener = listener.tap_io(|connection| {
            let _ = connection.set_nodelay(true);
        });
        runtime.spawn(async move { axum::serve(listener, answer::router(stand_in)).await });

        announce(address);
        explain(&hints);
        let _ = end.recv();
        runtime.shutdown_background();
        Ok(())
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
