//! The hook that receives bodies.

use std::sync::Arc;

use http::StatusCode;

/// A completely received body, as [`on_body`](super::ClientBuilder::on_body) receives it. It is
/// personal data, so there is no `Debug`.
#[non_exhaustive]
pub struct ReceivedBody<'a> {
    /// The `operationId` of the operation.
    pub operation: &'static str,
    /// The status of the response.
    pub status: StatusCode,
    /// The body, decompressed.
    pub body: &'a [u8],
}

/// Called with every received body.
pub(super) type OnBody = Arc<dyn Fn(&ReceivedBody<'_>) + Send + Sync>;
