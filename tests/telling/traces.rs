//! What a call tells `tracing`.

use std::collections::BTreeSet;
use std::future::Future;

use palomma::{Client, Error};

use crate::calls::{KEY, client, create, get};
use crate::listen_always;
use crate::listener::{Listener, Told};
use crate::support::{Answer, Server};

/// What a call against these answers tells.
async fn told<T, F>(answers: Vec<Answer>, call: impl FnOnce(Client) -> F) -> Listener
where
    F: Future<Output = Result<T, Error>>,
{
    listen_always();
    let server = Server::in_turn(answers);
    let listener = Listener::default();
    let _listening = tracing::subscriber::set_default(listener.clone());
    let _ = call(client(server.url())).await;
    listener
}

/// The one span of a call.
fn only(listener: &Listener) -> Told {
    let spans = listener.spans();
    assert_eq!(spans.len(), 1, "{spans:#?}");
    assert!(spans[0].ended);
    spans[0].clone()
}

fn ok() -> Answer {
    Answer::json(200, r#"{"id": "01HPR8S7YF43PV3QV16TZDC80P"}"#)
}

#[tokio::test]
async fn a_call_is_one_span_with_the_names_of_opentelemetry() {
    let listener = told(vec![Answer::json(503, "{}"), ok()], async |client| {
        get(&client).await
    });
    let mut span = only(&listener.await);
    let duration = span.fields.remove("http.client.request.duration").unwrap();
    assert!(duration.parse::<f64>().unwrap() >= 0.0);
    let path = "/payoutTargets/{payoutTargetId}";
    let expected = [
        ("otel.name", format!("GET {path}")),
        ("otel.kind", "client".to_owned()),
        ("api.operation", "get_payout_target_by_id".to_owned()),
        ("api.product", "payouts".to_owned()),
        ("http.request.method", "GET".to_owned()),
        ("url.template", path.to_owned()),
        ("http.response.status_code", "200".to_owned()),
        ("http.request.attempts", "2".to_owned()),
        ("http.request.resend_count", "1".to_owned()),
        ("http.response.header.x-request-id", "req-7".to_owned()),
    ];
    let expected = expected.map(|(name, value)| (name.to_owned(), value));
    assert_eq!(span.fields, expected.into());
}

#[tokio::test]
async fn an_attempt_that_is_followed_by_another_is_an_event() {
    let answers = vec![Answer::json(503, "{}"), Answer::Closed, ok()];
    let listener = told(answers, async |client| get(&client).await).await;
    let errors: Vec<_> = listener
        .events()
        .iter()
        .map(|event| event.fields["error.type"].clone())
        .collect();
    assert_eq!(errors, ["503", "transport"]);
}

#[tokio::test]
async fn a_call_that_fails_says_why_in_its_span() {
    for (answer, expected) in [
        (Answer::json(400, "{}"), "400"),
        (Answer::json(418, "{}"), "418"),
        (Answer::Closed, "transport"),
        (Answer::json(200, "[]"), "decode"),
        (Answer::json(204, ""), "undocumented_status"),
    ] {
        let listener = told(vec![answer], async |client| create(&client).await).await;
        let span = only(&listener);
        assert_eq!(span.fields["error.type"], expected);
        assert_eq!(span.fields["otel.status_code"], "ERROR");
    }
}

#[tokio::test]
async fn nothing_that_was_sent_or_came_is_told() {
    let echo = r#"{"message": "key-0123456789 98765432101 merchant.example"}"#;
    let listener = told(vec![Answer::json(400, echo)], async |client| {
        create(&client).await
    });
    let text = listener.await.everything();
    for value in [KEY, "98765432101", "01HPR57X6QR5ZRKEEKBSDBW4RA", "merchant"] {
        assert!(!text.contains(value), "{value} in {text}");
    }
}

#[tokio::test]
async fn calls_at_once_have_spans_of_their_own() {
    let listener = told(vec![ok()], async |client| {
        tokio::try_join!(get(&client), get(&client), create(&client))
    });
    let names: Vec<_> = listener
        .await
        .spans()
        .iter()
        .map(|span| span.fields["api.operation"].clone())
        .collect();
    assert_eq!(names.len(), 3);
    assert_eq!(BTreeSet::from_iter(names).len(), 2);
}
