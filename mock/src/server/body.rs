//! Bodies of answers, among them one that breaks off.
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use hyper::body::{Body, Frame, SizeHint};
use tokio::time::{Sleep, sleep};

/// Time for the first half to leave before the connection is closed.
const PAUSE: Duration = Duration::from_millis(20);

/// A body: whole, or its first half and then an error.
pub(crate) enum AnswerBody {
    Whole(Option<Bytes>),
    Cut {
        first: Option<Bytes>,
        length: u64,
        pause: Pin<Box<Sleep>>,
    },
}

/// The connection is to be closed.
#[derive(Debug, thiserror::Error)]
#[error("the connection is closed on purpose")]
pub(crate) struct Closed;

impl AnswerBody {
    pub(crate) fn whole(bytes: impl Into<Bytes>) -> Self {
        Self::Whole(Some(bytes.into()))
    }

    /// The first half of the bytes, under the length of all.
    pub(crate) fn cut(bytes: &[u8]) -> Self {
        // A body must be announced longer than it is even when it would be empty.
        let length = bytes.len().max(2) as u64;
        let half = bytes.get(..bytes.len() / 2).unwrap_or_default();
        let first = Some(Bytes::copy_from_slice(half));
        Self::Cut {
            first,
            length,
            pause: Box::pin(sleep(PAUSE)),
        }
    }
}

impl Body for AnswerBody {
    type Data = Bytes;
    type Error = Closed;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Closed>>> {
        match self.get_mut() {
            Self::Whole(bytes) => Poll::Ready(
                bytes
                    .take()
                    .filter(|b| !b.is_empty())
                    .map(|b| Ok(Frame::data(b))),
            ),
            Self::Cut { first, pause, .. } => match first.take() {
                Some(bytes) => Poll::Ready(Some(Ok(Frame::data(bytes)))),
                None => pause.as_mut().poll(context).map(|()| Some(Err(Closed))),
            },
        }
    }

    fn is_end_stream(&self) -> bool {
        matches!(self, Self::Whole(bytes) if bytes.as_ref().is_none_or(Bytes::is_empty))
    }

    fn size_hint(&self) -> SizeHint {
        match self {
            Self::Whole(bytes) => SizeHint::with_exact(bytes.as_ref().map_or(0, Bytes::len) as u64),
            Self::Cut { length, .. } => SizeHint::with_exact(*length),
        }
    }
}
