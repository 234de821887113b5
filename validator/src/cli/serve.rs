//! `conversation-validator serve`: a stand-in for the service, on this machine only.

use std::io::{self, Write as _};
use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::mpsc;

use axum::serve::ListenerExt as _;
use clap::Args;
use conversation_client::Token;
use tokio::net::TcpListener;

use super::complaint::complain;
use super::exit::{self, Exit};
use super::recordings::inputs::InputKind;

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
pub(super) struct Serve {
    /// Files, directories or `-`, read as `check` reads them [default: the payloads that this
    /// program brings along]
    ///
    /// Where two have the same ids, the first is served and the other named.
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,

    /// What files and standard input are, where their name does not tell [default: json]
    #[arg(long, value_name = "KIND")]
    input: Option<InputKind>,

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
    pub(super) fn run(&self) -> Exit {
        let Ok(_) = Token::new(&self.token) else {
            complain("the token has to be of visible ASCII characters, and not empty");
            return Exit::Usage;
        };
        let mut payloads = if self.paths.is_empty() && self.sample.is_none() {
            Shelf::of_this_program()
        } else {
            Shelf::read(&self.paths, self.input)
        };
        payloads.add_samples(self.seed, self.sample.unwrap_or(0));
        for problem in payloads.problems() {
            complain(&problem);
        }
        if payloads.is_empty() {
            complain("there is no payload to serve; one needs an integer `account_id` and `id`");
            return Exit::Unreadable;
        }
        match self.listen(payloads) {
            Ok(()) => Exit::Conforming,
            Err(error) => {
                complain(&format!(
                    "cannot listen on 127.0.0.1:{}: {error}; choose another --port, or 0 for a \
                     free one",
                    self.port
                ));
                Exit::Usage
            }
        }
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
