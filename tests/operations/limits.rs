//! What is checked before anything is sent: cards, amounts and their limits.

use palomma::payouts::types::{
    Card, CreatePayoutRequest, CustomerId, PayinLinkCard, PayinLinkPse, builder,
};
use palomma::rentals::types::CreateInvoiceRequest;
use palomma::{Amount, Client, Environment, ErrorKind, pesos};
use serde_json::json;

use crate::exchange::Exchange;
use crate::support::{Answer, Server};

const NUMBER: &str = "4111111111111111";

fn card() -> builder::Card {
    Card::builder()
        .card_number(NUMBER)
        .expiration_month("12")
        .expiration_year("2031")
        .cvv("123")
}

fn link() -> builder::PayinLinkCard {
    PayinLinkCard::builder()
        .customer_id("C1")
        .redirect_url("https://merchant.example/done")
        .amount(pesos(50_000))
        .card(card())
}

#[tokio::test]
async fn a_card_reaches_the_api_whole() {
    let exchange = Exchange::new(200, json!({"id": "L1"}));
    let client = exchange.client();
    let answer = client.payouts().create_payin_link().body(link()).send();
    let body = json!({
        "type": "card", "customerId": "C1", "redirectUrl": "https://merchant.example/done",
        "amount": 50_000, "card": {
            "cardNumber": NUMBER, "expirationMonth": "12", "expirationYear": "2031", "cvv": "123",
        },
    });
    exchange.check("POST /v0/payinLinks", &body, &answer.await.unwrap());
}

#[tokio::test]
async fn a_card_with_wrong_data_is_never_sent_and_never_shown() {
    let server = Server::start(Answer::json(200, "{}"));
    let client = Client::new(Environment::custom(server.url()).unwrap(), "key").unwrap();
    let wrong = card()
        .card_number("4111111111111112")
        .expiration_month("00")
        .expiration_year("31")
        .cvv("98765");
    let body = link().card(wrong);
    let error = client.payouts().create_payin_link().body(body).send().await;
    let error = error.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidInput);
    let shown = format!("{error} {error:?}");
    for field in ["cardNumber", "expirationMonth", "expirationYear", "cvv"] {
        assert!(shown.contains(&format!("body.card.{field} ")), "{shown}");
    }
    for secret in ["4111", "98765"] {
        assert!(!shown.contains(secret), "{shown}");
    }
    assert!(server.received().is_empty());
}

#[test]
fn a_card_is_not_printed() {
    let link = link().build().unwrap();
    let shown = format!("{link:?} {link:#?} {:?}", card());
    for secret in [NUMBER, "2031", "123"] {
        assert!(!shown.contains(secret), "{shown}");
    }
}

#[test]
fn amounts_beyond_the_documented_limits_are_named() {
    let problem = |amount: Amount| {
        let request = CreatePayoutRequest::builder();
        let request = request.payout_target_id("T1").amount(amount);
        request.build().err().map(|problems| problems.to_string())
    };
    let expected = "amount must be more than 1000 \
                    (a documented limit; `without_limits()` passes over it)";
    assert_eq!(problem(pesos(1_000)).as_deref(), Some(expected));
    assert_eq!(problem("1000.01".parse().unwrap()), None);
    let invoice = CreateInvoiceRequest::builder()
        .reference("")
        .amount("3000.50")
        .description("March")
        .redirect_url("https://merchant.example/done")
        .customer_document_number("1");
    let problems = invoice.build().unwrap_err();
    let expected = [
        ("reference", "must not be empty"),
        ("amount", "must be a whole number"),
    ];
    assert!(problems.problems().eq(expected), "{problems}");
}

/// As floats, these tenths add up to 0.9999999999999999.
#[tokio::test]
async fn amounts_are_exact_from_the_wire_and_back() {
    let exchange = Exchange::new(200, json!({"amount": 0.1, "fee": 1_234_567_890.35}));
    let client = exchange.client();
    let body = CreatePayoutRequest::builder();
    let body = body.payout_target_id("T1").amount("1234567890.35");
    let answer = client.payouts().create_payout_request().body(body).send();
    let answer = answer.await.unwrap();
    let body = json!({"payoutTargetId": "T1", "amount": 1_234_567_890.35});
    exchange.check("POST /v0/payoutRequests", &body, &answer);
    assert_eq!(answer.fee.unwrap().to_string(), "1234567890.35");
    let tenths = [answer.amount.unwrap(); 10];
    assert_eq!(Amount::total(tenths), Some(pesos(1)));
}

#[test]
fn a_limit_that_the_api_has_changed_can_be_passed() {
    let link = PayinLinkPse::builder()
        .customer_id(CustomerId::from("C1"))
        .redirect_url("https://merchant.example/done")
        .bank("nequi")
        .amount(pesos(500));
    assert!(link.clone().build().is_err());
    let link = link.without_limits().build().unwrap();
    assert_eq!(link.amount, pesos(500));
}

#[tokio::test]
async fn the_limits_of_a_query_can_be_passed_too() {
    let server = Server::start(Answer::json(200, r#"{"items": []}"#));
    let client = Client::new(Environment::custom(server.url()).unwrap(), "key").unwrap();
    let list = client.payouts().list_customers().limit(101);
    let error = list.clone().send().await.unwrap_err();
    let problems = error.invalid_input().unwrap().problems();
    assert!(problems.eq([("limit", "must be at most 100")]), "{error}");
    assert!(server.received().is_empty());
    list.without_limits().send().await.unwrap();
    assert_eq!(server.received().len(), 1);
}

#[tokio::test]
async fn who_passes_over_the_limits_of_a_request_passes_over_those_of_all_it_holds() {
    let server = Server::start(Answer::json(200, r#"{"id": "1"}"#));
    let client = Client::new(Environment::custom(server.url()).unwrap(), "key").unwrap();
    let body = link().amount(500).card(card().cvv("12"));
    let request = client.payouts().create_payin_link().body(body);
    let error = request.clone().send().await.unwrap_err();
    let problems = error.invalid_input().unwrap().problems();
    let paths: Vec<_> = problems.map(|(path, _)| path).collect();
    assert_eq!(paths, ["body.card.cvv", "body.amount"], "{error}");
    assert!(server.received().is_empty());
    request.without_limits().send().await.unwrap();
    let sent = server.received()[0].body.clone();
    assert!(sent.contains(r#""amount":500"#) && sent.contains(r#""cvv":"12""#));
}

#[test]
fn who_passes_over_limits_is_still_told_what_is_missing() {
    let card = Card::builder().card_number(NUMBER).cvv("12");
    let problems = link().card(card).without_limits().build().unwrap_err();
    let paths: Vec<_> = problems.problems().map(|(path, _)| path).collect();
    assert_eq!(paths, ["card.expirationMonth", "card.expirationYear"]);
}

#[test]
fn what_is_missing_and_what_is_beyond_a_limit_are_named_together() {
    let link = PayinLinkCard::builder()
        .customer_id("C1")
        .amount(1_500)
        .card(Card::builder().card_number(NUMBER).cvv("12"));
    let problems = link.build().unwrap_err();
    let paths: Vec<_> = problems.problems().map(|(path, _)| path).collect();
    let expected = [
        "redirectUrl",
        "card.expirationMonth",
        "card.expirationYear",
        "card.cvv",
        "amount",
    ];
    assert_eq!(paths, expected);
}
