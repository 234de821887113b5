//! `conversation-validator live`: what the service answers now, checked as `check` does.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use clap::{Args, ValueEnum};
use conversation_client::{
    AccountId, BaseUrl, ConversationId, Error, GetConversation, Operation as _, TokenHeader,
};

use crate::cli::collisions::Files;
use crate::cli::complaint::complain;
use crate::cli::emptiness::AllowEmpty;
use crate::cli::exit::{self, Exit};
use crate::cli::failure::Failure;
use crate::cli::interruption;
use crate::cli::profiling::ProfileFlag;
use crate::cli::reporting::{Output, Reporting};
use live::pace::Pace;
use live::queue::{Queue, list};
use live::resume;
use live::selection::Selection;
use live::session::Session;
use live::transport::{self, Ask, Settings, TransportKind};
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

/// What sends the requests.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum TransportFlag {
    /// The async transport of `conversation_client`.
    Reqwest,
    /// The blocking one.
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
/// The token is taken from the environment variable `API_ACCESS_TOKEN`, or from a file: it is
/// the API key on your profile page of the service. There is no flag for it, because others
/// can see the command lines on a machine.
///
/// In a range, what is not there (404) is no failure, if the service says so: a 404 in another
/// form, such as a page of a proxy, is one. Whatever is named more than once is
/// asked for once. Findings are listed in the order asked, with the URL as their source.
#[derive(Debug, Args)]
#[command(
    after_help = exit::LIVE,
    override_usage = "conversation-validator live --account <ID> --conversation <ID|A..=B> [OPTIONS]"
)]
pub(in crate::cli) struct Live {
    /// The account that the conversations belong to
    #[arg(long, value_name = "ID", allow_negative_numbers = true)]
    account: i64,

    /// A conversation's id, or a range of them with both its ends: 1..=300; may be repeated
    #[arg(
        long = "conversation",
        value_name = "ID|A..=B",
        required_unless_present = "conversations_from",
        allow_negative_numbers = true
    )]
    conversations: Vec<Selection>,

    /// A file with an id or a range on each line, or `-` for standard input
    ///
    /// Blank lines are skipped, and what follows a `#`.
    #[arg(long, value_name = "FILE")]
    conversations_from: Option<PathBuf>,

    /// Where the service is, with a path before `/api` if there is one
    #[arg(long, value_name = "URL", default_value = GetConversation::SERVER)]
    base_url: String,

    /// A file that holds the token and nothing else; goes before `API_ACCESS_TOKEN`
    #[arg(long, value_name = "FILE")]
    token_file: Option<PathBuf>,

    /// Send the token in the header `api-access-token`: proxies such as nginx drop the
    /// documented name, because of its underscores
    #[arg(long)]
    hyphenated_header: bool,

    /// What sends the requests
    #[arg(long, value_name = "NAME", default_value = "reqwest")]
    transport: TransportFlag,

    /// Send no more requests a minute than this; servers allow as few as 300
    #[arg(long, value_name = "N", default_value_t = 240, value_parser = clap::value_parser!(u32).range(1..))]
    rate: u32,

    /// Wait for so many answers at once
    #[arg(long, value_name = "N", default_value_t = 4, value_parser = clap::value_parser!(u16).range(1..=64))]
    concurrency: u16,

    /// Give up on an answer after so many seconds
    #[arg(long, value_name = "SECONDS", default_value_t = 30, value_parser = clap::value_parser!(u32).range(1..))]
    timeout: u32,

    /// Ask so many times more where that may help: no connection, 408, 500, 502, 503, 504
    ///
    /// 429 slows all requests down and is not counted, unless this is 0: nothing is given up
    /// while the service still answers. The run ends where it says nothing else for 10 minutes,
    /// or wants a longer wait.
    #[arg(long, value_name = "N", default_value_t = 2)]
    retries: u16,

    /// Append what was received to this file, one line each: .ndjson or .jsonl, with .gz or
    /// .zst behind to compress it
    ///
    /// Personal data is redacted in a way that keeps what `check` says about it. What is no
    /// JSON is left out, and whatever repeats the token.
    #[arg(long, value_name = "FILE")]
    record: Option<PathBuf>,

    /// Do not ask for what the recording of --record has already, of this account
    #[arg(long, requires = "record")]
    resume: bool,

    /// Record as received, with all personal data, and also what is no JSON
    #[arg(long, requires = "record")]
    record_raw: bool,

    /// Write to this file which conversations could not be fetched or recorded, or were not asked
    /// for any more, as --conversations-from takes them
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
        let (session, conversations) = self.prepare(output)?;
        let (outcomes, ended) = session.run(conversations);
        Ok(outcomes.finish(ended))
    }

    /// All that can be wrong before the first request.
    fn prepare(&self, mut output: Output) -> Result<(Session<Outcomes>, Queue), Failure> {
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
        let asked = transport::start(self.transport.into(), &settings, operation)?;
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
        // opened before, so that it ends with the last line that is whole
        let conversations = self.unrecorded(conversations)?;
        let workers = self.workers(asked)?;
        let total = conversations.left();
        // what is left to go on for where nobody reads the report
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
        let outcomes = Outcomes::new(service, secret, &self.reporting, destinations, total);
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

    /// Without those that the recording has, if that is wanted.
    fn unrecorded(&self, conversations: Queue) -> Result<Queue, Failure> {
        let Some(path) = self.record.as_deref().filter(|_| self.resume) else {
            return Ok(conversations);
        };
        let (recorded, all) = resume::recorded(path, self.account)?;
        if !all {
            complain(&format!(
                "{} cannot be read to its end; what is behind is asked for again",
                path::shown(path)
            ));
        }
        Ok(conversations.without(recorded))
    }

    /// The threads, and the signal that stops them: from here on Ctrl-C leaves a report.
    fn workers(&self, service: Arc<dyn Ask>) -> Result<Workers, Failure> {
        let pace = Pace::a_minute(self.rate);
        let workers = Workers::start(self.concurrency, service, pace, self.retries)?;
        interruption::listen(workers.interruption()).map_err(Failure::Signals)?;
        Ok(workers)
    }
}
