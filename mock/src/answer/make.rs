//! Making objects: what they say, what they are called, when they were made.
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Map, Value, json};

use super::object::Frame;
use super::personal::{Facts, object, sent};
use super::reply::{Made, Reply};
use super::work::{Work, text};
use crate::call;
use crate::clock::rfc3339;
use crate::document::flat::{flatten_first, properties};
use crate::document::pointer::{is_true, resolve};
use crate::state::role::{Id, Place};
use crate::state::shape::{Time, time};
use crate::state::{Stored, id};

/// What is encoded in a segment of a path.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// Identifiers tried before one is taken that may be there already.
const TRIES: usize = 64;

impl<'a> Work<'a> {
    /// Makes an object of the answer's schema and keeps it.
    pub(super) fn create(&mut self, place: &Place, given: Option<&Id>) -> Reply {
        let status = self.success(&[201, 200, 202]);
        let Some(frame) = self.frame(status) else {
            return self.create_unseen(place, given, status);
        };
        let parameter = given
            .map(|id| id.name.clone())
            .or_else(|| self.item_parameter(place));
        let id_name = frame.id(parameter.as_deref());
        let (id, facts) = self.facts_of_new(place, given, &frame, id_name.as_deref());
        let random = self.random(&format!("{} {id}", place.collection));
        let value = object(self.document, &frame.schema, &facts, self.mode, &random);
        let shown = id_name.and_then(|name| value.get(&name).map(text));
        let stored = frame.stored(value.as_object().cloned().unwrap_or_default());
        let id = shown.unwrap_or(id);
        self.state
            .collection(&place.collection)
            .put(id.clone(), stored);
        let whole = frame.wrap(self.document, value, &random);
        let mut reply = match self.media(status) {
            Some(media) => self.filled(status, media, whole),
            None => Reply::new(status),
        };
        reply.work = call::Work::Done;
        self.locate(place, &id, &mut reply);
        let collection = place.collection.clone();
        reply.made = Some(Made { collection, id });
        reply
    }

    /// Keeps what was sent, where the answer does not show it.
    pub(super) fn create_unseen(
        &mut self,
        place: &Place,
        given: Option<&Id>,
        status: u16,
    ) -> Reply {
        let mut value = self.body.as_object().cloned().unwrap_or_default();
        let name = given
            .map(|id| id.name.clone())
            .or_else(|| self.item_parameter(place));
        let id = match given {
            Some(id) => id.value.clone(),
            None => text(&self.new_id(place, &Map::new())),
        };
        value.entry("id").or_insert_with(|| json!(id));
        value.extend(name.map(|name| (name, json!(id))));
        let stored = Stored {
            value,
            schema: std::sync::Arc::new(Value::Null),
            known: std::sync::Arc::default(),
            number: 0,
        };
        self.state.ticks += 1;
        self.state
            .collection(&place.collection)
            .put(id.clone(), stored);
        let mut reply = self.plain(status);
        reply.work = call::Work::Done;
        self.locate(place, &id, &mut reply);
        let collection = place.collection.clone();
        reply.made = Some(Made { collection, id });
        reply
    }

    pub(super) fn facts_of_new(
        &mut self,
        place: &Place,
        given: Option<&Id>,
        frame: &Frame,
        id_name: Option<&str>,
    ) -> (String, Facts) {
        let mut facts = Facts {
            set: self.path_facts(frame),
            absent: self.left_out(),
        };
        let sent = self.sent(frame);
        let sent_id = id_name.and_then(|name| sent.get(name)).cloned();
        facts.set.extend(sent);
        let now = self.tick();
        facts
            .set
            .extend(self.times(frame, now, &[Time::Created, Time::Updated]));
        let id_schema = id_name.and_then(|name| frame.known.get(name));
        let id_schema = id_schema.map(|schema| flatten_first(&self.document.root, schema));
        let id = match (given, sent_id) {
            (Some(id), _) => json!(id.value),
            (None, Some(sent)) => sent,
            (None, None) => self.new_id(place, &id_schema.unwrap_or_default()),
        };
        facts
            .set
            .extend(id_name.map(|name| (name.to_owned(), id.clone())));
        (text(&id), facts)
    }

    /// Fields that the request could have had and has not: the answer does not make them up.
    pub(super) fn left_out(&self) -> Vec<String> {
        self.takes()
            .filter(|(name, schema)| {
                self.body.get(name).is_none() && schema.get("default").is_none()
            })
            .map(|(name, _)| name)
            .collect()
    }

    /// What the request says of an answer's object; what is read-only on either side is not its to
    /// say.
    pub(super) fn sent(&self, frame: &Frame) -> Map<String, Value> {
        let mut said = sent(self.document, self.body, &frame.schema.raw);
        let is_read_only =
            |schema: &Value| is_true(resolve(&self.document.root, schema), "readOnly");
        for (name, _) in self.takes().filter(|(_, schema)| is_read_only(schema)) {
            said.shift_remove(&name);
        }
        said
    }

    /// The properties of the request's body, through all its media types.
    fn takes(&self) -> impl Iterator<Item = (String, Value)> {
        let content = self.operation.body.iter().flat_map(|body| &body.content);
        let schemas = content.filter_map(|media| media.schema.as_ref());
        schemas.flat_map(|schema| properties(&self.document.root, &schema.raw))
    }

    pub(super) fn new_id(&mut self, place: &Place, schema: &Map<String, Value>) -> Value {
        let now = self.now();
        let parameter = self.item_parameter_schema(place);
        let schema = if schema
            .keys()
            .any(|key| ["type", "format", "example", "pattern"].contains(&key.as_str()))
        {
            schema.clone()
        } else {
            parameter.unwrap_or_default()
        };
        let number = self.state.collection(&place.collection).made + 1;
        let mut random = self.random(&format!("id {} {number}", place.collection));
        let collection = self.state.collection(&place.collection);
        let mut made = id::new(&schema, now, number, &mut random);
        for _ in 0..TRIES {
            if !collection.contains(&text(&made)) {
                break;
            }
            made = id::new(&schema, now, number, &mut random);
        }
        made
    }

    /// The parameters of the path as properties of the same names.
    pub(super) fn path_facts(&self, frame: &Frame) -> Map<String, Value> {
        let known = self
            .values
            .iter()
            .filter_map(|(name, value)| Some((name, value, frame.known.get(name)?)));
        known
            .map(|(name, value, schema)| {
                (
                    name.clone(),
                    crate::check::coerce::scalar(&self.document.root, schema, value),
                )
            })
            .collect()
    }

    pub(super) fn times(&self, frame: &Frame, now: u64, wanted: &[Time]) -> Map<String, Value> {
        let mut found = Map::new();
        for (name, schema) in &frame.known {
            if time(&self.document.root, name, schema).is_some_and(|time| wanted.contains(&time)) {
                let flat = flatten_first(&self.document.root, schema);
                let whole = flat.get("type").and_then(Value::as_str) == Some("integer");
                found.insert(
                    name.clone(),
                    if whole {
                        json!(now)
                    } else {
                        json!(rfc3339(now))
                    },
                );
            }
        }
        found
    }

    /// Tells where a new object is found.
    pub(super) fn locate(&self, place: &Place, id: &str, reply: &mut Reply) {
        if reply.status == 201 && place.id.is_none() && self.item_operation(place).is_some() {
            let id = utf8_percent_encode(id, RESERVED);
            reply.header(
                "location",
                &format!("{}/{id}", self.request.path().trim_end_matches('/')),
            );
        }
    }
}
