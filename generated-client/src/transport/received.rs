//! The hook that sees what was received.

use std::sync::Arc;

use http::StatusCode;

/// A body that was received to its end, as [`on_body`](super::ClientBuilder::on_body)
/// sees it. Personal data: it has no `Debug`.
#[non_exhaustive]
pub struct ReceivedBody<'a> {
    /// The operation it answers, by its `operationId`.
    pub operation: &'static str,
    /// The answer's status.
    pub status: StatusCode,
    /// The body, decompressed.
    pub body: &'a [u8],
}

/// Called with every received body.
pub(super) type OnBody = Arc<dyn Fn(&ReceivedBody<'_>) + Send + Sync>;
