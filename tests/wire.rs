//! What goes over the wire, and what the client makes of what comes back.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops at what it did not expect"
)]

mod support;

use palomma::direct_debit::types::{
    Bank, CreatePaymentMethod, CreatePaymentMethodBankAccount, PaymentMethod,
};
use palomma::payouts::types::{
    BcolPayoutBank, BcolPayoutBankAccount, ErrorBody, PayoutTarget, PayoutTargetBankAccount,
    PayoutTargetStatus,
};
use palomma::{CallOptions, Client, Environment, Error, ErrorKind, ResponseValue};
use support::{Answer, Server};

const KEY: &str = "key-0123456789";
const ACCOUNT: &str = "98765432101";

const TARGET: &str = r#"{
    "id": "01HPR8S7YF43PV3QV16TZDC80P", "customerId": "01HPR57X6QR5ZRKEEKBSDBW4RA",
    "customerDetails": {"name": "Pepito Perez", "documentType": "cc", "documentNumber": "1037551022"},
    "status": "active", "authUrl": "https://auth.example", "type": "bankAccount",
    "createdAt": "2026-03-18T12:00:00Z"
}"#;

fn client(server: &Server) -> Client {
    Client::new(Environment::custom(server.url()).unwrap(), KEY).unwrap()
}

fn target_body() -> palomma::payouts::types::builder::PayoutTargetBankAccount {
    PayoutTargetBankAccount::builder()
        .customer_id("01HPR57X6QR5ZRKEEKBSDBW4RA")
        .redirect_url("https://merchant.example/done")
        .bank_account(
            BcolPayoutBankAccount::builder()
                .bank(BcolPayoutBank::Bancolombia)
                .account_type("savings")
                .account_number(ACCOUNT),
        )
}

async fn create_target(answer: Answer) -> Result<ResponseValue<PayoutTarget>, Error> {
    let server = Server::start(answer);
    let request = client(&server).create_payout_target().body(target_body());
    request.send().await
}

async fn create_method(answer: Answer) -> Result<ResponseValue<PaymentMethod>, Error> {
    let server = Server::start(answer);
    client(&server)
        .create_payment_method()
        .body(method_body())
        .send()
        .await
}

fn method_body() -> palomma::direct_debit::types::builder::CreatePaymentMethodBankAccount {
    CreatePaymentMethodBankAccount::builder()
        .customer_id("e79a0b74-3aba-4149-9f74-0bb5791a6ee6")
        .bank("bancolombia")
        .account_type("checking")
        .account_number(ACCOUNT)
}

#[tokio::test]
async fn a_payout_target_is_sent_as_the_page_shows_it() {
    let server = Server::start(Answer::json(200, TARGET));
    let request = client(&server).create_payout_target().body(target_body());
    let target = request.send().await.unwrap();
    assert_eq!(target.status(), 200);
    assert_eq!(target.request_id(), Some("req-7"));
    assert_eq!(target.status, Some(PayoutTargetStatus::Active));
    let received = server.received();
    assert_eq!(received.len(), 1);
    assert_eq!(received[0].line, "POST /v0/payoutTargets HTTP/1.1");
    let sent: serde_json::Value = serde_json::from_str(&received[0].body).unwrap();
    let expected = serde_json::json!({
        "customerId": "01HPR57X6QR5ZRKEEKBSDBW4RA",
        "redirectUrl": "https://merchant.example/done",
        "type": "bankAccount",
        "bankAccount": {"bank": "bancolombia", "accountType": "savings", "accountNumber": ACCOUNT},
    });
    assert_eq!(sent, expected);
}

#[tokio::test]
async fn a_payment_method_goes_to_the_other_product() {
    let server = Server::start(Answer::json(201, r#"{"id": "67d7", "status": "pending"}"#));
    let request = client(&server).create_payment_method().body(method_body());
    assert_eq!(request.send().await.unwrap().status(), 201);
    let received = server.received();
    assert_eq!(received[0].line, "POST /v1/paymentMethods HTTP/1.1");
    let sent: serde_json::Value = serde_json::from_str(&received[0].body).unwrap();
    let expected = serde_json::json!({
        "type": "bankAccount",
        "customerId": "e79a0b74-3aba-4149-9f74-0bb5791a6ee6",
        "bank": "bancolombia",
        "accountType": "checking",
        "accountNumber": ACCOUNT,
    });
    assert_eq!(sent, expected);
}

#[tokio::test]
async fn nothing_is_sent_that_the_pages_do_not_mention() {
    let server = Server::start(Answer::json(200, TARGET));
    let request = client(&server).create_payout_target().body(target_body());
    request.send().await.unwrap();
    let received = &server.received()[0];
    let mut names: Vec<_> = received
        .headers
        .iter()
        .map(|(name, _)| name.as_str())
        .collect();
    names.sort_unstable();
    let expected = [
        "accept",
        "authorization",
        "content-length",
        "content-type",
        "host",
        "user-agent",
    ];
    assert_eq!(names, expected);
    let authorization = format!("Bearer {KEY}");
    assert_eq!(
        received.header("authorization"),
        Some(authorization.as_str())
    );
    let agent = received.header("user-agent").unwrap();
    assert!(agent.starts_with("palomma-rust/"), "{agent}");
}

#[tokio::test]
async fn every_documented_error_says_status_message_and_request() {
    for status in [400, 401, 500] {
        let answer = Answer::json(status, r#"{"message": "customer 1037551022 is unknown"}"#);
        for error in [
            create_target(answer.clone()).await.unwrap_err(),
            create_method(answer).await.unwrap_err(),
        ] {
            assert_eq!(error.kind(), ErrorKind::Api);
            assert_eq!(error.status(), Some(status));
            assert_eq!(error.request_id(), Some("req-7"));
            assert_eq!(error.message().unwrap(), "customer 1037551022 is unknown");
            let body: ErrorBody = error.body_as().unwrap();
            assert_eq!(body.message, error.message());
            // A server that failed may have done so after its work.
            assert_eq!(error.is_outcome_unknown(), status == 500);
            assert!(!format!("{error} {error:?}").contains("1037551022"));
        }
    }
}

#[tokio::test]
async fn an_undocumented_status_keeps_its_body_behind_an_accessor() {
    let answer = Answer::Whole(404, "text/html", "<h1>secret page</h1>".to_owned());
    let error = create_target(answer).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::UndocumentedStatus);
    assert_eq!(error.status(), Some(404));
    assert_eq!(error.body(), Some(&b"<h1>secret page</h1>"[..]));
    assert!(!format!("{error} {error:?}").contains("secret"));
}

#[tokio::test]
async fn a_success_that_cannot_be_read_is_an_unknown_outcome() {
    for (answer, about) in [
        (
            Answer::Whole(200, "text/html", "<p>hi</p>".to_owned()),
            "text/html",
        ),
        (Answer::json(200, ""), "empty"),
        (Answer::json(200, "{\"id\": \"1\""), "not JSON"),
        (Answer::Cut(200, "{\"id\"".to_owned()), "connection failed"),
        (Answer::Closed, "connection failed"),
    ] {
        let error = create_target(answer).await.unwrap_err();
        assert!(error.to_string().contains(about), "{error}");
        assert!(error.is_outcome_unknown(), "{error}");
    }
}

#[tokio::test]
async fn a_body_that_does_not_fit_names_the_field_and_not_the_value() {
    let answer = Answer::json(
        200,
        r#"{"customerDetails": {"documentNumber": 1037551022}}"#,
    );
    let error = create_target(answer).await.unwrap_err();
    assert_eq!(error.status(), Some(200));
    let path = error.field_path().unwrap();
    assert!(path.starts_with("customerDetails"), "{path}");
    assert!(!format!("{error} {error:?}").contains("1037551022"));
}

#[tokio::test]
async fn values_fields_and_nulls_nobody_documented_do_not_lose_an_answer() {
    let answer = Answer::json(
        200,
        r#"{"id": "1", "status": "frozen", "reference": null, "risk": {"score": 7},
            "createdAt": "18/03/2026", "customerDetails": {"documentType": "ppt"}}"#,
    );
    let target = create_target(answer).await.unwrap();
    assert_eq!(target.status.as_ref().unwrap().as_str(), "frozen");
    assert_eq!(target.reference, None);
    assert_eq!(target.extra["risk"]["score"], 7);
    assert_eq!(target.created_at.as_ref().unwrap().as_str(), "18/03/2026");
}

#[tokio::test]
async fn a_redirect_is_not_followed() {
    let server = Server::start(Answer::Redirect);
    let request = client(&server).create_payout_target().body(target_body());
    let error = request.send().await.unwrap_err();
    assert_eq!(error.status(), Some(307));
    assert_eq!(server.received().len(), 1);
}

#[tokio::test]
async fn nothing_is_sent_when_inputs_are_missing_and_all_are_named() {
    let server = Server::start(Answer::json(200, TARGET));
    let body = PayoutTargetBankAccount::builder()
        .bank_account(BcolPayoutBankAccount::builder().bank("no such bank"));
    let request = client(&server).create_payout_target().body(body);
    let error = request.send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidInput);
    let problems = error.invalid_input().unwrap();
    let paths: Vec<_> = problems
        .problems()
        .map(|(path, _)| path.to_owned())
        .collect();
    assert_eq!(
        paths,
        [
            "body.customerId",
            "body.redirectUrl",
            "body.bankAccount.bank"
        ]
    );
    assert!(error.to_string().contains("nequi"), "{error}");
    assert!(!error.to_string().contains("no such bank"), "{error}");
    assert_eq!(server.received().len(), 0);
}

#[tokio::test]
async fn a_refused_connection_is_a_known_outcome() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let client = Client::new(Environment::custom(&url).unwrap(), KEY).unwrap();
    let once = CallOptions::new().attempts(1);
    let request = client.create_payout_target().body(target_body());
    let error = request.with(once).send().await.unwrap_err();
    assert!(error.is_connect());
    assert!(!error.is_outcome_unknown());
    assert!(!format!("{error:?}").contains(&url[7..]));
}

#[test]
fn what_is_private_is_not_printed() {
    let target: PayoutTarget = serde_json::from_str(TARGET).unwrap();
    let body: CreatePaymentMethod = method_body().build().unwrap().into();
    let client = Client::new(Environment::Sandbox, KEY).unwrap();
    let printed = format!("{target:?} {body:?} {client:?} {:?}", target_body());
    for private in [KEY, ACCOUNT, "Pepito", "1037551022"] {
        assert!(!printed.contains(private), "{private} in {printed}");
    }
    assert!(printed.contains("[redacted]"));
}

#[test]
fn a_key_that_cannot_be_one_is_refused_before_anything_is_sent() {
    for key in ["", " ", "two words", "line\nbreak", "ñ"] {
        let error = Client::new(Environment::Sandbox, key).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
    }
}

#[test]
fn plain_http_is_for_this_machine_only() {
    for url in [
        "http://127.0.0.1:1",
        "http://localhost",
        "http://[::1]:9",
        "https://a.example/x",
    ] {
        assert!(Environment::custom(url).is_ok(), "{url}");
    }
    for url in [
        "http://a.example",
        "ftp://a",
        "https://me@a.example",
        "https://a/?q",
        "nonsense",
    ] {
        assert!(Environment::custom(url).is_err(), "{url}");
    }
}

#[test]
fn every_bank_of_direct_debit_is_one_of_payouts_and_some_are_not_the_other_way() {
    assert_eq!((Bank::ALL.len(), BcolPayoutBank::ALL.len()), (40, 55));
    for bank in Bank::ALL {
        let payout = BcolPayoutBank::from(bank.clone());
        assert!(BcolPayoutBank::ALL.contains(&payout));
        assert_eq!(Bank::try_from(payout).as_ref(), Ok(bank));
    }
    assert!(Bank::try_from(BcolPayoutBank::Nu).is_err());
}

#[test]
fn clients_errors_and_requests_cross_threads() {
    fn crosses<T: Send + Sync + 'static>(_: &T) {}
    fn is_send<T: Send + 'static>(_: T) {}
    let client = Client::new(Environment::Sandbox, KEY).unwrap();
    crosses(&client.clone());
    crosses(&Environment::custom("nonsense").unwrap_err());
    is_send(client.create_payout_target().body(target_body()).send());
}
