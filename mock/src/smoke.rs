//! Every operation of a document, tried with a request made from the document.
use std::collections::BTreeMap;

use serde_json::Value;

use crate::StartError;
use crate::answer::Engine;
use crate::answer::reply::Reply;
use crate::check;
use crate::document::operation::Operation;
use crate::generate::Mode;
use crate::mock::Mock;
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
    for mode in [Mode::Static, Mode::Dynamic] {
        for operation in &engine.document.operations {
            smoke.ask(&engine, operation, mode);
        }
    }
    smoke.notes = engine.document.notes();
    Ok(smoke)
}

impl Smoke {
    fn ask(&mut self, engine: &Engine, operation: &Operation, mode: Mode) {
        let Some(request) = sample::request(&engine.document, operation, mode) else {
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
        let reply = engine.answer(&addressed, &request);
        *self.statuses.entry(reply.status).or_default() += 1;
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

/// What the answer says was wrong with the request.
fn said(reply: &Reply) -> String {
    match reply.problems.as_slice() {
        [] => String::new(),
        problems => format!(" ({})", crate::problem::sentence(problems)),
    }
}
