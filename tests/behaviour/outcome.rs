//! After which failures it is unknown whether something was done.

use std::io::Read;
use std::net::TcpListener;
use std::time::Duration;

use palomma::{Client, Error, ErrorKind};

use crate::calls::{builder, client, create, get};
use crate::support::{Answer, Server};

async fn created(answer: Answer) -> Error {
    let server = Server::start(answer);
    let error = create(&client(server.url())).await.unwrap_err();
    let sent = server.received().len();
    assert_eq!(sent, 1, "{error}: it was sent {sent} times");
    error
}

fn impatient(url: &str) -> Client {
    let impatient = builder(url).attempt_timeout(Duration::from_millis(200));
    impatient.build().unwrap()
}

#[tokio::test]
async fn an_answer_that_never_comes_leaves_the_outcome_unknown() {
    for answer in [Answer::Silent, Answer::Stalled(200)] {
        let server = Server::start(answer);
        let error = create(&impatient(server.url())).await.unwrap_err();
        assert!(error.is_timeout(), "{error}");
        assert!(error.is_outcome_unknown(), "{error}");
        assert_eq!(server.received().len(), 1);
    }
}

#[tokio::test]
async fn an_answer_cut_or_unreadable_leaves_the_outcome_unknown() {
    for answer in [
        Answer::Closed,
        Answer::Cut(200, "{\"id\"".to_owned()),
        Answer::json(200, "{\"id\": 7}"),
        Answer::json(200, ""),
        Answer::Whole(200, "text/html", "<p>done</p>".to_owned()),
    ] {
        let error = created(answer).await;
        assert!(error.is_outcome_unknown(), "{error}");
        assert!(error.to_string().contains("whether it was done is unknown"));
    }
}

/// An answer of which every byte is needed.
const WHOLE: &str = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\
    content-length: 10\r\n\r\n{\"id\":\"1\"}";

#[tokio::test]
async fn wherever_an_answer_is_cut_the_outcome_is_unknown() {
    let cut = (0..WHOLE.len()).map(|end| Answer::Bytes(WHOLE.as_bytes()[..end].to_vec()));
    let server = Server::in_turn(cut.collect());
    let client = client(server.url());
    for end in 0..WHOLE.len() {
        let error = create(&client).await.unwrap_err();
        assert!(error.is_outcome_unknown(), "cut at {end}: {error}");
        assert_eq!(server.received().len(), end + 1, "cut at {end}: {error}");
    }
}

#[tokio::test]
async fn what_a_server_says_before_its_answer_is_no_answer() {
    let before = "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n";
    let server = Server::start(Answer::Bytes([before, WHOLE].concat().into_bytes()));
    let target = create(&client(server.url())).await.unwrap();
    assert_eq!(target.id.unwrap().as_str(), "1");
}

#[tokio::test]
async fn an_answer_that_is_too_large_leaves_the_outcome_unknown() {
    let server = Server::start(Answer::json(200, &"x".repeat(100)));
    let client = builder(server.url()).max_answer_bytes(99).build().unwrap();
    let error = create(&client).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TooLarge);
    assert!(error.is_outcome_unknown(), "{error}");
}

#[tokio::test]
async fn a_success_or_a_redirect_nobody_documented_leaves_the_outcome_unknown() {
    for status in [201, 202, 204, 303] {
        let error = created(Answer::json(status, "{}")).await;
        assert_eq!(error.kind(), ErrorKind::UndocumentedStatus);
        assert!(error.is_outcome_unknown(), "{error}");
    }
}

#[tokio::test]
async fn a_server_that_fails_leaves_the_outcome_unknown() {
    for status in [500, 502, 503, 504, 408] {
        let error = created(Answer::json(status, "{}")).await;
        assert!(error.is_outcome_unknown(), "{error}");
    }
}

#[tokio::test]
async fn a_refusal_is_known_even_if_its_body_is_cut() {
    for answer in [
        Answer::json(400, "{\"message\": \"no\"}"),
        Answer::json(409, "{}"),
        Answer::Cut(400, "{\"mess".to_owned()),
        Answer::Redirect,
    ] {
        let error = created(answer).await;
        assert!(!error.is_outcome_unknown(), "{error}");
    }
}

#[tokio::test]
async fn what_only_asks_leaves_nothing_unknown() {
    let server = Server::start(Answer::Closed);
    let error = get(&client(server.url())).await.unwrap_err();
    assert!(!error.is_outcome_unknown(), "{error}");
}

#[tokio::test]
async fn a_refused_connection_is_known() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let error = create(&client(&url)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert!(!error.is_outcome_unknown(), "{error}");
}

#[tokio::test]
async fn a_name_nobody_knows_is_known() {
    let error = create(&client("https://no-such-host.invalid"))
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert!(!error.is_outcome_unknown(), "{error}");
}

/// The URL of a server that answers a TLS handshake with these bytes.
fn handshake(answer: &'static [u8]) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("https://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let _ = std::io::Write::write_all(&mut stream, answer);
            std::thread::spawn(move || while stream.read(&mut [0; 64]).is_ok_and(|n| n > 0) {});
        }
    });
    url
}

#[tokio::test]
async fn a_failed_handshake_is_known() {
    let url = handshake(b"HTTP/1.1 400 this is no TLS\r\n\r\n");
    let error = create(&client(&url)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert!(!error.is_outcome_unknown(), "{error}");
}

#[tokio::test]
async fn a_handshake_that_takes_too_long_is_known() {
    let url = handshake(b"");
    let client = builder(&url)
        .connect_timeout(Duration::from_millis(50))
        .retry(palomma::Retry::never())
        .build();
    let error = create(&client.unwrap()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert!(error.is_timeout() && !error.is_outcome_unknown(), "{error}");
}
