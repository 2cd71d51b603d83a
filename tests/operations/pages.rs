//! Lists as streams: in order, one page at a time, to the end and no further.

use std::pin::pin;

use futures_core::FusedStream;
use palomma::payouts::builder::ListCustomers;
use palomma::{Client, Environment, ErrorKind, Items};
use serde_json::{Value, json};

use crate::exchange::sorted;
use crate::support::{Answer, Server};

/// A server whose answers come in this order, the last one again and again.
fn server(answers: &[Value]) -> (Server, ListCustomers) {
    let answers = answers.iter().map(|answer| match answer.as_u64() {
        Some(status) => Answer::json(u16::try_from(status).unwrap(), "{}"),
        None => Answer::json(200, &answer.to_string()),
    });
    let server = Server::in_turn(answers.collect());
    let client = Client::new(Environment::custom(server.url()).unwrap(), "key").unwrap();
    (server, client.payouts().list_customers())
}

fn page(ids: &[&str], cursor: Option<&str>) -> Value {
    let items: Vec<_> = ids.iter().map(|id| json!({"id": id})).collect();
    json!({"items": items, "cursor": cursor, "count": ids.len()})
}

/// The ids up to the end or the error that ends the stream.
async fn ids(items: &mut Items<ListCustomers>) -> (Vec<String>, Option<ErrorKind>) {
    let mut ids = Vec::new();
    while let Some(item) = items.next().await {
        match item {
            Ok(customer) => ids.push(customer.id.unwrap().into()),
            Err(error) => return (ids, Some(error.kind())),
        }
    }
    (ids, None)
}

fn lines(server: &Server) -> Vec<String> {
    let received = server.received().into_iter();
    let line = |line: String| sorted(line.split(' ').nth(1).unwrap());
    received.map(|received| line(received.line)).collect()
}

#[tokio::test]
async fn the_items_of_all_pages_come_in_order_and_keep_the_filters() {
    let pages = [
        page(&["a", "b"], Some("2")),
        page(&[], Some("3")),
        page(&["c"], None),
    ];
    let (server, list) = server(&pages);
    let mut items = list.reference("r").limit(2).stream();
    assert_eq!(ids(&mut items).await.0, ["a", "b", "c"]);
    assert!(items.is_terminated());
    let expected = [
        "/v0/customers?limit=2&reference=r",
        "/v0/customers?cursor=2&limit=2&reference=r",
        "/v0/customers?cursor=3&limit=2&reference=r",
    ];
    assert_eq!(lines(&server), expected);
}

#[tokio::test]
async fn a_page_is_asked_for_when_it_is_needed_and_not_before() {
    let (server, list) = server(&[page(&["a", "b"], Some("2"))]);
    let mut items = list.stream();
    assert_eq!(server.received().len(), 0);
    for expected in ["a", "b"] {
        let item = items.next().await.unwrap().unwrap();
        assert_eq!(item.id.as_deref(), Some(expected));
        assert_eq!(server.received().len(), 1);
    }
}

#[tokio::test]
async fn pages_come_with_their_counts_and_statuses() {
    let (_server, list) = server(&[page(&["a"], Some("2")), page(&["b"], None)]);
    let mut pages = pin!(list.pages());
    let first = pages.next().await.unwrap().unwrap();
    assert_eq!((first.status(), first.count), (200, Some(1)));
    assert_eq!(pages.cursor(), Some("2"));
    assert!(pages.next().await.unwrap().is_ok());
    assert!(pages.next().await.is_none());
    assert_eq!(pages.cursor(), None);
}

#[tokio::test]
async fn a_cursor_that_repeats_is_an_error_after_what_came_with_it() {
    let circle = [
        page(&["a"], Some("2")),
        page(&["b"], Some("3")),
        page(&["c"], Some("2")),
    ];
    let (server, list) = server(&circle);
    let mut items = list.stream();
    let (found, error) = ids(&mut items).await;
    assert_eq!(
        (found.join(""), error),
        ("abc".to_owned(), Some(ErrorKind::Pagination))
    );
    assert!(items.next().await.is_none());
    assert_eq!(server.received().len(), 3);
}

#[tokio::test]
async fn a_page_that_leads_to_where_the_list_was_begun_is_a_circle() {
    let (server, list) = server(&[page(&["a"], Some("7"))]);
    let (found, error) = ids(&mut list.cursor("7").stream()).await;
    assert_eq!((found.len(), error), (1, Some(ErrorKind::Pagination)));
    assert_eq!(server.received().len(), 1);
}

#[tokio::test]
async fn no_more_pages_are_asked_for_than_allowed_and_the_rest_can_be_had_later() {
    let pages = [
        page(&["a"], Some("2")),
        page(&["b"], Some("3")),
        page(&["c"], None),
    ];
    let (server, list) = server(&pages);
    let mut items = list.clone().stream().max_pages(2);
    let (found, error) = ids(&mut items).await;
    assert_eq!(
        (found.join(""), error),
        ("ab".to_owned(), Some(ErrorKind::Pagination))
    );
    assert_eq!(items.cursor(), Some("3"));
    let mut rest = list.cursor(items.cursor().unwrap()).stream();
    assert_eq!(ids(&mut rest).await.0, ["c"]);
    assert_eq!(lines(&server)[2], "/v0/customers?cursor=3");
}

#[tokio::test]
async fn a_page_that_fails_ends_the_stream_where_it_can_go_on() {
    let pages = [page(&["a"], Some("2")), json!(401), page(&["b"], None)];
    let (_server, list) = server(&pages);
    let mut items = list.clone().stream();
    let (found, error) = ids(&mut items).await;
    assert_eq!(
        (found.join(""), error),
        ("a".to_owned(), Some(ErrorKind::Api))
    );
    assert!(items.next().await.is_none());
    let mut rest = list.cursor(items.cursor().unwrap()).stream();
    assert_eq!(ids(&mut rest).await.0, ["b"]);
}

#[tokio::test]
async fn a_page_that_is_being_read_comes_again_and_nothing_is_missed() {
    let pages = [page(&["a"], Some("2")), page(&["b", "c"], None)];
    let (_server, list) = server(&pages);
    let mut items = list.clone().stream();
    for _ in ["a", "b"] {
        items.next().await.unwrap().unwrap();
    }
    let mut rest = list.cursor(items.cursor().unwrap()).stream();
    assert_eq!(ids(&mut rest).await.0, ["b", "c"]);
}

#[tokio::test]
async fn inputs_that_do_not_fit_are_an_error_before_anything_is_sent() {
    let (server, list) = server(&[page(&[], None)]);
    let client = Client::new(Environment::custom(server.url()).unwrap(), "key").unwrap();
    let mut settlements = client.payouts().list_payin_settlements().stream();
    let error = settlements.next().await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidInput);
    assert!(settlements.next().await.is_none());
    drop(list);
    assert_eq!(server.received().len(), 0);
}

#[tokio::test]
async fn a_list_without_pages_is_a_stream_too() {
    let answer = json!({"items": [{"id": "a"}, {"id": "b"}]});
    let server = Server::start(Answer::json(200, &answer.to_string()));
    let client = Client::new(Environment::custom(server.url()).unwrap(), "key").unwrap();
    let mut methods = client.direct_debit().list_payment_methods().stream();
    let mut found = Vec::new();
    while let Some(method) = methods.next().await {
        found.push(method.unwrap().id.unwrap());
    }
    assert_eq!(found, ["a", "b"]);
    assert_eq!(lines(&server), ["/v1/paymentMethods"]);
}

#[test]
fn streams_cross_threads() {
    fn is_send<T: Send + 'static>(_: &T) {}
    let client = Client::new(Environment::Sandbox, "key").unwrap();
    is_send(&client.payouts().list_customers().stream());
    is_send(&client.rentals().list_invoices().pages());
}
