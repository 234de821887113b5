//! Both transports behind one interface, and checks for every outcome.

use std::error::Error as _;
use std::fmt::Write as _;
use std::process::Command;
use std::sync::{Arc, mpsc};
use std::thread;
use std::time::{Duration, Instant};

use conversation_client::operation::bytes::Bytes;
use conversation_client::operation::http::Response;
use conversation_client::transport::ClientBuilder;
use conversation_client::transport::{reqwest, ureq};
use conversation_client::{Conversation, Error, Operation, TokenHeader};
use tokio::runtime::{self, Runtime};

/// No output may contain any of these; every secret and all personal data do.
pub(crate) const CANARY: &str = "canary";
/// In the place of a base URL: the server that the contract names.
pub(crate) const CONTRACT: &str = "the contract's";
pub(crate) const TOKEN: &str = "canary-token-7f3a";
pub(crate) const PAYLOAD: &str = include_str!("../../src/generated/fixtures/status-open.json");

/// Milliseconds.
pub(crate) const fn ms(milliseconds: u64) -> Duration {
    Duration::from_millis(milliseconds)
}

/// Longer than any machine needs, however busy it is. Nothing waits this long if all goes well: a
/// test of a timeout sets that one, and the server does not respond.
pub(crate) const LONG: Duration = Duration::from_secs(300);

/// The settings of a client; timeouts that do not expire, and no retries.
#[derive(Clone)]
pub(crate) struct Setup {
    /// [`CONTRACT`] for none.
    pub(crate) base_url: String,
    pub(crate) token: String,
    pub(crate) header: TokenHeader,
    pub(crate) connect: Duration,
    pub(crate) read: Duration,
    pub(crate) total: Duration,
    pub(crate) max_body: u64,
    pub(crate) retries: u32,
    pub(crate) max_retry_wait: Duration,
    pub(crate) on_body: Option<mpsc::Sender<(&'static str, u16, Vec<u8>)>>,
}

impl Setup {
    pub(crate) fn new(base_url: impl Into<String>) -> Self {
        Self {
            base_url: base_url.into(),
            token: TOKEN.to_owned(),
            header: TokenHeader::default(),
            connect: LONG,
            read: LONG,
            total: LONG,
            max_body: 1024 * 1024,
            retries: 0,
            max_retry_wait: ms(3000),
            on_body: None,
        }
    }

    /// With this many more retries.
    pub(crate) fn retrying(base_url: impl Into<String>, retries: u32) -> Self {
        Self {
            retries,
            ..Self::new(base_url)
        }
    }

    fn apply<C>(&self, builder: ClientBuilder<C>) -> ClientBuilder<C> {
        let mut builder = builder
            .token(&self.token)
            .token_header(self.header)
            .connect_timeout(self.connect)
            .read_timeout(self.read)
            .total_timeout(self.total)
            .max_body(self.max_body)
            .retries(self.retries)
            .max_retry_wait(self.max_retry_wait);
        if self.base_url != CONTRACT {
            builder = builder.base_url(&self.base_url);
        }
        if let Some(sender) = self.on_body.clone() {
            builder = builder.on_body(move |received| {
                let body = received.body.to_vec();
                let _ = sender.send((received.operation, received.status.as_u16(), body));
            });
        }
        builder
    }
}

pub(crate) trait Transport: Clone + Send + Sized + 'static {
    fn build(setup: &Setup) -> Result<Self, Error>;
    fn get(&self, account: i64, conversation: i64) -> Result<Conversation, Error>;
    fn execute<O: Operation>(&self, operation: &O) -> Result<Response<Bytes>, Error>;
    fn shown(&self) -> String;
}

#[derive(Clone)]
pub(crate) struct Reqwest {
    client: reqwest::Client,
    runtime: Arc<Background>,
}

/// A runtime that is not shut down gracefully: a server may still keep it busy.
struct Background(Option<Runtime>);

impl Background {
    fn block_on<F: Future>(&self, call: F) -> F::Output {
        self.0.as_ref().expect("a runtime").block_on(call)
    }
}

impl Drop for Background {
    fn drop(&mut self) {
        if let Some(runtime) = self.0.take() {
            runtime.shutdown_background();
        }
    }
}

impl Transport for Reqwest {
    fn build(setup: &Setup) -> Result<Self, Error> {
        let runtime = runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()
            .expect("a runtime");
        Ok(Self {
            client: setup.apply(reqwest::Client::builder()).build()?,
            runtime: Arc::new(Background(Some(runtime))),
        })
    }

    fn get(&self, account: i64, conversation: i64) -> Result<Conversation, Error> {
        self.runtime
            .block_on(self.client.get_conversation(account, conversation))
    }

    fn execute<O: Operation>(&self, operation: &O) -> Result<Response<Bytes>, Error> {
        self.runtime.block_on(self.client.execute(operation))
    }

    fn shown(&self) -> String {
        format!(
            "{:?} {:?}",
            self.client,
            reqwest::Client::builder().token(TOKEN)
        )
    }
}

#[derive(Clone)]
pub(crate) struct Ureq(ureq::Client);

impl Transport for Ureq {
    fn build(setup: &Setup) -> Result<Self, Error> {
        setup.apply(ureq::Client::builder()).build().map(Self)
    }

    fn get(&self, account: i64, conversation: i64) -> Result<Conversation, Error> {
        self.0.get_conversation(account, conversation)
    }

    fn execute<O: Operation>(&self, operation: &O) -> Result<Response<Bytes>, Error> {
        self.0.execute(operation)
    }

    fn shown(&self) -> String {
        format!("{:?} {:?}", self.0, ureq::Client::builder().token(TOKEN))
    }
}

/// One call with a client built from the setup. It has to end in time: whatever the server does,
/// the call must not hang.
pub(crate) fn call<T: Transport>(setup: &Setup) -> Result<Conversation, Error> {
    let client = T::build(setup).expect("a client");
    let outcome = within(setup.total, move || client.get(7, 226));
    if let Err(error) = &outcome {
        shows_nothing(error);
    }
    outcome
}

/// The same, if the call must fail.
pub(crate) fn failed<T: Transport>(setup: &Setup) -> Error {
    call::<T>(setup).expect_err("no conversation")
}

/// Runs the call, and fails if it takes much longer than its timeout.
pub(crate) fn within<R: Send + 'static>(
    time: Duration,
    call: impl FnOnce() -> R + Send + 'static,
) -> R {
    let (sender, receiver) = mpsc::channel();
    let started = Instant::now();
    thread::spawn(move || sender.send(call()));
    receiver
        .recv_timeout(time + LONG)
        .unwrap_or_else(|_| panic!("still going after {:?}", started.elapsed()))
}

/// Checks that neither the error nor any of its causes shows a secret or personal data.
pub(crate) fn shows_nothing(error: &Error) {
    let mut shown = format!("{error} {error:?} {error:#?} {:?}", error.kind());
    let mut source = error.source();
    while let Some(cause) = source {
        write!(shown, " {cause} {cause:?} {cause:#?}").expect("memory");
        source = cause.source();
    }
    assert!(!shown.contains(CANARY), "{shown}");
}

/// Runs this test again in a process of its own with these variables; returns true in that process.
///
/// The state of the whole process, such as its environment or its logger, cannot be set otherwise.
pub(crate) fn is_inner<T: Transport>(
    module: &str,
    case: &str,
    variables: &[(&str, String)],
) -> bool {
    const INNER: &str = "TRANSPORTS_INNER";
    if std::env::var_os(INNER).is_some() {
        return true;
    }
    let module = module.rsplit("::").next().unwrap_or_default();
    let transport = std::any::type_name::<T>();
    let transport = transport.rsplit("::").next().unwrap_or_default();
    let output = Command::new(std::env::current_exe().expect("a path"))
        .arg("--exact")
        .arg(format!("{module}::{}::{case}", transport.to_lowercase()))
        .env(INNER, "1")
        .envs(variables.iter().map(|(name, value)| (name, value)))
        .output()
        .expect("the test can be started");
    let printed = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success() && printed.contains("1 passed"),
        "{printed}"
    );
    assert!(!printed.contains(TOKEN));
    false
}

/// Each case twice, once on each transport.
macro_rules! on_both {
    ($($case:ident),+ $(,)?) => {
        mod reqwest {
            $(#[test] fn $case() { super::$case::<$crate::harness::Reqwest>(); })+
        }

        mod ureq {
            $(#[test] fn $case() { super::$case::<$crate::harness::Ureq>(); })+
        }
    };
}
pub(crate) use on_both;
