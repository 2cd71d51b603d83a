//! The shape of a value as a schema describes it.
use serde_json::{Map, Value};

use crate::document::flat::{flatten_first, properties, types};

/// Levels that are told apart; a schema may hold itself.
const DEEPEST: usize = 6;

/// A value of the shape that a schema describes: lists have one item, objects all members.
pub(crate) fn shape(root: &Value, schema: &Value) -> Value {
    at(root, schema, 0)
}

fn at(root: &Value, schema: &Value, depth: usize) -> Value {
    let types = types(root, schema);
    let is = |name: &str| types.iter().any(|one| one == name);
    if depth > DEEPEST {
        Value::Null
    } else if is("array") {
        let flat = flatten_first(root, schema);
        let items = flat.get("items").unwrap_or(&Value::Null);
        Value::Array(vec![at(root, items, depth + 1)])
    } else if is("object") {
        let members = properties(root, schema).into_iter();
        let members = members.map(|(name, of)| (name, at(root, &of, depth + 1)));
        Value::Object(members.collect::<Map<_, _>>())
    } else {
        Value::Null
    }
}
