//! Credentials reach the wire as the document asks for them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    dead_code,
    reason = "a test stops at what it did not expect"
)]

mod common;

use client_runtime::{Credential, Environment};
use common::{Server, at, only, silent as server};
use golden::security::{Client, ClientBuilder};

fn with_key(server: &Server) -> Client {
    Client::new(at(server), "key-1").unwrap()
}

fn anonymous(server: &Server) -> ClientBuilder {
    Client::anonymous(at(server))
}

#[tokio::test]
async fn a_token_travels_as_bearer() {
    let server = server();
    with_key(&server).safe_bearer().send().await.unwrap();
    assert_eq!(only(&server).header("authorization"), Some("Bearer key-1"));
}

#[tokio::test]
async fn a_token_of_oauth_travels_as_bearer() {
    let server = server();
    with_key(&server).safe_oauth().send().await.unwrap();
    assert_eq!(only(&server).header("authorization"), Some("Bearer key-1"));
}

#[tokio::test]
async fn a_scheme_nobody_knows_is_sent_as_its_word() {
    let server = server();
    with_key(&server).safe_custom().send().await.unwrap();
    assert_eq!(only(&server).header("authorization"), Some("Token key-1"));
}

#[tokio::test]
async fn user_and_password_travel_as_basic() {
    let server = server();
    let client = anonymous(&server).credential("User", Credential::basic("Aladdin", "open sesame"));
    client.build().unwrap().safe_basic().send().await.unwrap();
    assert_eq!(
        only(&server).header("authorization"),
        Some("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==")
    );
}

#[tokio::test]
async fn a_key_travels_in_the_header_of_its_scheme() {
    let server = server();
    with_key(&server).safe_header().send().await.unwrap();
    let received = only(&server);
    assert_eq!(received.header("x-api-key"), Some("key-1"));
    assert_eq!(received.header("authorization"), None);
}

#[tokio::test]
async fn a_key_travels_in_the_query_of_its_scheme() {
    let server = server();
    with_key(&server).safe_query().send().await.unwrap();
    assert_eq!(
        only(&server).line,
        "GET /v1/safe/query?api_key=key-1 HTTP/1.1"
    );
}

#[tokio::test]
async fn a_key_travels_in_the_cookie_of_its_scheme() {
    let server = server();
    with_key(&server).safe_cookie().send().await.unwrap();
    assert_eq!(only(&server).header("cookie"), Some("session=key-1"));
}

#[tokio::test]
async fn of_two_alternatives_the_one_with_a_credential_is_taken() {
    let server = server();
    with_key(&server).safe_either().send().await.unwrap();
    assert_eq!(only(&server).header("authorization"), Some("Bearer key-1"));
}

#[tokio::test]
async fn schemes_needed_together_are_all_sent() {
    let server = server();
    let client = anonymous(&server)
        .credential("Header", "app-1")
        .credential("Token", "key-1");
    client.build().unwrap().safe_both().send().await.unwrap();
    let received = only(&server);
    assert_eq!(received.header("x-api-key"), Some("app-1"));
    assert_eq!(received.header("authorization"), Some("Bearer key-1"));
}

#[tokio::test]
async fn nothing_is_sent_when_a_credential_is_missing() {
    let server = server();
    let error = with_key(&server).safe_both().send().await.unwrap_err();
    assert!(error.to_string().contains("Header and Token"), "{error}");
    assert!(server.received().is_empty());
}

#[tokio::test]
async fn optional_security_takes_a_credential_that_is_there() {
    let server = server();
    with_key(&server).safe_optional().send().await.unwrap();
    let client = anonymous(&server).build().unwrap();
    client.safe_optional().send().await.unwrap();
    let received = server.received();
    assert_eq!(received[0].header("authorization"), Some("Bearer key-1"));
    assert_eq!(received[1].header("authorization"), None);
}

#[tokio::test]
async fn an_open_operation_gets_no_credential() {
    let server = server();
    with_key(&server).safe_open().send().await.unwrap();
    assert_eq!(only(&server).header("authorization"), None);
}

#[tokio::test]
async fn a_key_in_the_query_is_in_no_error() {
    let client = Client::new(Environment::custom("http://127.0.0.1:1").unwrap(), "key-1");
    let error = client.unwrap().safe_query().send().await.unwrap_err();
    let source = std::error::Error::source(&error).unwrap().to_string();
    let shown = format!("{error} {error:?} {source}");
    assert!(!shown.contains("key-1"), "{shown}");
}
