//! Requests that leave the document are refused, and told where.
use std::io::{Read as _, Write as _};

use mock::{Mock, Strictness};
use serde_json::{Value, json};

use crate::client::{Answer, Shop, answered, document};

/// The parts and pointers of the problems that a refusal names.
#[track_caller]
fn assert_refused(answer: &Answer, status: u16, places: &[(&str, &str)]) {
    assert_eq!(answer.status, status, "{}", answer.text);
    let problems = answer.problems();
    let found: Vec<(&str, &str)> = problems
        .iter()
        .map(|[part, pointer, _]| (part.as_str(), pointer.as_str()))
        .collect();
    assert_eq!(found, places, "{problems:?}");
}

#[test]
fn a_path_nobody_documented_is_refused_with_the_one_that_was_meant() {
    let shop = Shop::open();
    assert_refused(&shop.get("/cats"), 404, &[("path", "")]);
    let slash = shop.get("/orders/");
    assert!(slash.text.contains("; /v1/orders is"), "{}", slash.text);
}

#[test]
fn a_method_nobody_documented_is_refused_with_those_that_are() {
    let shop = Shop::open();
    let answer = Answer::to(shop.request("PUT", "/orders")).unwrap();
    assert_refused(&answer, 405, &[("method", "")]);
    assert_eq!(answer.header("allow"), "GET, POST");
}

#[test]
fn a_request_without_credentials_is_refused_for_that_and_told_the_rest() {
    let shop = Shop::open();
    let answer = Answer::to(shop.anonymous("GET", "/orders?limit=0")).unwrap();
    let places = [("security", "/Authorization"), ("query", "/limit")];
    assert_refused(&answer, 401, &places);
    assert_eq!(answer.header("www-authenticate"), "Bearer");
}

#[test]
fn credentials_of_another_scheme_or_given_twice_are_refused() {
    let shop = Shop::open();
    let other = shop
        .anonymous("GET", "/orders")
        .basic_auth("user", Some("password"));
    let twice = shop.request("GET", "/orders").bearer_auth("again");
    for request in [other, twice] {
        let answer = Answer::to(request).unwrap();
        assert_refused(&answer, 401, &[("security", "/Authorization")]);
    }
}

#[test]
fn an_operation_open_to_all_asks_for_no_credentials() {
    let shop = Shop::open();
    let answer = Answer::to(shop.anonymous("GET", "/health")).unwrap();
    assert_eq!(answer.status, 204);
}

#[test]
fn only_the_credentials_that_were_named_are_accepted() {
    let shop = Shop::of(Mock::from_document(document()).accept("another"));
    assert_refused(&shop.get("/orders"), 401, &[("security", "/Authorization")]);
    let shop = Shop::of(Mock::from_document(document()).accept("token"));
    assert_eq!(shop.get("/orders").status, 200);
}

#[test]
fn all_that_is_wrong_with_the_parameters_is_said_at_once() {
    let answer = Shop::open().get("/rates/someday?pairs=USDCOP,x&more=1");
    let places = [
        ("path", "/day"),
        ("header", "/X-Desk"),
        ("query", "/pairs/1"),
        ("query", "/more"),
    ];
    assert_refused(&answer, 400, &places);
}

#[test]
fn parameters_that_fit_are_let_through() {
    let shop = Shop::open();
    let request = shop.request("GET", "/rates/2024-02-29?pairs=USDCOP,EURCOP");
    let answer = Answer::to(request.header("x-desk", "7")).unwrap();
    assert_eq!(answer.status, 200, "{}", answer.text);
}

#[test]
fn a_lenient_server_lets_unknown_query_parameters_pass() {
    let mock = Mock::from_document(document()).strictness(Strictness::Lenient);
    assert_eq!(Shop::of(mock).get("/orders?more=1").status, 200);
}

#[test]
fn every_part_of_a_body_that_does_not_fit_is_named() {
    let body = json!({ "amount": 999, "currency": "EUR", "colour": "red" });
    let answer = Shop::open().post("/orders", &body);
    assert_eq!(answer.status, 400);
    let mut pointers: Vec<String> = answer
        .problems()
        .into_iter()
        .map(|p| p[1].clone())
        .collect();
    pointers.sort();
    assert_eq!(pointers, ["/amount", "/colour", "/currency", "/reference"]);
}

#[test]
fn a_refusal_has_the_documented_body_and_never_repeats_a_value() {
    let body = json!({ "reference": "ab", "amount": 5000 });
    let answer = Shop::open().post("/orders", &body);
    let message = answer.string("/message");
    assert!(message.contains("body /reference"), "{message}");
    assert!(!message.contains("\"ab\""), "{message}");
}

#[test]
fn of_alternatives_the_nearest_says_what_is_wrong() {
    let shop = Shop::open();
    let path = format!("/orders/{}/payments", shop.order("r-1"));
    let answer = shop.post(&path, &json!({ "kind": "card", "number": "4111" }));
    assert_refused(&answer, 400, &[("body", "/number")]);
}

#[test]
fn a_body_that_is_not_there_or_not_json_is_refused() {
    let shop = Shop::open();
    let nothing = Answer::to(shop.request("POST", "/orders")).unwrap();
    assert_refused(&nothing, 400, &[("body", "")]);
    let text = shop.request("POST", "/orders").body("{");
    let text = text.header("content-type", "application/json");
    assert_refused(&Answer::to(text).unwrap(), 400, &[("body", "")]);
}

#[test]
fn a_body_of_another_type_is_refused_in_a_documented_status() {
    let shop = Shop::open();
    let request = shop.request("POST", "/orders").body("<a/>");
    let answer = Answer::to(request.header("content-type", "text/xml")).unwrap();
    assert_refused(&answer, 400, &[("header", "/Content-Type")]);
}

#[test]
fn a_body_where_none_is_documented_is_refused() {
    let shop = Shop::open();
    let request = shop.request("GET", "/orders").json(&Value::Null);
    assert_refused(&Answer::to(request).unwrap(), 400, &[("body", "")]);
}

#[test]
fn a_body_over_the_limit_is_refused() {
    let shop = Shop::of(Mock::from_document(document()).body_limit(20));
    let body = json!({ "reference": "much too long", "amount": 5000 });
    let answer = shop.post("/orders", &body);
    assert_eq!(answer.status, 413);
    assert!(
        answer.problems()[0][2].contains("20 bytes"),
        "{}",
        answer.text
    );
    let call = &shop.server.calls()[0];
    assert_eq!(call.operation.as_deref(), Some("createOrder"));
}

#[test]
fn a_form_is_read_in_its_encodings() {
    let size = json!({ "type": "object", "required": ["width"], "properties": { "width": { "type": "integer" } } });
    let schema = json!({ "type": "object", "properties": { "deep": size, "json": size } });
    let encoding = json!({ "deep": { "style": "deepObject", "explode": true } });
    let content =
        json!({ "application/x-www-form-urlencoded": { "schema": schema, "encoding": encoding } });
    let responses = json!({ "204": { "description": "d" }, "400": { "description": "d" } });
    let post = json!({ "requestBody": { "content": content }, "responses": responses });
    let answer = |form| {
        answered(
            json!({ "/forms": { "post": post } }),
            "POST",
            "/forms",
            form,
        )
    };
    assert_eq!(
        answer("deep%5Bwidth%5D=1&json=%7B%22width%22:2%7D").status,
        204
    );
    assert_eq!(answer("deep%5Bwidth%5D=x").status, 400);
}

#[test]
fn an_item_may_hold_what_divides_items_where_that_is_encoded() {
    let schema = json!({ "type": "array", "maxItems": 2, "items": { "type": "string" } });
    let parameters = json!([{ "name": "a", "in": "path", "required": true, "schema": schema }]);
    let responses = json!({ "204": { "description": "d" }, "400": { "description": "d" } });
    let get = json!({ "parameters": parameters, "responses": responses });
    let answer = |path| answered(json!({ "/{a}": { "get": get } }), "GET", path, "");
    assert_eq!(answer("/1%2C2,3").status, 204);
    assert_eq!(answer("/1,2,3").status, 400);
}

#[test]
fn paths_are_told_apart_by_the_query_that_stands_in_them() {
    let get = |status: &str| json!({ "get": { "responses": { status: { "description": "d" } } } });
    let paths = json!({ "/a": get("202"), "/a?x=1": get("203"), "/a?x=1&y=2": get("204") });
    let answer = |path| answered(paths.clone(), "GET", path, "").status;
    let statuses = ["/a", "/a?x=1", "/a?y=2&x=1"].map(answer);
    assert_eq!(statuses, [202, 203, 204]);
}

#[test]
fn nothing_at_all_is_a_form_without_members() {
    let property = json!({ "type": "string" });
    let list = json!({ "type": "array", "items": property });
    let schema = |required: Value| {
        let properties = json!({ "a": property, "all": list });
        json!({ "type": "object", "properties": properties, "required": required })
    };
    let status = |required: Value| {
        let media = json!({ "application/x-www-form-urlencoded": { "schema": schema(required) } });
        let operation = json!({
            "requestBody": { "required": true, "content": media },
            "responses": { "204": { "description": "d" }, "400": { "description": "d" } },
        });
        let shop = Shop::serving(json!({ "/forms": { "post": operation } }));
        let request = shop.plain("POST", "/forms");
        let form = request.header("content-type", "application/x-www-form-urlencoded");
        Answer::to(form).unwrap().status
    };
    assert_eq!(status(json!([])), 204);
    assert_eq!(
        status(json!(["all"])),
        204,
        "a form says nothing of an empty list"
    );
    assert_eq!(status(json!(["a"])), 400);
}

#[test]
fn one_text_may_be_a_list_of_one() {
    let digits = json!({ "type": "string", "pattern": "^[0-9]+$" });
    let one_of =
        json!([{ "type": "string", "maxLength": 3 }, { "type": "array", "items": digits }]);
    let parameter = json!({ "name": "ids", "in": "query", "schema": { "oneOf": one_of } });
    let responses = json!({ "204": { "description": "d" }, "400": { "description": "d" } });
    let operation = json!({ "parameters": [parameter], "responses": responses });
    let status = |path| {
        let paths = json!({ "/things": { "get": operation } });
        answered(paths, "GET", path, "").status
    };
    assert_eq!(status("/things?ids=abc"), 204);
    assert_eq!(status("/things?ids=1234&ids=5"), 204);
    assert_eq!(status("/things?ids=abcd"), 400);
}

#[test]
fn a_refusal_is_cut_where_the_document_takes_no_long_message() {
    let message = json!({ "type": "string", "maxLength": 30 });
    let error = json!({ "type": "object", "properties": { "code": { "type": "string" }, "message": message } });
    let wrong =
        json!({ "description": "d", "content": { "application/json": { "schema": error } } });
    let parameters = json!([{ "name": "number", "in": "query", "required": true, "schema": {} }]);
    let get = json!({ "parameters": parameters, "responses": { "400": wrong } });
    let answer = answered(json!({ "/a": { "get": get } }), "GET", "/a?other=1", "");
    assert_eq!(answer.string("/message"), "query /number: is r…");
}

#[test]
fn an_error_that_repeats_its_status_says_the_one_it_has() {
    let error = json!({ "type": "object", "properties": {
        "status": { "type": "integer" }, "detail": { "type": "string" },
    }, "example": { "status": 422, "detail": "No." } });
    let wrong = json!({ "description": "d", "content": { "application/problem+json": { "schema": error } } });
    let get = json!({ "responses": { "4XX": wrong } });
    let answer = answered(json!({ "/a": { "get": get } }), "GET", "/a?other=1", "");
    assert_eq!(
        (answer.status, &answer.json()["status"]),
        (400, &json!(400))
    );
}

#[test]
fn of_operations_that_are_called_alike_the_one_that_fits_is_meant() {
    let body = |name: &str| {
        let schema = json!({ "type": "object", "required": [name], "additionalProperties": false,
            "properties": { name: { "type": "string" } } });
        json!({ "required": true, "content": { "application/json": { "schema": schema } } })
    };
    let operation = |id: &str, name: &str| {
        let responses = json!({ "204": { "description": "d" }, "400": { "description": "d" } });
        json!({ "post": { "operationId": id, "requestBody": body(name), "responses": responses } })
    };
    let shop = Shop::serving(json!({
        "/links": operation("open", "a"), "/links#closed": operation("closed", "b"),
    }));
    let called = |body: Value| {
        let answer = Answer::to(shop.plain("POST", "/links").json(&body)).unwrap();
        (
            answer.status,
            shop.server.calls().pop().unwrap().operation.unwrap(),
        )
    };
    assert_eq!(called(json!({ "a": "x" })), (204, "open".to_owned()));
    assert_eq!(called(json!({ "b": "x" })), (204, "closed".to_owned()));
    assert_eq!(called(json!({ "c": "x" })), (400, "open".to_owned()));
}

#[test]
fn a_body_of_xml_is_held_against_its_schema() {
    let schema = json!({ "type": "object", "required": ["n"], "properties": {
        "n": { "type": "integer" }, "id": { "type": "string", "xml": { "attribute": true } },
    } });
    let body = json!({ "content": { "application/xml": { "schema": schema } } });
    let responses = json!({ "204": { "description": "d" }, "400": { "description": "d" } });
    let post = json!({ "requestBody": body, "responses": responses });
    let shop = Shop::serving(json!({ "/a": { "post": post } }));
    let answer = |text: &'static str| {
        let post = shop.plain("POST", "/a").body(text);
        Answer::to(post.header("content-type", "application/xml")).unwrap()
    };
    assert_eq!(answer("<a id='x'><n>1</n></a>").status, 204);
    assert_refused(&answer("<a><n>x</n></a>"), 400, &[("body", "/n")]);
    assert_refused(&answer("<a><n>1</a>"), 400, &[("body", "")]);
}

#[test]
fn what_is_missing_is_told_in_a_documented_status() {
    let answer = |statuses: [&str; 2]| {
        let shown = json!({ "type": "object", "properties": { "id": { "type": "string" } } });
        let shown =
            json!({ "description": "d", "content": { "application/json": { "schema": shown } } });
        let other = json!({ "description": "d" });
        let parameters = json!([{ "name": "id", "in": "path", "required": true, "schema": {} }]);
        let get = json!({ "parameters": parameters,
            "responses": { "200": shown, statuses[0]: other, statuses[1]: other } });
        let post = json!({ "responses": { "201": shown } });
        answered(
            json!({ "/a": { "post": post }, "/a/{id}": { "get": get } }),
            "GET",
            "/a/1",
            "",
        )
        .status
    };
    assert_eq!(answer(["400", "404"]), 404);
    assert_eq!(answer(["400", "410"]), 410);
    assert_eq!(answer(["400", "default"]), 404);
    assert_eq!(answer(["400", "500"]), 400);
}

#[test]
fn a_variable_of_the_path_that_nobody_describes_is_a_text() {
    let get = json!({ "responses": { "204": { "description": "d" } } });
    let paths = json!({ "/things/{id}": { "get": get } });
    assert_eq!(answered(paths, "GET", "/things/any%20text", "").status, 204);
}

#[test]
fn a_member_that_is_given_twice_is_refused_unless_the_server_is_lenient() {
    let text = r#"{"reference": "r-1", "amount": 5000, "amount": 6000}"#;
    let post = |shop: &Shop| {
        let post = shop.request("POST", "/orders").body(text);
        Answer::to(post.header("content-type", "application/json")).unwrap()
    };
    assert_refused(&post(&Shop::open()), 400, &[("body", "/amount")]);
    let mock = Mock::from_document(document()).strictness(Strictness::Lenient);
    assert_eq!(post(&Shop::of(mock)).json()["amount"], 6000);
}

#[test]
fn a_client_that_writes_all_before_it_reads_is_told_that_its_body_is_too_long() {
    let shop = Shop::of(Mock::from_document(document()).body_limit(20));
    let mut stream = std::net::TcpStream::connect(shop.server.address()).unwrap();
    let length = 8 * 1024 * 1024;
    let head = format!("POST /v1/orders HTTP/1.1\r\ncontent-length: {length}\r\n\r\n");
    stream.write_all(head.as_bytes()).unwrap();
    stream.write_all(&vec![b' '; length]).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 413 "), "{answer}");
}

#[test]
fn authorization_is_a_parameter_where_nothing_else_says_who_may_call() {
    let parameters = json!([{ "name": "Authorization", "in": "header", "required": true,
        "schema": { "type": "string" } }]);
    let responses = json!({ "204": { "description": "d" }, "400": { "description": "d" } });
    let get = json!({ "parameters": parameters, "responses": responses });
    let shop = Shop::serving(json!({ "/a": { "get": get } }));
    let answer = Answer::to(shop.plain("GET", "/a")).unwrap();
    assert_refused(&answer, 400, &[("header", "/Authorization")]);
    let shown = shop.plain("GET", "/a").header("authorization", "key");
    assert_eq!(Answer::to(shown).unwrap().status, 204);
}

#[test]
fn a_body_is_judged_by_the_media_type_with_its_parameters() {
    let of = |kind: &str| json!({ "schema": { "type": kind } });
    let content = json!({ "application/json": of("array"), "application/json;simple": of("object"),
        "application/json; v=2": of("string") });
    let post = json!({ "requestBody": { "content": content },
        "responses": { "204": { "description": "d" } } });
    let shop = Shop::serving(json!({ "/a": { "post": post } }));
    let status = |stated: &str, body: &str| {
        let post = shop.plain("POST", "/a").header("content-type", stated);
        Answer::to(post.body(body.to_owned())).unwrap().status
    };
    let fitting = [
        ("application/json", "[]"),
        ("application/json; charset=utf-8", "[]"),
        ("application/json; Simple", "{}"),
        ("application/json;v=2", "\"a\""),
    ];
    for (stated, body) in fitting {
        assert_eq!(status(stated, body), 204, "{stated}");
    }
    assert_eq!(status("application/json;simple", "[]"), 400);
}
