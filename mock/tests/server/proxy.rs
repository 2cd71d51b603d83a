//! Proxy mode: both sides of the traffic are held against the document.
use mock::bytes::Bytes;
use mock::http::{Request, Response};
use mock::{Answer, Mock, Upstream};
use serde_json::json;

use crate::client::{Shop, document};

/// A real server that says this to everything.
struct Says(u16, &'static str);

impl Upstream for Says {
    fn send(&self, request: Request<Bytes>) -> Answer {
        let answer = Response::builder()
            .status(self.0)
            .header("content-type", "application/json")
            .header("x-path", request.uri().path())
            .body(Bytes::from_static(self.1.as_bytes()));
        Box::pin(async move { Ok(answer?) })
    }
}

/// A real server that is not there.
struct Away;

impl Upstream for Away {
    fn send(&self, _: Request<Bytes>) -> Answer {
        Box::pin(async { Err("nobody is there".into()) })
    }
}

fn proxy(upstream: impl Upstream + 'static) -> Shop {
    Shop::of(Mock::from_document(document()).proxy(upstream))
}

#[test]
fn an_answer_that_leaves_the_document_passes_and_is_told_apart() {
    let shop = proxy(Says(200, r#"{"items":[{"id":1}]}"#));
    let answer = shop.get("/orders");
    assert_eq!(answer.text, r#"{"items":[{"id":1}]}"#);
    assert_eq!(answer.header("x-path"), "/v1/orders");
    let call = &shop.server.calls()[0];
    let pointers: Vec<&str> = call
        .answer_problems
        .iter()
        .map(|p| p.pointer.as_str())
        .collect();
    assert!(pointers.contains(&"/items/0/id"), "{pointers:?}");
    assert!(call.problems.is_empty());
}

#[test]
fn a_status_nobody_documented_is_noticed() {
    let shop = proxy(Says(418, "{}"));
    shop.get("/orders");
    let problem = shop.server.calls()[0].answer_problems[0].to_string();
    assert!(problem.contains("418 is not documented"), "{problem}");
}

#[test]
fn a_request_that_leaves_the_document_is_forwarded_and_noted() {
    let shop = proxy(Says(400, r#"{"message":"no"}"#));
    let answer = shop.post("/orders", &json!({ "amount": 1 }));
    assert_eq!(answer.text, r#"{"message":"no"}"#);
    assert!(
        answer
            .problems()
            .iter()
            .any(|problem| problem[1] == "/amount")
    );
    assert!(shop.server.calls()[0].answer_problems.is_empty());
}

#[test]
fn a_real_server_that_is_away_is_a_bad_gateway() {
    let answer = proxy(Away).get("/orders");
    assert_eq!(answer.status, 502);
    assert!(answer.text.contains("nobody is there"), "{}", answer.text);
}

#[test]
fn faults_inside_an_answer_are_put_into_that_of_the_real_server() {
    let shop = proxy(Says(200, r#"{"items":[]}"#));
    let request = shop
        .request("GET", "/orders")
        .header("x-mock-fault", "extra-field");
    let answer = crate::client::Answer::to(request).unwrap();
    assert_eq!(
        answer.json()["fieldNobodyDocumented"],
        json!({ "added": true })
    );
    let problems = &shop.server.calls()[0].answer_problems;
    let told = |name: &str| {
        problems
            .iter()
            .any(|problem| problem.pointer.contains(name))
    };
    assert!(
        !told("fieldNobodyDocumented"),
        "it is no fault of the real server"
    );
}
