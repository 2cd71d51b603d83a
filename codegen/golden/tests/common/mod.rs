//! A client of a server on loopback, and what it received.

#[path = "../../../../tests/support/mod.rs"]
mod support;

use golden::runtime::{Client, Environment};
pub(crate) use support::{Answer, Received, Server};

/// A server that answers nothing.
pub(crate) fn silent() -> Server {
    Server::start(Answer::Whole(204, "text/plain", String::new()))
}

/// A server that answers a text.
pub(crate) fn answering(status: u16, media_type: &'static str, body: &str) -> Server {
    Server::start(Answer::Whole(status, media_type, body.to_owned()))
}

/// A client of a server, with a key.
pub(crate) fn client(server: &Server) -> Client {
    Client::new(Environment::custom(server.url()).unwrap(), "key-1").unwrap()
}

/// The one request a server received.
pub(crate) fn only(server: &Server) -> Received {
    let mut received = server.received();
    assert_eq!(received.len(), 1);
    received.remove(0)
}
