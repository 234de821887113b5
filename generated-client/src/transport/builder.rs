//! How a client is made; the same for both transports.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use super::received::{OnBody, ReceivedBody};
use super::retry::Policy;
use super::settings::Settings;
use crate::operation::{BaseUrl, Error, Token, TokenHeader};

/// Enough for a timeout, and little enough to be added to any point in time.
const YEAR: Duration = Duration::from_secs(365 * 24 * 60 * 60);

/// What a client is made from; each transport's `Client::builder()` gives one.
///
/// Only the token has to be given.
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

    /// Where the service is, if not at the server that the contract names.
    ///
    /// A [`BaseUrl`]: https, or http to this machine; with a path prefix if need be.
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

    /// How the token's header is spelt; by default as documented.
    #[must_use]
    pub fn token_header(mut self, header: TokenHeader) -> Self {
        self.token_header = header;
        self
    }

    /// The longest time for making a connection, from looking up the host's address to the end
    /// of TLS's handshake; 10 s by default.
    #[must_use]
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// The longest time until the head of the answer is there, and after that the longest
    /// silence within its body; 30 s by default.
    ///
    /// Where a connection has to be made first, `reqwest` counts that as a part of the
    /// wait for the head, `ureq` does not.
    #[must_use]
    pub fn read_timeout(mut self, timeout: Duration) -> Self {
        self.read_timeout = timeout;
        self
    }

    /// The longest time for the whole call, with all tries and the waits between them;
    /// 120 s by default.
    #[must_use]
    pub fn total_timeout(mut self, timeout: Duration) -> Self {
        self.total_timeout = timeout;
        self
    }

    /// The largest body that is taken, in bytes after decompression; 32 MiB by default.
    #[must_use]
    pub fn max_body(mut self, bytes: u64) -> Self {
        self.max_body = bytes;
        self
    }

    /// How often a GET is tried again if it may help; 2 by default.
    ///
    /// That is after the statuses 408, 429, 500, 502, 503 and 504, and if no complete
    /// answer came: [`is_retryable`](Error::is_retryable) says why these. Other methods
    /// are never tried again: they may have done their work before they failed.
    ///
    /// The wait before it is of random length, up to half a second at first, doubled with
    /// each try up to 10 s, and never shorter than the server's `Retry-After`.
    #[must_use]
    pub fn retries(mut self, retries: u32) -> Self {
        self.retries = retries;
        self
    }

    /// The longest `Retry-After` that is waited for; 60 s by default.
    ///
    /// Where the server asks for more, or for more than is left of the total timeout, the
    /// error comes at once and says how long.
    #[must_use]
    pub fn max_retry_wait(mut self, wait: Duration) -> Self {
        self.max_retry_wait = wait;
        self
    }

    /// A hook that sees every body that was received to its end, whatever its status, and
    /// before anything reads it; for a service that samples its traffic into the
    /// validator.
    ///
    /// It runs within the call, so it should be quick: hand the body on, or drop it.
    #[must_use]
    pub fn on_body(mut self, hook: impl Fn(&ReceivedBody<'_>) + Send + Sync + 'static) -> Self {
        self.on_body = Some(Arc::new(hook));
        self
    }

    pub(super) fn settings(self) -> Result<Settings, Error> {
        let missing = || Error::configuration("token", "none was given");
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

/// A timeout of nothing would be none at all for some systems.
fn timeout(setting: &'static str, timeout: Duration) -> Result<Duration, Error> {
    if timeout.is_zero() {
        return Err(Error::configuration(setting, "it may not be zero"));
    }
    Ok(timeout.min(YEAR))
}

impl<C> fmt::Debug for ClientBuilder<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // nothing is checked yet: the base URL may hold a password
        f.write_str("ClientBuilder { .. }")
    }
}

#[cfg(test)]
mod tests {
    use super::ClientBuilder;
    use crate::{ErrorKind, GetConversation, Operation};

    #[test]
    fn without_a_base_url_the_server_of_the_contract_is_asked() {
        let settings = ClientBuilder::<()>::new().token("t").settings();
        let base = settings.and_then(|settings| settings.base::<GetConversation>());
        let base = base.expect("a base URL").to_string();
        assert_eq!(base, GetConversation::SERVER);
    }

    #[test]
    fn without_a_token_there_is_no_client() {
        let error = ClientBuilder::<()>::new().settings().expect_err("refused");
        let setting = "token";
        let problem = "none was given".into();
        assert_eq!(*error.kind(), ErrorKind::Configuration { setting, problem });
    }
}
