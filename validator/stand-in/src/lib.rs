//! Standing in for the service on this machine: payloads at their own ids, and what goes wrong on
//! purpose.

mod answer;
mod authentication;
mod error;
mod fault;
mod payloads;
mod rate_limit;
mod server;

pub use answer::StandIn;
pub use authentication::Authentication;
pub use error::Error;
pub use fault::{Fault, Faults};
pub use payloads::Payloads;
pub use rate_limit::RateLimit;
pub use server::Server;
