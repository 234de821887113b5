//! `conversation-validator live`: checks what the service responds now, as `check` does.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use clap::{Args, ValueEnum};
use conversation_client::{
    AccountId, BaseUrl, ConversationId, Error, GetConversation, Operation as _, TokenHeader,
};

use crate::cli::allow_empty::AllowEmpty;
use crate::cli::collisions::Files;
use crate::cli::complaint::complain;
use crate::cli::exit::{self, Exit};
use crate::cli::failure::Failure;
use crate::cli::interruption;
use crate::cli::operation::ID_NAMES;
use crate::cli::profiling::ProfileFlag;
use crate::cli::reporting::{Output, Reporting};
use check::validator::Validator;
use live::pace::Pace;
use live::queue::{Queue, list};
use live::resume;
use live::selection::Selection;
use live::session::Session;
use live::transport::{self, Fetch, Settings, TransportKind};
use live::unfetched::Unfetched;
use live::workers::Workers;
use recordings::atomic_file::AtomicFile;
use recordings::path;

mod failures;
mod outcomes;
mod recorder;
mod service;
mod token;

use outcomes::{Destinations, Outcomes};
use recorder::Recorder;
use service::Service;

/// The HTTP client that sends the requests.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum TransportFlag {
    /// The async transport of `conversation_client`.
    Reqwest,
    /// The blocking transport of `conversation_client`.
    Ureq,
}

impl From<TransportFlag> for TransportKind {
    fn from(flag: TransportFlag) -> TransportKind {
        match flag {
            TransportFlag::Reqwest => TransportKind::Reqwest,
            TransportFlag::Ureq => TransportKind::Ureq,
        }
    }
}

/// Fetch conversations from the service and check them as `check` does.
///
/// The token is the API key on your profile page of the service. It is read from the environment
/// variable `API_ACCESS_TOKEN` or from a file. There is no flag for it, because other users of
/// the machine can see command lines.
///
/// A conversation of a range that does not exist is not a failure, if the service itself
/// responds with 404. A 404 in another form, such as the page of a proxy, is a failure.
/// A conversation that is listed more than once is requested once. Findings are listed in the
/// order of the requests, with the URL as their source.
#[derive(Debug, Args)]
#[command(
    after_help = exit::LIVE,
    override_usage = "conversation-validator live --account <ID> --conversation <ID|A..=B> [OPTIONS]"
)]
pub(in crate::cli) struct Live {
    /// The account that the conversations belong to
    #[arg(long, value_name = "ID", allow_negative_numbers = true)]
    account: i64,

    /// The id of a conversation, or a range that includes both ends: 1..=300; may be repeated
    #[arg(
        long = "conversation",
        value_name = "ID|A..=B",
        required_unless_present = "conversations_from",
        allow_negative_numbers = true
    )]
    conversations: Vec<Selection>,

    /// A file with one id or range per line, or `-` for standard input
    ///
    /// Blank lines are skipped, and so is everything after a `#`.
    #[arg(long, value_name = "FILE")]
    conversations_from: Option<PathBuf>,

    /// The base URL of the service, including any path before `/api`
    #[arg(long, value_name = "URL", default_value = GetConversation::SERVER)]
    base_url: String,

    /// A file that contains only the token; takes precedence over `API_ACCESS_TOKEN`
    #[arg(long, value_name = "FILE")]
    token_file: Option<PathBuf>,

    /// Send the token in the header `api-access-token`. Use this if a proxy such as nginx drops
    /// the documented header name because of its underscores
    #[arg(long)]
    hyphenated_header: bool,

    /// The HTTP client that sends the requests
    #[arg(long, value_name = "NAME", default_value = "reqwest")]
    transport: TransportFlag,

    /// Send at most this many requests per minute; some servers allow only 300
    #[arg(long, value_name = "N", default_value_t = 240, value_parser = clap::value_parser!(u32).range(1..))]
    rate: u32,

    /// Wait for at most this many responses at once
    #[arg(long, value_name = "N", default_value_t = 4, value_parser = clap::value_parser!(u16).range(1..=64))]
    concurrency: u16,

    /// Give up on a response after this many seconds
    #[arg(long, value_name = "SECONDS", default_value_t = 30, value_parser = clap::value_parser!(u32).range(1..))]
    timeout: u32,

    /// Retry a request at most this many times, if there is no connection or on 408, 500, 502,
    /// 503 and 504
    ///
    /// A 429 slows down all requests and does not count as a retry, so no request is given up while
    /// the service still responds; with 0, a 429 is a failure. The run ends if the service responds
    /// only with 429 for 10 minutes, or requests a longer wait.
    #[arg(long, value_name = "N", default_value_t = 2)]
    retries: u16,

    /// Append the responses to this file, one per line: .ndjson or .jsonl, compressed if .gz or
    /// .zst follows
    ///
    /// Personal data is redacted so that `check` still reports the same findings. Responses that
    /// are not JSON or that contain the token are left out.
    #[arg(long, value_name = "FILE")]
    record: Option<PathBuf>,

    /// Do not request conversations of this account that the file of --record already contains
    #[arg(long, requires = "record")]
    resume: bool,

    /// Record responses unchanged, with all personal data, including those that are not JSON
    #[arg(long, requires = "record")]
    record_raw: bool,

    /// Write the ids of all conversations that were not fetched or not recorded to this file, in
    /// the format of --conversations-from
    #[arg(long, value_name = "FILE")]
    failed_ids: Option<PathBuf>,

    #[command(flatten)]
    allow_empty: AllowEmpty,

    #[command(flatten)]
    profile: ProfileFlag,

    #[command(flatten)]
    reporting: Reporting,
}

impl Live {
    /// Checks everything that can be fetched, and reports.
    pub(super) fn run(&self) -> Result<Exit, Failure> {
        let inputs = [self.conversations_from.as_ref(), self.token_file.as_ref()];
        let outputs = [
            self.record.as_ref(),
            self.failed_ids.as_ref(),
            self.profile.path(),
        ];
        let output = self.reporting.output(Files::of(inputs, outputs))?;
        let validator = self.reporting.validator();
        let (session, conversations) = self.prepare(output, &validator)?;
        let (outcomes, ended) = session.run(conversations);
        Ok(outcomes.finish(ended))
    }

    /// Sets up everything that can fail before the first request.
    fn prepare<'v>(
        &self,
        mut output: Output,
        validator: &'v Validator,
    ) -> Result<(Session<Outcomes<'v>>, Queue), Failure> {
        let of_client = |error: Error| Failure::Usage(error.to_string());
        let secret = token::find(self.token_file.as_deref())?;
        let token_header = if self.hyphenated_header {
            TokenHeader::Hyphenated
        } else {
            TokenHeader::Documented
        };
        let service = Service {
            base: BaseUrl::parse(&self.base_url).map_err(of_client)?,
            account: AccountId::new(self.account),
            hyphenated: self.hyphenated_header,
        };
        let settings = Settings {
            base_url: &self.base_url,
            token: secret.expose(),
            token_header,
            timeout: Duration::from_secs(self.timeout.into()),
        };
        let wants_profile = self.reporting.wants_profile();
        let profiling = self
            .profile
            .profiling(self.reporting.show_values, wants_profile)?;
        let account = service.account;
        let operation = move |id| GetConversation {
            account_id: account,
            conversation_id: ConversationId::new(id),
        };
        let transport = transport::start(self.transport.into(), &settings, operation)?;
        let conversations = self.conversations()?;
        let unfetched = self.failed_ids.as_deref().map(AtomicFile::open);
        let unfetched = unfetched
            .transpose()
            .map_err(|error| Failure::NoFile {
                before: outcomes::UNFETCHED,
                error,
            })?
            .map(Unfetched::new);
        let recorder = match &self.record {
            Some(path) => Some(Recorder::open(path, self.record_raw)?),
            None => None,
        };
        // the recording is open by now, so it ends with a whole line
        let conversations = self.unrecorded(conversations)?;
        let workers = self.workers(transport)?;
        let total = conversations.left();
        // the run has other outputs if nobody reads the report
        if recorder.is_some() || profiling.has_file() {
            output.go_on_unread();
        }
        let destinations = Destinations {
            output,
            recorder,
            profiling,
            unfetched,
            allow_empty: self.allow_empty,
        };
        let outcomes = Outcomes::new(
            service,
            secret,
            validator,
            &self.reporting,
            destinations,
            total,
        );
        let session = Session::new(workers, outcomes, self.concurrency);
        Ok((session, conversations))
    }

    fn conversations(&self) -> Result<Queue, Failure> {
        let listed = match &self.conversations_from {
            Some(path) => list::read(path)?,
            None => Vec::new(),
        };
        let named = self.conversations.iter().copied();
        Ok(Queue::new(named.chain(listed)))
    }

    /// The conversations without those already recorded, with `--resume`.
    fn unrecorded(&self, conversations: Queue) -> Result<Queue, Failure> {
        let Some(path) = self.record.as_deref().filter(|_| self.resume) else {
            return Ok(conversations);
        };
        let (recorded, all) = resume::recorded(path, self.account, ID_NAMES)?;
        if !all {
            complain(&format!(
                "{} cannot be read to its end; conversations after that point are requested again",
                path::shown(path)
            ));
        }
        Ok(conversations.without(recorded))
    }

    /// Starts the threads. From here on, Ctrl-C stops them and the report is still written.
    fn workers(&self, transport: Arc<dyn Fetch>) -> Result<Workers, Failure> {
        let pace = Pace::per_minute(self.rate);
        let workers = Workers::start(self.concurrency, transport, pace, self.retries)?;
        interruption::listen(workers.interruption()).map_err(Failure::Signals)?;
        Ok(workers)
    }
}
