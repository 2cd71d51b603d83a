//! Lists lead from page to page in the way that the document describes.
use serde_json::{Value, json};

use crate::client::{Answer, Shop};

/// A collection whose list takes a limit and this parameter, and whose envelope has these members.
fn notes(parameter: &str, members: Value) -> Shop {
    notes_in(parameter, json!({ "properties": members }))
}

/// The same with an envelope that says this, too.
fn notes_in(parameter: &str, envelope: Value) -> Shop {
    let number = json!({ "type": "integer", "minimum": 0 });
    let query = |name: &str| json!({ "name": name, "in": "query", "schema": number });
    let note = json!({ "type": "object", "required": ["id"], "properties": {
        "id": { "type": "integer" }, "text": { "type": "string" },
    } });
    let items = json!({ "properties": { "items": { "type": "array", "items": note } } });
    let list = json!({ "type": "object", "allOf": [items, envelope] });
    let answer = |schema: &Value| {
        json!({ "200": { "description": "d", "content": {
        "application/json": { "schema": schema },
    } } })
    };
    let id = json!({ "name": "id", "in": "path", "required": true, "schema": number });
    let body = json!({ "content": { "application/json": { "schema": note } } });
    let get =
        json!({ "parameters": [query("limit"), query(parameter)], "responses": answer(&list) });
    let shop = Shop::serving(json!({
        "/notes": { "get": get, "post": { "requestBody": body, "responses": answer(&note) } },
        "/notes/{id}": { "get": { "parameters": [id], "responses": answer(&note) } },
    }));
    for number in 0..5 {
        let note = json!({ "id": number + 10, "text": "x" });
        Answer::to(shop.plain("POST", "/notes").json(&note)).unwrap();
    }
    shop
}

fn page(shop: &Shop, path: &str) -> Value {
    Answer::to(shop.plain("GET", path)).unwrap().json()
}

fn ids(page: &Value) -> Vec<i64> {
    let items = page["items"].as_array().unwrap().iter();
    items.map(|item| item["id"].as_i64().unwrap()).collect()
}

#[test]
fn an_offset_leads_through_a_list_and_is_null_at_its_end() {
    let number = json!({ "type": ["integer", "null"] });
    let shop = notes(
        "offset",
        json!({ "nextOffset": number, "total": { "type": "integer" } }),
    );
    let first = page(&shop, "/notes?limit=3");
    assert_eq!(
        (ids(&first), &first["nextOffset"]),
        (vec![10, 11, 12], &json!(3))
    );
    let second = page(&shop, "/notes?limit=3&offset=3");
    assert_eq!(
        (ids(&second), &second["nextOffset"]),
        (vec![13, 14], &Value::Null)
    );
    assert_eq!(second["total"], 5);
}

#[test]
fn pages_are_counted_and_the_next_is_linked() {
    let link = json!({ "type": ["string", "null"], "format": "uri" });
    let number = json!({ "type": "integer" });
    let meta = json!({ "type": "object", "properties": { "page": number, "totalPages": number } });
    let shop = notes("page", json!({ "next": link, "meta": meta }));
    let first = page(&shop, "/notes?limit=2&page=1");
    assert_eq!(first["meta"], json!({ "page": 1, "totalPages": 3 }));
    let next = first["next"].as_str().unwrap().to_owned();
    let path = next.strip_prefix(&shop.server.url()).unwrap();
    let second = page(&shop, path);
    assert_eq!(ids(&second), [12, 13]);
    let last = page(&shop, "/notes?limit=2&page=3");
    assert_eq!((ids(&last), &last["next"]), (vec![14], &Value::Null));
}

#[test]
fn a_link_that_two_parts_of_an_envelope_describe_ends_with_the_list() {
    let link = json!({ "type": "string", "format": "uri" });
    let parts = json!([
        { "properties": { "links": { "type": "object", "description": "Where to go." } } },
        { "properties": { "links": { "type": "object", "properties": { "next": link, "self": link } } } },
    ]);
    let shop = notes_in("page", json!({ "allOf": parts }));
    let next = |path: &str| page(&shop, path)["links"].get("next").cloned();
    let second = format!("{}/notes?limit=3&page=2", shop.server.url());
    assert_eq!(next("/notes?limit=3"), Some(json!(second)));
    assert_eq!(next("/notes?limit=3&page=2"), None);
}
