//! Every kind of body an operation takes, as it goes over the wire.

use std::collections::BTreeSet;

use palomma::direct_debit::types as debit;
use palomma::payouts::types as payouts;
use serde::Serialize;
use serde_json::{Value, json};

const CUSTOMER: &str = "01HPR57X6QR5ZRKEEKBSDBW4RA";
const DONE: &str = "https://merchant.example/done";

/// The body of any kind of link, with what only this kind has.
fn link_with(own: &Value) -> Value {
    let common = json!({"customerId": CUSTOMER, "redirectUrl": DONE, "amount": 50_000});
    merged(common, own)
}

/// The body of any kind of source, with what only this kind has.
fn source_with(own: &Value) -> Value {
    merged(json!({"customerId": CUSTOMER, "redirectUrl": DONE}), own)
}

fn merged(mut common: Value, own: &Value) -> Value {
    let own = own.as_object().unwrap().clone();
    common.as_object_mut().unwrap().extend(own);
    common
}

/// Sets what all links have, and builds the body.
macro_rules! link {
    ($kind:ident $(.$field:ident($value:expr))*) => {
        body(
            payouts::$kind::builder()
                .customer_id(CUSTOMER)
                .redirect_url(DONE)
                .amount(50_000)
                $(.$field($value))*
                .try_into(),
        )
    };
}

fn body(built: Result<payouts::CreatePayinLink, palomma::InvalidInput>) -> Value {
    sent(&built.unwrap())
}

fn sent(body: &impl Serialize) -> Value {
    serde_json::to_value(body).unwrap()
}

/// The kinds the document lists for a body, by the property that tells them apart.
fn documented(operation: &str) -> BTreeSet<String> {
    let document = include_str!("../../generated/openapi.json");
    let document: Value = serde_json::from_str(document).unwrap();
    let schemas = &document["components"]["schemas"];
    let schema = |of: &Value| match of["$ref"].as_str() {
        Some(name) => schemas[name.rsplit('/').next().unwrap()].clone(),
        None => of.clone(),
    };
    let body = &document["paths"][operation]["post"]["requestBody"]["content"];
    let body = schema(&body["application/json"]["schema"]);
    let kinds = body["oneOf"].as_array().unwrap().iter();
    kinds
        .map(|kind| {
            let values = schema(kind)["properties"]["type"]["enum"].clone();
            values[0].as_str().unwrap().to_owned()
        })
        .collect()
}

/// Each body is sent as expected, and they are all the kinds there are.
fn check(operation: &str, bodies: &[(Value, Value)]) {
    for (sent, expected) in bodies {
        assert_eq!(sent, expected);
    }
    let kinds = bodies.iter().map(|(sent, _)| sent["type"].as_str());
    let kinds: BTreeSet<_> = kinds.map(|kind| kind.unwrap().to_owned()).collect();
    assert_eq!(kinds, documented(operation));
}

#[test]
fn every_kind_of_payin_link_is_sent_by_its_type() {
    let card = payouts::Card::builder()
        .card_number("4111111111111111")
        .expiration_month("12")
        .expiration_year("2031")
        .cvv("123");
    let methods = vec![payouts::PayinMethod::Pse, payouts::PayinMethod::Card];
    check(
        "/v0/payinLinks",
        &[
            (
                link!(PayinLinkGeneral.available_types(methods)),
                link_with(&json!({"type": "general", "availableTypes": ["pse", "card"]})),
            ),
            (
                link!(PayinLinkPse.bank("nequi")),
                link_with(&json!({"type": "pse", "bank": "nequi"})),
            ),
            (
                link!(PayinLinkBancolombiaButton),
                link_with(&json!({"type": "bancolombiaButton"})),
            ),
            (
                link!(PayinLinkNequiButton.phone_number("3013111111")),
                link_with(&json!({"type": "nequiButton", "phoneNumber": "3013111111"})),
            ),
            (
                link!(PayinLinkCard.card(card)),
                link_with(&json!({"type": "card", "card": {
                    "cardNumber": "4111111111111111", "expirationMonth": "12",
                    "expirationYear": "2031", "cvv": "123",
                }})),
            ),
            (
                link!(PayinLinkBancolombiaCollect.expiration("2026-03-20T23:59:59")),
                link_with(&json!({
                    "type": "bancolombiaCollect", "expiration": "2026-03-20T23:59:59",
                })),
            ),
        ],
    );
}

#[test]
fn every_kind_of_payin_source_is_sent_by_its_type() {
    let account = payouts::BcolDirectDebitBankAccount::builder()
        .bank("bancolombia")
        .account_type("savings")
        .account_number("12345678901");
    let account = payouts::PayinSourceBankAccount::builder()
        .customer_id(CUSTOMER)
        .redirect_url(DONE)
        .bank_account(account)
        .partial_payins_enabled(true);
    let bancolombia = payouts::PayinSourceBancolombiaToken::builder()
        .customer_id(CUSTOMER)
        .redirect_url(DONE);
    let nequi = payouts::PayinSourceNequiToken::builder()
        .customer_id(CUSTOMER)
        .redirect_url(DONE)
        .phone_number("3013111111");
    let body = |body: Result<payouts::CreatePayinSource, _>| sent(&body.unwrap());
    check(
        "/v0/payinSources",
        &[
            (
                body(account.try_into()),
                source_with(
                    &json!({"type": "bankAccount", "partialPayinsEnabled": true, "bankAccount": {
                        "bank": "bancolombia", "accountType": "savings",
                        "accountNumber": "12345678901",
                    }}),
                ),
            ),
            (
                body(bancolombia.try_into()),
                source_with(&json!({"type": "bancolombiaToken"})),
            ),
            (
                body(nequi.try_into()),
                source_with(&json!({"type": "nequiToken", "phoneNumber": "3013111111"})),
            ),
        ],
    );
}

/// Unlike in payins, the account stands in the body itself.
#[test]
fn every_kind_of_payment_method_is_sent_by_its_type() {
    let account = debit::CreatePaymentMethodBankAccount::builder()
        .customer_id("C1")
        .bank("davivienda")
        .account_type("checking")
        .account_number("98765432101");
    let bancolombia = debit::CreatePaymentMethodBancolombiaInstant::builder()
        .customer_id("C1")
        .redirect_url(DONE);
    let nequi = debit::CreatePaymentMethodNequiInstant::builder()
        .customer_id("C1")
        .phone_number("3298779391");
    let body = |body: Result<debit::CreatePaymentMethod, _>| sent(&body.unwrap());
    check(
        "/v1/paymentMethods",
        &[
            (
                body(account.try_into()),
                json!({
                    "customerId": "C1", "type": "bankAccount", "bank": "davivienda",
                    "accountType": "checking", "accountNumber": "98765432101",
                }),
            ),
            (
                body(bancolombia.try_into()),
                json!({"customerId": "C1", "type": "bancolombiaInstant", "redirectUrl": DONE}),
            ),
            (
                body(nequi.try_into()),
                json!({"customerId": "C1", "type": "nequiInstant", "phoneNumber": "3298779391"}),
            ),
        ],
    );
}
