//! What the keywords of a schema say of its values.
use serde_json::{Map, Value};

/// The type a value is made of; where none is stated, what the keywords speak of.
pub(crate) fn kind(schema: &Map<String, Value>) -> &str {
    let stated = match schema.get("type") {
        Some(Value::String(one)) => Some(one.as_str()),
        Some(Value::Array(many)) => many
            .iter()
            .filter_map(Value::as_str)
            .find(|name| *name != "null"),
        _ => None,
    };
    let has = |keys: &[&str]| keys.iter().any(|key| schema.contains_key(*key));
    match stated {
        Some(stated) => stated,
        None if has(&[
            "properties",
            "additionalProperties",
            "required",
            "minProperties",
        ]) =>
        {
            "object"
        }
        None if has(&["items", "minItems"]) => "array",
        None if has(&["format", "pattern", "minLength", "maxLength"]) => "string",
        None if has(&["minimum", "maximum", "multipleOf"]) => "number",
        None => "any",
    }
}
