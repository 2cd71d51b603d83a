//! A mock server of the document, and a client of it.
use mock::{Mock, Server};
use palomma::{Client, Environment};
use serde_json::Value;

pub(crate) const KEY: &str = "key-0123456789";

pub(crate) fn document() -> Value {
    serde_json::from_str(include_str!("../../generated/openapi.json")).unwrap()
}

pub(crate) fn server() -> Server {
    Mock::from_document(document()).accept(KEY).start().unwrap()
}

pub(crate) fn client(server: &Server) -> Client {
    Client::new(Environment::custom(&server.url()).unwrap(), KEY).unwrap()
}
