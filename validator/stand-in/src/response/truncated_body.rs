//! A body that ends early.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use axum::body::{Bytes, HttpBody};
use http_body::Frame;

/// Some bytes and then an error, on which the server closes the connection.
pub(super) struct TruncatedBody {
    due: Option<Bytes>,
    flushed: bool,
}

impl TruncatedBody {
    pub(super) fn new(bytes: Bytes) -> TruncatedBody {
        TruncatedBody {
            due: Some(bytes),
            flushed: false,
        }
    }
}

impl HttpBody for TruncatedBody {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        if let Some(bytes) = self.due.take() {
            return Poll::Ready(Some(Ok(Frame::data(bytes))));
        }
        if !self.flushed {
            // the server flushes its buffer only while the body is pending
            self.flushed = true;
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        Poll::Ready(Some(Err(io::ErrorKind::BrokenPipe.into())))
    }
}
