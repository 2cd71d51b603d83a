//! Faults inside an answer that still is JSON.
use serde_json::{Value, json};

use super::exchange::Outgoing;
use crate::answer::reply::{Content, Reply};
use crate::document::Document;
use crate::document::flat::{flatten_first, properties, required};
use crate::document::operation::Operation;
use crate::document::pointer::join;
use crate::fault::Fault;

/// The value of enums nobody documented.
const UNKNOWN: &str = "value_nobody_documented";

/// Changes the answer as the fault says; faults that are not of this kind change nothing.
pub(crate) fn apply(document: &Document, fault: &Fault, reply: &mut Reply) {
    let any = Value::Bool(true);
    let schema = reply.schema.clone();
    let schema = schema.as_ref().map_or(&any, |schema| &schema.raw);
    let Content::Json(value) = &mut reply.content else {
        return;
    };
    match fault {
        Fault::UnknownEnum => {
            if let Some(place) =
                enum_place(document, schema, value, "").and_then(|p| value.pointer_mut(&p))
            {
                *place = json!(UNKNOWN);
            }
        }
        Fault::ExtraField => extra_field(value),
        Fault::NullFields => null_fields(document, schema, value),
        _ => {}
    }
}

/// Changes the answer of a real server likewise.
pub(super) fn apply_to(
    document: &Document,
    operation: &Operation,
    fault: &Fault,
    outgoing: &mut Outgoing,
) {
    let is_inside = matches!(
        fault,
        Fault::UnknownEnum | Fault::ExtraField | Fault::NullFields
    );
    let value = serde_json::from_slice(&outgoing.body).ok();
    let Some(value) = value.filter(|_| is_inside) else {
        return;
    };
    let response = operation.response(outgoing.status);
    let media = response.and_then(|response| response.preferred());
    let mut reply = Reply::new(outgoing.status);
    reply.schema = media.and_then(|media| media.schema.clone());
    reply.content = Content::Json(value);
    apply(document, fault, &mut reply);
    outgoing.body = reply.bytes(&operation.method).into();
}

/// The first string in the value whose schema is an enum.
fn enum_place(document: &Document, schema: &Value, value: &Value, pointer: &str) -> Option<String> {
    let root = &document.root;
    match value {
        Value::String(_) => flatten_first(root, schema)
            .contains_key("enum")
            .then(|| pointer.to_owned()),
        Value::Object(object) => {
            let known = properties(root, schema);
            object.iter().find_map(|(name, inner)| {
                enum_place(document, known.get(name)?, inner, &join(pointer, name))
            })
        }
        Value::Array(list) => {
            let flat = flatten_first(root, schema);
            let inner = flat.get("items")?;
            list.iter().enumerate().find_map(|(at, item)| {
                enum_place(document, inner, item, &join(pointer, &at.to_string()))
            })
        }
        _ => None,
    }
}

fn extra_field(value: &mut Value) {
    match value {
        Value::Object(object) => {
            object.values_mut().for_each(extra_field);
            object.insert("fieldNobodyDocumented".to_owned(), json!({ "added": true }));
        }
        Value::Array(list) => list.iter_mut().for_each(extra_field),
        _ => {}
    }
}

/// Nulls what is optional, in the answer itself or in each item of a list.
fn null_fields(document: &Document, schema: &Value, value: &mut Value) {
    let root = &document.root;
    let flat = flatten_first(root, schema);
    match value {
        Value::Object(object) => {
            let required: Vec<&str> = required(&flat).collect();
            let known = properties(root, schema);
            for (name, inner) in object.iter_mut() {
                match known.get(name) {
                    Some(schema) if inner.is_array() => null_fields(document, schema, inner),
                    _ if required.contains(&name.as_str()) || name == "id" => {}
                    _ => *inner = Value::Null,
                }
            }
        }
        Value::Array(list) => {
            let any = Value::Bool(true);
            let inner = flat.get("items").unwrap_or(&any);
            list.iter_mut()
                .for_each(|item| null_fields(document, inner, item));
        }
        _ => {}
    }
}
