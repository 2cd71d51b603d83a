//! Answers that are read while they arrive.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;

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
    stream: Pin<Box<dyn Stream<Item = reqwest::Result<Bytes>> + Send>>,
}

impl ByteStream {
    pub(crate) fn new(
        operation: &'static Operation,
        limit: usize,
        answer: reqwest::Response,
    ) -> Self {
        Self {
            operation,
            limit,
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
        let next = self.stream.as_mut().poll_next(context);
        next.map(|next| {
            next.map(|chunk| chunk.map_err(|error| Error::transport(error).during(operation)))
        })
    }
}

impl fmt::Debug for ByteStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ByteStream").finish_non_exhaustive()
    }
}
