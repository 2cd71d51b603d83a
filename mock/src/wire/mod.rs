//! Whether a client says what the document prescribes, and understands what the document answers.
//!
//! The client is a stranger: it is given inputs as JSON, by the names the document has for them,
//! and tells as JSON what it made of the answer. What is right is told from the document alone,
//! by code that the client has no part in.
//!
//! ```text
//!                  ┌─inputs──▶ client ──request──▶ server ──call──▶ compared with the inputs
//! document ──plan──┤             │ ▲                 │                and checked
//!                  └─answer──────┼─┼────────────────▶│
//!                                │ └──────answer─────┘
//!                                └──outcome──▶ compared with the answer
//! ```
//!
//! | module | what it does |
//! |---|---|
//! | `plan/` | the attempts at an operation: inputs of several kinds, each documented answer |
//! | `script` | the server's answers, each set before it is asked for |
//! | `seen/` | what the server saw, read in the documented styles, against the inputs |
//! | `told` | what the client told of the answer, against what it was |
//! | `same` | when two values are the same, in JSON and in text |
//! | `report` | what came of it, by operation |
mod plan;
mod report;
mod same;
mod script;
mod seen;
mod told;

use std::sync::Arc;

use serde_json::{Map, Value, json};

use crate::document::Document;
use crate::document::operation::Operation;
use crate::document::pointer::{members, resolve, text};
use crate::{Mock, Server, StartError};
use plan::Attempt;
use script::Script;

pub use report::{Discrepancy, WireOperation, WireReport};

/// A server that every operation of a document is tried with.
///
/// ```
/// let document = serde_json::json!({
///     "openapi": "3.1.0",
///     "paths": { "/ping": { "get": { "responses": { "204": { "description": "Here." } } } } },
/// });
/// let wire = mock::Wire::new(document, 0)?;
/// // A client that says nothing at all.
/// let report = wire.run(&mut |_operation, _inputs| Ok(serde_json::json!({ "status": 204 })));
/// assert_eq!(report.operations[0].name, "GET /ping");
/// assert_eq!(report.right(), 0);
/// # Ok::<(), mock::StartError>(())
/// ```
#[derive(Debug)]
pub struct Wire {
    server: Server,
    document: Document,
    script: Arc<Script>,
    credentials: Map<String, Value>,
    seed: u64,
}

/// Calls an operation, named like `GET /pets/{id}`, with inputs, and tells the outcome.
///
/// Inputs are `{"path": {"id": 7}, "query": {}, "header": {}, "cookie": {}, "body": {"media":
/// "application/json", "value": {}}}`, each part where there is any. An outcome is `{"status":
/// 200, "body": …}`, with `"error"` and `"message"` if it was no success, or `{"notOffered": …}`
/// for a media type that the client has no way to send.
///
/// # Errors
/// Why no call was made, such as inputs that do not fit the client's types.
pub type Caller<'a> = dyn FnMut(&str, &Value) -> Result<Value, String> + 'a;

impl Wire {
    /// The server for a document; inputs and answers are drawn from the seed.
    ///
    /// # Errors
    /// When the document is no OpenAPI 3, or no port is free.
    pub fn new(document: Value, seed: u64) -> Result<Self, StartError> {
        let credentials = credentials(&document);
        let script = Arc::new(Script::default());
        let mut mock = Mock::from_document(document.clone()).proxy(Arc::clone(&script));
        for credential in credentials.values() {
            mock = mock.accept(shown(credential));
        }
        Ok(Self {
            server: mock.start()?,
            document: Document::read(document)?,
            script,
            credentials,
            seed,
        })
    }

    /// Where the client has to send its requests; the paths of documented servers come below it.
    #[must_use]
    pub fn url(&self) -> String {
        self.server.url()
    }

    /// What the client has to show, by the name of the security scheme: `{"token": …}`, or
    /// `{"user": …, "password": …}`.
    #[must_use]
    pub fn credentials(&self) -> &Map<String, Value> {
        &self.credentials
    }

    /// Tries every operation.
    pub fn run(&self, client: &mut Caller<'_>) -> WireReport {
        let operations = self.document.operations.iter();
        WireReport {
            operations: operations.map(|one| self.operation(one, client)).collect(),
        }
    }

    fn operation(&self, operation: &Operation, client: &mut Caller<'_>) -> WireOperation {
        let plan = plan::plan(&self.document, operation, self.seed);
        let mut report = WireOperation::new(&operation.name(), plan.notes);
        for attempt in &plan.attempts {
            self.attempt(operation, attempt, client, &mut report);
        }
        report
    }

    fn attempt(
        &self,
        operation: &Operation,
        attempt: &Attempt,
        client: &mut Caller<'_>,
        report: &mut WireOperation,
    ) {
        self.server.forget_calls();
        self.script.set(&attempt.answer);
        let outcome = client(&operation.name(), &attempt.inputs.to_json());
        let outcome = match outcome {
            Ok(outcome) => outcome,
            Err(reason) => {
                return report.add(attempt, Discrepancy::new("inputs", "a call", &reason));
            }
        };
        if let Some(media) = outcome.get("notOffered") {
            return report.note(&format!("the client does not offer the body {media}"));
        }
        let calls = self.server.calls();
        let [call] = calls.as_slice() else {
            let seen = format!("{} calls; {outcome}", calls.len());
            return report.add(attempt, Discrepancy::new("calls", "one call", &seen));
        };
        report.calls += 1;
        for found in seen::compare(&self.document, operation, &attempt.inputs, call) {
            report.add(attempt, found);
        }
        if !told::is_accepted(&attempt.answer, call) {
            let media = attempt.answer.media();
            return report.note(&format!("the client does not accept {media}"));
        }
        for found in told::compare(operation, &attempt.answer, &outcome) {
            report.add(attempt, found);
        }
    }
}

/// A credential for each security scheme, unlike every other.
fn credentials(document: &Value) -> Map<String, Value> {
    let components = document.get("components");
    let schemes = components.and_then(|components| components.get("securitySchemes"));
    let schemes = (1..).zip(members(schemes));
    let credentials = schemes.map(|(number, (name, scheme))| {
        let kind = text(resolve(document, scheme), "scheme").unwrap_or_default();
        let credential = if kind.eq_ignore_ascii_case("basic") {
            json!({ "user": format!("user{number}"), "password": format!("password{number}") })
        } else {
            json!({ "token": format!("token{number}") })
        };
        (name.clone(), credential)
    });
    credentials.collect()
}

/// A credential as a request shows it.
fn shown(credential: &Value) -> String {
    let part = |name| text(credential, name).unwrap_or_default();
    match text(credential, "token") {
        Some(token) => token.to_owned(),
        None => data_encoding::BASE64
            .encode(format!("{}:{}", part("user"), part("password")).as_bytes()),
    }
}
