//! Limits of a client and of one call.

use std::time::Duration;

use palomma::{CallOptions, ErrorKind, Retry};

use crate::calls::{builder, client, create, get, target};
use crate::support::{Answer, Server};

const SHORT: Duration = Duration::from_millis(150);

#[tokio::test]
async fn a_call_as_a_whole_has_a_limit_of_its_own() {
    let server = Server::start(Answer::Silent);
    let client = builder(server.url()).timeout(SHORT).build().unwrap();
    // No time is left for a second attempt.
    let error = get(&client).await.unwrap_err();
    assert!(error.is_timeout());
    assert_eq!(error.attempts(), 1);
}

#[tokio::test]
async fn one_call_can_have_its_own_limits() {
    let server = Server::start(Answer::Silent);
    let client = client(server.url());
    let request = client.payouts().create_payout_target().body(target());
    let hasty = CallOptions::new().timeout(SHORT);
    let error = request.with(hasty).send().await.unwrap_err();
    assert!(error.is_timeout() && error.is_outcome_unknown());

    let large = Server::start(Answer::json(200, &"x".repeat(50)));
    let small = CallOptions::new().max_answer_bytes(49);
    let client = self::client(large.url()).with(small);
    let error = create(&client).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TooLarge);
}

#[tokio::test]
async fn options_of_a_call_keep_those_they_say_nothing_of() {
    let server = Server::start(Answer::Silent);
    let hasty = CallOptions::new().attempt_timeout(SHORT);
    let once = CallOptions::new().attempts(1);
    let client = client(server.url()).with(hasty).with(once);
    let error = get(&client).await.unwrap_err();
    assert!(error.is_timeout());
    assert_eq!(error.attempts(), 1);
}

#[tokio::test]
async fn who_finds_no_place_in_time_sends_nothing() {
    let server = Server::start(Answer::Silent);
    let client = builder(server.url())
        .max_in_flight(1)
        .retry(Retry::never())
        .timeout(SHORT);
    let client = client.build().unwrap();
    let patient = client.with(CallOptions::new().timeout(SHORT * 20));
    let first = create(&patient);
    let second = async {
        // The first is under way once the server has it.
        while server.received().is_empty() {
            tokio::task::yield_now().await;
        }
        create(&client).await.unwrap_err()
    };
    let error = tokio::select! {
        _ = first => panic!("the server is silent"),
        error = second => error,
    };
    assert_eq!(error.kind(), ErrorKind::NotSent);
    assert!(!error.is_outcome_unknown(), "{error}");
    assert_eq!(server.received().len(), 1);
}
