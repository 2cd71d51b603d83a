//! Identifiers, money, secrets and limits reach the wire as plain JSON, and what
//! is beyond a limit does not reach it.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    dead_code,
    reason = "a test stops at what it did not expect"
)]

mod common;

use client_runtime::Amount;
use common::{Server, answering, at, only, silent};
use golden::marks::Client;
use golden::marks::types::{Card, CustomerId, NewOrder, OrderId, builder};

fn client(server: &Server) -> Client {
    Client::new(at(server), "key-1").unwrap()
}

fn card() -> builder::Card {
    Card::builder().number("4111111111111111").month("12")
}

fn order() -> builder::NewOrder {
    NewOrder::builder()
        .customer_id("C1")
        .price(50_000)
        .card(card())
}

/// What is wrong with an order, without the remedy.
fn problems(order: builder::NewOrder) -> String {
    let problems = order.build().unwrap_err();
    let each = problems.problems();
    let each = each.map(|(path, problem)| format!("{path} {problem}"));
    each.collect::<Vec<_>>().join("; ")
}

#[tokio::test]
async fn marked_values_are_plain_json_on_the_wire() {
    let server = answering(200, "application/json", r#"{"id":"AB12","price":50000.25}"#);
    let body = order()
        .replaces(OrderId::from("AB11"))
        .discount("0.35")
        .codes(vec!["abc".to_owned()]);
    let made = client(&server).create_order().body(body).send().await;
    let made = made.unwrap().into_inner();
    let expected = concat!(
        r#"{"customerId":"C1","replaces":"AB11","price":50000,"discount":0.35,"#,
        r#""codes":["abc"],"card":{"number":"4111111111111111","month":"12"}}"#
    );
    assert_eq!(only(&server).body, expected);
    assert_eq!(made.id, "AB12");
    assert_eq!(made.price, Amount::try_from("50000.25").unwrap());
}

#[tokio::test]
async fn an_identifier_is_one_segment_of_the_path() {
    let server = answering(200, "application/json", r#"{"id":"AB12","price":1}"#);
    let id = OrderId::from("AB12");
    client(&server)
        .get_order()
        .order_id(&id)
        .send()
        .await
        .unwrap();
    assert_eq!(only(&server).line, "GET /v1/orders/AB12 HTTP/1.1");
}

#[tokio::test]
async fn a_parameter_beyond_its_limits_is_sent_only_when_asked_to() {
    let server = silent();
    let client = client(&server);
    let customer = CustomerId::from("C1");
    let beyond = client.list_orders().customer(&customer).limit(101);
    let refused = beyond.clone().send().await.unwrap_err().to_string();
    assert!(refused.contains("limit must be at most 100"), "{refused}");
    beyond.without_limits().send().await.unwrap();
    let line = only(&server).line;
    assert_eq!(line, "GET /v1/orders?customer=C1&limit=101 HTTP/1.1");
}

#[test]
fn every_value_beyond_a_limit_is_named_at_once() {
    let order = order()
        .customer_id("")
        .replaces("ab1")
        .price("1000.5")
        .discount("99.505")
        .weight(0.25)
        .codes(vec!["abc".to_owned(), "ab".to_owned(), "abc".to_owned()]);
    assert_eq!(
        problems(order),
        [
            "customerId must not be empty",
            "replaces must match ^[A-Z]{2}[0-9]+$",
            "price must be a whole number",
            "discount must be at most 99.5",
            "discount must be a multiple of 0.01",
            "weight must be at least 0.5",
            "codes must have at most 2 items",
            "codes[1] must have at least 3 characters",
        ]
        .join("; ")
    );
    let cheap = NewOrder::builder()
        .customer_id("C1")
        .card(card())
        .price(1_000);
    assert_eq!(problems(cheap), "price must be more than 1000");
}

#[test]
fn a_card_that_cannot_be_right_is_refused_without_being_shown() {
    let wrong = order().card(card().number("4111111111111112").month("13"));
    let shown = problems(wrong);
    let expected = concat!(
        "card.number has a wrong digit: its check digit does not fit; ",
        "card.month must match ^(0[1-9]|1[0-2])$"
    );
    assert_eq!(shown, expected);
}

#[test]
fn secrets_are_never_printed() {
    let order = order().build().unwrap();
    let shown = format!("{order:?} {order:#?}");
    assert!(!shown.contains("4111"), "{shown}");
    assert!(shown.contains("Secret([redacted])"), "{shown}");
    assert_eq!(order.card.number.expose(), "4111111111111111");
}

#[test]
fn a_limit_can_be_passed_on_purpose() {
    let order = order().price(1).without_limits().build().unwrap();
    assert_eq!(order.price, Amount::from(1));
    // What cannot be written at all is refused all the same.
    let refused = NewOrder::builder().without_limits().price("a lot").build();
    let refused = refused.unwrap_err().to_string();
    assert!(refused.contains("price is no decimal number"), "{refused}");
}

#[test]
fn a_field_called_like_the_switch_keeps_a_setter() {
    let order = order().without_limits_(true).price(1_000);
    assert_eq!(problems(order), "price must be more than 1000");
}
