//! Proxy mode: a real server answers, and both sides are compared with the document.
use std::future::Future;
use std::pin::Pin;

use bytes::Bytes;
use hyper::{Request, Response};

/// What an upstream fails with.
pub type UpstreamError = Box<dyn std::error::Error + Send + Sync>;

/// An answer under way.
pub type Answer = Pin<Box<dyn Future<Output = Result<Response<Bytes>, UpstreamError>> + Send>>;

/// The way to a real server.
///
/// The mock brings no HTTP client of its own: whoever starts it has one, with the TLS they trust.
/// The request's URI is path and query as they arrived; the upstream puts its origin in front.
/// The headers are those of the client without the ones that belong to its connection.
pub trait Upstream: Send + Sync {
    /// Sends the request and reads the whole answer.
    fn send(&self, request: Request<Bytes>) -> Answer;
}

/// Headers that belong to a connection, not to a message.
const HOP_BY_HOP: [&str; 10] = [
    "connection",
    "content-length",
    "host",
    "keep-alive",
    "proxy-authenticate",
    "proxy-authorization",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
];

/// Whether a header goes along with a forwarded message.
pub(crate) fn travels(name: &str) -> bool {
    !HOP_BY_HOP.contains(&name) && !name.starts_with("x-mock-")
}
