//! What the mock server delivers is what the client verifies.
use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use mock::{Mock, Server, Webhooks};
use palomma::webhooks::{
    Delivery, IntegrityKey, Verifier, WebhookEvent, direct_debit, payouts, rentals,
};
use reqwest::header::HeaderMap;
use serde_json::Value;

use crate::every_operation::call_everything;
use crate::server::{KEY, document};

const INTEGRITY_KEY: &str = "integrity-key";

/// How long a delivery may take before the test gives up on it.
const PATIENCE: Duration = Duration::from_secs(30);

/// A delivery as it arrived.
struct Arrived {
    headers: HeaderMap,
    body: Vec<u8>,
}

/// A merchant that takes deliveries.
fn merchant() -> (String, Receiver<Arrived>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/palomma", listener.local_addr().unwrap());
    let (send, received) = channel();
    thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let text = whole(&mut stream);
            let _ = stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n");
            if send.send(arrived(&text)).is_err() {
                return;
            }
        }
    });
    (url, received)
}

/// A request with all of the body that it announces.
fn whole(stream: &mut TcpStream) -> String {
    let mut text = String::new();
    let mut chunk = [0; 4096];
    loop {
        let length = stream.read(&mut chunk).unwrap();
        text.push_str(std::str::from_utf8(chunk.get(..length).unwrap()).unwrap());
        let Some((head, body)) = text.split_once("\r\n\r\n") else {
            continue;
        };
        let announced = head
            .lines()
            .find_map(|line| line.strip_prefix("content-length: "));
        if body.len() >= announced.unwrap().parse().unwrap() {
            return text;
        }
    }
}

fn arrived(text: &str) -> Arrived {
    let (head, body) = text.split_once("\r\n\r\n").unwrap();
    let lines = head.lines().filter_map(|line| line.split_once(": "));
    let headers = lines.map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap()));
    Arrived {
        headers: headers.collect(),
        body: body.as_bytes().to_vec(),
    }
}

fn server(url: &str) -> Server {
    let config: Value = serde_json::from_str(include_str!("../../examples/webhooks.json")).unwrap();
    let webhooks = Webhooks::read(&config, url).unwrap().key(INTEGRITY_KEY);
    let mock = Mock::from_document(document()).accept(KEY);
    mock.webhooks(webhooks).start().unwrap()
}

fn verified<E: WebhookEvent>(arrived: &Arrived) -> Option<Delivery<E>> {
    let verifier = Verifier::<E>::new(IntegrityKey::new(INTEGRITY_KEY).unwrap());
    verifier.verify(&arrived.headers, &arrived.body).ok()
}

/// The kind of event in a delivery, whichever product it is of; it is one the
/// client knows.
fn kind(arrived: &Arrived) -> String {
    let body: Value = serde_json::from_slice(&arrived.body).unwrap();
    let text = |key: &str| body.get(key).and_then(Value::as_str).map(str::to_owned);
    if body.get("data").is_some() {
        let event = verified::<rentals::Event>(arrived).unwrap().event;
        assert!(!matches!(event, rentals::Event::Unknown(_)), "{body}");
        return text("type").unwrap();
    }
    if body.get("event").is_some() {
        let event = verified::<payouts::Event>(arrived).unwrap().event;
        assert!(!matches!(event, payouts::Event::Unknown(_)), "{body}");
    } else {
        let event = verified::<direct_debit::Event>(arrived).unwrap().event;
        assert!(!matches!(event, direct_debit::Event::Unknown(_)), "{body}");
    }
    text("eventType").unwrap()
}

/// Every kind that is documented; nothing but reading it makes a settlement
/// here, so that is when the mock server tells of one.
const KINDS: [&str; 10] = [
    "invoice",
    "payin-link.update",
    "payin-request.update",
    "payin-settlement.update",
    "payin-source.update",
    "payment-method.update",
    "payment-request.update",
    "payout-request.update",
    "payout-target.update",
    "settlement",
];

#[tokio::test]
async fn every_documented_kind_of_event_is_delivered_verified_and_known() {
    let (url, received) = merchant();
    let server = server(&url);
    call_everything(&server).await.unwrap();
    let arrived = KINDS.map(|_| received.recv_timeout(PATIENCE).unwrap());
    let mut kinds = arrived.map(|one| kind(&one));
    kinds.sort();
    assert_eq!(kinds, KINDS);
}
