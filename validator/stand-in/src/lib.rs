//! A stand-in for the service on this machine. It serves payloads under their own ids, and can
//! inject faults.

mod authentication;
mod error;
mod fault;
mod payloads;
mod rate_limit;
mod response;
mod server;

pub use authentication::Authentication;
pub use error::Error;
pub use fault::{Fault, Faults};
pub use payloads::Payloads;
pub use rate_limit::RateLimit;
pub use response::StandIn;
pub use server::Server;
