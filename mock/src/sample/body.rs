//! Bodies of valid requests, in the first form of the document that can be written.
use serde_json::Value;

use super::{encoded, set};
use crate::document::Document;
use crate::document::convert::Direction;
use crate::document::operation::{Media, Operation};
use crate::generate::{Generator, Mode, fitting};
use crate::random::Random;
use crate::request::Request;

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
    let (kind, text) = written(media, &value);
    request.body = text.into();
    set(&mut request.headers, "content-type", &kind);
}

/// The content type and the text of a value in a media type.
fn written(media: &Media, value: &Value) -> (String, String) {
    let kind = media.essence();
    match kind.as_str() {
        "*/*" | "application/*" => ("application/json".to_owned(), value.to_string()),
        _ if media.is_json() => (kind, value.to_string()),
        "application/x-www-form-urlencoded" => (kind, form(value)),
        "multipart/form-data" => (format!("{kind}; boundary={BOUNDARY}"), parts(value)),
        // A body must hold something where one is required.
        _ if text(value).is_empty() => (kind, "x".to_owned()),
        _ => (kind, text(value)),
    }
}

fn form(value: &Value) -> String {
    let pairs = fields(value).map(|(name, value)| {
        let value = encoded(&value);
        format!("{}={value}", encoded(name))
    });
    pairs.collect::<Vec<_>>().join("&")
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
    members.flat_map(|(name, value)| {
        let items = value
            .as_array()
            .map_or(std::slice::from_ref(value), Vec::as_slice);
        items.iter().map(move |item| (name, text(item)))
    })
}

fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
