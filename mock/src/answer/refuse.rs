//! Answers that refuse, in the words of the documented error where there is one.
use std::sync::Arc;

use serde_json::{Value, json};

use super::documented::{empty, fill};
use super::reply::{Content, Reply};
use crate::document::Document;
use crate::document::convert::Direction;
use crate::document::operation::{Media, Operation};
use crate::document::pointer::join;
use crate::document::schema::Schema;
use crate::generate::{Generator, Mode, fitting};
use crate::problem::{Problem, sentence};
use crate::random::Random;

/// Names that error messages are usually found under.
const MESSAGE_NAMES: [&str; 9] = [
    "message",
    "detail",
    "error",
    "description",
    "error_description",
    "title",
    "reason",
    "msg",
    "text",
];

/// Where errors usually repeat their status.
const STATUS_NAMES: [&str; 6] = [
    "/status",
    "/statusCode",
    "/status_code",
    "/code",
    "/error/status",
    "/error/code",
];

/// Letters to which a message is cut where the document takes no long one.
const LENGTHS: [usize; 6] = [499, 254, 199, 99, 49, 19];

/// A refusal with all that is wrong in it.
pub(crate) fn reply(
    document: &Document,
    operation: Option<&Operation>,
    status: u16,
    problems: Vec<Problem>,
) -> Reply {
    said(document, operation, status, &sentence(&problems)).with_problems(problems)
}

/// An error that says a sentence.
pub(crate) fn said(
    document: &Document,
    operation: Option<&Operation>,
    status: u16,
    message: &str,
) -> Reply {
    let response = operation.and_then(|operation| operation.response(status));
    let random = Random::new(0, "error");
    let Some(response) = response else {
        return plain(status, message);
    };
    let mut reply = empty(document, response, status, &random);
    if let Some(media) = response.preferred() {
        let mut body = body(document, media, message, random);
        name_status(document, media, status, &mut body);
        fill(document, &mut reply, media, body);
    }
    reply
}

/// Says the status where the error repeats it, which its example does for one status alone.
fn name_status(document: &Document, media: &Media, status: u16, body: &mut Value) {
    for pointer in STATUS_NAMES {
        let is_status = |value: &Value| value.as_u64().is_some_and(|n| (100..600).contains(&n));
        let mut other = body.clone();
        match other.pointer_mut(pointer) {
            Some(place) if is_status(place) => *place = json!(status),
            Some(place) if *place == json!(0) => *place = json!(status),
            _ => continue,
        }
        let schema = media.schema.as_ref();
        if schema.is_none_or(|one| one.fits(&document.root, Direction::Response, &other)) {
            *body = other;
        }
    }
}

/// An error where the document says nothing of one.
fn plain(status: u16, message: &str) -> Reply {
    let mut reply = Reply::new(status);
    reply.header("content-type", "application/json");
    reply.content = Content::Json(json!({ "message": message }));
    reply
}

fn body(document: &Document, media: &Media, message: &str, random: Random) -> Value {
    match &media.schema {
        Some(schema) if media.is_structured() => with_message(document, schema, message, random),
        None if media.is_json() => json!({ "message": message }),
        _ => Value::String(message.to_owned()),
    }
}

/// A value of the error's schema with the message in the first place that can take it.
fn with_message(document: &Document, schema: &Arc<Schema>, message: &str, random: Random) -> Value {
    let mut generator = Generator::new(&document.root, Direction::Response, Mode::Static, random);
    let mut value = fitting(&mut generator, schema);
    let mut places = Vec::new();
    strings(&value, "", &mut places);
    places.sort_by_key(|pointer| rank(pointer));
    let fits = |candidate: &Value| schema.fits(&document.root, Direction::Response, candidate);
    for pointer in places {
        let said = said_at(&value, &pointer, message);
        if let Some(candidate) = said.into_iter().find(fits) {
            return candidate;
        }
    }
    if value.as_object().is_some_and(serde_json::Map::is_empty) {
        let candidate = json!({ "message": message });
        if fits(&candidate) {
            value = candidate;
        }
    }
    value
}

/// The value with the message in its place; shorter too, where messages usually stand.
fn said_at(value: &Value, pointer: &str, message: &str) -> Vec<Value> {
    let is_usual = rank(pointer).0 < MESSAGE_NAMES.len();
    let lengths = LENGTHS.iter().filter(|_| is_usual);
    let shorter = lengths.filter_map(|length| {
        let (at, _) = message.char_indices().nth(*length)?;
        Some(format!("{}…", message.get(..at)?))
    });
    let messages = std::iter::once(message.to_owned()).chain(shorter);
    let said = messages.filter_map(|message| {
        let mut candidate = value.clone();
        *candidate.pointer_mut(pointer)? = json!(message);
        Some(candidate)
    });
    said.collect()
}

fn strings(value: &Value, pointer: &str, found: &mut Vec<String>) {
    match value {
        Value::String(_) => found.push(pointer.to_owned()),
        Value::Object(object) => {
            object
                .iter()
                .for_each(|(name, value)| strings(value, &join(pointer, name), found));
        }
        Value::Array(items) => {
            items
                .iter()
                .enumerate()
                .for_each(|(at, item)| strings(item, &join(pointer, &at.to_string()), found));
        }
        _ => {}
    }
}

/// The usual names of messages first, then whatever is nearest to the top.
fn rank(pointer: &str) -> (usize, usize) {
    let last = pointer
        .rsplit('/')
        .next()
        .unwrap_or_default()
        .to_ascii_lowercase();
    let known = MESSAGE_NAMES.iter().position(|name| *name == last);
    (
        known.unwrap_or(MESSAGE_NAMES.len()),
        pointer.matches('/').count(),
    )
}
