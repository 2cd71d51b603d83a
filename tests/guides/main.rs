//! The guides of `docs/`: each example is a file here, and runs against the mock server.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    unreachable_pub,
    reason = "a test stops at what it did not expect; examples look like code of users"
)]

mod collect_with_a_link;
mod pay_out;
mod recurring_debit;
mod rent;
mod settle;
mod tables;

use std::thread::sleep;
use std::time::Duration;

use mock::{Mock, Server, Webhooks};
use palomma::rentals::types::InvoiceStatus;
use palomma::{Client, Environment, pesos};
use serde_json::Value;

/// Each guide with the examples it shows, in their order.
const GUIDES: [(&str, &[&str]); 3] = [
    (
        include_str!("../../docs/payouts.md"),
        &[
            include_str!("collect_with_a_link.rs"),
            include_str!("pay_out.rs"),
            include_str!("settle.rs"),
        ],
    ),
    (
        include_str!("../../docs/direct-debit.md"),
        &[include_str!("recurring_debit.rs")],
    ),
    (
        include_str!("../../docs/rentals.md"),
        &[include_str!("rent.rs")],
    ),
];

#[test]
fn the_examples_of_the_guides_are_those_that_run_here() {
    for (guide, files) in GUIDES {
        let blocks = guide.split("```rust\n").skip(1);
        let shown: Vec<_> = blocks.map(|block| block.split("```").next()).collect();
        let run = files.iter().map(|file| {
            let (_about, code) = file.split_once("\n\n").unwrap();
            Some(code)
        });
        assert_eq!(shown, run.collect::<Vec<_>>());
    }
}

fn document() -> Value {
    serde_json::from_str(include_str!("../../generated/openapi.json")).unwrap()
}

/// A server on which customers pay at once, and a client of it. Nobody listens
/// to what it delivers.
fn server() -> (Server, Client) {
    let events: Value = serde_json::from_str(include_str!("../../examples/webhooks.json")).unwrap();
    let events = Webhooks::read(&events, "http://127.0.0.1:9/").unwrap();
    let server = Mock::from_document(document()).webhooks(events).start();
    let server = server.unwrap();
    let environment = Environment::custom(&server.url()).unwrap();
    (server, Client::new(environment, "any-key").unwrap())
}

/// Waits until the server told of this many changes.
fn wait_for(server: &Server, changes: usize) {
    for _ in 0..1_000 {
        if server.deliveries().len() >= changes {
            return;
        }
        sleep(Duration::from_millis(10));
    }
}

/// How often an operation was called.
fn calls(server: &Server, operation: &str) -> usize {
    let calls = server.calls();
    let of_it = calls.iter().filter(|call| {
        assert_eq!(call.problems, [], "{call:?}");
        call.operation.as_deref() == Some(operation)
    });
    of_it.count()
}

#[tokio::test]
async fn an_order_is_collected_with_one_link_however_often_it_is_asked_for() {
    let (server, client) = server();
    let page = collect_with_a_link::payment_page(&client, "order-1");
    let page = page.await.unwrap();
    let again = collect_with_a_link::payment_page(&client, "order-1");
    assert_eq!(again.await.unwrap().id, page.id);
    assert!(page.payment_url.is_some());
    assert_eq!(calls(&server, "payouts.createPayinLink"), 1);
    wait_for(&server, 1);
    let link = page.id.unwrap();
    assert!(collect_with_a_link::is_paid(&client, link).await.unwrap());
}

#[tokio::test]
async fn a_bill_is_paid_once() {
    let (server, client) = server();
    let customer = collect_with_a_link::payment_page(&client, "order-1");
    let customer = customer.await.unwrap().customer_id.unwrap();
    let target = pay_out::account(&client, customer).await.unwrap();
    let target = target.id.unwrap();
    let amount = pesos(2_000_000);
    let paid = pay_out::pay(&client, target.clone(), "bill-1", amount);
    let paid = paid.await.unwrap();
    let again = pay_out::pay(&client, target, "bill-1", amount);
    assert_eq!(again.await.unwrap().id, paid.id);
    assert_eq!(paid.amount, Some(amount));
    assert_eq!(calls(&server, "payouts.createPayoutRequest"), 1);
}

/// The settlement that the server makes up has no payins.
#[tokio::test]
async fn a_settlement_that_differs_from_its_payins_is_found() {
    let (server, client) = server();
    let accounts = client.payouts().list_merchant_accounts().send().await;
    let account = accounts.unwrap().items[0].id.clone().unwrap();
    let differing = settle::differences(&client, account).await.unwrap();
    assert!(!differing.is_empty());
    let lists = calls(&server, "payouts.listPayinLinks");
    assert_eq!(lists, differing.len());
    assert_eq!(calls(&server, "payouts.listPayinRequests"), lists);
}

#[tokio::test]
async fn an_account_is_debited_each_month() {
    let (server, client) = server();
    let account = recurring_debit::account(&client).await.unwrap();
    let account = account.id.unwrap();
    wait_for(&server, 1);
    let amount = pesos(30_000);
    for _month in ["march", "april"] {
        let debited = recurring_debit::debit(&client, &account, amount).await;
        assert_eq!(debited.unwrap().unwrap().amount, Some(amount));
    }
    let debits = recurring_debit::debits(&client, &account).await.unwrap();
    assert_eq!(debits.len(), 2);
}

#[tokio::test]
async fn a_rent_is_invoiced_once_and_its_settlement_compared() {
    let (server, client) = server();
    let invoice = rent::invoice(&client, "march").await.unwrap();
    let again = rent::invoice(&client, "march").await.unwrap();
    assert_eq!(again.id, invoice.id);
    wait_for(&server, 1);
    let paid = rent::invoice(&client, "march").await.unwrap();
    assert_eq!(paid.status, InvoiceStatus::Paid);
    let difference = rent::difference(&client, "2026-03-20", "11").await;
    assert!(difference.unwrap().is_some());
    assert_eq!(calls(&server, "rentals.createInvoice"), 1);
}
