//! What a client was built with.

use std::fmt;
use std::time::Duration;

use http::StatusCode;

use super::received::{OnBody, ReceivedBody};
use super::retry::Policy;
use crate::operation::{BaseUrl, Error, Operation, Token};

pub(crate) struct Settings {
    /// `None`: the server that the operation names.
    pub(super) base: Option<BaseUrl>,
    pub(crate) token: Token,
    pub(crate) connect_timeout: Duration,
    pub(crate) read_timeout: Duration,
    pub(super) policy: Policy,
    pub(crate) max_body: u64,
    pub(super) on_body: Option<OnBody>,
}

impl Settings {
    /// The time for a call with all its tries.
    #[cfg(feature = "ureq")]
    pub(crate) fn total_timeout(&self) -> Duration {
        self.policy.total
    }

    /// Calls go to this machine: no proxy has to see them.
    pub(crate) fn is_loopback(&self) -> bool {
        self.base.as_ref().is_some_and(BaseUrl::is_loopback)
    }

    /// Calls are not encrypted.
    #[cfg(feature = "reqwest")]
    pub(crate) fn is_plain(&self) -> bool {
        self.base.as_ref().is_some_and(BaseUrl::is_plain)
    }

    /// Where this operation is asked.
    pub(crate) fn base<O: Operation>(&self) -> Result<BaseUrl, Error> {
        match &self.base {
            Some(base) => Ok(base.clone()),
            None => BaseUrl::parse(O::SERVER),
        }
    }

    pub(crate) fn request<O: Operation>(
        &self,
        base: &BaseUrl,
        operation: &O,
    ) -> Result<http::Request<()>, Error> {
        operation.request(base, &self.token)
    }

    /// Shows the body to the hook, now that all of it is here.
    pub(super) fn received<O: Operation>(&self, status: StatusCode, body: &[u8]) {
        if let Some(on_body) = &self.on_body {
            on_body(&ReceivedBody {
                operation: O::ID,
                status,
                body,
            });
        }
    }
}

/// For the clients' `Debug`: all but the token.
impl fmt::Debug for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("base_url", &self.base)
            .field("connect_timeout", &self.connect_timeout)
            .field("read_timeout", &self.read_timeout)
            .field("total_timeout", &self.policy.total)
            .field("max_body", &self.max_body)
            .field("retries", &self.policy.retries)
            .field("max_retry_wait", &self.policy.max_retry_wait)
            .finish_non_exhaustive()
    }
}
