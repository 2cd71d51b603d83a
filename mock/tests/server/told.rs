//! A refusal says what is wrong, where, and where the document says otherwise.
use serde_json::{Value, json};

use crate::client::{Answer, Shop, answered};

/// The pointers of the problems with the places in the document that say otherwise.
fn stated(answer: &Answer) -> Vec<(String, String)> {
    let text = |problem: &Value, key: &str| problem[key].as_str().unwrap().to_owned();
    let told = answer.told();
    let told = told.iter();
    told.map(|one| (text(one, "pointer"), text(one, "stated_at")))
        .collect()
}

/// A document that takes a pet, which is a cat or a dog.
fn pets(discriminator: Value) -> Value {
    let kind = json!({ "type": "string" });
    let cat = json!({ "type": "object", "required": ["kind"], "properties": {
        "kind": kind, "lives": { "type": "integer", "maximum": 9, "nullable": true },
    }, "additionalProperties": false });
    let dog = json!({ "type": "object", "required": ["kind", "breed"], "properties": {
        "kind": kind, "breed": { "enum": ["lab", "pug"] },
    }, "additionalProperties": false });
    let one_of =
        json!([{ "$ref": "#/components/schemas/Cat" }, { "$ref": "#/components/schemas/Dog" }]);
    let schema = json!({ "oneOf": one_of, "discriminator": discriminator });
    let body = json!({ "required": true, "content": { "application/json": { "schema": schema } } });
    let responses = json!({ "204": { "description": "d" }, "400": { "description": "d" } });
    json!({
        "openapi": "3.0.3",
        "paths": { "/pets": { "post": { "requestBody": body, "responses": responses } } },
        "components": { "schemas": { "Cat": cat, "Dog": dog } },
    })
}

fn mapping() -> Value {
    let mapping = json!({ "cat": "#/components/schemas/Cat", "dog": "#/components/schemas/Dog" });
    json!({ "propertyName": "kind", "mapping": mapping })
}

fn sent(pet: &Value) -> Answer {
    let shop = Shop::of(mock::Mock::from_document(pets(mapping())));
    Answer::to(shop.plain("POST", "/pets").json(pet)).unwrap()
}

#[test]
fn every_problem_names_the_place_in_the_document_that_says_otherwise() {
    let shop = Shop::open();
    let body = json!({ "amount": 999, "colour": "red" });
    let mut stated_at = stated(&shop.post("/orders?more=1", &body));
    stated_at.sort();
    let post = "#/paths/~1orders/post";
    let schema = "#/components/schemas/NewOrder";
    let place = |pointer: &str, at: String| (pointer.to_owned(), at);
    assert_eq!(
        stated_at,
        [
            place("/amount", format!("{schema}/properties/amount/minimum")),
            place("/colour", format!("{schema}/additionalProperties")),
            place("/more", format!("{post}/parameters")),
            place("/reference", format!("{schema}/required")),
        ]
    );
    let limit = stated(&shop.get("/orders?limit=0"));
    let parameter = "#/paths/~1orders/get/parameters/2/schema/minimum";
    assert_eq!(limit, [place("/limit", parameter.to_owned())]);
}

#[test]
fn the_alternative_that_a_discriminator_chooses_says_what_is_wrong() {
    let answer = sent(&json!({ "kind": "dog", "breed": "cat" }));
    let at = "#/components/schemas/Dog/properties/breed/enum";
    assert_eq!(stated(&answer), [("/breed".to_owned(), at.to_owned())]);
    let answer = sent(&json!({ "kind": "cat", "lives": 10 }));
    let at = "#/components/schemas/Cat/properties/lives/maximum";
    assert_eq!(stated(&answer), [("/lives".to_owned(), at.to_owned())]);
    assert_eq!(sent(&json!({ "kind": "cat", "lives": null })).status, 204);
}

#[test]
fn a_discriminator_that_chooses_no_alternative_is_told_all_that_it_can_be() {
    let answer = sent(&json!({ "kind": "cow" }));
    let [[_, pointer, message]] = answer.problems().try_into().unwrap();
    assert_eq!(pointer, "/kind");
    assert_eq!(message, r#"value is not one of "cat" or "dog""#);
}

#[test]
fn properties_are_not_called_unknown_where_something_else_is_wrong() {
    let kind = |kind: &str| json!({ "properties": { "kind": { "const": kind }, "n": { "type": "integer" } } });
    let schema = json!({ "oneOf": [kind("a"), kind("b")], "unevaluatedProperties": false });
    let body = json!({ "content": { "application/json": { "schema": schema } } });
    let responses = json!({ "204": { "description": "d" } });
    let shop =
        Shop::serving(json!({ "/a": { "post": { "requestBody": body, "responses": responses } } }));
    let pointers = |body: Value| -> Vec<String> {
        let answer = Answer::to(shop.plain("POST", "/a").json(&body)).unwrap();
        answer
            .problems()
            .into_iter()
            .map(|problem| problem[1].clone())
            .collect()
    };
    assert_eq!(pointers(json!({ "kind": "a", "n": "x" })), ["/n"]);
    assert_eq!(pointers(json!({ "kind": "c", "n": 1 })), ["/kind"]);
    assert_eq!(pointers(json!({ "kind": "a", "m": 1 })), ["/m"]);
}

#[test]
fn what_cannot_be_decoded_in_a_url_is_refused() {
    let parameters = json!([{ "name": "a", "in": "path", "required": true, "schema": {} }]);
    let responses = json!({ "204": { "description": "d" } });
    let paths =
        json!({ "/{a}.json": { "get": { "parameters": parameters, "responses": responses } } });
    let answer = |path| answered(paths.clone(), "GET", path, "");
    assert_eq!(answer("/%E2%82%AC%2Ejson").status, 204);
    for path in ["/%ff.json", "/a%.json"] {
        let answer = answer(path);
        assert_eq!(answer.status, 400, "{path}");
        assert_eq!(answer.problems()[0][0], "path");
    }
}

#[test]
fn a_number_has_to_fit_its_format() {
    let schema = json!({ "type": "integer", "format": "uint8" });
    let parameters = json!([{ "name": "n", "in": "query", "schema": schema }]);
    let responses = json!({ "204": { "description": "d" } });
    let paths = json!({ "/a": { "get": { "parameters": parameters, "responses": responses } } });
    let status = |n| answered(paths.clone(), "GET", &format!("/a?n={n}"), "").status;
    assert_eq!([255, 256, -1].map(status), [204, 400, 400]);
}

#[test]
fn a_number_one_beyond_64_bits_is_beyond() {
    let schema = json!({ "type": "integer", "format": "int64" });
    let parameters = json!([{ "name": "n", "in": "query", "schema": schema }]);
    let responses = json!({ "204": { "description": "d" } });
    let paths = json!({ "/a": { "get": { "parameters": parameters, "responses": responses } } });
    let status = |n: &str| answered(paths.clone(), "GET", &format!("/a?n={n}"), "").status;
    let inside = ["-9223372036854775808", "9223372036854775807"];
    assert_eq!(inside.map(status), [204, 204]);
    let beyond = ["-9223372036854775809", "9223372036854775808"];
    assert_eq!(beyond.map(status), [400, 400]);
}
