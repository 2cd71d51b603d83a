//! What of a value a schema describes: a client has no place for the rest.
use std::cmp::Reverse;

use serde_json::{Map, Value};

use crate::document::flat::{flatten_first, properties, required};
use crate::document::pointer::{items, resolve};

/// Levels that are looked at; a schema may hold itself.
const DEEPEST: usize = 16;

/// The value without members that no schema describes; what is required is described by that.
pub(super) fn described(root: &Value, schema: &Value, value: Value) -> Value {
    at(root, schema, value, 0)
}

fn at(root: &Value, schema: &Value, value: Value, depth: usize) -> Value {
    if depth > DEEPEST {
        return value;
    }
    match value {
        Value::Object(members) => match chosen(root, schema, &members) {
            Some(alternative) => at(root, alternative, Value::Object(members), depth + 1),
            None => object(root, schema, members, depth),
        },
        Value::Array(values) => {
            let flat = flatten_first(root, schema);
            let of = flat.get("items").unwrap_or(&Value::Bool(true));
            let values = values.into_iter();
            values.map(|value| at(root, of, value, depth + 1)).collect()
        }
        value => value,
    }
}

fn object(root: &Value, schema: &Value, members: Map<String, Value>, depth: usize) -> Value {
    let flat = flatten_first(root, schema);
    let properties = properties(root, schema);
    let is_open = properties.is_empty() || flat.contains_key("additionalProperties");
    let is_required = |name: &str| required(&flat).any(|one| one == name);
    let members = members.into_iter().filter_map(|(name, value)| {
        let inner = match properties.get(&name) {
            Some(property) => at(root, property, value, depth + 1),
            None if is_open || is_required(&name) => value,
            None => return None,
        };
        Some((name, inner))
    });
    Value::Object(members.collect())
}

/// Of alternatives, the one that a value belongs to: it has what is required there, and least
/// beyond. None where the schema says more than that there are alternatives.
fn chosen<'a>(
    root: &'a Value,
    schema: &'a Value,
    members: &Map<String, Value>,
) -> Option<&'a Value> {
    let schema = resolve(root, schema);
    if schema.get("properties").is_some() || schema.get("allOf").is_some() {
        return None;
    }
    let alternatives = ["oneOf", "anyOf"].into_iter();
    let alternatives = alternatives.flat_map(|key| items(schema.get(key)));
    let ranked = alternatives.filter_map(|one| Some((rank(root, one, members)?, one)));
    let best = ranked.min_by_key(|(rank, _)| *rank);
    best.map(|(_, alternative)| alternative)
}

/// How many members an alternative does not know, and how many it requires; none if it requires
/// one that is not there.
fn rank(
    root: &Value,
    alternative: &Value,
    members: &Map<String, Value>,
) -> Option<(usize, Reverse<usize>)> {
    let flat = flatten_first(root, alternative);
    let properties = properties(root, alternative);
    let required: Vec<_> = required(&flat).collect();
    let is_there = required.iter().all(|name| members.contains_key(*name));
    let unknown = members
        .keys()
        .filter(|name| !properties.contains_key(*name));
    is_there.then(|| (unknown.count(), Reverse(required.len())))
}

#[cfg(test)]
mod tests {
    use super::described;
    use serde_json::json;

    #[test]
    fn what_nobody_describes_is_left_out() {
        let a = json!({ "type": "object", "required": ["a"], "properties": {
            "a": { "type": "object", "properties": { "b": {} } }, "c": {},
        } });
        let d = json!({ "type": "object", "properties": { "c": {}, "d": {} } });
        let schema = json!({ "anyOf": [a, d] });
        let value = json!({ "a": { "b": 1, "x": 2 }, "c": 3, "x": 4 });
        let known = json!({ "a": { "b": 1 }, "c": 3 });
        assert_eq!(described(&json!({}), &schema, value), known);
        let value = json!({ "c": 3, "d": 5, "x": 4 });
        assert_eq!(
            described(&json!({}), &schema, value),
            json!({ "c": 3, "d": 5 })
        );
        let required = json!({ "required": ["a"], "properties": { "b": {} } });
        let value = json!({ "a": 1, "b": 2, "c": 3 });
        let known = json!({ "a": 1, "b": 2 });
        assert_eq!(described(&json!({}), &required, value), known);
        let map = json!({ "additionalProperties": {} });
        let value = json!({ "any": [{ "x": 1 }] });
        assert_eq!(described(&json!({}), &map, value.clone()), value);
    }
}
