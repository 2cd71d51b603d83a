//! Text of a URL, header or form as the value its schema asks for.
use serde_json::{Map, Number, Value};

use crate::document::flat::{flatten_first, types};

/// The value the text stands for: the first type the schema allows that the text can be.
///
/// Text that fits none of the types stays text, so that the check then says what was expected.
pub(crate) fn scalar(root: &Value, schema: &Value, text: &str) -> Value {
    let allowed = types(root, schema);
    let allows = |name: &str| allowed.iter().any(|allowed| allowed == name);
    let whole = || {
        let number = number(text).filter(|_| !text.contains(['.', 'e', 'E']));
        number.map(Value::Number)
    };
    let typed = None
        .or_else(|| if allows("integer") { whole() } else { None })
        .or_else(|| {
            if allows("number") {
                number(text).map(Value::Number)
            } else {
                None
            }
        })
        .or_else(|| {
            if allows("boolean") {
                text.parse().ok().map(Value::Bool)
            } else {
                None
            }
        })
        .or_else(|| (allows("null") && text == "null").then_some(Value::Null));
    typed.unwrap_or_else(|| Value::String(text.to_owned()))
}

/// A number as JSON writes it; surrounding spaces, signs in front and hexadecimal are none.
fn number(text: &str) -> Option<Number> {
    let plain = |c: char| c.is_ascii_digit() || "+-.eE".contains(c);
    if !text.chars().all(plain) {
        return None;
    }
    serde_json::from_str(text).ok()
}

/// A list of texts as an array of what the schema's items ask for.
pub(crate) fn array<'a>(
    root: &Value,
    schema: &Value,
    texts: impl Iterator<Item = &'a str>,
) -> Value {
    let flat = flatten_first(root, schema);
    let items = flat.get("items").unwrap_or(&Value::Bool(true));
    texts.map(|text| scalar(root, items, text)).collect()
}

/// Texts, in whatever depth, as what the schema asks for.
pub(crate) fn tree(root: &Value, schema: &Value, read: &Value) -> Value {
    match read {
        Value::String(text) => {
            let is_deeper = is_object(root, schema) || is_array(root, schema);
            let parsed = serde_json::from_str(text).ok();
            // What is deeper than text can say travels as JSON.
            let parsed = parsed.filter(|of: &Value| is_deeper && (of.is_object() || of.is_array()));
            parsed.unwrap_or_else(|| scalar(root, schema, text))
        }
        Value::Array(read) => {
            let flat = flatten_first(root, schema);
            let items = flat.get("items").unwrap_or(&Value::Bool(true));
            read.iter().map(|one| tree(root, items, one)).collect()
        }
        Value::Object(read) => {
            let properties = crate::document::flat::properties(root, schema);
            let flat = flatten_first(root, schema);
            let others = flat.get("additionalProperties");
            let others = others
                .filter(|one| one.is_object())
                .unwrap_or(&Value::Bool(true));
            let members = read.iter().map(|(name, one)| {
                let property = properties.get(name).unwrap_or(others);
                (name.clone(), tree(root, property, one))
            });
            Value::Object(members.collect())
        }
        other => other.clone(),
    }
}

/// Pairs as an object of what the schema's properties ask for; repeated names make arrays.
pub(crate) fn object(root: &Value, schema: &Value, pairs: &[(String, String)]) -> Value {
    let properties = crate::document::flat::properties(root, schema);
    let mut out = Map::new();
    for (name, _) in pairs {
        if out.contains_key(name) {
            continue;
        }
        let property = properties.get(name).unwrap_or(&Value::Bool(true));
        let same = pairs
            .iter()
            .filter(|pair| &pair.0 == name)
            .map(|pair| pair.1.as_str());
        let texts: Vec<&str> = same.collect();
        let value = match texts.as_slice() {
            [one] if !is_array(root, property) => scalar(root, property, one),
            many => array(root, property, many.iter().copied()),
        };
        out.insert(name.clone(), value);
    }
    Value::Object(out)
}

/// Whether the schema allows an array.
pub(crate) fn is_array(root: &Value, schema: &Value) -> bool {
    types(root, schema).iter().any(|name| name == "array")
}

/// Whether the schema allows a single text, number or truth.
pub(crate) fn is_scalar(root: &Value, schema: &Value) -> bool {
    const SCALARS: [&str; 4] = ["string", "integer", "number", "boolean"];
    let types = types(root, schema);
    types.iter().any(|name| SCALARS.contains(&name.as_str()))
}

/// Whether the schema does not rule an object out.
pub(crate) fn may_be_object(root: &Value, schema: &Value) -> bool {
    types(root, schema).is_empty() || is_object(root, schema)
}

/// Whether the schema allows an object.
pub(crate) fn is_object(root: &Value, schema: &Value) -> bool {
    types(root, schema).iter().any(|name| name == "object")
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn text_becomes_the_first_type_that_it_can_be() {
        let root = json!({});
        let schema = json!({ "oneOf": [{ "type": "boolean" }, { "type": "integer" }] });
        assert_eq!(scalar(&root, &schema, "7"), json!(7));
        assert_eq!(scalar(&root, &schema, "true"), json!(true));
        assert_eq!(scalar(&root, &schema, " 7"), json!(" 7"));
        assert_eq!(scalar(&root, &schema, "7.0"), json!("7.0"));
        let huge = "-2211161025177068932956160";
        assert!(
            scalar(&root, &schema, huge).is_number(),
            "whole, though beyond 64 bits"
        );
        assert_eq!(scalar(&root, &json!({ "type": "string" }), "7"), json!("7"));
    }
}
