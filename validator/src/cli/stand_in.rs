//! Standing in for the service on this machine: payloads at their own ids, and what goes wrong on
//! purpose.

mod answer;
mod authentication;
mod error;
mod fault;
mod payloads;
mod rate_limit;
mod server;

pub(super) use answer::StandIn;
pub(super) use authentication::Authentication;
pub(super) use error::Error;
pub(super) use fault::{Fault, Faults};
pub(super) use payloads::Payloads;
pub(super) use rate_limit::RateLimit;
pub(super) use server::Server;
