//! What a test expects of a client is verified, and told when it was not so.
use std::io::{Read as _, Write as _};

use mock::{Expected, Mock};
use serde_json::json;

use crate::client::{Shop, document};

/// A shop that was asked for two orders and a list.
fn busy() -> Shop {
    let shop = Shop::open();
    shop.order("r-1");
    shop.order("r-2");
    shop.get("/orders?limit=2&reference=r%201");
    shop
}

fn refused(shop: &Shop, expected: Expected) -> String {
    shop.server.verify(expected).unwrap_err().to_string()
}

#[test]
fn calls_that_are_as_expected_are_handed_out() {
    let server = busy().server;
    let second = Expected::of("createOrder").json("/reference", "r-2");
    let calls = server.verify(second.times(1)).unwrap();
    assert_eq!(calls[0].number, 1);
    let all = Expected::of("createOrder").answered(201);
    assert_eq!(server.verify(all.clone().at_least(2)).unwrap().len(), 2);
    assert_eq!(server.verify(all.at_most(2)).unwrap().len(), 2);
    let whole = json!({ "reference": "r-1", "amount": 5000 });
    server
        .verify(Expected::of("createOrder").json("", whole))
        .unwrap();
    let list = Expected::of("listOrders").query("reference", "r 1");
    let list = list.header("Authorization", "Bearer token");
    server
        .verify(list.being("without a body", |call| call.body.is_empty()))
        .unwrap();
    server.verify(Expected::of("getOrder").never()).unwrap();
}

#[test]
fn what_was_called_instead_is_told_with_what_is_wrong_with_each_call() {
    let expected = Expected::of("createOrder")
        .json("/amount", 5000)
        .json("/reference", "r-3");
    assert_eq!(
        refused(&busy(), expected.times(1)),
        "expected exactly one call of createOrder with body /amount = 5000, body /reference = \"r-3\"; \
         there were 0\n  \
         call 0: POST 201 createOrder: body /reference is \"r-1\"\n  \
         call 1: POST 201 createOrder: body /reference is \"r-2\"\n  \
         call 2: GET 200 listOrders: another operation"
    );
    let nothing = refused(&Shop::open(), Expected::of("createOrder"));
    assert!(nothing.ends_with("nothing was called at all"), "{nothing}");
}

#[test]
fn calls_too_many_are_told_as_well() {
    let told = refused(&busy(), Expected::of("createOrder").at_most(1));
    assert!(
        told.starts_with("expected at most one call of createOrder; there were 2"),
        "{told}"
    );
    assert!(
        told.contains("call 0: POST 201 createOrder: as expected"),
        "{told}"
    );
}

#[test]
fn a_header_that_is_another_is_told_without_its_value() {
    let expected = Expected::of("listOrders").header("authorization", "Bearer other");
    let told = refused(&busy(), expected);
    assert!(told.contains("header authorization is another"), "{told}");
    assert!(!told.contains("Bearer"), "{told}");
}

#[test]
fn a_server_that_is_dropped_listens_no_more_and_waits_for_no_call() {
    let shop = Shop::of(Mock::from_document(document()));
    let address = shop.server.address();
    let mut late = std::net::TcpStream::connect(address).unwrap();
    let request = b"GET /v1/health HTTP/1.1\r\nx-mock-fault: latency=60s\r\n\r\n";
    late.write_all(request).unwrap();
    drop(shop);
    assert!(std::net::TcpStream::connect(address).is_err());
    let mut rest = Vec::new();
    let cut_off = late.read_to_end(&mut rest);
    assert!(
        cut_off.is_err() || rest.is_empty(),
        "no answer comes any more"
    );
}
