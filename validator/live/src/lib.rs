//! Fetches payloads from a service: which ones, how fast, how many at once, and their results.

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
