//! A mock server of the document, and a client of it.
use mock::{Mock, Server};
use palomma::payouts::types::{CreateCustomer, DocumentType, builder};
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

/// A customer to create, by a reference of the caller's.
pub(crate) fn customer(reference: &str) -> builder::CreateCustomer {
    CreateCustomer::builder()
        .reference(reference)
        .name("Ana Pérez")
        .document_type(DocumentType::Cc)
        .document_number("1037551022")
        .email("ana@example.com")
        .phone_number("3013111111")
}
