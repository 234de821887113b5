//! The settings of a client.

use std::fmt;
use std::time::Duration;

use http::StatusCode;
use http::header::ACCEPT_ENCODING;

use super::coding::ACCEPTED;
use super::proxy;
use super::received::{OnBody, ReceivedBody};
use super::retry::Policy;
use crate::generated::operation::SERVERS;
use crate::operation::{BaseUrl, Error, Operation, Token};

/// The maximum size of the head of a response, in bytes.
pub(super) const LONGEST_HEAD: usize = 64 * 1024;

pub(super) struct Settings {
    /// `None` stands for the server that the operation names.
    pub(super) base: Option<BaseUrl>,
    pub(super) token: Token,
    pub(super) connect_timeout: Duration,
    pub(super) read_timeout: Duration,
    pub(super) policy: Policy,
    pub(super) max_body: u64,
    pub(super) on_body: Option<OnBody>,
}

impl Settings {
    /// Whether calls are unencrypted.
    pub(super) fn is_plain(&self) -> bool {
        self.base.as_ref().is_some_and(BaseUrl::is_plain)
    }

    /// Checks that the environment names no unusable proxy for any server of the contract.
    pub(super) fn check_proxy(&self) -> Result<(), Error> {
        if let Some(base) = &self.base {
            return proxy::of_environment(base).map(drop);
        }
        SERVERS
            .iter()
            .try_for_each(|server| proxy::of_environment(&BaseUrl::parse(server)?).map(drop))
    }

    /// The base URL for this operation.
    pub(super) fn base<O: Operation>(&self) -> Result<BaseUrl, Error> {
        match &self.base {
            Some(base) => Ok(base.clone()),
            None => BaseUrl::parse(O::SERVER),
        }
    }

    pub(super) fn request<O: Operation>(
        &self,
        base: &BaseUrl,
        operation: &O,
    ) -> Result<http::Request<()>, Error> {
        let mut request = operation.request(base, &self.token)?;
        request.headers_mut().insert(ACCEPT_ENCODING, ACCEPTED);
        Ok(request)
    }

    /// Passes the complete body to the hook.
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

/// For the `Debug` of clients: everything except the token.
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
