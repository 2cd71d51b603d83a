//! What a request passes on its way out.

use super::super::clock::BoxFuture;
use super::send_error::SendError;

/// Something every request passes on its way out, below credentials and
/// retries: it sees each attempt as it is sent. Add it by
/// [`ClientBuilder::middleware`](super::super::client_builder::ClientBuilder::middleware).
///
/// It may change the request, look at the answer, or answer by itself.
///
/// ```
/// use palomma::{BoxFuture, Middleware, Next, SendError};
/// use reqwest::{Request, Response, header::HeaderValue};
///
/// /// Names the part of a program a request comes from.
/// struct Origin(HeaderValue);
///
/// impl Middleware for Origin {
///     fn handle<'a>(
///         &'a self,
///         mut request: Request,
///         next: Next<'a>,
///     ) -> BoxFuture<'a, Result<Response, SendError>> {
///         request.headers_mut().insert("x-origin", self.0.clone());
///         next.send(request)
///     }
/// }
/// ```
pub trait Middleware: Send + Sync + 'static {
    /// Takes a request on; `next` is the rest of its way.
    fn handle<'a>(
        &'a self,
        request: reqwest::Request,
        next: Next<'a>,
    ) -> BoxFuture<'a, Result<reqwest::Response, SendError>>;
}

/// The rest of the way of a request.
pub struct Next<'a> {
    client: &'a reqwest::Client,
    rest: &'a [Box<dyn Middleware>],
}

impl<'a> Next<'a> {
    pub(super) fn new(client: &'a reqwest::Client, rest: &'a [Box<dyn Middleware>]) -> Self {
        Self { client, rest }
    }

    /// Sends the request on.
    pub fn send(
        self,
        request: reqwest::Request,
    ) -> BoxFuture<'a, Result<reqwest::Response, SendError>> {
        let Self { client, rest } = self;
        match rest.split_first() {
            Some((first, rest)) => first.handle(request, Next { client, rest }),
            None => Box::pin(async move { client.execute(request).await.map_err(SendError::from) }),
        }
    }
}

impl std::fmt::Debug for Next<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Next").finish_non_exhaustive()
    }
}
