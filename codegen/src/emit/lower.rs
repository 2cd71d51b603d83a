//! The normal document as progenitor takes it.
//!
//! Constraints go: a client that checks what a server answers against limits
//! and patterns is stricter than the API and loses answers that arrived. What
//! they say stays in the documentation of the generated items.

use serde_json::{Map, Value};

use crate::node::Node;

/// Keywords that restrict values without changing their type.
const CONSTRAINTS: [&str; 14] = [
    "pattern",
    "minLength",
    "maxLength",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
    "example",
];

/// Formats that keep a Rust type of their own; numbers are never narrowed.
const KEPT_FORMATS: [&str; 4] = ["date-time", "int64", "uint64", "double"];

/// The types of the document as JSON, without what would make the client
/// stricter than the API. Operations are emitted by the generator itself.
pub(super) fn lower(root: &Node) -> Value {
    let mut json = root.to_json();
    if let Some(schemas) = json.pointer_mut("/components/schemas") {
        each_value(schemas, lower_schema);
    }
    without_operations(&mut json);
    json
}

fn without_operations(json: &mut Value) {
    let Some(document) = json.as_object_mut() else {
        return;
    };
    document.insert("paths".to_owned(), Value::Object(Map::new()));
    if let Some(components) = document
        .get_mut("components")
        .and_then(Value::as_object_mut)
    {
        components.retain(|kind, _| kind == "schemas");
    }
}

fn each_value(value: &mut Value, mut change: impl FnMut(&mut Value)) {
    match value {
        Value::Object(map) => map.values_mut().for_each(&mut change),
        Value::Array(items) => items.iter_mut().for_each(&mut change),
        _ => {}
    }
}

fn lower_schema(schema: &mut Value) {
    let Some(map) = schema.as_object_mut() else {
        return;
    };
    for constraint in CONSTRAINTS {
        map.shift_remove(constraint);
    }
    drop_strict_format(map);
    if let Some(properties) = map.get_mut("properties") {
        each_value(properties, lower_schema);
    }
    for key in ["allOf", "oneOf", "anyOf"] {
        if let Some(members) = map.get_mut(key) {
            each_value(members, lower_schema);
        }
    }
    for key in ["items", "additionalProperties", "not"] {
        if let Some(member) = map.get_mut(key) {
            lower_schema(member);
        }
    }
}

/// A format that would make decoding fail on an unusual spelling becomes text.
fn drop_strict_format(map: &mut Map<String, Value>) {
    let kept = map
        .get("format")
        .and_then(Value::as_str)
        .is_some_and(|format| KEPT_FORMATS.contains(&format));
    if !kept {
        map.shift_remove("format");
    }
}
