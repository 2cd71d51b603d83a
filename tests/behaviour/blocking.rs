//! The client for programs without an async runtime.

use std::sync::Arc;
use std::thread;

use palomma::{Error, ErrorKind, blocking};
use tokio::runtime::Runtime;

use crate::calls::{client, create, get};
use crate::store::{Fate, Store};
use crate::support::{Answer, Server};

fn blocking(url: &str) -> blocking::Client {
    blocking::Client::new(client(url)).unwrap()
}

fn list(client: &blocking::Client) -> Result<Vec<String>, Error> {
    let items = client.items(|client| client.payouts().list_customers().reference("a").stream());
    items
        .map(|item| Ok(item?.id.unwrap().to_string()))
        .collect()
}

#[test]
fn a_call_returns_when_it_is_done() {
    let server = Server::start(Answer::json(200, r#"{"id": "t"}"#));
    let client = blocking(server.url());
    let target = client.call(|client| {
        let request = client.payouts().get_payout_target_by_id();
        request.payout_target_id("t").send()
    });
    assert_eq!(target.unwrap().id.as_deref(), Some("t"));
}

#[test]
fn connections_are_kept_between_calls_of_all_threads() {
    let elsewhere = Runtime::new().unwrap();
    let store = elsewhere.block_on(Store::start(Arc::new(|_, _, _| Fate::Answered)));
    let client = blocking(store.url());
    for _ in 0..3 {
        let client = client.clone();
        let calls = thread::spawn(move || (0..10).for_each(|_| assert!(list(&client).is_ok())));
        calls.join().unwrap();
    }
    // A connection is free again a moment after its answer: a call may miss it.
    let accepted = store.kept().accepted;
    assert!(accepted <= 10, "{accepted} connections for 30 calls");
}

#[test]
fn what_a_list_holds_comes_one_after_the_other_and_ends_after_an_error() {
    let page = |ids: &str, cursor: &str| {
        Answer::json(200, &format!(r#"{{"items": [{ids}], "cursor": {cursor}}}"#))
    };
    let server = Server::in_turn(vec![
        page(r#"{"id": "1"}, {"id": "2"}"#, r#""next""#),
        page(r#"{"id": "3"}"#, "null"),
        page(r#"{"id": "4"}"#, r#""next""#),
        Answer::json(401, "{}"),
    ]);
    let client = blocking(server.url());
    assert_eq!(list(&client).unwrap(), ["1", "2", "3"]);
    let mut second = client.items(|client| client.payouts().list_customers().stream());
    assert!(second.next().unwrap().is_ok());
    assert_eq!(second.next().unwrap().unwrap_err().status(), Some(401));
    assert!(second.next().is_none());
}

#[test]
fn errors_are_those_of_the_async_client() {
    let server = Server::start(Answer::Closed);
    let error = blocking(server.url()).call(|client| {
        let client = client.clone();
        async move { create(&client).await }
    });
    assert!(error.unwrap_err().is_outcome_unknown());
}

#[tokio::test]
async fn it_refuses_to_stop_async_code_and_sends_nothing() {
    let server = Server::start(Answer::json(200, "{}"));
    let client = blocking(server.url());
    let error = client.call(|client| {
        let client = client.clone();
        async move { get(&client).await }
    });
    assert_eq!(error.unwrap_err().kind(), ErrorKind::Configuration);
    assert!(server.received().is_empty());
}
