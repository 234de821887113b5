//! Both transports against servers that misbehave, each case on each of them.

mod harness;
mod server;

mod happy;
