//! From a request to an answer: found, checked, done.
mod accept;
pub(crate) mod documented;
mod listing;
mod make;
mod object;
mod personal;
mod prefer;
mod refuse;
pub(crate) mod reply;
mod say;
mod seed;
mod work;

use std::sync::{Mutex, PoisonError};

use serde_json::{Map, Value};

use crate::StartError;
use crate::check;
use crate::document::Document;
use crate::document::near;
use crate::document::operation::Operation;
use crate::document::route::{Found, Route};
use crate::generate::Mode;
use crate::mock::{Mock, Strictness};
use crate::problem::{Part, Problem};
use crate::random::Random;
use crate::request::Request;
use crate::state::State;
use crate::state::role::place;
use accept::Accept;
use prefer::Preferences;
use reply::{Made, Reply};
use work::Work;

/// The server without its sockets.
#[derive(Debug)]
pub(crate) struct Engine {
    pub(crate) document: Document,
    pub(crate) config: Mock,
    state: Mutex<State>,
}

/// A request with the operation it belongs to.
pub(crate) struct Addressed<'a> {
    pub(crate) operation: &'a Operation,
    route: &'a Route,
    /// The path's parameters.
    pub(crate) values: Vec<(String, String)>,
    path: Vec<String>,
}

impl Engine {
    pub(crate) fn new(config: Mock) -> Result<Self, StartError> {
        let document = Document::read(config.document.clone())?;
        Ok(Self {
            document,
            config,
            state: Mutex::default(),
        })
    }

    /// Changes an object without being asked to, as time does.
    pub(crate) fn change(&self, made: &Made, changes: &Map<String, Value>) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let collection = state.collection(&made.collection);
        if let Some(mut stored) = collection.get(&made.id).cloned() {
            stored.value.extend(changes.clone());
            collection.put(made.id.clone(), stored);
        }
    }

    /// The identifier of what was last added to a collection.
    pub(crate) fn newest(&self, collection: &str) -> Option<String> {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.collection(collection).newest().cloned()
    }

    /// The operation of a request, or the answer that there is none.
    pub(crate) fn address(&self, request: &Request) -> Result<Addressed<'_>, Box<Reply>> {
        let query = request.uri.query().unwrap_or_default();
        let routes = &self.document.routes;
        match routes.find(&request.method, request.path(), query) {
            Found::Operation {
                index,
                route,
                values,
                path,
            } => {
                let operation = self.document.operations.get(index);
                let operation =
                    operation.ok_or_else(|| Box::new(self.unknown_path(request.path())))?;
                Ok(Addressed {
                    operation,
                    route,
                    values,
                    path,
                })
            }
            Found::Method { allow } => Err(Box::new(self.unknown_method(request, &allow))),
            Found::Nothing => Err(Box::new(self.unknown_path(request.path()))),
        }
    }

    fn unknown_path(&self, path: &str) -> Reply {
        let Document {
            routes, operations, ..
        } = &self.document;
        let message = match near::nearest(routes, operations, path) {
            Some(meant) => format!("is not a path of the document; {meant} is"),
            None => "is not a path of the document".to_owned(),
        };
        let problem = Problem::new(Part::Path, "", message);
        refuse::reply(&self.document, None, 404, vec![problem])
    }

    fn unknown_method(&self, request: &Request, allow: &[&str]) -> Reply {
        let allow = allow.join(", ");
        let message = format!(
            "{} is not a method of this path; documented: {allow}",
            request.method
        );
        let problem = Problem::new(Part::Method, "", message);
        let mut reply = refuse::reply(&self.document, None, 405, vec![problem]);
        reply.header("allow", &allow);
        reply
    }

    /// The body as it was read, or everything wrong with the request, with the statuses that
    /// say it.
    pub(crate) fn check(
        &self,
        addressed: &Addressed<'_>,
        request: &Request,
    ) -> Result<Value, check::Refusal> {
        check::request(&self.document, addressed.operation, request, &self.config)
    }

    /// The answer to a request that belongs to an operation; calls are numbered.
    pub(crate) fn answer(
        &self,
        addressed: &Addressed<'_>,
        request: &Request,
        number: u64,
    ) -> Reply {
        let body = match self.check(addressed, request) {
            Ok(body) => body,
            Err(refusal) => return self.refuse(addressed.operation, refusal),
        };
        let operation = addressed.operation;
        let preferences = match Preferences::read(request) {
            Ok(preferences) => preferences,
            Err(problem) => return self.refused(operation, &[400, 422], problem),
        };
        let accept = Accept::of(request);
        let status = preferences.status(operation);
        if self.config.strictness == Strictness::Strict
            && let Some(problem) = accept.problem(operation, status)
        {
            return self.refused(operation, &[406], problem);
        }
        if preferences.is_pinned() {
            return self.pinned(operation, &preferences, &accept, status, number);
        }
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let place = place(
            &self.document,
            addressed.operation,
            addressed.route,
            &addressed.path,
        );
        Work {
            document: &self.document,
            config: &self.config,
            operation: addressed.operation,
            values: &addressed.values,
            request,
            body: &body,
            mode: preferences.mode,
            accept: &accept,
            state: &mut state,
        }
        .reply(&place)
    }

    fn refuse(&self, operation: &Operation, refusal: check::Refusal) -> Reply {
        let status = operation.documented(&refusal.statuses);
        let is_challenge = refusal.statuses.first() == Some(&401);
        let mut reply = refuse::reply(&self.document, Some(operation), status, refusal.problems);
        if is_challenge {
            reply.header("www-authenticate", check::security::challenge(operation));
        }
        reply
    }

    /// A refusal for one reason, in the status of these that the document knows best.
    fn refused(&self, operation: &Operation, statuses: &[u16], problem: Problem) -> Reply {
        let status = operation.documented(statuses);
        refuse::reply(&self.document, Some(operation), status, vec![problem])
    }

    /// The documented answer that a client asks for by name.
    fn pinned(
        &self,
        operation: &Operation,
        preferences: &Preferences,
        accept: &Accept,
        status: u16,
        number: u64,
    ) -> Reply {
        // Examples are always the same; what is random is new with every call.
        let purpose = match preferences.mode {
            Mode::Static => format!("pinned {}", operation.id),
            Mode::Dynamic => format!("pinned {} {number}", operation.id),
        };
        let random = Random::new(self.config.seed, &purpose);
        let made = documented::reply(
            &self.document,
            operation,
            status,
            preferences,
            accept,
            random,
        );
        made.unwrap_or_else(|problem| self.refused(operation, &[400, 422], problem))
    }

    /// A refusal of exactly this status.
    pub(crate) fn wrong(
        &self,
        operation: Option<&Operation>,
        status: u16,
        problem: Problem,
    ) -> Reply {
        refuse::reply(&self.document, operation, status, vec![problem])
    }

    /// An error of this status, in the document's form where it has one.
    pub(crate) fn error(&self, operation: Option<&Operation>, status: u16, message: &str) -> Reply {
        refuse::said(&self.document, operation, status, message)
    }
}
