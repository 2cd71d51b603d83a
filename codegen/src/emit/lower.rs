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

/// The document as JSON, without what would make the client stricter than the API.
pub(super) fn lower(root: &Node) -> Value {
    let mut json = root.to_json();
    if let Some(schemas) = json.pointer_mut("/components/schemas") {
        each_value(schemas, lower_schema);
    }
    if let Some(paths) = json.get_mut("paths") {
        each_value(paths, |item| each_value(item, lower_operation));
    }
    json
}

/// The document with one operation alone.
pub(super) fn only(document: &Value, path: &str, method: &str) -> Option<Value> {
    let operation = document.get("paths")?.get(path)?.get(method)?.clone();
    let item = Value::Object(Map::from_iter([(method.to_owned(), operation)]));
    let mut alone = document.clone();
    let paths = Value::Object(Map::from_iter([(path.to_owned(), item)]));
    alone.as_object_mut()?.insert("paths".to_owned(), paths);
    Some(alone)
}

fn each_value(value: &mut Value, mut change: impl FnMut(&mut Value)) {
    match value {
        Value::Object(map) => map.values_mut().for_each(&mut change),
        Value::Array(items) => items.iter_mut().for_each(&mut change),
        _ => {}
    }
}

fn lower_operation(operation: &mut Value) {
    if let Some(parameters) = operation.get_mut("parameters") {
        each_value(parameters, |parameter| {
            lower_under(parameter, "schema");
        });
    }
    if let Some(content) = operation.pointer_mut("/requestBody/content") {
        each_value(content, |media| lower_under(media, "schema"));
    }
    if let Some(responses) = operation.get_mut("responses") {
        keep_successes(responses);
        each_value(responses, |response| {
            if let Some(content) = response.get_mut("content") {
                each_value(content, |media| lower_under(media, "schema"));
            }
        });
    }
}

/// Errors are read by the runtime; progenitor would refuse answers that differ.
fn keep_successes(responses: &mut Value) {
    let Some(map) = responses.as_object_mut() else {
        return;
    };
    if map.keys().any(|status| status.starts_with('2')) {
        map.retain(|status, _| status.starts_with('2'));
    }
}

fn lower_under(value: &mut Value, key: &str) {
    if let Some(schema) = value.get_mut(key) {
        lower_schema(schema);
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
