//! Answers that the document alone decides: its examples, or values made from its schemas.
use serde_json::Value;

use super::accept::Accept;
use super::prefer::Preferences;
use super::reply::{Content, Reply};
use crate::document::Document;
use crate::document::convert::Direction;
use crate::document::operation::{Media, Operation, Response};
use crate::generate::scalar::string;
use crate::generate::{Generator, Mode, fitting};
use crate::problem::{Part, Problem};
use crate::random::Random;
use crate::xml::to_xml;

/// The answer of a status, or why the document has none like that.
pub(crate) fn reply(
    document: &Document,
    operation: &Operation,
    status: u16,
    preferences: &Preferences,
    accept: &Accept,
    random: Random,
) -> Result<Reply, Problem> {
    let Some(response) = operation.response(status) else {
        let known: Vec<&str> = operation.responses.keys().map(String::as_str).collect();
        let message = format!(
            "has no answer {status} for this operation; it has: {}",
            known.join(", ")
        );
        return Err(Problem::new(Part::Document, "", message));
    };
    let mut reply = empty(document, response, status, &random);
    if let Some(media) = accept.choose(response).or(response.preferred()) {
        let value = value(document, media, preferences, random)?;
        fill(document, &mut reply, media, value);
    }
    Ok(reply)
}

/// The answer without its body: the status and the headers it must have.
pub(crate) fn empty(
    document: &Document,
    response: &Response,
    status: u16,
    random: &Random,
) -> Reply {
    let mut reply = Reply::new(status);
    for (name, schema) in &response.headers {
        let mut generator = Generator::new(
            &document.root,
            Direction::Response,
            Mode::Static,
            random.clone(),
        );
        let text = match fitting(&mut generator, schema) {
            Value::String(text) => text,
            other => other.to_string(),
        };
        reply.header(name, &text);
    }
    reply
}

/// Puts a value into the answer in the form of its media type.
pub(crate) fn fill(document: &Document, reply: &mut Reply, media: &Media, value: Value) {
    let kind = match media.essence().as_str() {
        "*/*" | "application/*" => "application/json",
        "text/*" => "text/plain",
        "image/*" => "image/png",
        "audio/*" => "audio/mpeg",
        "video/*" => "video/mp4",
        _ => media.media_type.as_str(),
    };
    reply.header("content-type", kind);
    reply.schema.clone_from(&media.schema);
    reply.content = match value {
        Value::String(text) if !media.is_json() => Content::Text(text),
        value if media.is_xml() => {
            let any = Value::Bool(true);
            let schema = media.schema.as_ref().map_or(&any, |schema| &schema.raw);
            Content::Text(to_xml(&document.root, schema, &value))
        }
        value if !media.is_json() => Content::Text(value.to_string()),
        value => Content::Json(value),
    };
}

fn value(
    document: &Document,
    media: &Media,
    preferences: &Preferences,
    random: Random,
) -> Result<Value, Problem> {
    if let Some(name) = &preferences.example {
        return media.examples.get(name).cloned().ok_or_else(|| {
            let known: Vec<&str> = media.examples.keys().map(String::as_str).collect();
            let message = format!("has no example {name:?} here; it has: {}", known.join(", "));
            Problem::new(Part::Document, "", message)
        });
    }
    Ok(made(document, media, preferences.mode, random))
}

/// A value for a media type: its first example that fits the schema, else one made from it.
pub(crate) fn made(document: &Document, media: &Media, mode: Mode, random: Random) -> Value {
    let fits = |value: &&Value| {
        // What is no JSON is written out as text in examples.
        if value.is_string() && !media.is_json() {
            return true;
        }
        let check = |schema: &std::sync::Arc<crate::document::schema::Schema>| {
            schema.fits(&document.root, Direction::Response, value)
        };
        media.schema.as_ref().is_none_or(check)
    };
    let example = media
        .examples
        .values()
        .find(fits)
        .filter(|_| mode == Mode::Static);
    match (example, &media.schema) {
        (Some(example), _) => example.clone(),
        (None, Some(schema)) => {
            let mut generator = Generator::new(&document.root, Direction::Response, mode, random);
            fitting(&mut generator, schema)
        }
        (None, None) if media.is_json() => Value::Object(serde_json::Map::new()),
        (None, None) => Value::String(string(&serde_json::Map::new(), mode, &mut random.clone())),
    }
}
