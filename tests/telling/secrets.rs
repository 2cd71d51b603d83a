//! Nothing that is private is ever told, whatever happens.

use std::error::Error as _;
use std::fmt::Debug;
use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Mutex;
use std::time::Duration;

use palomma::payouts::types::{
    BcolPayoutBankAccount, Card, CreateCustomer, DocumentType, PayinLinkCard,
    PayoutTargetBankAccount, builder,
};
use palomma::rentals::types::{CreateInvoiceRequest, builder as rentals};
use palomma::webhooks::{IntegrityKey, Verifier, payouts::Event};
use palomma::{Client, Credential, Environment, Error, ResponseValue, Retry};

use crate::calls::environment;
use crate::listen_always;
use crate::support::{Answer, Server};

const KEY: &str = "sk_live_Planted0815";
const NAME: &str = "Zenobia Quintanilla";
const OTHER: &str = "eufrasia monsalve";
const DOCUMENT: &str = "1037559999";
const EMAIL: &str = "zenobia.q@planted.example";
const PHONE: &str = "3209998877";
const ACCOUNT: &str = "55544433322";
const CARD: &str = "4111222233334448";

/// What must be nowhere: each secret, each word of a name, and the forms in
/// which they travel.
const PLANTED: [&str; 13] = [
    "eufrasia",
    "monsalve",
    KEY,
    "Planted0815",
    "zenobia",
    "quintanilla",
    DOCUMENT,
    "planted.example",
    PHONE,
    ACCOUNT,
    CARD,
    // The start of the key in base64, as in basic authentication.
    "c2tfbGl2ZV9QbGFudGVk",
    "Zenobia%20",
];

/// All secrets, as a careless server would repeat them.
fn echo() -> String {
    format!(
        "no {KEY} for {NAME}, document {DOCUMENT} ({EMAIL}, {PHONE}): \
         account {ACCOUNT}, card {CARD}"
    )
}

/// What a call may get, with every secret wherever a server can put it.
fn answers() -> Vec<Answer> {
    let echo = echo();
    let message = format!(r#"{{"message": "{echo}", "error": "{echo}"}}"#);
    // Somebody who was not sent, in small letters: of another customer.
    let others = format!(r#"{{"message": "the account is of {OTHER}, not yours"}}"#);
    let whole = format!(
        r#"{{"id": "1", "name": "{NAME}", "documentNumber": "{DOCUMENT}", "email": "{EMAIL}",
            "phoneNumber": "{PHONE}", "new": "{ACCOUNT}", "card": {{"cardNumber": "{CARD}"}},
            "bankAccount": {{"accountNumber": "{ACCOUNT}", "bank": "bancolombia"}},
            "customerDetails": {{"name": "{NAME}", "documentNumber": "{DOCUMENT}"}}}}"#
    );
    let unreadable = format!(r#"{{"id": ["{echo}"], "name": "{NAME}"}}"#);
    vec![
        Answer::json(200, &whole),
        Answer::json(200, &unreadable),
        Answer::json(200, &echo),
        Answer::Whole(200, "text/html", format!("<p>{echo}</p>")),
        Answer::Whole(200, "text/csv; header=3209998877", echo.clone()),
        Answer::json(201, &whole),
        Answer::json(400, &message),
        Answer::json(400, &message.to_lowercase()),
        Answer::json(400, &others),
        Answer::json(401, &message),
        Answer::json(418, &message),
        Answer::json(500, &message),
        Answer::Whole(502, "text/html", format!("<h1>{echo}</h1>")),
        Answer::WithHeader(400, "x-about", "55544433322 Zenobia Quintanilla"),
        Answer::WithHeader(302, "location", "https://planted.example/?a=55544433322"),
        Answer::Cut(200, whole),
        Answer::Cut(400, message),
        Answer::json(200, &echo.repeat(40)),
        Answer::Closed,
        Answer::Silent,
    ]
}

/// What was told so far.
#[derive(Default)]
struct Told(Mutex<String>);

impl Told {
    fn note(&self, value: &impl Debug) {
        *self.0.lock().unwrap() += &format!("{value:?}\n{value:#?}\n");
    }

    /// All forms of an error: also those of its causes, and of a panic.
    fn note_error(&self, error: Error) {
        self.note(&error);
        let mut text = format!("{error}\n{error:#}\n{:?}", error.invalid_input());
        let mut cause = error.source();
        while let Some(error) = cause {
            text += &format!("{error}\n{error:?}\n");
            cause = error.source();
        }
        let panic = catch_unwind(AssertUnwindSafe(|| unwrap(Err(error))));
        text += panic.unwrap_err().downcast_ref::<String>().unwrap();
        *self.0.lock().unwrap() += &text;
    }

    async fn note_call<T: Debug>(
        &self,
        call: impl Future<Output = Result<ResponseValue<T>, Error>>,
    ) {
        match call.await {
            Ok(answer) => self.note(&answer),
            Err(error) => self.note_error(error),
        }
    }
}

/// As a careless program would.
fn unwrap(outcome: Result<(), Error>) {
    outcome.unwrap();
}

fn customer() -> builder::CreateCustomer {
    CreateCustomer::builder()
        .reference("order-1")
        .name(NAME)
        .document_type(DocumentType::Cc)
        .document_number(DOCUMENT)
        .email(EMAIL)
        .phone_number(PHONE)
}

fn target() -> builder::PayoutTargetBankAccount {
    let account = BcolPayoutBankAccount::builder()
        .bank("bancolombia")
        .account_number(ACCOUNT);
    PayoutTargetBankAccount::builder()
        .customer_id("1")
        .redirect_url("https://shop.example/done")
        .bank_account(account)
}

fn link() -> builder::PayinLinkCard {
    let card = Card::builder()
        .card_number(CARD)
        .expiration_month("12")
        .expiration_year("2031")
        .cvv("907");
    PayinLinkCard::builder()
        .customer_id("1")
        .redirect_url("https://shop.example/done")
        .amount(20_000)
        .card(card)
}

fn invoice() -> rentals::CreateInvoiceRequest {
    CreateInvoiceRequest::builder()
        .reference("order-1")
        .amount(20_000)
        .description("rent")
        .redirect_url("https://shop.example/done")
        .customer_document_number(DOCUMENT)
        .customer_name(NAME)
}

/// Calls of every kind: creating, creating once, fetching and listing.
async fn call_everything(client: &Client, told: &Told) {
    let (payouts, rentals) = (client.payouts(), client.rentals());
    let create = payouts.create_customer().body(customer());
    told.note(&create);
    told.note_call(create.clone().send()).await;
    if let Err(error) = create.create_or_find().await {
        told.note_error(error);
    }
    told.note_call(payouts.create_payout_target().body(target()).send())
        .await;
    told.note_call(payouts.create_payin_link().body(link()).send())
        .await;
    told.note_call(rentals.create_invoice().body(invoice()).send())
        .await;
    let get = payouts.get_customer_by_id().customer_id(DOCUMENT);
    told.note(&get);
    told.note_call(get.send()).await;
    let list = payouts.list_customers().reference(NAME);
    told.note_call(list.send()).await;
    let list = rentals.list_invoices().customer_document_number(DOCUMENT);
    told.note(&list);
    told.note_call(list.send()).await;
}

#[tokio::test]
async fn no_error_log_trace_or_panic_of_a_full_run_tells_what_is_private() {
    let heard = listen_always();
    let told = Told::default();
    for answer in answers() {
        let server = Server::start(answer);
        let client = Client::builder(environment(server.url()), KEY)
            .attempt_timeout(Duration::from_millis(100))
            .max_answer_bytes(2_000)
            .retry(Retry::never());
        told.note(&client);
        let client = client.build().unwrap();
        told.note(&client);
        call_everything(&client, &told).await;
        assert!(server.received().len() >= 7);
    }
    let told = told.0.into_inner().unwrap();
    let logs = heard.everything();
    assert!(logs.contains("starting new connection"), "nobody listens");
    assert_silent(&told);
    assert_silent(&logs);
}

#[test]
fn what_is_refused_before_it_is_sent_is_not_repeated() {
    let told = Told::default();
    told.note(&[customer(), customer().name("")]);
    told.note(&(target(), link(), invoice()));
    told.note(&(
        customer().build().unwrap(),
        target().build().unwrap(),
        link().build().unwrap(),
    ));
    told.note(&(Credential::from(KEY), Credential::basic(NAME, KEY)));
    let key = format!("{KEY}\n");
    told.note_error(Client::new(Environment::Sandbox, key).unwrap_err());
    let url = format!("https://{KEY}:{KEY}@api.example/?account={ACCOUNT}");
    told.note_error(Environment::custom(&url).unwrap_err());
    told.note(&NAME.parse::<DocumentType>().unwrap_err());
    let missing = CreateCustomer::builder().name(NAME).email(EMAIL).build();
    told.note_error(missing.unwrap_err().into());
    let wrong_digit = link().card(Card::builder().card_number(format!("{CARD}0")));
    told.note_error(wrong_digit.build().unwrap_err().into());
    assert_silent(&told.0.into_inner().unwrap());
}

#[test]
fn a_delivery_that_is_refused_is_not_repeated() {
    let told = Told::default();
    let key = IntegrityKey::new(KEY).unwrap();
    told.note(&key);
    let verifier = Verifier::<Event>::new(key);
    told.note(&verifier);
    let signature = (String::from("x-signature"), "00".repeat(32));
    let data = (String::from("x-encoded-data"), echo());
    let headers = [signature, data]
        .into_iter()
        .collect::<std::collections::HashMap<_, _>>();
    let headers = (&headers).try_into().unwrap();
    let error = verifier.verify(&headers, echo().as_bytes()).unwrap_err();
    told.note(&error);
    told.note(&error.to_string());
    assert_silent(&told.0.into_inner().unwrap());
}

/// Asserts that no secret is in a text, however it is written.
fn assert_silent(text: &str) {
    let text = text.to_lowercase();
    for secret in PLANTED {
        let secret = secret.to_lowercase();
        let found = text.find(&secret).map(|at| {
            let start = text[..at].rfind('\n').unwrap_or_default();
            &text[start..at + secret.len()]
        });
        assert_eq!(found, None, "{secret} is told");
    }
}
