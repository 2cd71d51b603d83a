//! What operations do to what the server holds.
use serde_json::{Map, Value, json};

use super::documented::{self, fill};
use super::object::Frame;
use super::personal::{Facts, object, sent};
use super::refuse;
use super::reply::Reply;
use crate::call;
use crate::clock::rfc3339;
use crate::config::Config;
use crate::document::Document;
use crate::document::flat::{flatten_first, properties};
use crate::document::operation::{Media, Operation};
use crate::document::pointer::join;
use crate::generate::Mode;
use crate::problem::{Part, Problem};
use crate::random::Random;
use crate::request::Request;
use crate::state::role::{FilledBy, Id, Parent, Place, Role};
use crate::state::shape::{Time, time};
use crate::state::{State, Stored, id};

/// Identifiers tried before one is taken that may be there already.
const TRIES: usize = 64;

/// One request at work.
pub(super) struct Work<'a> {
    pub(super) document: &'a Document,
    pub(super) config: &'a Config,
    pub(super) operation: &'a Operation,
    /// The path's parameters.
    pub(super) values: &'a [(String, String)],
    pub(super) request: &'a Request,
    pub(super) mode: Mode,
    pub(super) state: &'a mut State,
}

impl<'a> Work<'a> {
    pub(super) fn reply(&mut self, place: &Place) -> Reply {
        if let Some(parent) = place
            .parents
            .iter()
            .find(|parent| !self.parent_exists(parent))
        {
            return self.missing(&parent.id);
        }
        self.seed(place);
        match place.role {
            Role::Create => self.create(place, None),
            Role::List => self.list(place),
            Role::Fetch | Role::Replace | Role::Patch | Role::Remove => self.item(place),
            Role::Write => self.write(place),
            Role::Read | Role::Act => self.read(place),
        }
    }

    fn item(&mut self, place: &Place) -> Reply {
        let Some(id) = &place.id else {
            return self.read(place);
        };
        let stored = self
            .state
            .collection(&place.collection)
            .get(&id.value)
            .cloned();
        match (place.role, stored) {
            (Role::Replace, None) if self.may_make_by_put(place) => self.create(place, Some(id)),
            (_, None) => self.missing(id),
            (Role::Replace | Role::Patch, Some(stored)) => self.change(place, id, &stored),
            (Role::Remove, Some(stored)) => {
                self.state.collection(&place.collection).remove(&id.value);
                self.done(&[204, 200, 202], &stored)
            }
            (_, Some(stored)) => self.show(self.success(&[200]), &stored),
        }
    }

    fn missing(&self, id: &Id) -> Reply {
        let problem = Problem::new(Part::Path, join("", &id.name), "names nothing that exists");
        self.refused(&[404, 410], problem)
    }

    /// A PUT makes what is not there when the document says 201, or when nothing else could.
    fn may_make_by_put(&self, place: &Place) -> bool {
        let posts = place.filled_by == FilledBy::Clients
            && self.document.operations.iter().any(|operation| {
                operation.method == hyper::Method::POST
                    && operation
                        .bases
                        .iter()
                        .any(|base| place.collection == format!("{base}{}", operation.path))
            });
        self.operation.exact(201).is_some() || !posts
    }

    /// Makes an object of the answer's schema and keeps it.
    fn create(&mut self, place: &Place, given: Option<&Id>) -> Reply {
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
        reply
    }

    /// Keeps what was sent, where the answer does not show it.
    fn create_unseen(&mut self, place: &Place, given: Option<&Id>, status: u16) -> Reply {
        let mut value = self
            .request
            .json()
            .and_then(|body| body.as_object().cloned())
            .unwrap_or_default();
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
        reply
    }

    fn facts_of_new(
        &mut self,
        place: &Place,
        given: Option<&Id>,
        frame: &Frame,
        id_name: Option<&str>,
    ) -> (String, Facts) {
        let body = self.request.json();
        let mut facts = Facts {
            set: self.path_facts(frame),
            absent: self.left_out(body.as_ref()),
        };
        facts
            .set
            .extend(sent(self.document, body.as_ref(), &frame.schema.raw));
        let now = self.tick();
        facts
            .set
            .extend(self.times(frame, now, &[Time::Created, Time::Updated]));
        let id_schema = id_name.and_then(|name| frame.known.get(name));
        let id_schema = id_schema.map(|schema| flatten_first(&self.document.root, schema));
        let sent_id = id_name.and_then(|name| body.as_ref()?.get(name)).cloned();
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
    fn left_out(&self, body: Option<&Value>) -> Vec<String> {
        let content = self.operation.body.iter().flat_map(|body| &body.content);
        let schemas = content.filter_map(|media| media.schema.as_ref());
        let known = schemas.flat_map(|schema| properties(&self.document.root, &schema.raw));
        known
            .filter(|(name, schema)| {
                body.and_then(|body| body.get(name)).is_none() && schema.get("default").is_none()
            })
            .map(|(name, _)| name)
            .collect()
    }

    fn new_id(&mut self, place: &Place, schema: &Map<String, Value>) -> Value {
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

    /// Changes an object by what was sent; a PUT also drops what was not.
    fn change(&mut self, place: &Place, id: &Id, old: &Stored) -> Reply {
        let body = self.request.json();
        let now = self.tick();
        let status = self.success(&[200, 204, 202]);
        let frame = self.frame(status).or_else(|| self.fetch_frame(place));
        let mut changed = old.clone();
        if let Some(frame) = frame {
            let own = frame.id(Some(&id.name));
            let mut facts = Facts {
                set: old.value.clone(),
                absent: Vec::new(),
            };
            facts
                .set
                .extend(sent(self.document, body.as_ref(), &frame.schema.raw));
            if place.role == Role::Replace {
                facts.absent = self.left_out(body.as_ref());
                facts.set.retain(|name, _| !facts.absent.contains(name));
            }
            facts.absent.extend(
                old.known
                    .iter()
                    .filter(|n| !facts.set.contains_key(*n))
                    .cloned(),
            );
            facts
                .set
                .extend(own.and_then(|name| Some((name.clone(), old.value.get(&name)?.clone()))));
            facts.set.extend(self.times(&frame, now, &[Time::Updated]));
            let random = self.random(&format!("{} {}", place.collection, id.value));
            let value = object(self.document, &frame.schema, &facts, self.mode, &random);
            changed = frame.stored(value.as_object().cloned().unwrap_or_default());
        } else if let Some(fields) = body.and_then(|body| body.as_object().cloned()) {
            changed.value.extend(fields);
        }
        self.state
            .collection(&place.collection)
            .put(id.value.clone(), changed.clone());
        self.done(&[200, 204, 202], &changed)
    }

    fn fetch_frame(&self, place: &Place) -> Option<Frame> {
        let fetch = self.document.operations.iter().find(|operation| {
            operation.method == hyper::Method::GET
                && operation.path == self.operation.path
                && place.id.is_some()
        })?;
        let schema = fetch
            .response(fetch.usual_status())?
            .preferred()?
            .schema
            .as_ref()?;
        Some(Frame::new(self.document, schema))
    }

    fn done(&self, statuses: &[u16], stored: &Stored) -> Reply {
        let mut reply = self.show(self.success(statuses), stored);
        reply.work = call::Work::Done;
        reply
    }

    /// Writes a thing there is one of.
    fn write(&mut self, place: &Place) -> Reply {
        let fields = self
            .request
            .json()
            .and_then(|body| body.as_object().cloned())
            .unwrap_or_default();
        self.state
            .singles
            .entry(place.collection.clone())
            .or_default()
            .extend(fields);
        self.state.ticks += 1;
        let mut reply = self.read(place);
        reply.work = call::Work::Done;
        reply
    }

    /// Answers with what the request and earlier writes say, and the document for the rest.
    pub(super) fn read(&mut self, place: &Place) -> Reply {
        let status = self.success(&[200, 201, 202, 204]);
        let parent = place.parents.last().and_then(|parent| self.parent(parent));
        let (Some(media), Some(frame)) = (self.media(status), self.frame(status)) else {
            return self.plain(status);
        };
        if let Some(parent) = parent.filter(|parent| *parent.schema == frame.schema.raw) {
            return self.show(status, &parent);
        }
        let mut facts = Facts {
            set: self.path_facts(&frame),
            absent: Vec::new(),
        };
        if place.role != Role::Read {
            facts.set.extend(sent(
                self.document,
                self.request.json().as_ref(),
                &frame.schema.raw,
            ));
        }
        facts.set.extend(
            self.state
                .singles
                .get(&place.collection)
                .cloned()
                .unwrap_or_default(),
        );
        let random = self.random(self.request.path());
        if facts.set.is_empty() {
            return self.filled(status, media, self.made(media, self.request.path()));
        }
        let value = object(self.document, &frame.schema, &facts, self.mode, &random);
        self.filled(status, media, frame.wrap(self.document, value, &random))
    }

    fn parent_exists(&mut self, parent: &Parent) -> bool {
        self.parent(parent).is_some()
    }

    fn parent(&mut self, parent: &Parent) -> Option<Stored> {
        if parent.filled_by == FilledBy::Nobody {
            let fetch = self.document.operations.get(parent.fetch)?;
            self.seed_with(&parent.collection, fetch, Some(&parent.id.name));
        }
        self.state
            .collection(&parent.collection)
            .get(&parent.id.value)
            .cloned()
    }

    /// Puts an example into a collection that no operation fills.
    fn seed(&mut self, place: &Place) {
        if place.filled_by == FilledBy::Clients {
            return;
        }
        match (place.role, &place.id) {
            (Role::Fetch, Some(id)) => {
                self.seed_with(&place.collection, self.operation, Some(&id.name))
            }
            (Role::List, _) => self.seed_list(place),
            _ => {}
        }
    }

    fn seed_list(&mut self, place: &Place) {
        let item = self.item_operation(place);
        if let Some((fetch, name)) = item {
            self.seed_with(&place.collection, fetch, Some(&name));
        }
    }

    fn seed_with(&mut self, collection: &str, fetch: &Operation, parameter: Option<&str>) {
        if self.state.collection(collection).made > 0 {
            return;
        }
        let media = fetch
            .response(fetch.usual_status())
            .and_then(|response| response.preferred());
        let Some((media, schema)) = media.and_then(|media| Some((media, media.schema.as_ref()?)))
        else {
            return;
        };
        let frame = Frame::new(self.document, schema);
        let whole = documented::made(self.document, media, Mode::Static, self.random(collection));
        let value = whole
            .pointer(&frame.core)
            .and_then(Value::as_object)
            .cloned()
            .unwrap_or_default();
        let id = frame
            .id(parameter)
            .and_then(|name| value.get(&name).map(text));
        let id = id.unwrap_or_else(|| "example".to_owned());
        self.state
            .collection(collection)
            .put(id, frame.stored(value));
    }

    /// The operation that shows one item of a collection, and its parameter.
    fn item_operation(&self, place: &Place) -> Option<(&'a Operation, String)> {
        let document = self.document;
        document.operations.iter().find_map(|operation| {
            let (front, last) = operation.path.rsplit_once('/')?;
            let name = last.strip_prefix('{')?.strip_suffix('}')?;
            let serves = operation.method == hyper::Method::GET && front == self.operation.path;
            (serves && place.id.is_none()).then(|| (operation, name.to_owned()))
        })
    }

    fn item_parameter(&self, place: &Place) -> Option<String> {
        self.item_operation(place).map(|(_, name)| name)
    }

    fn item_parameter_schema(&self, place: &Place) -> Option<Map<String, Value>> {
        let (operation, name) = self.item_operation(place)?;
        let parameter = operation
            .parameters
            .iter()
            .find(|parameter| parameter.name == name)?;
        Some(flatten_first(&self.document.root, &parameter.schema.raw))
    }

    /// The parameters of the path as properties of the same names.
    fn path_facts(&self, frame: &Frame) -> Map<String, Value> {
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

    fn times(&self, frame: &Frame, now: u64, wanted: &[Time]) -> Map<String, Value> {
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

    fn now(&self) -> u64 {
        self.config.clock_start.saturating_add(self.state.ticks)
    }

    /// The time of a write; the next is a second later.
    fn tick(&mut self) -> u64 {
        let now = self.now();
        self.state.ticks += 1;
        now
    }

    pub(super) fn random(&self, purpose: &str) -> Random {
        Random::new(self.config.seed, purpose)
    }

    /// The first of the statuses that is a documented success, else the document's usual one.
    pub(super) fn success(&self, statuses: &[u16]) -> u16 {
        let known = self.operation.successes();
        let first = statuses.iter().find(|status| known.contains(status));
        first
            .copied()
            .unwrap_or_else(|| self.operation.usual_status())
    }

    pub(super) fn media(&self, status: u16) -> Option<&'a Media> {
        self.operation.response(status)?.preferred()
    }

    fn frame(&self, status: u16) -> Option<Frame> {
        let media = self.media(status).filter(|media| media.is_json())?;
        Some(Frame::new(self.document, media.schema.as_ref()?))
    }

    /// A value for a media type from the document alone.
    pub(super) fn made(&self, media: &Media, purpose: &str) -> Value {
        documented::made(self.document, media, self.mode, self.random(purpose))
    }

    pub(super) fn filled(&self, status: u16, media: &Media, value: Value) -> Reply {
        let mut reply = self.bare(status);
        fill(&mut reply, media, value);
        reply
    }

    /// The documented answer of a status, with nothing of the request in it.
    fn plain(&self, status: u16) -> Reply {
        match self.media(status) {
            Some(media) => self.filled(status, media, self.made(media, self.request.path())),
            None => self.bare(status),
        }
    }

    fn bare(&self, status: u16) -> Reply {
        match self.operation.response(status) {
            Some(response) => {
                documented::empty(self.document, response, status, &self.random("headers"))
            }
            None => Reply::new(status),
        }
    }

    fn show(&self, status: u16, stored: &Stored) -> Reply {
        match (self.media(status), self.frame(status)) {
            (Some(media), Some(frame)) => {
                let value = frame.show(self.document, stored, &self.random(self.request.path()));
                self.filled(status, media, value)
            }
            _ => self.plain(status),
        }
    }

    pub(super) fn refused(&self, statuses: &[u16], problem: Problem) -> Reply {
        let status = self.operation.documented(statuses);
        refuse::reply(self.document, Some(self.operation), status, vec![problem])
    }

    /// Tells where a new object is found.
    fn locate(&self, place: &Place, id: &str, reply: &mut Reply) {
        if reply.status == 201 && place.id.is_none() && self.item_operation(place).is_some() {
            let id = percent_encoding::utf8_percent_encode(id, percent_encoding::NON_ALPHANUMERIC);
            reply.header(
                "location",
                &format!("{}/{id}", self.request.path().trim_end_matches('/')),
            );
        }
    }
}

fn text(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}
