//! Asking the service for conversations: which, how fast, with how many at once, and what comes of
//! each.

pub(super) mod conversations;
pub(super) mod error;
mod fetch;
pub(super) mod identity;
pub(super) mod pace;
pub(super) mod resume;
pub(super) mod secret;
pub(super) mod selection;
pub(super) mod service;
pub(super) mod session;
pub(super) mod transport;
pub(super) mod unfetched;
mod window;
pub(super) mod workers;

pub(super) use error::Error;
pub(super) use fetch::Fetched;
