//! What was created is there: fetched, listed, changed and removed.
use mock::Mock;
use serde_json::{Value, json};

use crate::client::{Answer, Shop, document};

fn ids(list: &Answer) -> Vec<String> {
    let json = list.json();
    let items = json["items"].as_array().unwrap().iter();
    items
        .map(|item| item["id"].as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn what_was_created_can_be_fetched_with_what_was_sent() {
    let shop = Shop::open();
    let body = json!({ "reference": "r-1", "amount": 5000, "currency": "USD", "note": "fragile" });
    let made = shop.post("/orders", &body);
    assert_eq!(made.status, 201);
    for (name, value) in body.as_object().unwrap() {
        assert_eq!(made.json()[name], *value);
    }
    let id = made.string("/id");
    assert_eq!(made.header("location"), format!("/v1/orders/{id}"));
    assert_eq!(shop.get(&format!("/orders/{id}")).json(), made.json());
}

#[test]
fn what_was_left_out_is_not_made_up() {
    let shop = Shop::open();
    let made = shop.post("/orders", &json!({ "reference": "r-1", "amount": 5000 }));
    assert_eq!(made.json().get("note"), None);
    assert_eq!(
        made.json()["currency"],
        "COP",
        "the default of the document"
    );
}

#[test]
fn what_is_write_only_is_never_said_again() {
    let shop = Shop::open();
    let pickup = json!({ "place": "Bogotá", "pin": "1234" });
    let body = json!({ "reference": "r-1", "amount": 5000, "pickup": pickup });
    let made = shop.post("/orders", &body);
    assert_eq!(made.json()["pickup"], json!({ "place": "Bogotá" }));
    assert!(!shop.get("/orders").text.contains("1234"));
}

#[test]
fn what_was_never_created_is_not_found() {
    let answer = Shop::open().get("/orders/ord_none");
    assert_eq!(answer.status, 404);
    assert_eq!(answer.problems()[0][1], "/orderId");
}

#[test]
fn a_list_shows_what_was_created_and_filters_it() {
    let shop = Shop::open();
    assert_eq!(ids(&shop.get("/orders")), [""; 0]);
    let (first, second) = (shop.order("r-1"), shop.order("r-2"));
    assert_eq!(ids(&shop.get("/orders")), [first, second.clone()]);
    assert_eq!(ids(&shop.get("/orders?reference=r-2")), [second]);
    assert_eq!(ids(&shop.get("/orders?reference=r-3")), [""; 0]);
}

#[test]
fn cursors_lead_through_a_list_exactly_once() {
    let shop = Shop::open();
    let made: Vec<String> = (0..7).map(|n| shop.order(&format!("r-{n}"))).collect();
    let mut seen = Vec::new();
    let mut path = "/orders?limit=3".to_owned();
    loop {
        let page = shop.get(&path);
        seen.extend(ids(&page));
        match &page.json()["nextCursor"] {
            Value::String(next) => path = format!("/orders?limit=3&cursor={next}"),
            end => break assert!(end.is_null(), "{end}"),
        }
    }
    assert_eq!(seen, made);
}

#[test]
fn a_cursor_of_somebody_elses_making_is_refused() {
    let answer = Shop::open().get("/orders?cursor=abc");
    assert_eq!(answer.status, 400);
    assert_eq!(answer.problems()[0][1], "/cursor");
}

#[test]
fn what_is_changed_stays_changed_and_what_is_removed_is_gone() {
    let shop = Shop::open();
    let path = format!("/orders/{}", shop.order("r-1"));
    let change = shop
        .request("PATCH", &path)
        .json(&json!({ "note": "later" }));
    assert_eq!(Answer::to(change).unwrap().json()["note"], "later");
    assert_eq!(shop.get(&path).json()["note"], "later");
    assert_eq!(
        Answer::to(shop.request("DELETE", &path)).unwrap().status,
        204
    );
    assert_eq!(shop.get(&path).status, 404);
}

#[test]
fn nothing_can_be_made_below_what_is_not_there() {
    let body = json!({ "kind": "bank", "iban": "CO0000000000" });
    let answer = Shop::open().post("/orders/ord_none/payments", &body);
    assert_eq!(answer.status, 404);
}

#[test]
fn a_list_below_what_is_not_there_is_empty_where_no_404_is_documented() {
    let shop = Shop::open();
    let missing = shop.get("/orders/ord_none/payments");
    assert_eq!((missing.status, missing.text.as_str()), (200, "[]"));
    let path = format!("/orders/{}/payments", shop.order("r-1"));
    let paid = shop.post(&path, &json!({ "kind": "bank", "iban": "CO0000000000" }));
    assert_eq!(shop.get(&path).json(), json!([paid.json()]));
}

#[test]
fn the_same_seed_gives_the_same_run_to_the_byte() {
    let run = |seed| {
        let shop = Shop::of(Mock::from_document(document()).seed(seed));
        shop.order("r-1");
        shop.get("/orders").text
    };
    assert_eq!(run(5), run(5));
    assert_ne!(run(5), run(6));
}

#[test]
fn what_a_form_said_is_kept_as_what_json_says() {
    let customer = json!({ "type": "object", "required": ["id"], "properties": {
        "id": { "type": "string", "readOnly": true }, "age": { "type": "integer" },
        "name": { "type": "string" },
    } });
    let form = json!({ "application/x-www-form-urlencoded": { "schema": customer } });
    let shown = json!({ "200": { "description": "d", "content": {
        "application/json": { "schema": customer },
    } } });
    let path =
        json!([{ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } }]);
    let shop = Shop::serving(json!({
        "/customers": { "post": { "requestBody": { "content": form }, "responses": shown } },
        "/customers/{id}": { "get": { "parameters": path, "responses": shown } },
    }));
    let post = shop.plain("POST", "/customers").body("age=7&id=mine");
    let form = "application/x-www-form-urlencoded";
    let made = Answer::to(post.header("content-type", form))
        .unwrap()
        .json();
    assert_eq!((&made["age"], made.get("name")), (&json!(7), None));
    let id = made["id"].as_str().unwrap();
    assert_ne!(id, "mine", "what is read-only is not the client's to say");
    let fetched = Answer::to(shop.plain("GET", &format!("/customers/{id}")));
    assert_eq!(fetched.unwrap().json(), made);
}

#[test]
fn an_object_is_found_by_what_the_end_of_its_parameter_is_called() {
    let token = json!({ "type": "string", "format": "uuid" });
    let card = json!({ "type": "object", "properties": { "token": token, "state": { "type": "string" } } });
    let shown = json!({ "200": { "description": "d", "content": {
        "application/json": { "schema": card },
    } } });
    let path = json!([{ "name": "card_token", "in": "path", "required": true, "schema": token }]);
    let shop = Shop::serving(json!({
        "/cards": { "post": { "responses": shown } },
        "/cards/{card_token}": { "get": { "parameters": path, "responses": shown } },
    }));
    let made = Answer::to(shop.plain("POST", "/cards")).unwrap().json();
    let path = format!("/cards/{}", made["token"].as_str().unwrap());
    assert_eq!(Answer::to(shop.plain("GET", &path)).unwrap().json(), made);
}
