//! Answers that the document gives, chosen by the `Prefer` header.
use mock::Mock;
use serde_json::{Value, json};

use crate::client::{Answer, Shop, document};

fn prefer(shop: &Shop, path: &str, preference: &str) -> Answer {
    Answer::to(shop.request("GET", path).header("prefer", preference)).unwrap()
}

#[test]
fn every_documented_status_can_be_asked_for() {
    let shop = Shop::open();
    for status in [200, 400, 401, 404, 500] {
        let answer = prefer(&shop, "/orders/any", &format!("code={status}"));
        assert_eq!(answer.status, status);
    }
}

#[test]
fn an_example_can_be_asked_for_by_name() {
    let answer = prefer(&Shop::open(), "/orders/any", "example=open");
    assert_eq!(answer.string("/id"), "ord_open");
}

#[test]
fn a_status_or_example_nobody_documented_is_refused_with_those_that_are() {
    let shop = Shop::open();
    let status = prefer(&shop, "/orders/any", "code=418");
    assert_eq!(status.status, 400);
    assert!(
        status.text.contains("200, 400, 401, 404, 500"),
        "{}",
        status.text
    );
    let example = prefer(&shop, "/orders/any", "code=200; example=none");
    assert!(example.text.contains("paid, open"), "{}", example.text);
}

#[test]
fn dynamic_answers_fit_the_document_and_differ_by_seed_alone() {
    let answer = |seed| {
        let shop = Shop::of(Mock::from_document(document()).seed(seed));
        let request = shop
            .request("POST", "/orders")
            .header("prefer", "dynamic=true");
        let body = json!({ "reference": "r-1", "amount": 5000 });
        Answer::to(request.json(&body)).unwrap().text
    };
    assert_eq!(answer(1), answer(1));
    assert_ne!(answer(1), answer(2));
}

#[test]
fn every_answer_of_the_shop_fits_its_document() {
    let smoke = mock::smoke(document()).unwrap();
    assert_eq!(smoke.operations, 9);
    assert_eq!(smoke.problems, [""; 0]);
}

#[test]
fn what_is_no_openapi_document_does_not_start() {
    let none = Mock::from_document(json!({ "swagger": "2.0" })).start();
    assert!(none.unwrap_err().to_string().contains("OpenAPI 3"));
    let newer = Mock::from_document(json!({ "openapi": "4.0.0" })).start();
    assert!(newer.unwrap_err().to_string().contains("4.0.0"));
}

#[test]
fn a_schema_that_may_hold_itself_is_not_made_over_and_over() {
    let node = json!({ "type": "object", "properties": {
        "value": { "type": "integer" },
        "next": { "$ref": "#/components/schemas/Node" },
        "children": { "type": "array", "items": { "$ref": "#/components/schemas/Node" } },
    } });
    let schema = json!({ "$ref": "#/components/schemas/Node" });
    let answer =
        json!({ "description": "d", "content": { "application/json": { "schema": schema } } });
    let shop = Shop::of(Mock::from_document(json!({
        "openapi": "3.0.3",
        "paths": { "/tree": { "get": { "responses": { "200": answer } } } },
        "components": { "schemas": { "Node": node } },
    })));
    let tree = Answer::to(shop.plain("GET", "/tree")).unwrap().json();
    let leaf = json!({ "value": 0 });
    assert_eq!(
        tree,
        json!({ "value": 0, "next": leaf, "children": [leaf] })
    );
}

#[test]
fn an_operation_that_only_fails_fails_and_one_that_says_nothing_may_say_anything() {
    let failing = json!({ "get": { "responses": { "4XX": { "description": "d" } } } });
    let silent = json!({ "get": {} });
    let document =
        json!({ "openapi": "3.1.0", "paths": { "/failing": failing, "/silent": silent } });
    let smoke = mock::smoke(document).unwrap();
    assert_eq!(smoke.problems, [""; 0]);
    let statuses: Vec<_> = smoke.statuses.into_iter().collect();
    assert_eq!(statuses, [(200, 2), (400, 2)]);
}

#[test]
fn of_two_paths_that_fit_the_more_literal_is_meant() {
    let named = |name: &&str| {
        let schema = json!({ "type": "string" });
        json!({ "name": name, "in": "path", "required": true, "schema": schema })
    };
    let get = |status: &str, names: &[&str]| {
        let parameters: serde_json::Value = names.iter().map(named).collect();
        let responses = json!({ status: { "description": "d" } });
        json!({ "get": { "parameters": parameters, "responses": responses } })
    };
    let shop = Shop::serving(json!({
        "/{page}.{format}": get("202", &["page", "format"]),
        "/cover.{format}": get("203", &["format"]),
    }));
    let status = |path| Answer::to(shop.plain("GET", path)).unwrap().status;
    assert_eq!(["/1.png", "/cover.png"].map(status), [202, 203]);
}

#[test]
fn json_that_an_example_writes_out_as_a_text_is_answered_as_what_it_says() {
    let answered = |schema: Value| {
        let content = json!({ "schema": schema, "example": "{\"a\": 1}" });
        let response = json!({ "description": "d", "content": { "application/json": content } });
        let get = json!({ "responses": { "200": response } });
        let shop = Shop::serving(json!({ "/a": { "get": get } }));
        Answer::to(shop.plain("GET", "/a")).unwrap().json()
    };
    let object = json!({ "properties": { "a": { "type": "integer" } } });
    assert_eq!(answered(object), json!({ "a": 1 }));
    let text = json!({ "type": "string" });
    assert_eq!(answered(text), json!("{\"a\": 1}"));
}
