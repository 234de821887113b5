//! Asking a service for payloads: which, how fast, how many at once, and what comes of each.

pub mod error;
mod fetch;
pub mod identity;
pub mod pace;
pub mod queue;
pub mod resume;
pub mod secret;
pub mod selection;
pub mod session;
pub mod transport;
pub mod unfetched;
mod window;
pub mod workers;

pub use error::Error;
pub use fetch::Fetched;
