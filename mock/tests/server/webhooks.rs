//! Deliveries reach a merchant after the work, signed.
use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, channel};
use std::thread;

use mock::{Mock, Webhooks};
use serde_json::{Value, json};

use crate::client::{Shop, document};

/// A merchant that takes deliveries, and passes their text on.
fn merchant() -> (String, Receiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/hook", listener.local_addr().unwrap());
    let (send, received) = channel();
    thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let text = whole(&mut stream);
            let _ = stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n");
            if send.send(text).is_err() {
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

fn config() -> Value {
    json!({ "deliveries": [{
        "after": ["createOrder"],
        "changes": { "state": "paid" },
        "body": { "id": "{id}", "type": "order.update", "order": "{answer}" },
        "headers": { "X-Signature": "body | hmac-sha256 | hex" },
        "times": 2,
    }] })
}

#[test]
fn a_delivery_follows_its_operation_with_the_changed_object() {
    let (url, received) = merchant();
    let webhooks = Webhooks::read(&config(), &url).unwrap().key("secret");
    let (tell, told) = channel();
    let mock = Mock::from_document(document()).on_delivery(move |delivery| {
        let _ = tell.send((delivery.operation.clone(), delivery.status));
    });
    let shop = Shop::of(mock.webhooks(webhooks));
    let id = shop.order("r-1");
    let text = received.recv().unwrap();
    let (head, body) = text.split_once("\r\n\r\n").unwrap();
    assert!(head.starts_with("POST /hook HTTP/1.1"), "{head}");
    let body: Value = serde_json::from_str(body).unwrap();
    assert_eq!(body["order"]["id"], id);
    assert_eq!(body["order"]["state"], "paid");
    let fetched = shop.get(&format!("/orders/{id}")).json();
    assert_eq!(
        fetched["state"], "paid",
        "what is delivered is what is there"
    );
    assert_eq!(received.recv().unwrap(), text, "the same delivery again");
    assert_eq!(told.recv().unwrap(), ("createOrder".to_owned(), Some(200)));
}

#[test]
fn a_refused_call_delivers_nothing() {
    let (url, received) = merchant();
    let webhooks = Webhooks::read(&config(), &url).unwrap();
    let shop = Shop::of(Mock::from_document(document()).webhooks(webhooks));
    shop.post("/orders", &json!({}));
    shop.get("/orders");
    shop.order("r-1");
    let first = received.recv().unwrap();
    assert!(first.contains("r-1"), "{first}");
}
