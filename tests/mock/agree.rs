//! What the client sends is what the server asks for, and what it says reads as the client's types.
use mock::{Fault, Injection, Mock, Work};
use palomma::direct_debit::types::{CreatePaymentMethodBankAccount, PaymentMethod};
use palomma::payouts::types::{
    BcolPayoutBank, BcolPayoutBankAccount, PayoutTarget, PayoutTargetBankAccount,
    PayoutTargetStatus,
};
use palomma::{Client, Environment, Error, ErrorKind, ResponseValue};

use mock::Server;

use crate::server::{KEY, client, document, server};

/// A client that asks for the documented answer of a status.
fn preferring(server: &Server, status: u16) -> Client {
    let prefer = format!("code={status}").parse().unwrap();
    let headers = [("prefer".parse().unwrap(), prefer)].into_iter().collect();
    let http = reqwest::Client::builder().default_headers(headers).build();
    Client::builder(Environment::custom(&server.url()).unwrap(), KEY)
        .http_client(http.unwrap())
        .build()
        .unwrap()
}

async fn create_target(client: &Client) -> Result<ResponseValue<PayoutTarget>, Error> {
    let account = BcolPayoutBankAccount::builder()
        .bank(BcolPayoutBank::Bancolombia)
        .account_type("savings")
        .account_number("12345678901");
    let body = PayoutTargetBankAccount::builder()
        .customer_id("01HPR57X6QR5ZRKEEKBSDBW4RA")
        .redirect_url("https://merchant.example/done")
        .bank_account(account);
    client.create_payout_target().body(body).send().await
}

async fn create_method(client: &Client) -> Result<ResponseValue<PaymentMethod>, Error> {
    let body = CreatePaymentMethodBankAccount::builder()
        .customer_id("e79a0b74-3aba-4149-9f74-0bb5791a6ee6")
        .bank("bancolombia")
        .account_type("checking")
        .account_number("98765432101");
    client.create_payment_method().body(body).send().await
}

#[tokio::test]
async fn what_the_client_sends_is_what_the_document_asks_for() {
    let server = server();
    let client = client(&server);
    create_target(&client).await.unwrap();
    create_method(&client).await.unwrap();
    for call in server.calls() {
        assert_eq!(call.problems, [], "{call:?}");
        assert_eq!(call.work, Work::Done, "{call:?}");
    }
}

#[tokio::test]
async fn what_the_server_makes_up_reads_as_the_types_of_the_client() {
    let server = server();
    let client = client(&server);
    let target = create_target(&client).await.unwrap();
    let customer = target.customer_id.as_deref();
    assert_eq!(customer, Some("01HPR57X6QR5ZRKEEKBSDBW4RA"));
    assert_eq!(target.status, Some(PayoutTargetStatus::Active));
    assert!(target.created_at.is_some());
    let method = create_method(&client).await.unwrap();
    assert!(method.id.is_some());
}

#[tokio::test]
async fn every_documented_error_reaches_the_caller_with_its_message() {
    let server = server();
    for status in [400, 401, 500] {
        let client = preferring(&server, status);
        let target = create_target(&client).await.unwrap_err();
        let method = create_method(&client).await.unwrap_err();
        for error in [target, method] {
            assert_eq!(error.kind(), ErrorKind::Api, "{error}");
            assert_eq!(error.status(), Some(status));
            assert!(error.message().is_some(), "{error}");
        }
    }
}

#[tokio::test]
async fn a_key_the_server_does_not_know_is_an_error_of_401() {
    let server = Mock::from_document(document()).accept("another key");
    let server = server.start().unwrap();
    let error = create_target(&client(&server)).await.unwrap_err();
    assert_eq!(error.status(), Some(401));
}

#[tokio::test]
async fn an_answer_that_is_lost_or_cut_after_the_work_is_an_unknown_outcome() {
    let server = server();
    let client = client(&server);
    for fault in [Fault::LostAnswer, Fault::CutBody] {
        server.inject(Injection::new(fault.clone()));
        let error = create_target(&client).await.unwrap_err();
        assert!(error.is_outcome_unknown(), "{fault}: {error}");
    }
    let works: Vec<Work> = server.calls().iter().map(|call| call.work).collect();
    assert_eq!(works, [Work::Done, Work::Done]);
}

#[tokio::test]
async fn what_nobody_documented_fails_no_answer() {
    let server = server();
    let client = client(&server);
    for fault in [Fault::UnknownEnum, Fault::ExtraField, Fault::NullFields] {
        server.inject(fault.clone());
        let target = create_target(&client).await;
        assert!(target.is_ok(), "{fault}: {}", target.unwrap_err());
    }
}

#[tokio::test]
async fn a_page_of_a_gateway_is_an_error_and_no_panic() {
    let server = server();
    server.inject(Fault::Html);
    let error = create_target(&client(&server)).await.unwrap_err();
    assert_eq!(error.status(), Some(502));
}
