//! What a client is asked to send when operations are tried.
use mock::Wire;
use serde_json::{Value, json};

/// The inputs that a client is given for the only operation of these paths.
fn asked(paths: Value) -> Vec<Value> {
    asked_of(json!({ "openapi": "3.1.0", "paths": paths }))
}

fn asked_of(document: Value) -> Vec<Value> {
    let wire = Wire::new(document, 0).unwrap();
    let mut asked = Vec::new();
    let _ = wire.run(&mut |_, inputs| {
        asked.push(inputs.clone());
        Err("not called".to_owned())
    });
    assert!(!asked.is_empty());
    asked
}

fn done() -> Value {
    json!({ "204": { "description": "d" } })
}

#[test]
fn a_variable_that_shares_its_segment_never_holds_what_divides_it() {
    let variable = |name: &str| json!({ "name": name, "in": "path", "required": true, "schema": { "type": "string" } });
    let parameters = json!([variable("a"), variable("b"), variable("c")]);
    let get = json!({ "parameters": parameters, "responses": done() });
    for inputs in asked(json!({ "/x/{a}-{b}!{c}": { "get": get } })) {
        for name in ["a", "b", "c"] {
            let value = inputs["path"][name].as_str().unwrap();
            assert!(!value.contains(['-', '!']), "{value}");
        }
    }
}

#[test]
fn what_may_be_anything_is_something_in_a_path() {
    let parameters = json!([{ "name": "a", "in": "path", "required": true, "schema": {} }]);
    let get = json!({ "parameters": parameters, "responses": done() });
    for inputs in asked(json!({ "/x/{a}": { "get": get } })) {
        assert_eq!(inputs["path"]["a"], json!("any text"));
    }
}

#[test]
fn a_structured_body_of_any_type_is_no_text() {
    let schema = json!({ "type": "object", "required": ["a"], "properties": { "a": {} } });
    for range in ["application/*", "*/*"] {
        let body = json!({ "required": true, "content": { range: { "schema": schema } } });
        let post = json!({ "requestBody": body, "responses": done() });
        for inputs in asked(json!({ "/x": { "post": post } })) {
            assert!(inputs["body"]["value"]["a"].is_object(), "{inputs}");
        }
    }
}

#[test]
fn a_form_that_requires_what_may_be_empty_is_given_what_it_may_hold() {
    let text = json!({ "type": "string" });
    let list = json!({ "type": "array", "items": text });
    let inner = json!({ "type": "object", "required": ["list"], "properties": { "list": list } });
    let schema = json!({ "type": "object", "required": ["a"], "properties": { "a": inner } });
    let deep = json!({ "a": { "style": "deepObject", "explode": true } });
    let content = json!({ "schema": schema, "encoding": deep });
    let content = json!({ "application/x-www-form-urlencoded": content });
    let body = json!({ "required": true, "content": content });
    let post = json!({ "requestBody": body, "responses": done() });
    for inputs in asked(json!({ "/x": { "post": post } })) {
        let list = inputs["body"]["value"]["a"]["list"].as_array();
        assert!(list.is_some_and(|list| !list.is_empty()), "{inputs}");
    }
}

#[test]
fn a_header_is_given_no_list_of_lists() {
    let list = |items: Value| json!({ "type": "array", "items": items });
    let schema = list(list(json!({ "type": "integer" })));
    let parameters = json!([
        { "name": "nested", "in": "header", "schema": schema },
        { "name": "flat", "in": "header", "schema": list(json!({ "type": "integer" })) },
    ]);
    let get = json!({ "parameters": parameters, "responses": done() });
    let asked = asked(json!({ "/x": { "get": get } }));
    let is_given = |name: &str| asked.iter().any(|one| one["header"].get(name).is_some());
    assert_eq!((is_given("nested"), is_given("flat")), (false, true));
}

#[test]
fn what_requires_itself_ends_without_itself() {
    let up = json!({ "$ref": "#/paths/~1x/post/requestBody/content/application~1json/schema" });
    let id = json!({ "type": "integer" });
    let schema =
        json!({ "type": "object", "required": ["id", "up"], "properties": { "id": id, "up": up } });
    let body = json!({ "required": true, "content": { "application/json": { "schema": schema } } });
    let post = json!({ "requestBody": body, "responses": done() });
    for inputs in asked(json!({ "/x": { "post": post } })) {
        let mut inner = &inputs["body"]["value"];
        while let Some(up) = inner.get("up") {
            inner = up;
        }
        assert!(inner["id"].is_i64(), "{inner}");
    }
}

#[test]
fn two_credentials_for_one_header_are_held_against_nobody() {
    let operation = json!({ "security": [{ "a": [], "b": [] }], "responses": done() });
    let wire = Wire::new(
        json!({ "openapi": "3.1.0", "paths": { "/x": { "get": operation } },
            "components": { "securitySchemes": {
                "a": { "type": "http", "scheme": "basic" }, "b": { "type": "http", "scheme": "bearer" },
            } } }),
        0,
    )
    .unwrap();
    let url = format!("{}/x", wire.url());
    let client = reqwest::blocking::Client::builder()
        .no_proxy()
        .build()
        .unwrap();
    let report = wire.run(&mut |_, _| {
        let sent = client.get(&url).bearer_auth("token2").send();
        let status = sent.map_err(|error| error.to_string())?.status().as_u16();
        Ok(json!({ "status": status }))
    });
    let about = report.operations[0].discrepancies.iter();
    let about: Vec<_> = about.map(|one| one.about.as_str()).collect();
    assert!(
        !about.iter().any(|of| of.starts_with("security")),
        "{about:?}"
    );
}

#[test]
fn a_form_of_a_list_is_a_text_like_any_other() {
    let schema = json!({ "type": "array", "minItems": 1, "items": { "type": "integer" } });
    let content = json!({ "application/x-www-form-urlencoded": { "schema": schema } });
    let body = json!({ "required": true, "content": content });
    let post = json!({ "requestBody": body, "responses": done() });
    for inputs in asked(json!({ "/x": { "post": post } })) {
        assert!(inputs["body"]["value"].is_string(), "{inputs}");
    }
}

#[test]
fn a_parameter_that_is_the_api_key_is_left_to_the_credential() {
    let text = json!({ "type": "string" });
    let parameters = ["X-TOKEN", "X-Other"]
        .map(|name| json!({ "name": name, "in": "header", "required": true, "schema": text }));
    let get = json!({ "parameters": parameters, "security": [{ "key": [] }], "responses": done() });
    let key = json!({ "type": "apiKey", "in": "header", "name": "X-Token" });
    let document = json!({ "openapi": "3.1.0", "paths": { "/x": { "get": get } },
        "components": { "securitySchemes": { "key": key } } });
    for inputs in asked_of(document) {
        let header = inputs["header"].as_object().unwrap();
        assert_eq!(header.keys().collect::<Vec<_>>(), ["X-Other"]);
    }
}

#[test]
fn what_has_properties_is_no_text_though_nobody_says_that_it_is_an_object() {
    let inner = json!({ "properties": { "b": { "type": "array", "maxItems": 0 } } });
    let schema = json!({ "properties": { "a": inner } });
    let parameters = json!([{ "name": "filter", "in": "query", "style": "deepObject",
        "explode": true, "schema": schema }]);
    let get = json!({ "parameters": parameters, "responses": done() });
    for inputs in asked(json!({ "/x": { "get": get } })) {
        assert!(inputs["query"].get("filter").is_none_or(Value::is_object));
    }
}

#[test]
fn paths_that_differ_in_the_names_of_their_variables_are_called_alike() {
    let operation = |name: &str| {
        let parameter = json!({ "name": name, "in": "path", "required": true,
            "schema": { "type": "string" } });
        json!({ "get": { "parameters": [parameter], "responses": done() } })
    };
    let paths = json!({ "/x/{id}": operation("id"), "/x/{key}": operation("key") });
    let wire = Wire::new(json!({ "openapi": "3.1.0", "paths": paths }), 0).unwrap();
    let url = wire.url();
    let client = reqwest::blocking::Client::builder().no_proxy();
    let client = client.build().unwrap();
    let report = wire.run(&mut |_, inputs| {
        let values = inputs["path"].as_object().unwrap().values();
        let value: String = values.filter_map(Value::as_str).collect();
        let mut target = reqwest::Url::parse(&url).unwrap();
        target
            .path_segments_mut()
            .unwrap()
            .pop_if_empty()
            .extend(["x", &value]);
        let sent = client
            .get(target)
            .send()
            .map_err(|error| error.to_string())?;
        Ok(json!({ "status": sent.status().as_u16() }))
    });
    assert_eq!(report.right(), 2, "{:?}", report.operations);
}
