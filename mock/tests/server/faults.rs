//! What goes wrong between a client and a server, on demand.
use std::time::{Duration, Instant};

use mock::{Fault, Injection, Mock, Work};
use serde_json::{Value, json};

use crate::client::{Answer, Shop, document};

fn with(shop: &Shop, fault: &str) -> reqwest::Result<Answer> {
    let body = json!({ "reference": "r-1", "amount": 5000 });
    let request = shop
        .request("POST", "/orders")
        .header("x-mock-fault", fault);
    Answer::to(request.json(&body))
}

fn orders(shop: &Shop) -> usize {
    shop.get("/orders").json()["items"]
        .as_array()
        .unwrap()
        .len()
}

#[test]
fn a_status_comes_with_retry_after_and_no_work_is_done() {
    let shop = Shop::open();
    let answer = with(&shop, "429;retry-after=7").unwrap();
    assert_eq!((answer.status, answer.header("retry-after")), (429, "7"));
    assert_eq!(with(&shop, "503").unwrap().status, 503);
    assert_eq!(orders(&shop), 0);
}

#[test]
fn an_answer_can_be_lost_after_the_work() {
    let shop = Shop::open();
    assert!(with(&shop, "lost-answer").is_err());
    assert_eq!(orders(&shop), 1);
    let call = &shop.server.calls()[0];
    assert_eq!((call.work, call.status), (Work::Done, None));
}

#[test]
fn a_connection_can_be_closed_before_the_work() {
    let shop = Shop::open();
    assert!(with(&shop, "drop").is_err());
    assert_eq!(orders(&shop), 0);
}

#[test]
fn a_body_can_end_half_way_or_be_empty() {
    let shop = Shop::open();
    assert!(with(&shop, "cut-body").unwrap_err().is_decode());
    let empty = with(&shop, "empty-body").unwrap();
    assert_eq!((empty.status, empty.text.as_str()), (201, ""));
    assert_eq!(orders(&shop), 2);
}

#[test]
fn a_gateway_can_answer_with_a_page() {
    let answer = with(&Shop::open(), "html").unwrap();
    assert_eq!(answer.status, 502);
    assert!(answer.header("content-type").starts_with("text/html"));
}

#[test]
fn an_answer_can_hold_what_nobody_documented() {
    let shop = Shop::open();
    let states = ["open", "paid", "closed", "COP", "USD"];
    let json = with(&shop, "unknown-enum").unwrap().json();
    let known = |value: &Value| states.iter().any(|state| value == state);
    assert!(
        !known(&json["state"]) || !known(&json["currency"]),
        "{json}"
    );
    let plain = with(&shop, "503;retry-after=x, latency=0ms").unwrap();
    assert_eq!(plain.status, 503);
    let more = with(&shop, "extra-field").unwrap().json();
    assert_eq!(more["fieldNobodyDocumented"], json!({ "added": true }));
}

#[test]
fn latency_delays_the_answer_by_no_less() {
    let shop = Shop::open();
    let start = Instant::now();
    with(&shop, "latency=60ms").unwrap();
    assert!(start.elapsed() >= Duration::from_millis(60));
}

#[test]
fn a_fault_nobody_knows_is_refused_with_those_that_are() {
    let answer = with(&Shop::open(), "flood").unwrap();
    assert_eq!(answer.status, 400);
    assert!(answer.text.contains("lost-answer"), "{}", answer.text);
}

#[test]
fn an_ordered_fault_meets_its_operation_as_often_as_ordered() {
    let shop = Shop::open();
    let fault: Fault = "503".parse().unwrap();
    shop.server
        .inject(Injection::new(fault).on("listOrders").after(1).times(2));
    shop.order("r-1");
    let statuses: Vec<u16> = (0..4).map(|_| shop.get("/orders").status).collect();
    assert_eq!(statuses, [200, 503, 503, 200]);
}

#[test]
fn faults_by_chance_follow_the_seed() {
    let statuses = |seed| {
        let fault: Fault = "503".parse().unwrap();
        let shop = Shop::of(Mock::from_document(document()).seed(seed).fault(fault, 0.5));
        (0..20)
            .map(|_| shop.get("/orders").status)
            .collect::<Vec<u16>>()
    };
    let run = statuses(3);
    assert_eq!(run, statuses(3));
    assert_ne!(run, statuses(4));
    assert!(run.contains(&200) && run.contains(&503), "{run:?}");
}

#[test]
fn faults_are_ordered_before_the_start_by_operation_and_chance() {
    let text = "503;on=listOrders;after=1;times=2";
    let injection: Injection = text.parse().unwrap();
    let shop = Shop::of(Mock::from_document(document()).inject(injection));
    shop.order("r-1");
    let statuses = [0; 4].map(|_| shop.get("/orders").status);
    assert_eq!(statuses, [200, 503, 503, 200]);
}

#[test]
fn a_fault_on_an_operation_nobody_has_keeps_the_server_from_starting() {
    let fault: Fault = "503".parse().unwrap();
    let injection = Injection::new(fault).on("list-orders");
    let refused = Mock::from_document(document()).inject(injection).start();
    let refused = refused.unwrap_err().to_string();
    assert!(
        refused.ends_with("no operation of the document; listOrders is one"),
        "{refused}"
    );
}

#[test]
fn a_run_with_every_kind_of_chance_is_the_same_to_the_byte_under_a_seed() {
    let run = |seed| {
        let mock = Mock::from_document(document()).seed(seed);
        let faults = [
            "lost-answer@0.2",
            "extra-field@0.3",
            "503;on=listOrders@0.3",
            "cut-body@0.1",
        ];
        let mock = faults.iter().fold(mock, |mock, fault| {
            mock.inject(fault.parse::<Injection>().unwrap())
        });
        let shop = Shop::of(mock);
        (0..30).for_each(|number| {
            let body = serde_json::json!({ "reference": format!("r-{number}"), "amount": 5000 });
            let _ = Answer::to(shop.request("POST", "/orders").json(&body));
            let _ = Answer::to(shop.request("GET", "/orders"));
        });
        let calls = shop.server.calls();
        let told: Vec<_> = calls
            .iter()
            .map(|call| call.to_json().to_string())
            .collect();
        let list = || {
            Answer::to(
                shop.request("GET", "/orders")
                    .header("x-mock-fault", "latency=0ms"),
            )
        };
        let list = (0..20).find_map(|_| list().ok());
        (told, list.unwrap().text)
    };
    assert_eq!(run(11), run(11));
    assert_ne!(run(11), run(12));
}
