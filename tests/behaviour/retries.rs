//! What is attempted again, how often, and after which wait.

use std::time::Duration;

use palomma::{CallOptions, Client, Retry, defaults};

use crate::calls::{TestClock, builder, create, get};
use crate::support::{Answer, Server};

const TARGET: &str = r#"{"id": "01HPR8S7YF43PV3QV16TZDC80P"}"#;

fn ok() -> Answer {
    Answer::json(200, TARGET)
}

fn failing(status: u16) -> Answer {
    Answer::json(status, "{}")
}

fn client(server: &Server, clock: &TestClock) -> Client {
    let builder = builder(server.url()).clock(clock.clone());
    builder.build().unwrap()
}

#[tokio::test]
async fn a_question_is_asked_again_after_what_passes() {
    for answer in [
        failing(408),
        failing(429),
        failing(500),
        failing(502),
        failing(503),
        failing(504),
        Answer::Closed,
        Answer::Cut(200, "{".to_owned()),
    ] {
        let server = Server::in_turn(vec![answer, ok()]);
        let target = get(&client(&server, &TestClock::default())).await.unwrap();
        assert!(target.id.is_some());
        assert_eq!(server.received().len(), 2);
    }
}

#[tokio::test]
async fn a_question_is_asked_again_after_a_timeout() {
    let server = Server::in_turn(vec![Answer::Silent, Answer::Stalled(200), ok()]);
    let client = builder(server.url())
        .attempt_timeout(Duration::from_millis(200))
        .clock(TestClock::default());
    get(&client.build().unwrap()).await.unwrap();
    assert_eq!(server.received().len(), 3);
}

#[tokio::test]
async fn what_was_refused_or_cannot_be_read_is_not_asked_again() {
    for answer in [
        failing(400),
        failing(401),
        failing(404),
        Answer::json(200, "{"),
        Answer::Redirect,
    ] {
        let server = Server::in_turn(vec![answer, ok()]);
        let error = get(&client(&server, &TestClock::default())).await;
        assert_eq!(error.unwrap_err().attempts(), 1);
        assert_eq!(server.received().len(), 1);
    }
}

#[tokio::test]
async fn what_changes_something_is_sent_again_only_after_429() {
    let server = Server::in_turn(vec![failing(429), ok()]);
    let created = create(&client(&server, &TestClock::default())).await;
    created.unwrap();
    assert_eq!(server.received().len(), 2);
    for answer in [
        failing(401),
        failing(408),
        failing(500),
        failing(502),
        failing(503),
        failing(504),
        Answer::Closed,
        Answer::Cut(200, "{".to_owned()),
    ] {
        let server = Server::in_turn(vec![answer, ok()]);
        let error = create(&client(&server, &TestClock::default())).await;
        assert_eq!(error.unwrap_err().attempts(), 1);
        assert_eq!(server.received().len(), 1);
    }
}

#[tokio::test]
async fn what_changes_something_is_sent_again_if_nothing_was_sent() {
    let clock = TestClock::default();
    let client = builder("http://127.0.0.1:1").clock(clock.clone());
    let error = create(&client.build().unwrap()).await.unwrap_err();
    assert!(error.is_connect());
    assert_eq!(error.attempts(), defaults::ATTEMPTS);
    assert_eq!(clock.waits().len() as u32, defaults::ATTEMPTS - 1);
}

#[tokio::test]
async fn the_last_failure_is_told_with_the_number_of_attempts() {
    let server = Server::in_turn(vec![failing(503), failing(502), failing(500)]);
    let error = get(&client(&server, &TestClock::default())).await;
    let error = error.unwrap_err();
    assert_eq!(error.status(), Some(500));
    assert_eq!(error.attempts(), defaults::ATTEMPTS);
    assert_eq!(server.received().len() as u32, defaults::ATTEMPTS);
}

#[tokio::test]
async fn waits_stay_below_a_ceiling_that_doubles() {
    let clock = TestClock::default();
    let server = Server::start(failing(503));
    let policy = Retry::new()
        .attempts(6)
        .first_wait(Duration::from_millis(100))
        .longest_wait(Duration::from_millis(300));
    let client = builder(server.url()).clock(clock.clone()).retry(policy);
    get(&client.build().unwrap()).await.unwrap_err();
    let ceilings = [100, 200, 300, 300, 300].map(Duration::from_millis);
    let waits = clock.waits();
    assert_eq!(waits.len(), ceilings.len());
    for (wait, ceiling) in waits.iter().zip(ceilings) {
        assert!(*wait <= ceiling, "{wait:?} is above {ceiling:?}");
    }
}

#[tokio::test]
async fn what_the_server_asks_for_is_waited_for_up_to_a_limit() {
    for (asked, expected) in [
        ("0", Duration::ZERO),
        ("7", Duration::from_secs(7)),
        ("Sun, 06 Nov 1994 08:49:50 GMT", Duration::from_secs(13)),
        ("Sun, 06 Nov 1994 08:00:00 GMT", Duration::ZERO),
        ("86400", defaults::LONGEST_RETRY_AFTER),
    ] {
        let clock = TestClock::default();
        let server = Server::in_turn(vec![Answer::later(429, asked), ok()]);
        create(&client(&server, &clock)).await.unwrap();
        assert_eq!(clock.waits(), [expected], "{asked}");
    }
}

#[tokio::test]
async fn a_wait_the_call_has_no_time_for_ends_it_and_is_told() {
    let clock = TestClock::default();
    let server = Server::start(Answer::later(429, "20"));
    let error = create(&client(&server, &clock)).await.unwrap_err();
    // Two waits of 20 seconds fit in a minute.
    assert_eq!(clock.waits(), [Duration::from_secs(20); 2]);
    assert_eq!(error.retry_after(), Some(Duration::from_secs(20)));
    assert!(!error.is_outcome_unknown());
}

#[tokio::test]
async fn clones_share_one_budget() {
    let server = Server::start(failing(503));
    let policy = Retry::new().attempts(3).budget(3);
    let client = builder(server.url())
        .clock(TestClock::default())
        .retry(policy);
    let client = client.build().unwrap();
    let mut attempts = Vec::new();
    for clone in [client.clone(), client.with(CallOptions::new()), client] {
        attempts.push(get(&clone).await.unwrap_err().attempts());
    }
    assert_eq!(attempts, [3, 2, 1]);
}

#[tokio::test]
async fn retries_can_be_turned_off_for_a_client_and_for_a_call() {
    let server = Server::start(failing(503));
    let never = builder(server.url()).retry(Retry::never()).build().unwrap();
    assert_eq!(get(&never).await.unwrap_err().attempts(), 1);
    let client = client(&server, &TestClock::default());
    let request = client.payouts().get_payout_target_by_id();
    let request = request.payout_target_id("01HPR8S7YF43PV3QV16TZDC80P");
    let once = request.with(CallOptions::new().attempts(1));
    assert_eq!(once.send().await.unwrap_err().attempts(), 1);
}
