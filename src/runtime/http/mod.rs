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
    middleware: Vec<Box<dyn Middleware>>,
}

impl Http {
    pub(super) fn new(client: reqwest::Client, middleware: Vec<Box<dyn Middleware>>) -> Self {
        Self { client, middleware }
    }

    /// Sends a request once; `within` is the time middleware may take.
    pub(super) async fn send(
        &self,
        request: reqwest::Request,
        within: Duration,
    ) -> Result<reqwest::Response, Error> {
        if self.middleware.is_empty() {
            return self.client.execute(request).await.map_err(Error::transport);
        }
        let sent = Next::new(&self.client, &self.middleware).send(request);
        match tokio::time::timeout(within, sent).await {
            Ok(sent) => sent.map_err(SendError::into_error),
            Err(_) => Err(Error::late()),
        }
    }
}
