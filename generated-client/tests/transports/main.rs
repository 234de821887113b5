//! Both transports against misbehaving servers, with each case on each transport.

mod harness;
mod secured;
mod server;
#[cfg(feature = "tracing")]
mod spans;

mod bodies;
mod broken;
mod connections;
mod ended;
mod environment;
mod happy;
mod methods;
mod observed;
mod packed;
mod redirects;
mod refused;
mod retries;
mod statuses;
mod timeouts;
mod trust;
mod tunnel;
