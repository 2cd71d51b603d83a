//! What operations do to what the server holds.
use serde_json::Value;

use super::accept::Accept;
use super::object::Frame;
use super::personal::{Facts, object};
use super::reply::Reply;
use crate::call;
use crate::document::Document;
use crate::document::operation::Operation;
use crate::generate::Mode;
use crate::mock::Mock;
use crate::request::Request;
use crate::state::role::{FilledBy, Id, Place, Role};
use crate::state::shape::Time;
use crate::state::{State, Stored};

/// Statuses of what is not there.
pub(super) const MISSING: [u16; 2] = [404, 410];

/// One request at work.
pub(super) struct Work<'a> {
    pub(super) document: &'a Document,
    pub(super) config: &'a Mock,
    pub(super) operation: &'a Operation,
    /// The path's parameters.
    pub(super) values: &'a [(String, String)],
    pub(super) request: &'a Request,
    /// The request's body as it was read, whatever it was written in.
    pub(super) body: &'a Value,
    pub(super) mode: Mode,
    pub(super) accept: &'a Accept,
    pub(super) state: &'a mut State,
}

impl Work<'_> {
    pub(super) fn reply(&mut self, place: &Place) -> Reply {
        let mut parents = place.parents.iter();
        if let Some(parent) = parents.find(|parent| !self.parent_exists(parent)) {
            return self.orphaned(place, &parent.id);
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

    /// Below what is not there: nothing is found, or a list of nothing where the document does
    /// not say that lists can be missing.
    fn orphaned(&mut self, place: &Place, parent: &Id) -> Reply {
        let can_be_missing = MISSING
            .iter()
            .any(|s| self.operation.response(*s).is_some());
        match place.role {
            Role::List if !can_be_missing => self.list(place),
            _ => self.missing(parent),
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

    /// Changes an object by what was sent; a PUT also drops what was not.
    fn change(&mut self, place: &Place, id: &Id, old: &Stored) -> Reply {
        let now = self.tick();
        let status = self.success(&[200, 204, 202]);
        let mut changed = old.clone();
        match self.frame(status).or_else(|| self.fetch_frame(place)) {
            Some(frame) => {
                let mut facts = self.facts_of_change(place, id, old, &frame);
                facts.set.extend(self.times(&frame, now, &[Time::Updated]));
                let random = self.random(&format!("{} {}", place.collection, id.value));
                let value = object(self.document, &frame.schema, &facts, self.mode, &random);
                changed = frame.stored(value.as_object().cloned().unwrap_or_default());
            }
            None => {
                let fields = self.body.as_object().cloned();
                changed.value.extend(fields.unwrap_or_default());
            }
        }
        self.state
            .collection(&place.collection)
            .put(id.value.clone(), changed.clone());
        self.done(&[200, 204, 202], &changed)
    }

    /// What a changed object says: what it said, what was sent, and its old identifier.
    fn facts_of_change(&self, place: &Place, id: &Id, old: &Stored, frame: &Frame) -> Facts {
        let mut facts = Facts {
            set: old.value.clone(),
            absent: Vec::new(),
        };
        let sent = self.sent(frame);
        facts.set.extend(sent);
        if place.role == Role::Replace {
            facts.absent = self.left_out();
            facts.set.retain(|name, _| !facts.absent.contains(name));
        }
        let unsaid = old
            .known
            .iter()
            .filter(|name| !facts.set.contains_key(*name));
        facts.absent.extend(unsaid.cloned());
        let own = frame.id(Some(&id.name));
        let own = own.and_then(|name| Some((name.clone(), old.value.get(&name)?.clone())));
        facts.set.extend(own);
        facts
    }

    /// Whether another operation is served under one of this one's bases.
    pub(super) fn shares_a_server(&self, other: &Operation) -> bool {
        other
            .bases
            .iter()
            .any(|base| self.operation.bases.contains(base))
    }

    fn fetch_frame(&self, place: &Place) -> Option<Frame> {
        let fetch = self.document.operations.iter().find(|operation| {
            operation.method == hyper::Method::GET
                && operation.path == self.operation.path
                && self.shares_a_server(operation)
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
        let fields = self.body.as_object().cloned().unwrap_or_default();
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
            facts.set.extend(self.sent(&frame));
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
}

/// A value as a path writes it.
pub(super) fn text(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}
