//! What the server was asked is kept for assertions.
use std::sync::mpsc;

use mock::{Mock, Work};
use serde_json::json;

use crate::client::{Shop, document};

#[test]
fn calls_are_recorded_with_what_was_sent_and_answered() {
    let shop = Shop::open();
    shop.order("r-1");
    shop.get("/orders?limit=2");
    let calls = shop.server.calls();
    let [first, second] = calls.as_slice() else {
        unreachable!("{calls:?}")
    };
    assert_eq!(first.operation.as_deref(), Some("createOrder"));
    assert_eq!(
        first.json(),
        Some(json!({ "reference": "r-1", "amount": 5000 }))
    );
    assert_eq!(first.header("authorization"), Some("Bearer token"));
    assert_eq!((first.status, first.work), (Some(201), Work::Done));
    assert_eq!(
        (second.path.as_str(), second.query.as_deref()),
        ("/v1/orders", Some("limit=2"))
    );
    assert_eq!(second.work, Work::None);
}

#[test]
fn a_refused_call_is_recorded_with_its_problems() {
    let shop = Shop::open();
    shop.get("/orders?limit=0");
    let call = &shop.server.calls()[0];
    assert_eq!(call.problems[0].pointer, "/limit");
    assert_eq!(call.problems[0].part, mock::Part::Query);
}

#[test]
fn a_record_does_not_print_what_may_be_secret() {
    let shop = Shop::open();
    shop.order("r-secret");
    let printed = format!("{:?}", shop.server.calls());
    assert!(printed.contains("createOrder"));
    assert!(
        !printed.contains("token") && !printed.contains("r-secret"),
        "{printed}"
    );
}

#[test]
fn only_so_many_calls_are_kept() {
    let shop = Shop::of(Mock::from_document(document()).calls_kept(2));
    (0..3).for_each(|_| drop(shop.get("/orders")));
    let numbers: Vec<u64> = shop.server.calls().iter().map(|call| call.number).collect();
    assert_eq!(numbers, [1, 2]);
    shop.server.forget_calls();
    assert!(shop.server.calls().is_empty());
}

#[test]
fn whoever_watches_is_told_of_every_call() {
    let (tell, told) = mpsc::channel();
    let tell = std::sync::Mutex::new(tell);
    let mock = Mock::from_document(document());
    let shop = Shop::of(mock.on_call(move |call| {
        let operation = call.operation.clone();
        let _ = tell.lock().unwrap().send(operation);
    }));
    shop.get("/orders");
    assert_eq!(told.recv().unwrap().as_deref(), Some("listOrders"));
}

#[test]
fn a_server_listens_on_loopback_and_is_gone_when_it_is_stopped() {
    let shop = Shop::open();
    let address = shop.server.address();
    assert!(address.ip().is_loopback());
    shop.get("/orders");
    shop.server.stop();
    assert!(std::net::TcpStream::connect(address).is_err());
}

#[test]
fn a_server_starts_inside_a_runtime_and_answers_while_that_is_blocked() {
    let runtime = tokio::runtime::Builder::new_current_thread().build();
    let server = runtime.unwrap().block_on(async {
        let server = Mock::from_document(document()).start().unwrap();
        let mut stream = std::net::TcpStream::connect(server.address()).unwrap();
        std::io::Write::write_all(&mut stream, b"GET /v1/health HTTP/1.0\r\n\r\n").unwrap();
        let mut answer = String::new();
        std::io::Read::read_to_string(&mut stream, &mut answer).unwrap();
        assert!(answer.starts_with("HTTP/1.0 204"), "{answer}");
        server
    });
    assert_eq!(server.calls().len(), 1);
}
