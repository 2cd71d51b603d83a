//! Answers are read as the document describes them, and nothing is lost.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    dead_code,
    reason = "a test stops at what it did not expect"
)]

mod common;

use std::time::Duration;

use client_runtime::{Environment, ErrorKind, Retry};
use common::{Answer, Server, answering, at, only};
use golden::kinds::Client;
use golden::kinds::builder::{KindFailuresFailure, KindMediaAnswer, KindSeveralAnswer};

fn client(server: &Server) -> Client {
    Client::new(at(server), "key-1").unwrap()
}

const JSON: &str = "application/json";

#[tokio::test]
async fn each_success_is_read_as_its_own_type() {
    let server = answering(200, JSON, r#"{"name": "a"}"#);
    let answer = client(&server).kind_several().send().await.unwrap();
    let found = answer.into_inner().into_status200().unwrap();
    assert_eq!(found.name.as_deref(), Some("a"));
    let server = answering(202, JSON, r#"{"after": 3}"#);
    let answer = client(&server).kind_several().send().await.unwrap();
    assert_eq!(answer.into_inner().into_status202().unwrap().after, Some(3));
    let server = answering(204, JSON, "");
    let answer = client(&server).kind_several().send().await.unwrap();
    assert!(matches!(*answer, KindSeveralAnswer::Status204));
}

#[tokio::test]
async fn an_error_of_a_range_is_documented_and_keeps_its_body() {
    let server = answering(422, "application/problem+json", r#"{"title": "no"}"#);
    let error = client(&server).kind_several().send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Api);
    assert_eq!(error.message().as_deref(), Some("no"));
    assert_eq!(
        only(&server).header("accept"),
        Some("application/json, application/problem+json")
    );
}

#[tokio::test]
async fn an_error_is_read_as_what_its_status_holds() {
    let said = async |status, body| {
        let server = answering(status, JSON, body);
        let error = client(&server).kind_failures().send().await.unwrap_err();
        KindFailuresFailure::of(&error)
    };
    let refused = said(400, r#"{"field": "name"}"#).await;
    let Some(KindFailuresFailure::Status400(refused)) = refused else {
        unreachable!("{refused:?}");
    };
    assert_eq!(refused.field, "name");
    let gone = said(404, r#"{"since": 7}"#).await;
    assert!(matches!(gone, Some(KindFailuresFailure::Status404(gone)) if gone.since == 7));
    let other = said(418, r#"{"title": "no"}"#).await;
    assert!(matches!(other, Some(KindFailuresFailure::Otherwise(_))));
    assert_eq!(said(400, "<html>").await, None);
}

#[tokio::test]
async fn a_status_nobody_documented_never_loses_its_body() {
    let server = answering(203, JSON, r#"{"name": "a"}"#);
    let error = client(&server).kind_several().send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::UndocumentedStatus);
    assert_eq!(error.status(), Some(203));
    assert_eq!(error.body(), Some(&br#"{"name": "a"}"#[..]));
    assert_eq!(error.headers().unwrap()["x-request-id"], "req-7");
}

#[tokio::test]
async fn a_success_without_a_body_beside_one_with_is_none() {
    let server = answering(204, JSON, "");
    let answer = client(&server).kind_maybe().send().await.unwrap();
    assert!(answer.is_none());
    let server = answering(200, JSON, "{}");
    assert!(client(&server).kind_maybe().send().await.unwrap().is_some());
}

#[tokio::test]
async fn ranges_and_default_are_successes_where_nothing_else_is() {
    let server = answering(203, "application/vnd.found+json", r#"{"name": "a"}"#);
    let found = client(&server).kind_range().send().await.unwrap();
    assert_eq!((found.status(), found.name.as_deref()), (203, Some("a")));
    let found = client(&server).kind_default().send().await.unwrap();
    assert_eq!(found.name.as_deref(), Some("a"));
    let server = answering(500, JSON, "{}");
    let error = client(&server).kind_default().send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Api);
}

#[tokio::test]
async fn what_the_document_does_not_describe_is_kept() {
    let server = answering(200, JSON, "[1]");
    let answer = client(&server).kind_unsaid().send().await.unwrap();
    assert_eq!(answer.body(), b"[1]");
    let answer = client(&server).kind_free().send().await.unwrap();
    assert_eq!(*answer, serde_json::json!([1]));
    let server = answering(302, "text/html", "moved");
    let answer = client(&server).kind_redirect().send().await.unwrap();
    assert_eq!((answer.status(), answer.body()), (302, &b"moved"[..]));
}

#[tokio::test]
async fn text_is_text_and_files_are_streams() {
    let server = answering(200, "text/csv", "a,b");
    assert_eq!(*client(&server).kind_text().send().await.unwrap(), "a,b");
    let server = answering(200, "application/pdf", "%PDF");
    let answer = client(&server).kind_bytes().send().await.unwrap();
    assert_eq!(answer.headers()["x-request-id"], "req-7");
    assert_eq!(answer.into_inner().read().await.unwrap(), "%PDF");
    let server = answering(404, JSON, r#"{"message": "gone"}"#);
    let error = client(&server).kind_bytes().send().await.unwrap_err();
    assert_eq!(
        (error.kind(), error.message().as_deref()),
        (ErrorKind::Api, Some("gone"))
    );
}

/// A client that waits no longer than a moment.
fn hasty(answer: Answer) -> Client {
    let server = Server::start(answer);
    let environment = Environment::custom(server.url()).unwrap();
    let client = Client::builder(environment, "key-1");
    let client = client.attempt_timeout(Duration::from_millis(400));
    client.retry(Retry::never()).build().unwrap()
}

#[tokio::test]
async fn a_stream_that_does_not_begin_or_go_on_is_not_waited_for() {
    for answer in [Answer::Silent, Answer::Stalled(404)] {
        let error = hasty(answer).kind_bytes().send().await.unwrap_err();
        assert!(error.is_timeout(), "{error}");
    }
    let stream = hasty(Answer::Stalled(200)).kind_bytes().send().await;
    let error = stream.unwrap().into_inner().read().await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert_eq!(error.operation(), Some("kind_bytes"));
}

#[tokio::test]
async fn events_are_read_one_by_one() {
    let server = answering(200, "text/event-stream", "event: a\ndata: 1\n\ndata: 2\n\n");
    let mut events = client(&server)
        .kind_events()
        .send()
        .await
        .unwrap()
        .into_inner();
    let first = events.next().await.unwrap().unwrap();
    assert_eq!(
        (first.kind.as_deref(), first.data.as_str()),
        (Some("a"), "1")
    );
    assert_eq!(
        events.next().await.unwrap().unwrap().json::<u8>().unwrap(),
        2
    );
    assert!(events.next().await.unwrap().is_none());
}

#[tokio::test]
async fn the_media_type_of_the_answer_says_how_it_is_read() {
    let server = answering(200, "application/json; charset=utf-8", "{}");
    let answer = client(&server)
        .kind_media()
        .accept(JSON)
        .send()
        .await
        .unwrap();
    assert!(matches!(*answer, KindMediaAnswer::Status200Json(_)));
    assert_eq!(only(&server).header("accept"), Some(JSON));
    let server = answering(200, "text/csv", "a");
    let answer = client(&server).kind_media().send().await.unwrap();
    assert!(matches!(&*answer, KindMediaAnswer::Status200Csv(text) if text == "a"));
    let server = answering(200, "text/event-stream", "data: 1\n\n");
    let answer = client(&server).kind_media().send().await.unwrap();
    let mut events = answer.into_inner().into_status200_events().unwrap();
    assert_eq!(events.next().await.unwrap().unwrap().data, "1");
    let server = answering(200, "image/png", "P");
    let error = client(&server).kind_media().send().await.unwrap_err();
    assert_eq!(
        (error.kind(), error.body()),
        (ErrorKind::Decode, Some(&b"P"[..]))
    );
}
