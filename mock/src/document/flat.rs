//! A schema with its references followed and its parts put together.
use serde_json::{Map, Value};

use super::convert::beside_references;
use super::discriminator::tag;
use super::pointer::{items, members, reference, resolve};

/// Levels of composition followed before a schema counts as its own part.
const DEEPEST: usize = 24;

/// Keywords that hold for the schema they stand in, not for one it is part of.
const OWN: [&str; 5] = ["example", "examples", "default", "description", "title"];

/// Takes one of several alternatives, by their number.
pub(crate) type Choose<'a> = &'a mut dyn FnMut(usize) -> usize;

/// The schema as one object: references followed, `allOf` joined, of alternatives one chosen.
pub(crate) fn flatten(root: &Value, schema: &Value, choose: Choose<'_>) -> Map<String, Value> {
    let mut out = Map::new();
    add(root, schema, choose, 0, &mut out);
    out
}

/// The same with the first alternative always.
pub(crate) fn flatten_first(root: &Value, schema: &Value) -> Map<String, Value> {
    flatten(root, schema, &mut |_| 0)
}

fn add(
    root: &Value,
    schema: &Value,
    choose: Choose<'_>,
    depth: usize,
    out: &mut Map<String, Value>,
) {
    if reference(schema).is_some() && beside_references(root) {
        for (key, value) in members(Some(schema)).filter(|(key, _)| *key != "$ref") {
            join(key, value, depth, out);
        }
    }
    let Some(object) = resolve(root, schema)
        .as_object()
        .filter(|_| depth < DEEPEST)
    else {
        return;
    };
    for (key, value) in object {
        join(key, value, depth, out);
    }
    for part in items(object.get("allOf")) {
        add(root, part, choose, depth + 1, out);
    }
    for key in ["oneOf", "anyOf"] {
        let alternatives: Vec<&Value> = items(object.get(key))
            .filter(|s| !is_null(root, s))
            .collect();
        if !alternatives.is_empty()
            && let Some(chosen) = alternatives.get(choose(alternatives.len()) % alternatives.len())
        {
            for (key, value) in members(tag(root, resolve(root, schema), chosen).as_ref()) {
                join(key, value, depth + 1, out);
            }
            add(root, chosen, choose, depth + 1, out);
        }
    }
}

/// Makes of a property what two parts ask of it, where both speak of its own properties.
fn both(old: &mut Value, new: &Value) {
    let says_more = |schema: &Value| {
        let keys = ["properties", "$ref", "allOf", "oneOf", "anyOf"];
        keys.iter().any(|key| schema.get(key).is_some())
    };
    if says_more(new) && old != new {
        let parts = Value::Array(vec![old.take(), new.clone()]);
        *old = Value::Object(Map::from_iter([("allOf".to_owned(), parts)]));
    }
}

/// Of the values that one part allows, keeps those that the other allows too, if there are any.
fn narrow(old: &mut Vec<Value>, other: &Value) {
    if old
        .iter()
        .any(|value| items(Some(other)).any(|other| other == value))
    {
        old.retain(|value| items(Some(other)).any(|other| other == value));
    }
}

fn is_null(root: &Value, schema: &Value) -> bool {
    resolve(root, schema).get("type").and_then(Value::as_str) == Some("null")
}

fn join(key: &str, value: &Value, depth: usize, out: &mut Map<String, Value>) {
    let narrowed = out.contains_key("enum");
    match (key, out.get_mut(key)) {
        ("allOf" | "oneOf" | "anyOf", _) => {}
        (_, _) if depth > 0 && OWN.contains(&key) => {}
        ("properties", Some(Value::Object(old))) => {
            for (name, schema) in members(Some(value)) {
                match old.get_mut(name) {
                    Some(old) => both(old, schema),
                    None => drop(old.insert(name.clone(), schema.clone())),
                }
            }
        }
        ("required", Some(Value::Array(old))) => old.extend(items(Some(value)).cloned()),
        ("enum", Some(Value::Array(old))) => narrow(old, value),
        // Every integer is a number; of types that exclude each other the later one counts.
        ("type", Some(old)) if old.is_string() && value.is_string() => {
            if old != "integer" || value != "number" {
                old.clone_from(value);
            }
        }
        (_, Some(_)) => {}
        ("const", None) if narrowed => {}
        (_, None) => {
            out.insert(key.to_owned(), value.clone());
        }
    }
}

/// The types a schema allows, through all its alternatives; empty when it does not say.
pub(crate) fn types(root: &Value, schema: &Value) -> Vec<String> {
    let mut found = Vec::new();
    add_types(root, schema, 0, &mut found);
    found
}

fn add_types(root: &Value, schema: &Value, depth: usize, found: &mut Vec<String>) {
    let schema = resolve(root, schema);
    if depth > DEEPEST {
        return;
    }
    match schema.get("type") {
        Some(Value::String(one)) => found.push(one.clone()),
        Some(Value::Array(many)) => {
            found.extend(many.iter().filter_map(Value::as_str).map(str::to_owned));
        }
        _ => {
            for key in ["allOf", "oneOf", "anyOf"] {
                items(schema.get(key)).for_each(|part| add_types(root, part, depth + 1, found));
            }
        }
    }
    if found.is_empty() && schema.get("properties").is_some() {
        found.push("object".to_owned());
    }
}

/// The properties of a schema, through all its alternatives.
pub(crate) fn properties(root: &Value, schema: &Value) -> Map<String, Value> {
    let mut found = Map::new();
    add_properties(root, schema, 0, &mut found);
    found
}

fn add_properties(root: &Value, schema: &Value, depth: usize, found: &mut Map<String, Value>) {
    let schema = resolve(root, schema);
    if depth > DEEPEST {
        return;
    }
    for (name, property) in members(schema.get("properties")) {
        found
            .entry(name.clone())
            .or_insert_with(|| property.clone());
    }
    for key in ["allOf", "oneOf", "anyOf"] {
        items(schema.get(key)).for_each(|part| add_properties(root, part, depth + 1, found));
    }
}

/// The names that an object has to have.
pub(crate) fn required(flat: &Map<String, Value>) -> impl Iterator<Item = &str> {
    items(flat.get("required")).filter_map(Value::as_str)
}

#[cfg(test)]
mod tests {
    use super::flatten_first;
    use serde_json::{Value, json};

    #[test]
    fn of_two_types_the_narrower_one_or_the_later_one_counts() {
        let ty = |types: [&str; 2]| {
            let parts = types.map(|name| json!({ "type": name }));
            let flat = flatten_first(&Value::Null, &json!({ "allOf": parts }));
            flat.get("type").cloned()
        };
        assert_eq!(ty(["integer", "number"]), Some(json!("integer")));
        assert_eq!(ty(["number", "integer"]), Some(json!("integer")));
        assert_eq!(ty(["string", "integer"]), Some(json!("integer")));
    }
}
