//! Values as XML, in the names that the document gives them.
use serde_json::Value;

use super::{hints, name};
use crate::document::flat::{flatten_first, properties};
use crate::document::pointer::{is_true, reference, text};

/// A value of a schema as an XML document.
pub(crate) fn to_xml(root: &Value, schema: &Value, value: &Value) -> String {
    let own = reference(schema).and_then(|reference| reference.rsplit('/').next());
    let name = name(root, schema, own.unwrap_or("root"));
    let mut out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>".to_owned();
    element(root, &name, schema, value, &mut out);
    out
}

fn element(root: &Value, name: &str, schema: &Value, value: &Value, out: &mut String) {
    let known = properties(root, schema);
    let any = Value::Bool(true);
    let of = |member: &str| known.get(member).unwrap_or(&any);
    let members = || value.as_object().into_iter().flatten();
    let is_attribute = |member: &str| is_true(&hints(root, of(member)), "attribute");
    let name = in_letters(name);
    *out += &format!("<{name}");
    if let Some(namespace) = text(&hints(root, schema), "namespace") {
        *out += &format!(" xmlns=\"{}\"", escaped(namespace));
    }
    for (member, value) in members().filter(|(member, _)| is_attribute(member)) {
        let member = in_letters(&super::name(root, of(member), member));
        *out += &format!(" {member}=\"{}\"", escaped(&plain(value)));
    }
    *out += ">";
    match value {
        Value::Object(_) => members()
            .filter(|(member, _)| !is_attribute(member))
            .for_each(|(member, value)| property(root, member, of(member), value, out)),
        Value::Array(_) => items(root, "item", schema, value, out),
        other => *out += &escaped(&plain(other)),
    }
    *out += &format!("</{name}>");
}

/// A member: an array stands as its items, wrapped in an element where the document says so.
fn property(root: &Value, member: &str, schema: &Value, value: &Value, out: &mut String) {
    let name = name(root, schema, member);
    match value {
        Value::Array(_) if is_true(&hints(root, schema), "wrapped") => {
            let tag = in_letters(&name);
            *out += &format!("<{tag}>");
            items(root, &name, schema, value, out);
            *out += &format!("</{tag}>");
        }
        Value::Array(_) => items(root, &name, schema, value, out),
        _ => element(root, &name, schema, value, out),
    }
}

fn items(root: &Value, usual: &str, schema: &Value, value: &Value, out: &mut String) {
    let flat = flatten_first(root, schema);
    let schema = flat.get("items").unwrap_or(&Value::Bool(true));
    let name = name(root, schema, usual);
    let items = value.as_array().into_iter().flatten();
    items.for_each(|item| element(root, &name, schema, item, out));
}

/// A name in letters that XML allows in names.
fn in_letters(name: &str) -> String {
    let is_fine = |letter: char| letter.is_alphanumeric() || "_-.".contains(letter);
    let name: String = name
        .chars()
        .map(|letter| if is_fine(letter) { letter } else { '_' })
        .collect();
    match name.chars().next() {
        Some(first) if first.is_alphabetic() || first == '_' => name,
        _ => format!("_{name}"),
    }
}

fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Null => String::new(),
        other => other.to_string(),
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_value_stands_in_xml_as_the_document_names_it() {
        let tag = json!({ "type": "string", "xml": { "name": "tag" } });
        let pet = json!({ "type": "object", "properties": {
            "id": { "type": "integer", "xml": { "attribute": true } },
            "tags": { "type": "array", "xml": { "name": "list", "wrapped": true }, "items": tag },
            "n": { "type": "array", "items": { "type": "integer" } },
            "full name": { "type": "string" },
        } });
        let root = json!({ "components": { "schemas": { "Pet": pet } } });
        let value = json!({ "id": 7, "tags": ["a", "<b>"], "n": [1, 2], "full name": "x" });
        let xml = to_xml(
            &root,
            &json!({ "$ref": "#/components/schemas/Pet" }),
            &value,
        );
        let (_, xml) = xml.split_once("?>").unwrap();
        assert_eq!(
            xml,
            "<Pet id=\"7\"><list><tag>a</tag><tag>&lt;b&gt;</tag></list><n>1</n><n>2</n>\
             <full_name>x</full_name></Pet>"
        );
    }
}
