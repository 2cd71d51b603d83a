//! Bodies of valid requests, in the first form of the document that can be written.
use serde_json::Value;

use super::{encoded, set};
use crate::document::Document;
use crate::document::convert::Direction;
use crate::document::operation::{Media, Operation, Style};
use crate::generate::{Generator, Mode, fitting};
use crate::random::Random;
use crate::request::Request;
use crate::styled::of_member;
use crate::xml::to_xml;

/// Divides the parts of a form; no sample holds it.
const BOUNDARY: &str = "mock-boundary";

/// Adds the body that the operation takes, if it takes one.
pub(super) fn add(document: &Document, operation: &Operation, mode: Mode, request: &mut Request) {
    let content = operation.body.iter().flat_map(|body| &body.content);
    let Some(media) = content
        .clone()
        .find(|m| m.is_json())
        .or(content.clone().next())
    else {
        return;
    };
    let random = Random::new(4, &operation.id);
    let mut generator = Generator::new(&document.root, Direction::Request, mode, random);
    let value = match &media.schema {
        Some(schema) => fitting(&mut generator, schema),
        None => Value::Object(serde_json::Map::new()),
    };
    let (kind, text) = written(document, media, &value);
    request.body = text.into();
    set(&mut request.headers, "content-type", &kind);
}

/// The content type and the text of a value in a media type.
fn written(document: &Document, media: &Media, value: &Value) -> (String, String) {
    let kind = media.essence();
    match kind.as_str() {
        "*/*" | "application/*" => ("application/json".to_owned(), value.to_string()),
        _ if media.is_json() => (kind, value.to_string()),
        _ if media.is_xml() && !value.is_string() => (kind, xml(document, media, value)),
        "application/x-www-form-urlencoded" => (kind, form(media, value)),
        "multipart/form-data" => (format!("{kind}; boundary={BOUNDARY}"), parts(value)),
        // A body must hold something where one is required.
        _ if text(value).is_empty() => (kind, "x".to_owned()),
        _ => (kind, text(value)),
    }
}

fn xml(document: &Document, media: &Media, value: &Value) -> String {
    let any = Value::Bool(true);
    let schema = media.schema.as_ref().map_or(&any, |schema| &schema.raw);
    to_xml(&document.root, schema, value)
}

fn form(media: &Media, value: &Value) -> String {
    let mut pairs = Vec::new();
    for (name, value) in value.as_object().into_iter().flatten() {
        match of_member(media, name, value) {
            Style::DeepObject => deep(name, value, &mut pairs),
            _ => pairs.extend(own(value).map(|text| (name.clone(), text))),
        }
    }
    let pairs = pairs.iter();
    let pairs = pairs.map(|(name, value)| format!("{}={}", encoded(name), encoded(value)));
    pairs.collect::<Vec<_>>().join("&")
}

/// `name[key]=text` for all that is inside a value.
fn deep(name: &str, value: &Value, pairs: &mut Vec<(String, String)>) {
    match value {
        Value::Object(members) => {
            let members = members.iter();
            members.for_each(|(key, value)| deep(&format!("{name}[{key}]"), value, pairs));
        }
        Value::Array(items) => {
            let items = items.iter().enumerate();
            items.for_each(|(at, value)| deep(&format!("{name}[{at}]"), value, pairs));
        }
        other => pairs.push((name.to_owned(), text(other))),
    }
}

fn parts(value: &Value) -> String {
    let part = |(name, value)| {
        let head = format!("content-disposition: form-data; name=\"{name}\"");
        format!("--{BOUNDARY}\r\n{head}\r\n\r\n{value}\r\n")
    };
    let parts: String = fields(value).map(part).collect();
    format!("{parts}--{BOUNDARY}--\r\n")
}

/// The members of an object by name and text; an array's items under the array's name.
fn fields(value: &Value) -> impl Iterator<Item = (&String, String)> {
    let members = value.as_object().into_iter().flatten();
    members.flat_map(|(name, value)| own(value).map(move |text| (name, text)))
}

/// The texts of a value: those of an array are its items'.
fn own(value: &Value) -> impl Iterator<Item = String> {
    let items = value.as_array();
    let items = items.map_or(std::slice::from_ref(value), Vec::as_slice);
    items.iter().map(text)
}

fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
