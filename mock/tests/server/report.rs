//! A report says each problem once, with how often it came up.
use mock::Mock;
use mock::bytes::Bytes;
use mock::http::{Request, Response};
use mock::{Answer, Upstream};
use serde_json::json;

use crate::client::{Shop, document};

/// A real server that says this to everything.
struct Says(&'static str);

impl Upstream for Says {
    fn send(&self, _: Request<Bytes>) -> Answer {
        let answer = Response::builder().header("content-type", "application/json");
        let answer = answer.body(Bytes::from_static(self.0.as_bytes()));
        Box::pin(async move { Ok(answer?) })
    }
}

fn in_front_of(says: &'static str) -> Shop {
    Shop::of(Mock::from_document(document()).proxy(Says(says)))
}

#[test]
fn a_problem_of_many_calls_and_items_is_reported_once() {
    let shop = in_front_of(r#"{"items":[{"id":1},{"id":2}]}"#);
    shop.get("/orders");
    shop.get("/orders");
    let report = shop.server.report();
    let list = &report.operations["listOrders"];
    assert_eq!((list.calls, list.statuses[&200]), (2, 2));
    let id = list
        .answers
        .iter()
        .find(|one| one.problem.pointer == "/items/*/id");
    let id = id.unwrap();
    assert_eq!((id.calls, id.first_call), (2, 0));
    assert!(!report.is_clean());
    assert!(report.not_called.contains(&"createOrder".to_owned()));
    let text = report.to_string();
    assert!(text.contains("in 2 calls, first in call 0"), "{text}");
    assert_eq!(report.to_json()["operations"][0]["operation"], "listOrders");
}

#[test]
fn a_success_that_the_document_has_something_against_is_reported() {
    let shop = in_front_of("{}");
    shop.post("/orders", &json!({ "amount": 1 }));
    let call = &shop.server.calls()[0];
    let accepted = call.answer_problems.iter().map(ToString::to_string);
    let accepted: Vec<String> = accepted.collect();
    assert!(
        accepted.contains(&"status: 200 accepts a request that leaves the document".to_owned()),
        "{accepted:?}"
    );
}

#[test]
fn a_path_that_is_not_documented_is_asked_of_the_real_server_and_reported() {
    let shop = in_front_of("[1]");
    let answer = shop.get("/order");
    assert_eq!((answer.status, answer.text.as_str()), (200, "[1]"));
    let report = shop.server.report();
    let beyond = &report.operations["no operation"];
    assert!(beyond.requests[0].problem.message.contains("/v1/orders is"));
    assert!(!report.is_clean());
}
