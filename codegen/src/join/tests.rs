//! Two products with the same names, joined.

use serde_json::{Value as Json, json};

use super::*;
use crate::overlay::Effect;
use crate::source::Sources;

fn document(json: &Json) -> Document {
    let mut sources = Sources::default();
    let file = sources.add("a.yaml", "");
    Document::new(Node::from_json(json, sources.whole(file)))
}

/// A product with one operation at `/customers` of `url`.
fn shop(url: &str) -> Json {
    json!({
        "openapi": "3.0.3",
        "info": {"title": "Shop", "version": "1"},
        "tags": [{"name": "Customers"}],
        "paths": {"/customers": {"get": {
            "operationId": "listCustomers",
            "tags": ["Customers"],
            "servers": [{"url": url}],
            "security": [{"Key": []}],
            "responses": {"200": {"content": {"application/json": {
                "schema": {"$ref": "#/components/schemas/Customer"},
            }}}},
        }}},
        "components": {
            "schemas": {"Customer": {
                "properties": {"$ref": {"type": "string"}, "example": {"$ref": "#/components/schemas/Name"}},
                "example": {"$ref": "#/components/schemas/Name"},
            }, "Name": {"type": "string"}},
            "securitySchemes": {"Key": {"type": "http", "scheme": "bearer"}},
        },
    })
}

fn joined(parts: &[(&str, &Json)]) -> (Json, Vec<&'static str>) {
    let documents: Vec<_> = parts.iter().map(|(_, json)| document(json)).collect();
    let parts = parts.iter().zip(&documents);
    let parts: Vec<_> = parts
        .map(|((name, _), part)| (*name, *name, part))
        .collect();
    let (document, findings) = join_products(&parts);
    let rules = findings.iter().map(|finding| finding.rule).collect();
    (document.unwrap().root.to_json(), rules)
}

#[test]
fn two_products_that_call_everything_the_same_stay_apart() {
    let (new, old) = (shop("https://a.example/v2"), shop("https://a.example/v1/"));
    let (root, rules) = joined(&[("new", &new), ("old-one", &old)]);
    assert_eq!(rules, [""; 0]);
    for (path, product) in [("/v2/customers", "new"), ("/v1/customers", "old-one")] {
        let operation = &root["paths"][path]["get"];
        assert_eq!(operation["operationId"], format!("{product}.listCustomers"));
        assert_eq!(operation["x-product"], product);
        assert_eq!(operation["tags"][0], format!("{product}.Customers"));
        assert_eq!(operation["servers"][0]["url"], "https://a.example");
        let key = format!("{product}.Key");
        assert_eq!(operation["security"][0], json!({key.as_str(): []}));
        assert!(root["components"]["securitySchemes"].get(key).is_some());
        let schema = &operation["responses"]["200"]["content"]["application/json"]["schema"];
        let reference = format!("#/components/schemas/{product}.Customer");
        assert_eq!(schema["$ref"], reference);
        let customer = &root["components"]["schemas"][format!("{product}.Customer")];
        let name = format!("#/components/schemas/{product}.Name");
        assert_eq!(customer["properties"]["example"]["$ref"], name);
        assert_eq!(customer["example"]["$ref"], "#/components/schemas/Name");
    }
}

#[test]
fn one_path_and_method_of_two_products_is_an_error() {
    let one = shop("https://a.example/v1");
    let other = shop("https://b.example/v1");
    let (_, rules) = joined(&[("one", &one), ("other", &other)]);
    assert_eq!(rules, ["joined-operations"]);
}

#[test]
fn servers_with_different_paths_are_left_alone_and_named() {
    let mut odd = shop("https://a.example/v1");
    odd["paths"]["/customers"]["get"]["servers"] =
        json!([{"url": "https://a.example/v1"}, {"url": "https://b.example/test"}]);
    let (root, rules) = joined(&[("odd", &odd)]);
    assert_eq!(rules, ["differing-bases"]);
    let servers = &root["paths"]["/customers"]["get"]["servers"];
    assert_eq!(servers[1]["url"], "https://b.example/test");
}

#[test]
fn references_into_paths_and_mappings_follow() {
    let mut shop = shop("https://a.example/v1");
    shop["paths"]["/other"] = json!({"get": {
        "servers": [{"url": "https://a.example/v1"}],
        "responses": {"200": {"$ref": "#/paths/~1customers/get/responses/200"}},
    }});
    shop["components"]["schemas"]["Any"] = json!({"discriminator": {"mapping": {
        "a": "Customer", "b": "#/components/schemas/Name",
    }}});
    let (root, _) = joined(&[("shop", &shop)]);
    let answer = &root["paths"]["/v1/other"]["get"]["responses"]["200"]["$ref"];
    assert_eq!(answer, "#/paths/~1v1~1customers/get/responses/200");
    let mapping = &root["components"]["schemas"]["shop.Any"]["discriminator"]["mapping"];
    let expected = json!({"a": "shop.Customer", "b": "#/components/schemas/shop.Name"});
    assert_eq!(mapping, &expected);
}

#[test]
fn what_overlays_touched_is_found_where_it_went() {
    let mut document = document(&shop("https://a.example/v1"));
    let place = document.root.place;
    let at = |names: &[&str]| {
        let location = names
            .iter()
            .fold(Location::default(), |at, name| at.name(name));
        Touch {
            location,
            effect: Effect::Written,
            place,
        }
    };
    document.touches = vec![
        at(&["paths", "/customers", "get", "summary"]),
        at(&["components", "schemas", "Name"]),
        at(&["info"]),
    ];
    let (joined, _) = join_products(&[("shop", "Shop", &document)]);
    let pointers = joined
        .unwrap()
        .touches
        .into_iter()
        .map(|touch| touch.location.pointer());
    let expected = [
        "/paths/~1v1~1customers/get/summary",
        "/components/schemas/shop.Name",
        "/info",
    ];
    assert_eq!(pointers.collect::<Vec<_>>(), expected);
}

#[test]
fn the_joined_document_says_which_products_it_holds() {
    let mut other = shop("https://a.example/v2");
    other["info"] = json!({"title": "Shop", "version": "2"});
    let (root, _) = joined(&[("one", &shop("https://a.example/v1")), ("two", &other)]);
    assert_eq!(root["info"]["title"], "Shop");
    assert_eq!(root["info"]["version"], "1, 2");
    let about = root["info"]["description"].as_str().unwrap();
    assert!(about.contains("- `two`: two, version 2"), "{about}");
}
