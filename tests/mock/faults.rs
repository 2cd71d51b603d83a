//! Creating once against a server made from the document, which spoils answers.

use std::time::Duration;

use mock::{Fault, Mock, Work};
use palomma::{Client, Environment, Retry};

use crate::server::{customer, document};

const CREATIONS: usize = 200;

/// Creates one, again after whatever may pass; returns its identifier.
async fn until_done(client: &Client, reference: &str) -> String {
    let body = customer(reference);
    let request = client.payouts().create_customer().body(body);
    for _ in 0..50 {
        if let Ok(customer) = request.clone().create_or_find().await {
            return customer.id.clone().unwrap().to_string();
        }
    }
    panic!("{reference} was not created");
}

#[tokio::test]
async fn what_is_created_once_is_created_once_although_answers_are_lost_after_the_work() {
    let server = Mock::from_document(document())
        .seed(5)
        .fault(Fault::LostAnswer, 0.2)
        .fault(Fault::CutBody, 0.1)
        .fault(Fault::Html, 0.05)
        .fault(Fault::Drop, 0.05);
    let server = server.start().unwrap();
    let at_once = Retry::new().first_wait(Duration::ZERO).budget(u32::MAX);
    let client = Client::builder(Environment::custom(&server.url()).unwrap(), "key");
    let client = client.retry(at_once).build().unwrap();
    for number in 0..CREATIONS {
        until_done(&client, &format!("order-{number}")).await;
    }
    let calls = server.calls();
    let work = calls.iter().filter(|call| call.work == Work::Done);
    let unanswered = work.clone().filter(|call| call.status.is_none());
    assert!(unanswered.count() > 20);
    assert_eq!(work.count(), CREATIONS);
}
