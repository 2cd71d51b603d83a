//! Elements as the values that their schemas ask for.
use serde_json::{Map, Value};

use super::parse::Element;
use super::{hints, name};
use crate::check::coerce::{is_array, is_object, scalar};
use crate::document::flat::{flatten_first, properties};
use crate::document::pointer::is_true;

/// The value of a schema that an element stands for.
pub(crate) fn value(root: &Value, schema: &Value, element: &Element) -> Value {
    if is_array(root, schema) {
        return items(root, schema, element.children.iter());
    }
    let is_text = element.children.is_empty() && !element.text.trim().is_empty();
    if is_object(root, schema) && !is_text || !element.children.is_empty() {
        return object(root, schema, element);
    }
    scalar(root, schema, &element.text)
}

fn items<'a>(root: &Value, schema: &Value, elements: impl Iterator<Item = &'a Element>) -> Value {
    let flat = flatten_first(root, schema);
    let schema = flat.get("items").unwrap_or(&Value::Bool(true));
    elements.map(|item| value(root, schema, item)).collect()
}

fn object(root: &Value, schema: &Value, element: &Element) -> Value {
    let known = properties(root, schema);
    let mut out = Map::new();
    let mut names = Vec::new();
    for (property, schema) in &known {
        let name = element_name(root, schema, property);
        out.extend(member(root, schema, &name, element).map(|value| (property.clone(), value)));
        names.push(name);
    }
    let others = element.children.iter();
    let others = others.filter(|child| !names.contains(&child.name));
    out.extend(others.map(|child| (child.name.clone(), value(root, &Value::Bool(true), child))));
    Value::Object(out)
}

/// What the elements of a property are called: those of an array that is not wrapped as its items.
fn element_name(root: &Value, schema: &Value, property: &str) -> String {
    let own = name(root, schema, property);
    if !is_array(root, schema) || is_true(&hints(root, schema), "wrapped") {
        return own;
    }
    let flat = flatten_first(root, schema);
    let items = flat.get("items").unwrap_or(&Value::Bool(true));
    name(root, items, &own)
}

/// A property's value in the element of its object, if it is there.
fn member(root: &Value, schema: &Value, name: &str, element: &Element) -> Option<Value> {
    let hints = hints(root, schema);
    if is_true(&hints, "attribute") {
        let found = element.attributes.iter().find(|(other, _)| other == name)?;
        return Some(scalar(root, schema, &found.1));
    }
    let mut own = element.children.iter().filter(|child| child.name == name);
    if is_array(root, schema) && !is_true(&hints, "wrapped") {
        let own = own.collect::<Vec<_>>();
        return (!own.is_empty()).then(|| items(root, schema, own.into_iter()));
    }
    Some(value(root, schema, own.next()?))
}

#[cfg(test)]
mod tests {
    use super::super::{parse, to_xml};
    use super::*;
    use serde_json::json;

    #[test]
    fn what_was_written_is_read_again() {
        let tag = json!({ "type": "string", "xml": { "name": "tag" } });
        let schema = json!({ "type": "object", "xml": { "name": "pet" }, "properties": {
            "id": { "type": "integer", "xml": { "attribute": true } },
            "tags": { "type": "array", "xml": { "wrapped": true }, "items": tag },
            "n": { "type": "array", "items": { "type": "integer" } },
            "owner": { "type": "object", "properties": { "name": { "type": "string" } } },
            "here": { "type": "boolean" },
        } });
        let pet = json!({ "id": 7, "tags": ["<a>", "b"], "n": [1, 2], "owner": { "name": "Ñ" }, "here": true });
        let xml = to_xml(&json!({}), &schema, &pet);
        let read = value(&json!({}), &schema, &parse(&xml).unwrap());
        assert_eq!(read, pet);
    }

    #[test]
    fn what_the_schema_does_not_know_is_there_too() {
        let schema = json!({ "type": "object", "properties": {} });
        let element = parse("<a><b>1</b><c><d/></c></a>").unwrap();
        let read = value(&json!({}), &schema, &element);
        assert_eq!(read, json!({ "b": "1", "c": { "d": "" } }));
        let text = value(&json!({}), &schema, &parse("<a>1</a>").unwrap());
        assert_eq!(text, json!("1"), "text is no object");
    }
}
