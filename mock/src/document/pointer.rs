//! Following references inside one document.
use serde_json::{Map, Value};

/// References followed before a chain counts as a circle.
pub(super) const LONGEST_CHAIN: usize = 32;

/// The value a local reference (`#/components/...`) names.
pub(crate) fn lookup<'a>(root: &'a Value, reference: &str) -> Option<&'a Value> {
    let pointer = reference.strip_prefix('#')?;
    let decoded = percent_encoding::percent_decode_str(pointer).decode_utf8_lossy();
    root.pointer(&decoded)
}

/// The value itself, or what its chain of references ends at.
///
/// A reference that leads nowhere is returned as it stands: readers then find none of the keys
/// they look for, and loading the document has noted it.
pub(crate) fn resolve<'a>(root: &'a Value, value: &'a Value) -> &'a Value {
    let mut current = value;
    for _ in 0..LONGEST_CHAIN {
        let Some(reference) = reference(current) else {
            return current;
        };
        match lookup(root, reference) {
            Some(target) => current = target,
            None => return current,
        }
    }
    current
}

/// The reference a value consists of.
pub(crate) fn reference(value: &Value) -> Option<&str> {
    value.get("$ref")?.as_str()
}

/// The members of an object, none for anything else.
pub(crate) fn members(value: Option<&Value>) -> impl Iterator<Item = (&String, &Value)> {
    value
        .and_then(Value::as_object)
        .into_iter()
        .flat_map(Map::iter)
}

/// The items of an array, none for anything else.
pub(crate) fn items(value: Option<&Value>) -> impl Iterator<Item = &Value> {
    value.and_then(Value::as_array).into_iter().flatten()
}

/// A string member.
pub(crate) fn text<'a>(value: &'a Value, key: &str) -> Option<&'a str> {
    value.get(key)?.as_str()
}

/// Whether a member is `true`.
pub(crate) fn is_true(value: &Value, key: &str) -> bool {
    value.get(key).and_then(Value::as_bool) == Some(true)
}

/// A pointer with one more token, escaped.
pub(crate) fn join(pointer: &str, token: &str) -> String {
    format!("{pointer}/{}", token.replace('~', "~0").replace('/', "~1"))
}

/// Every reference in the document that names nothing.
pub(crate) fn dangling(root: &Value) -> Vec<String> {
    let mut found = Vec::new();
    collect_dangling(root, root, &mut found);
    found.sort();
    found.dedup();
    found
}

fn collect_dangling(root: &Value, value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Object(object) => {
            if let Some(reference) = reference(value)
                && lookup(root, reference).is_none()
            {
                found.push(reference.to_owned());
            }
            object
                .values()
                .for_each(|value| collect_dangling(root, value, found));
        }
        Value::Array(items) => items
            .iter()
            .for_each(|value| collect_dangling(root, value, found)),
        _ => {}
    }
}
