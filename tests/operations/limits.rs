//! What is checked before anything is sent: cards, amounts and their limits.

use palomma::payouts::types::{
    Card, CreatePayoutRequest, CustomerId, PayinLinkCard, PayinLinkPse, builder,
};
use palomma::rentals::types::CreateInvoiceRequest;
use palomma::{Amount, Client, Environment, ErrorKind};
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
        .amount(Amount::pesos(50_000))
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
    let refused = problem(Amount::pesos(1_000));
    assert_eq!(refused.as_deref(), Some("amount must be more than 1000"));
    assert_eq!(problem("1000.01".parse().unwrap()), None);
    let invoice = CreateInvoiceRequest::builder()
        .reference("")
        .amount("3000.50")
        .description("March")
        .redirect_url("https://merchant.example/done")
        .customer_document_number("1");
    let problems = invoice.build().unwrap_err().to_string();
    let expected = "reference must not be empty; amount must be a whole number";
    assert_eq!(problems, expected);
}

#[test]
fn a_limit_that_the_api_has_changed_can_be_passed() {
    let link = PayinLinkPse::builder()
        .customer_id(CustomerId::from("C1"))
        .redirect_url("https://merchant.example/done")
        .bank("nequi")
        .amount(Amount::pesos(500));
    assert!(link.clone().build().is_err());
    let link = link.without_limits().build().unwrap();
    assert_eq!(link.amount, Amount::pesos(500));
}
