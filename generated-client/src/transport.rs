//! Clients that make the call.
//!
//! [`reqwest::Client`] is async, [`ureq::Client`] blocks its thread; each is behind the feature
//! of its name, and the API is the same.
//!
//! Neither changes the behaviour of another crate's client. Cargo enables one set of features per
//! crate for the whole build: if this crate enabled TLS in reqwest, every other crate's
//! `reqwest::Client` would get TLS too, or panic because there is no provider. So TLS and
//! decompression are implemented here, on hyper and ureq-proto, on which reqwest and ureq are
//! built, too; and features that other crates enable in those two change nothing here. TLS is
//! rustls on ring, with the certificates that the system trusts; rustls's process-wide default
//! provider, on which other crates rely, is left alone.

#[cfg(feature = "reqwest")]
pub mod reqwest;
#[cfg(feature = "ureq")]
pub mod ureq;

mod body;
mod builder;
mod causes;
mod coding;
mod proxy;
mod received;
mod retry;
mod settings;
mod span;
mod tls;
mod tries;

pub use builder::ClientBuilder;
pub use received::ReceivedBody;

use body::Collector;
use coding::Decoder;
use settings::Settings;
use span::Span;
use tries::Tries;
