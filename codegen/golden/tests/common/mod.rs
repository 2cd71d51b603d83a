//! A server on loopback, and what it received.

#[path = "../../../../tests/support/mod.rs"]
mod support;

use client_runtime::Environment;
pub(crate) use support::{Answer, Received, Server};

/// A server that answers nothing.
pub(crate) fn silent() -> Server {
    Server::start(Answer::Whole(204, "text/plain", String::new()))
}

/// A server that answers a text.
pub(crate) fn answering(status: u16, media_type: &'static str, body: &str) -> Server {
    Server::start(Answer::Whole(status, media_type, body.to_owned()))
}

/// Where a server is.
pub(crate) fn at(server: &Server) -> Environment {
    Environment::custom(server.url()).unwrap()
}

/// The one request a server received.
pub(crate) fn only(server: &Server) -> Received {
    let mut received = server.received();
    assert_eq!(received.len(), 1);
    received.remove(0)
}
