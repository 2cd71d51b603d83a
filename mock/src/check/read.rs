//! Parameters and forms as the values their schemas ask for.
use serde_json::{Map, Value};

use super::coerce;
use crate::document::flat::{flatten_first, properties, required};
use crate::document::operation::{Media, Parameter, Style};
use crate::styled::pairs::{Pairs, plain};
use crate::styled::shape::shape;
use crate::styled::{in_pairs, in_text, of_member};

/// The value of a parameter in the path or a header, if it is there.
pub(super) fn text(
    root: &Value,
    parameter: &Parameter,
    text: Option<&str>,
    decode: &dyn Fn(&str) -> String,
) -> Result<Option<Value>, String> {
    let Some(text) = text else { return Ok(None) };
    let Parameter { style, name, .. } = parameter;
    let like = shape(root, &parameter.schema.raw);
    let read = in_text(*style, name, &like, text, decode);
    let read = read.ok_or_else(|| match style {
        Style::Label | Style::LabelExploded => "does not begin with a dot".to_owned(),
        _ => format!("does not begin with ;{name}="),
    })?;
    typed(root, *style, &parameter.schema.raw, &read).map(Some)
}

/// What a parameter of the query or a cookie can mean: one text may be a list of one, too.
pub(super) fn readings(
    root: &Value,
    parameter: &Parameter,
    pairs: &Pairs,
) -> Result<Vec<Value>, String> {
    let schema = &parameter.schema.raw;
    let read = self::pairs(root, parameter, pairs)?;
    let single = match (&read, pairs.count(&parameter.name)) {
        (Some(Value::Array(_)), 1) if coerce::is_scalar(root, schema) => {
            let of_name = pairs.clone().take(&parameter.name);
            let texts = of_name.iter().map(|text| plain(text));
            texts.map(|text| coerce::scalar(root, schema, &text)).next()
        }
        _ => None,
    };
    Ok(read.into_iter().chain(single).collect())
}

/// The value of a parameter of the query or a cookie, if it is there.
fn pairs(root: &Value, parameter: &Parameter, pairs: &Pairs) -> Result<Option<Value>, String> {
    let Parameter { style, name, .. } = parameter;
    let schema = &parameter.schema.raw;
    let like = shape(root, schema);
    let repeats = *style == Style::FormExploded && like.is_array();
    if pairs.count(name) > 1 && !repeats {
        return Err("is given more than once".to_owned());
    }
    // An object may travel under its own name too, as a text.
    let like = match (style, pairs.count(name)) {
        (Style::FormExploded, 1) if like.is_object() => Value::Null,
        _ => like,
    };
    let read = in_pairs(*style, name, &like, &mut pairs.clone());
    let read = read.map(|read| undivided(*style, read));
    read.map(|read| typed(root, *style, schema, &read))
        .transpose()
}

/// The members of a form.
pub(super) fn form(
    root: &Value,
    media: &Media,
    schema: &Value,
    text: &str,
) -> Result<Value, String> {
    let mut pairs = Pairs::of_query(text);
    let mut read = serde_json::Map::new();
    let properties = crate::document::flat::properties(root, schema);
    for (name, property) in &properties {
        let like = shape(root, property);
        let style = of_member(media, name, &like);
        if let Some(value) = in_pairs(style, name, &like, &mut pairs) {
            let value = typed(root, style, property, &value)?;
            read.insert(name.clone(), value);
        }
    }
    let rest = coerce::object(root, schema, &pairs.into_plain());
    read.extend(rest.as_object().cloned().unwrap_or_default());
    Ok(with_empty_lists(root, schema, read))
}

/// The members of a form, with the lists that have to be there: names without a value are all
/// that a form can say of an empty one.
pub(super) fn with_empty_lists(
    root: &Value,
    schema: &Value,
    mut read: Map<String, Value>,
) -> Value {
    let flat = flatten_first(root, schema);
    let properties = properties(root, schema);
    for name in required(&flat) {
        let property = properties.get(name);
        if property.is_some_and(|of| coerce::is_array(root, of)) && !read.contains_key(name) {
            read.insert(name.to_owned(), Value::Array(Vec::new()));
        }
    }
    Value::Object(read)
}

/// Many clients encode what divides a list: one item that holds it is several.
fn undivided(style: Style, read: Value) -> Value {
    match (style, &read) {
        (Style::Divided(divider), Value::Array(items)) => match items.as_slice() {
            [Value::String(only)] => only.split(divider).map(str::trim).collect(),
            _ => read,
        },
        _ => read,
    }
}

/// What was read as text, as its schema has it.
fn typed(root: &Value, style: Style, schema: &Value, read: &Value) -> Result<Value, String> {
    match (style, read) {
        (Style::Json, Value::String(text)) => {
            serde_json::from_str(text).map_err(|error| format!("is not JSON: {error}"))
        }
        _ => Ok(coerce::tree(root, schema, read)),
    }
}
