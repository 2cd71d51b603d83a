//! Requests go to the server the document, or the caller, says.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    dead_code,
    reason = "a test stops at what it did not expect"
)]

mod common;

use client_runtime::{Environment, Error};
use common::{Server, at, only, silent};
use golden::servers::Client;

fn client(server: &Server) -> Client {
    Client::new(at(server), "key-1").unwrap()
}

#[tokio::test]
async fn variables_in_the_path_of_a_server_are_filled_in() {
    let server = silent();
    client(&server).server_shared().send().await.unwrap();
    let other = Client::builder(at(&server), "key").server_variable("version", "v3");
    other.build().unwrap().server_shared().send().await.unwrap();
    let received = server.received();
    assert_eq!(received[0].line, "GET /v2/server/shared HTTP/1.1");
    assert_eq!(received[1].line, "GET /v3/server/shared HTTP/1.1");
}

#[tokio::test]
async fn the_path_of_a_relative_server_is_kept() {
    let server = silent();
    client(&server).server_relative().send().await.unwrap();
    assert_eq!(only(&server).line, "GET /relative/server/own HTTP/1.1");
}

#[tokio::test]
async fn a_base_url_stands_for_the_whole_server() {
    let server = silent();
    let environment = Environment::base_url(&format!("{}/base/", server.url())).unwrap();
    let client = Client::new(environment, "key").unwrap();
    client.server_relative().send().await.unwrap();
    assert_eq!(only(&server).line, "GET /base/server/own HTTP/1.1");
}

async fn refused(environment: Environment, variable: &str) -> Error {
    let client = Client::builder(environment, "key").server_variable("region", variable);
    let client = client.build().unwrap();
    client.server_shared().send().await.unwrap_err()
}

#[tokio::test]
async fn a_server_nobody_documented_is_refused_before_anything_is_sent() {
    let client = Client::new(Environment::Production, "key").unwrap();
    let shown = client
        .server_relative()
        .send()
        .await
        .unwrap_err()
        .to_string();
    assert!(shown.contains("on which host"), "{shown}");
    let shown = refused(Environment::Sandbox, "eu").await.to_string();
    assert!(shown.contains("no sandbox server"), "{shown}");
    let shown = refused(Environment::Production, "moon").await.to_string();
    assert!(shown.contains("none of: eu, us"), "{shown}");
}
