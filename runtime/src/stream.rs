//! Answers that are read while they arrive.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use tokio::time::{Sleep, sleep};

use super::error::{Error, ErrorKind};
use super::operation::Operation;

/// The bytes of an answer, as they arrive.
///
/// It is a [`Stream`] too, for what takes one.
///
/// ```no_run
/// # async fn example(mut answer: palomma::ByteStream) -> Result<(), palomma::Error> {
/// while let Some(bytes) = answer.chunk().await? {
///     println!("{} bytes", bytes.len());
/// }
/// # Ok(()) }
/// ```
pub struct ByteStream {
    operation: &'static Operation,
    limit: usize,
    patience: Duration,
    /// When the next bytes have to be there.
    latest: Pin<Box<Sleep>>,
    stream: Pin<Box<dyn Stream<Item = reqwest::Result<Bytes>> + Send>>,
}

impl ByteStream {
    pub(crate) fn new(
        operation: &'static Operation,
        limit: usize,
        patience: Duration,
        answer: reqwest::Response,
    ) -> Self {
        Self {
            operation,
            limit,
            patience,
            latest: Box::pin(sleep(patience)),
            stream: Box::pin(answer.bytes_stream()),
        }
    }

    /// The next bytes; none at the end.
    ///
    /// # Errors
    /// The connection fails, or nothing arrives for too long.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        let next = std::future::poll_fn(|context| Pin::new(&mut *self).poll_next(context));
        next.await.transpose()
    }

    /// All bytes, up to the size of an answer the client allows.
    ///
    /// # Errors
    /// As [`chunk`](Self::chunk), and an answer that is too large.
    pub async fn read(mut self) -> Result<Bytes, Error> {
        let mut bytes = Vec::new();
        while let Some(chunk) = self.chunk().await? {
            if bytes.len() + chunk.len() > self.limit {
                let about = format!("the answer is larger than {} bytes", self.limit);
                let error = Error::new(ErrorKind::TooLarge, about);
                return Err(error.during(self.operation));
            }
            bytes.extend_from_slice(&chunk);
        }
        Ok(bytes.into())
    }

    pub(crate) fn operation(&self) -> &'static Operation {
        self.operation
    }

    pub(crate) fn limit(&self) -> usize {
        self.limit
    }
}

impl Stream for ByteStream {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let operation = self.operation;
        if let Poll::Ready(next) = self.stream.as_mut().poll_next(context) {
            let latest = sleep(self.patience);
            self.latest.set(latest);
            let next = next.map(|chunk| chunk.map_err(Error::transport));
            return Poll::Ready(next.map(|chunk| chunk.map_err(|error| error.during(operation))));
        }
        let late = self.latest.as_mut().poll(context);
        late.map(|()| Some(Err(Error::late().during(operation))))
    }
}

impl fmt::Debug for ByteStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ByteStream").finish_non_exhaustive()
    }
}
