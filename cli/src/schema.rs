//! Looking into schemas: references, parts, alternatives.

use serde_json::{Map, Value};

/// References followed before a chain counts as a circle.
const LONGEST_CHAIN: usize = 32;

/// The members of an object, none for anything else.
pub(crate) fn members(value: Option<&Value>) -> impl Iterator<Item = (&String, &Value)> {
    let object = value.and_then(Value::as_object);
    object.into_iter().flat_map(Map::iter)
}

/// The items of an array, none for anything else.
pub(crate) fn items(value: Option<&Value>) -> impl Iterator<Item = &Value> {
    value.and_then(Value::as_array).into_iter().flatten()
}

/// The value itself, or what its references lead to.
pub(crate) fn resolve<'a>(root: &'a Value, value: &'a Value) -> &'a Value {
    let mut current = value;
    for _ in 0..LONGEST_CHAIN {
        let reference = current.get("$ref").and_then(Value::as_str);
        let target = reference.and_then(|text| root.pointer(text.strip_prefix('#')?));
        match target {
            Some(target) => current = target,
            None => return current,
        }
    }
    current
}

/// The alternatives of a schema, looked for through references and parts; itself when it has none.
pub(crate) fn alternatives<'a>(root: &'a Value, schema: &'a Value) -> Vec<&'a Value> {
    let schema = resolve(root, schema);
    let found: Vec<&Value> = ["oneOf", "anyOf"]
        .into_iter()
        .flat_map(|key| items(schema.get(key)))
        .flat_map(|one| alternatives(root, one))
        .collect();
    if found.is_empty() {
        vec![schema]
    } else {
        found
    }
}

/// The properties of a schema through its parts and alternatives, in the order of the document.
pub(crate) fn properties<'a>(root: &'a Value, schema: &'a Value) -> Vec<(&'a String, &'a Value)> {
    let schema = resolve(root, schema);
    let own = members(schema.get("properties"));
    let parts = ["allOf", "oneOf", "anyOf"].into_iter();
    let parts = parts.flat_map(|key| items(schema.get(key)));
    let inherited = parts.flat_map(|part| properties(root, part));
    let mut found: Vec<(&String, &Value)> = Vec::new();
    for (name, property) in own.chain(inherited) {
        if found.iter().all(|(known, _)| *known != name) {
            found.push((name, property));
        }
    }
    found
}

/// The names a schema requires, through its parts.
pub(crate) fn required<'a>(root: &'a Value, schema: &'a Value) -> Vec<&'a str> {
    let schema = resolve(root, schema);
    let own = items(schema.get("required")).filter_map(Value::as_str);
    let parts = items(schema.get("allOf")).flat_map(|part| required(root, part));
    own.chain(parts).collect()
}

/// The type a schema states, looked for in its parts.
pub(crate) fn kind<'a>(root: &'a Value, schema: &'a Value) -> &'a str {
    let schema = resolve(root, schema);
    match schema.get("type") {
        Some(Value::String(kind)) => kind,
        Some(Value::Array(kinds)) => {
            let mut kinds = kinds.iter().filter_map(Value::as_str);
            kinds.find(|kind| *kind != "null").unwrap_or("")
        }
        _ if schema.get("properties").is_some() => "object",
        _ => {
            let parts = ["allOf", "oneOf", "anyOf"].into_iter();
            let mut parts = parts.flat_map(|key| items(schema.get(key)));
            parts.next().map_or("", |part| kind(root, part))
        }
    }
}

/// Whether the document says that values are private.
pub(crate) fn is_sensitive(root: &Value, schema: &Value) -> bool {
    let marked = |schema: &Value| schema.get("x-sensitive") == Some(&Value::Bool(true));
    marked(schema) || marked(resolve(root, schema))
}
