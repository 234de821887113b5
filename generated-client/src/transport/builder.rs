//! The builder of a client; the same for both transports.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use super::received::{OnBody, ReceivedBody};
use super::retry::Policy;
use super::settings::Settings;
use crate::operation::{BaseUrl, Error, Token, TokenHeader};

/// Long enough for a timeout, and short enough to be added to any point in time.
const YEAR: Duration = Duration::from_secs(365 * 24 * 60 * 60);

/// The configuration of a client; each transport's `Client::builder()` returns one.
///
/// Only the token is required.
pub struct ClientBuilder<C> {
    base_url: Option<String>,
    token: Option<String>,
    token_header: TokenHeader,
    connect_timeout: Duration,
    read_timeout: Duration,
    total_timeout: Duration,
    max_body: u64,
    retries: u32,
    max_retry_wait: Duration,
    on_body: Option<OnBody>,
    client: PhantomData<fn() -> C>,
}

impl<C> ClientBuilder<C> {
    pub(super) fn new() -> Self {
        Self {
            base_url: None,
            token: None,
            token_header: TokenHeader::default(),
            connect_timeout: Duration::from_secs(10),
            read_timeout: Duration::from_secs(30),
            total_timeout: Duration::from_secs(120),
            max_body: 32 * 1024 * 1024,
            retries: 2,
            max_retry_wait: Duration::from_secs(60),
            on_body: None,
            client: PhantomData,
        }
    }

    /// The URL of the service, if it is not the server that the contract names.
    ///
    /// A [`BaseUrl`]: https, or http to the local machine, optionally with a path prefix.
    #[must_use]
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.base_url = Some(base_url.into());
        self
    }

    /// The user's API key, as a [`Token`].
    #[must_use]
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.token = Some(token.into());
        self
    }

    /// The spelling of the token's header; by default the documented one.
    #[must_use]
    pub fn token_header(mut self, header: TokenHeader) -> Self {
        self.token_header = header;
        self
    }

    /// The timeout for establishing a connection, from the DNS lookup to the end of the TLS
    /// handshake; 10 s by default.
    #[must_use]
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// The timeout for receiving the head of the response, and then for each pause within its body;
    /// 30 s by default.
    ///
    /// If a connection has to be established first, `reqwest` counts that as part of the wait for
    /// the head, and `ureq` does not.
    #[must_use]
    pub fn read_timeout(mut self, timeout: Duration) -> Self {
        self.read_timeout = timeout;
        self
    }

    /// The timeout for the whole call, including all retries and the waits between them; 120 s by
    /// default.
    #[must_use]
    pub fn total_timeout(mut self, timeout: Duration) -> Self {
        self.total_timeout = timeout;
        self
    }

    /// The maximum size of a body, in bytes after decompression; 32 MiB by default.
    #[must_use]
    pub fn max_body(mut self, bytes: u64) -> Self {
        self.max_body = bytes;
        self
    }

    /// The maximum number of retries of a GET request; 2 by default.
    ///
    /// A request is retried after the statuses 408, 429, 500, 502, 503 and 504, and if there was no
    /// complete response; [`is_retryable`](Error::is_retryable) explains why. Other methods are
    /// never retried, because they may have taken effect before they failed.
    ///
    /// The wait before a retry is random: up to half a second at first, doubled with each retry up
    /// to 10 s, and never shorter than the server's `Retry-After`.
    #[must_use]
    pub fn retries(mut self, retries: u32) -> Self {
        self.retries = retries;
        self
    }

    /// The longest `Retry-After` to wait for; 60 s by default.
    ///
    /// If the server asks for more, or for more than the rest of the total timeout, the error is
    /// returned at once and contains the wait.
    #[must_use]
    pub fn max_retry_wait(mut self, wait: Duration) -> Self {
        self.max_retry_wait = wait;
        self
    }

    /// A hook that receives every completely received body, whatever its status, before it is
    /// decoded; for a service that samples its traffic for the validator.
    ///
    /// It runs within the call, so it should be fast: pass the body on, or drop it.
    #[must_use]
    pub fn on_body(mut self, hook: impl Fn(&ReceivedBody<'_>) + Send + Sync + 'static) -> Self {
        self.on_body = Some(Arc::new(hook));
        self
    }

    pub(super) fn settings(self) -> Result<Settings, Error> {
        let missing = || Error::configuration("token", "missing");
        Ok(Settings {
            base: self.base_url.as_deref().map(BaseUrl::parse).transpose()?,
            token: Token::new(self.token.ok_or_else(missing)?)?.header(self.token_header),
            connect_timeout: timeout("connect timeout", self.connect_timeout)?,
            read_timeout: timeout("read timeout", self.read_timeout)?,
            policy: Policy {
                retries: self.retries,
                max_retry_wait: self.max_retry_wait.min(YEAR),
                total: timeout("total timeout", self.total_timeout)?,
            },
            max_body: self.max_body,
            on_body: self.on_body,
        })
    }
}

/// A timeout of zero means no timeout on some systems.
fn timeout(setting: &'static str, timeout: Duration) -> Result<Duration, Error> {
    if timeout.is_zero() {
        return Err(Error::configuration(setting, "it must not be zero"));
    }
    Ok(timeout.min(YEAR))
}

impl<C> fmt::Debug for ClientBuilder<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // the base URL has not been checked, so it may contain a password
        f.write_str("ClientBuilder { .. }")
    }
}

#[cfg(test)]
mod tests {
    use super::ClientBuilder;
    use crate::{ErrorKind, GetConversation, Operation};

    #[test]
    fn without_a_base_url_the_server_of_the_contract_is_used() {
        let settings = ClientBuilder::<()>::new().token("t").settings();
        let base = settings.and_then(|settings| settings.base::<GetConversation>());
        let base = base.expect("a base URL").to_string();
        assert_eq!(base, GetConversation::SERVER);
    }

    #[test]
    fn without_a_token_there_is_no_client() {
        let error = ClientBuilder::<()>::new().settings().expect_err("refused");
        let setting = "token";
        let problem = "missing".into();
        assert_eq!(*error.kind(), ErrorKind::Configuration { setting, problem });
    }
}
