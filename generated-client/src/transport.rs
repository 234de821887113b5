//! Clients that make the call.
//!
//! [`reqwest::Client`] is async, [`ureq::Client`] blocks its thread; each is behind the feature
//! of its name, and the API is the same.
//!
//! Neither changes what another crate's client does. Cargo gives each crate one set of features
//! for the whole build: had this crate asked reqwest for TLS, every other crate's
//! `reqwest::Client` would have got it too, or panicked for want of a provider. So TLS and
//! decompression are done here, and in the place of reqwest and ureq stands what they are made of,
//! hyper and ureq-proto: what other crates switch on in the two changes nothing here, either.
//! TLS is rustls on ring, with the certificates that the
//! system trusts; rustls's own choice of a provider, which other crates rely on, stays theirs.

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
