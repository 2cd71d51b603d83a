//! Every operation of a document, tried with a request made from the document.
use std::collections::BTreeMap;

use hyper::Method;
use serde_json::Value;

use crate::StartError;
use crate::answer::Engine;
use crate::answer::reply::Reply;
use crate::check;
use crate::document::operation::Operation;
use crate::generate::Mode;
use crate::mock::Mock;
use crate::problem::Part;
use crate::sample;

/// What came of trying every operation of a document.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Smoke {
    /// Operations the document has.
    pub operations: usize,
    /// Answers by status.
    pub statuses: BTreeMap<u16, usize>,
    /// Everything in which an answer left the document, and every operation out of reach.
    pub problems: Vec<String>,
    /// Refusals in a status that the document does not have: it says nothing of such an error.
    pub undocumented_refusals: Vec<String>,
    /// Operations that no request could be made for, and what was wrong with those that were: the
    /// document asks for what nothing can be, or for more than this crate can make.
    pub untried: Vec<String>,
    /// What of the document could not be used; see [`Server::notes`](crate::Server::notes).
    pub notes: Vec<String>,
}

/// Asks every operation of a document twice, with a request the document allows, and compares
/// the answers with the document.
///
/// ```
/// let document = serde_json::json!({
///     "openapi": "3.1.0",
///     "paths": { "/ping": { "get": { "responses": { "204": { "description": "Here." } } } } },
/// });
/// let smoke = mock::smoke(document)?;
/// assert_eq!(smoke.statuses.get(&204), Some(&2));
/// assert!(smoke.problems.is_empty());
/// # Ok::<(), mock::StartError>(())
/// ```
///
/// # Errors
/// When the document is no OpenAPI 3.
pub fn smoke(document: Value) -> Result<Smoke, StartError> {
    let engine = Engine::new(Mock::from_document(document))?;
    let mut smoke = Smoke {
        operations: engine.document.operations.len(),
        ..Smoke::default()
    };
    let mut operations: Vec<&Operation> = engine.document.operations.iter().collect();
    operations.sort_by_key(|operation| turn(operation));
    for mode in [Mode::Static, Mode::Dynamic] {
        for operation in &operations {
            smoke.ask(&engine, operation, mode);
        }
    }
    smoke.notes = engine.document.notes();
    Ok(smoke)
}

impl Smoke {
    fn ask(&mut self, engine: &Engine, operation: &Operation, mode: Mode) {
        let known = |collection: &str| engine.newest(collection);
        let Some(request) = sample::request(&engine.document, operation, mode, &known) else {
            let problem = "no URL can be made of its path and parameters";
            self.problems.push(format!("{}: {problem}", operation.id));
            return;
        };
        let Ok(addressed) = engine.address(&request) else {
            let path = request.path();
            self.problems
                .push(format!("{}: not found at {path}", operation.id));
            return;
        };
        let reply = engine.answer(&addressed, &request, 0);
        *self.statuses.entry(reply.status).or_default() += 1;
        if reply.problems.iter().any(|one| one.part != Part::Path) {
            let refused = format!("{} {}{}", operation.id, reply.status, said(&reply));
            self.untried.push(refused);
        }
        if operation.response(reply.status).is_none() && !reply.problems.is_empty() {
            let refusal = format!("{} {}{}", operation.id, reply.status, said(&reply));
            self.undocumented_refusals.push(refusal);
            return;
        }
        let body = reply.bytes(&request.method);
        let problems = check::answer::check(
            &engine.document,
            addressed.operation,
            reply.status,
            &reply.headers,
            &body,
        );
        let said = said(&reply);
        self.problems.extend(
            problems
                .iter()
                .map(|problem| format!("{} {}: {problem}{said}", operation.id, reply.status)),
        );
    }
}

/// When an operation has its turn: what makes things first, what lies below others later, and
/// what removes them last, the deepest first.
fn turn(operation: &Operation) -> (bool, usize, usize) {
    let depth = operation.path.matches('/').count();
    let removes = operation.method == Method::DELETE;
    let makes = [Method::POST, Method::PUT, Method::GET];
    let rank = makes.iter().position(|method| *method == operation.method);
    let depth = if removes { usize::MAX - depth } else { depth };
    (removes, depth, rank.unwrap_or(makes.len()))
}

/// What the answer says was wrong with the request.
fn said(reply: &Reply) -> String {
    match reply.problems.as_slice() {
        [] => String::new(),
        problems => format!(" ({})", crate::problem::sentence(problems)),
    }
}
