//! No field that identifies a person or an account goes unmarked.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use std::path::Path;

use serde_json::Value;

/// Parts of names that tell of a person or an account.
const PRIVATE: [&str; 9] = [
    "accountnumber",
    "documentnumber",
    "cardnumber",
    "cvv",
    "phone",
    "email",
    "customername",
    "expirationmonth",
    "expirationyear",
];

fn is_private(name: &str) -> bool {
    let name = name.to_lowercase();
    name == "name" || PRIVATE.iter().any(|part| name.contains(part))
}

/// Pointers of properties with a private name that are not marked `x-sensitive`.
fn unmarked(at: &str, value: &Value) -> Vec<String> {
    let mut found = Vec::new();
    if let Some(properties) = value.get("properties").and_then(Value::as_object) {
        for (name, property) in properties {
            if is_private(name) && property.get("x-sensitive") != Some(&Value::Bool(true)) {
                found.push(format!("{at}/properties/{name}"));
            }
        }
    }
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                found.extend(unmarked(&format!("{at}/{key}"), value));
            }
        }
        Value::Array(items) => {
            for (index, value) in items.iter().enumerate() {
                found.extend(unmarked(&format!("{at}/{index}"), value));
            }
        }
        _ => {}
    }
    found
}

#[test]
fn every_field_with_a_private_name_is_marked_sensitive() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../generated/openapi.json");
    let document: Value = serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap();
    assert_eq!(unmarked("", &document), Vec::<String>::new());
}

#[test]
fn a_private_field_that_is_not_marked_is_noticed() {
    let document = serde_json::json!({"properties": {"contactEmail": {"type": "string"}}});
    assert_eq!(unmarked("", &document), ["/properties/contactEmail"]);
}
