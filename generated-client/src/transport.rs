//! What the two transports share: all but the sending itself.

mod body;
mod builder;
mod received;
mod retry;
mod settings;
mod span;
pub(crate) mod tls;
mod tries;

pub use builder::ClientBuilder;
pub use received::ReceivedBody;

pub(crate) use body::Collector;
pub(crate) use settings::Settings;
pub(crate) use span::Span;
pub(crate) use tries::Tries;
