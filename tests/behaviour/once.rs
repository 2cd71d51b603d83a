//! Creating something once, whatever becomes of requests and answers.

use std::collections::BTreeSet;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;
use std::time::Duration;

use palomma::payouts::types::{CreateCustomer, Customer, DocumentType};
use palomma::{BoxFuture, Client, Clock, Error, ErrorKind, Once, Retry};
use tokio::sync::Barrier;
use tokio::task::JoinSet;

use crate::calls::builder;
use crate::store::{Fate, Store};
use crate::support::{Answer, Server};

/// A clock on which waits take no time.
struct Hurried;

impl Clock for Hurried {
    fn sleep(&self, _: Duration) -> BoxFuture<'_, ()> {
        Box::pin(async {})
    }
}

fn client(url: &str) -> Client {
    let retry = Retry::new().budget(u32::MAX);
    builder(url).clock(Hurried).retry(retry).build().unwrap()
}

fn body(reference: &str) -> palomma::payouts::types::builder::CreateCustomer {
    CreateCustomer::builder()
        .reference(reference)
        .name("Pepito Perez")
        .document_type(DocumentType::Cc)
        .document_number("1037551022")
        .email("pepito@example.com")
        .phone_number("3001234567")
}

async fn once(client: &Client, reference: &str) -> Result<Once<Customer>, Error> {
    let request = client.payouts().create_customer().body(body(reference));
    request.create_or_find().await
}

/// A fate by chance, the same for the same seed.
fn by_chance(seed: u64, method: &str, reference: &str, count: u64) -> Fate {
    let mut hasher = DefaultHasher::new();
    (seed, method, reference, count).hash(&mut hasher);
    match hasher.finish() % 100 {
        0..10 => Fate::Lost,
        10..15 => Fate::Cut,
        15..20 => Fate::Gateway,
        20..23 => Fate::Garbled,
        23..28 => Fate::Dropped,
        28..31 => Fate::Refused(429),
        31..35 => Fate::Refused(503),
        _ => Fate::Answered,
    }
}

/// Creates it as a program should: again after any failure that may pass.
async fn until_done(client: Client, reference: String) -> (String, Customer) {
    for _ in 0..100 {
        match once(&client, &reference).await {
            Ok(customer) => return (reference, customer.into_inner()),
            Err(error) => assert_ne!(error.kind(), ErrorKind::Ambiguous, "{reference}"),
        }
    }
    panic!("{reference} was not created in 100 calls");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_10_000_creations_under_faults_none_is_lost_and_none_doubled() {
    const CREATIONS: usize = 10_000;
    const WORKERS: usize = 64;
    let store = Store::start(Arc::new(|method, reference, count| {
        by_chance(5, method, reference, count)
    }));
    let store = store.await;
    let client = client(store.url());
    let mut workers = JoinSet::new();
    for worker in 0..WORKERS {
        let client = client.clone();
        workers.spawn(async move {
            let mut made = Vec::new();
            for number in (worker..CREATIONS).step_by(WORKERS) {
                made.push(until_done(client.clone(), format!("order-{number}")).await);
            }
            made
        });
    }
    let made: Vec<_> = workers.join_all().await.into_iter().flatten().collect();
    let kept = store.kept();
    assert_eq!(made.len(), CREATIONS);
    assert_eq!(kept.created.len(), CREATIONS);
    for (reference, customer) in made {
        let expected = [customer.id.unwrap().to_string()];
        assert_eq!(kept.created[&reference], expected, "{reference}");
    }
    println!("fates of the requests: {:?}", kept.fates);
    let answerless: u64 = [Fate::Lost, Fate::Cut, Fate::Gateway, Fate::Garbled]
        .iter()
        .map(|fate| kept.fates[fate])
        .sum();
    assert!(
        answerless > 5_000,
        "{answerless} is too few to show anything"
    );
}

#[tokio::test]
async fn clones_of_a_client_that_create_the_same_at_once_create_it_once() {
    let store = Store::start(Arc::new(|_, _, _| Fate::Answered)).await;
    let client = client(store.url());
    let mut callers = JoinSet::new();
    for _ in 0..20 {
        let client = client.clone();
        callers.spawn(async move { once(&client, "order-1").await.unwrap() });
    }
    let customers = callers.join_all().await;
    let new = customers.iter().filter(|customer| customer.is_new());
    assert_eq!(new.count(), 1);
    let ids: BTreeSet<_> = customers.iter().map(|customer| &customer.id).collect();
    assert_eq!(ids.len(), 1);
    assert_eq!(store.kept().created["order-1"].len(), 1);
}

/// What cannot be promised, and that it does not stay unnoticed.
#[tokio::test]
async fn two_programs_at_once_may_both_create_it_and_a_third_look_says_so() {
    let store = Store::start(Arc::new(|_, _, _| Fate::Answered)).await;
    // Both look before either creates.
    let looked = Arc::new(Barrier::new(2));
    let callers = [(); 2].map(|()| {
        let (client, looked) = (client(store.url()), Arc::clone(&looked));
        let request = client.payouts().create_customer().body(body("order-1"));
        let list = client.payouts().list_customers().reference("order-1");
        palomma::create_or_find(
            move || {
                let (list, looked) = (list.clone(), Arc::clone(&looked));
                async move {
                    let found = list.stream().next().await.transpose();
                    looked.wait().await;
                    found
                }
            },
            || request.send(),
        )
    });
    let [one, other] = callers;
    let (one, other) = tokio::join!(one, other);
    assert!(one.unwrap().is_new() && other.unwrap().is_new());
    let error = once(&client(store.url()), "order-1").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Ambiguous);
    assert_eq!(store.kept().created["order-1"].len(), 2);
}

#[tokio::test]
async fn what_is_there_is_found_and_not_created() {
    let store = Store::start(Arc::new(|_, _, _| Fate::Answered)).await;
    let first = once(&client(store.url()), "order-1").await.unwrap();
    let second = once(&client(store.url()), "order-1").await.unwrap();
    assert!(first.is_new() && !second.is_new());
    assert_eq!(first.id, second.id);
}

#[tokio::test]
async fn what_cannot_be_found_afterwards_is_said_to_be_unknown() {
    // It does its work later than it is looked at.
    let empty = r#"{"items": []}"#;
    let server = Server::in_turn(vec![
        Answer::json(200, empty),
        Answer::Closed,
        Answer::json(200, empty),
    ]);
    let error = once(&client(server.url()), "order-1").await.unwrap_err();
    assert!(error.is_outcome_unknown(), "{error}");
    assert_eq!(error.operation(), Some("create_customer"));
}

#[tokio::test]
async fn a_refusal_is_not_looked_after() {
    let server = Server::in_turn(vec![
        Answer::json(200, r#"{"items": []}"#),
        Answer::json(400, "{}"),
    ]);
    let error = once(&client(server.url()), "order-1").await.unwrap_err();
    assert_eq!(error.status(), Some(400));
    assert_eq!(server.received().len(), 2);
}

#[tokio::test]
async fn a_list_that_ignores_the_filter_finds_nothing_else() {
    let server = Server::in_turn(vec![
        Answer::json(200, r#"{"items": [{"reference": "order-2"}, {"id": "x"}]}"#),
        Answer::json(200, r#"{"id": "new", "reference": "order-1"}"#),
    ]);
    let customer = once(&client(server.url()), "order-1").await.unwrap();
    assert!(customer.is_new());
    assert_eq!(customer.id.as_deref(), Some("new"));
}

#[tokio::test]
async fn a_body_without_a_reference_or_with_errors_is_refused_before_anything_is_sent() {
    let server = Server::start(Answer::json(200, "{}"));
    let client = client(server.url());
    for body in [body(""), CreateCustomer::builder().reference("order-1")] {
        let request = client.payouts().create_customer().body(body);
        let error = request.create_or_find().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidInput);
    }
    assert_eq!(server.received().len(), 0);
}
