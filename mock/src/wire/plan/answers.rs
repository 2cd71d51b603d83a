//! Every answer the document has, by its examples and by values made from its schemas.
use bytes::Bytes;
use hyper::HeaderMap;
use serde_json::{Map, Value, json};

use super::letters;
use crate::answer::documented::{empty, fill};
use crate::answer::reply::has_no_body;
use crate::document::Document;
use crate::document::convert::Direction;
use crate::document::flat::flatten_first;
use crate::document::operation::{Media, Operation, Response};
use crate::generate::{Generator, Members, Mode, fitting};
use crate::random::Random;

/// Examples of one media type that are tried, at most.
const MOST_EXAMPLES: usize = 4;

/// A member that no document has.
const UNKNOWN: &str = "xUnknown member";

/// Ways of making values.
const KINDS: [(&str, Mode, Members); 6] = [
    ("its schema", Mode::Static, Members::Wanted),
    ("what its schema requires", Mode::Static, Members::Required),
    ("chance", Mode::Dynamic, Members::Wanted),
    ("another chance", Mode::Dynamic, Members::Wanted),
    ("odd chance", Mode::Dynamic, Members::Wanted),
    ("odd chance once more", Mode::Dynamic, Members::Wanted),
];

/// An answer, and what a client should make of it.
#[derive(Debug, Clone)]
pub(in crate::wire) struct Answer {
    pub(in crate::wire) status: u16,
    pub(in crate::wire) headers: HeaderMap,
    pub(in crate::wire) body: Bytes,
    pub(in crate::wire) expected: Expected,
}

/// What a client should make of a body.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::wire) enum Expected {
    /// No body.
    Nothing,
    /// A typed value.
    Json(Value),
    /// A typed value, or the body as it came: the document allows any media type.
    Either(Value, String),
    /// The body as it came.
    Text(String),
    /// Events, by what they hold.
    Events(Vec<String>),
}

impl Answer {
    /// The media type of its body, empty if it has none.
    pub(in crate::wire) fn media(&self) -> &str {
        let stated = self.headers.get("content-type");
        stated
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default()
    }
}

/// Every answer, named.
pub(super) fn answers(
    document: &Document,
    operation: &Operation,
    seed: u64,
) -> Vec<(String, Answer)> {
    let mut all = Vec::new();
    for (written, response) in &operation.responses {
        for status in statuses(operation, written) {
            let maker = Maker {
                document,
                operation,
                response,
                status,
                seed,
            };
            all.extend(maker.all());
        }
    }
    if all.is_empty() {
        // Where nothing is documented, success is all that can be expected.
        all.push(("200".to_owned(), Answer::nothing(200)));
    }
    all
}

/// The statuses to try for one as it is written: `200`, `4XX`, `default`.
fn statuses(operation: &Operation, written: &str) -> Vec<u16> {
    let listed = |status: &u16| [status.to_string(), format!("{}XX", status / 100)];
    let is_listed = |key: &String| operation.responses.contains_key(key);
    let is_one = |status: &u16| is_listed(&status.to_string());
    let is_free = |status: &u16| !listed(status).iter().any(is_listed);
    let first = written.chars().next().and_then(|c| c.to_digit(10));
    match (written.parse::<u16>(), first) {
        // The first hundred are no answers of their own in HTTP/1.1.
        (Ok(status), _) => Some(status)
            .filter(|s| (200..600).contains(s))
            .into_iter()
            .collect(),
        (_, Some(digit @ 2..=5)) => {
            let base = digit as u16 * 100;
            (base..base + 100)
                .find(|status| !is_one(status))
                .into_iter()
                .collect()
        }
        (_, Some(_)) => Vec::new(),
        _ if written == "default" => {
            // It is for success too where no success has an answer of its own.
            let has_success = operation.responses.keys().any(|of| of.starts_with('2'));
            let success = (!has_success).then_some(200);
            let error = [500, 503, 418, 300].into_iter().find(is_free);
            success.into_iter().chain(error).collect()
        }
        _ => Vec::new(),
    }
}

impl Answer {
    fn nothing(status: u16) -> Self {
        Self {
            status,
            headers: HeaderMap::new(),
            body: Bytes::new(),
            expected: Expected::Nothing,
        }
    }
}

struct Maker<'a> {
    document: &'a Document,
    operation: &'a Operation,
    response: &'a Response,
    status: u16,
    seed: u64,
}

impl Maker<'_> {
    fn all(&self) -> Vec<(String, Answer)> {
        let status = self.status;
        if self.response.content.is_empty() || has_no_body(&self.operation.method, status) {
            let reply = empty(
                self.document,
                self.response,
                status,
                &self.random("headers"),
            );
            let answer = Answer {
                headers: reply.headers,
                ..Answer::nothing(status)
            };
            return vec![(status.to_string(), answer)];
        }
        let mut all = Vec::new();
        let content = self.response.content.iter();
        for media in content.filter(|media| !self.is_narrowed(media)) {
            for (kind, value) in self.values(media) {
                let name = format!("{status} {} by {kind}", media.essence());
                all.push((name, self.answer(media, value)));
            }
        }
        all
    }

    /// Whether a range is of what comes as JSON, and JSON has a schema of its own.
    fn is_narrowed(&self, media: &Media) -> bool {
        let is_range = |one: &Media| one.essence().contains('*');
        let mut others = self.response.content.iter();
        let is_json = |one: &Media| one.is_json() && !is_range(one);
        media.is_json() && is_range(media) && others.any(is_json)
    }

    /// Values for a media type: its examples, and some made from its schema.
    fn values(&self, media: &Media) -> Vec<(String, Value)> {
        let mut values: Vec<(String, Value)> = Vec::new();
        let mut add = |name: String, value: Value| {
            if !values.iter().any(|(_, old)| *old == value) && self.fits(media, &value) {
                values.push((name, value));
            }
        };
        for (name, example) in media.examples.iter().take(MOST_EXAMPLES) {
            add(format!("the example {name}"), example.clone());
        }
        for (name, mode, members) in KINDS {
            let made = self.made(media, name, mode, members);
            if let Value::Object(mut members) = made.clone()
                && !self.is_map(media)
            {
                members.insert(UNKNOWN.to_owned(), json!({ "a": [1] }));
                add(format!("{name} and more"), Value::Object(members));
            }
            add(name.to_owned(), made);
        }
        if values.is_empty() {
            // Schemas exist that nothing fits: alternatives that all fit at once.
            let [(name, mode, members), ..] = KINDS;
            values.push((name.to_owned(), self.made(media, name, mode, members)));
        }
        values
    }

    /// Whether all names follow a pattern: whoever says so has no others in mind.
    fn is_map(&self, media: &Media) -> bool {
        let schema = media.schema.as_ref();
        schema.is_some_and(|schema| {
            flatten_first(&self.document.root, &schema.raw).contains_key("patternProperties")
        })
    }

    fn made(&self, media: &Media, name: &str, mode: Mode, members: Members) -> Value {
        let Some(schema) = &media.schema else {
            return match media.is_json() {
                true => Value::Object(Map::new()),
                false => Value::String("any text".to_owned()),
            };
        };
        let root = &self.document.root;
        let random = self.random(name);
        let mut generator = Generator::new(root, Direction::Response, mode, random);
        generator.members = members;
        if name.starts_with("odd") {
            generator.letters = letters::of_body();
        }
        fitting(&mut generator, schema)
    }

    fn fits(&self, media: &Media, value: &Value) -> bool {
        let root = &self.document.root;
        let schema = media.schema.as_ref();
        schema.is_none_or(|schema| schema.fits(root, Direction::Response, value))
    }

    fn answer(&self, media: &Media, value: Value) -> Answer {
        let mut reply = empty(
            self.document,
            self.response,
            self.status,
            &self.random("headers"),
        );
        fill(self.document, &mut reply, media, value.clone());
        let body = reply.bytes(&self.operation.method);
        let text = String::from_utf8_lossy(&body).into_owned();
        let (body, expected) = match media.essence().as_str() {
            "text/event-stream" => {
                let lines: String = text.lines().map(|line| format!("data: {line}\n")).collect();
                let data = text.lines().collect::<Vec<_>>().join("\n");
                (
                    format!("{lines}\n").into_bytes(),
                    Expected::Events(vec![data]),
                )
            }
            essence if essence.contains('*') => (body, Expected::Either(value, text)),
            _ if media.is_json() => (body, Expected::Json(value)),
            _ => (body, Expected::Text(text)),
        };
        Answer {
            status: self.status,
            headers: reply.headers,
            body: body.into(),
            expected,
        }
    }

    fn random(&self, purpose: &str) -> Random {
        let purpose = format!("{} {} {purpose}", self.operation.id, self.status);
        Random::new(self.seed, &purpose)
    }
}
