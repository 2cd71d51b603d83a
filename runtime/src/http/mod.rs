//! The way of a request out of the client, and what stands on it.

mod middleware;
mod send_error;

pub use middleware::{Middleware, Next};
pub use send_error::SendError;

use std::time::Duration;

use super::error::Error;

/// The client for HTTP, with what every request passes before it.
pub(super) struct Http {
    client: reqwest::Client,
    timeout: Option<Duration>,
    middleware: Vec<Box<dyn Middleware>>,
}

impl Http {
    /// `timeout` is that of the client, if it is known to have one.
    pub(super) fn new(
        client: reqwest::Client,
        timeout: Option<Duration>,
        middleware: Vec<Box<dyn Middleware>>,
    ) -> Self {
        Self {
            client,
            timeout,
            middleware,
        }
    }

    /// Sends a request once; its answer has to be there whole within some time.
    pub(super) fn send(
        &self,
        mut request: reqwest::Request,
        within: Duration,
    ) -> impl Future<Output = Result<reqwest::Response, Error>> + Send {
        // A timeout of its own costs a request a map on the heap.
        if self.timeout != Some(within) {
            *request.timeout_mut() = Some(within);
        }
        let sent = match self.middleware.as_slice() {
            [] => Ok(self.client.execute(request)),
            middleware => {
                let sent = Next::new(&self.client, middleware).send(request);
                Err(Box::pin(tokio::time::timeout(within, sent)))
            }
        };
        async move {
            match sent {
                Ok(straight) => straight.await.map_err(Error::transport),
                Err(around) => match around.await {
                    Ok(sent) => sent.map_err(SendError::into_error),
                    Err(_) => Err(Error::late()),
                },
            }
        }
    }
}
