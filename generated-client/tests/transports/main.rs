//! Both transports against servers that misbehave, each case on each of them.

mod harness;
mod server;

mod bodies;
mod broken;
mod connections;
mod environment;
mod happy;
mod redirects;
mod refused;
mod retries;
mod statuses;
mod timeouts;
