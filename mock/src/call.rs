//! What the server was asked, kept for assertions.
use std::fmt;

use bytes::Bytes;
use serde_json::{Value, json};

use crate::fault::Fault;
use crate::problem::Problem;
use crate::request::pairs;

/// One request as it arrived, and what became of it.
#[derive(Clone)]
#[non_exhaustive]
pub struct Call {
    /// Its number, from 0.
    pub number: u64,
    /// The method.
    pub method: String,
    /// The path as sent.
    pub path: String,
    /// The query as sent, without the question mark.
    pub query: Option<String>,
    /// The headers in their order; names in lower case.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Bytes,
    /// The operation: its `operationId`, or `GET /path` when it has none.
    pub operation: Option<String>,
    /// The status answered; none when the connection was closed instead.
    pub status: Option<u16>,
    /// Whether work was done: something created, changed or removed, as it would be by a real
    /// server, whether or not the client was told.
    pub work: Work,
    /// What was wrong with the request.
    pub problems: Vec<Problem>,
    /// In proxy mode, what was wrong with the real server's answer.
    pub answer_problems: Vec<Problem>,
    /// The faults that were applied.
    pub faults: Vec<Fault>,
}

/// Whether a call changed what the server holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Work {
    /// Nothing was changed.
    None,
    /// Something was created, changed or removed.
    Done,
}

impl Call {
    /// The first value of a header.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        let found = self
            .headers
            .iter()
            .find(|header| header.0.eq_ignore_ascii_case(name));
        found.map(|header| header.1.as_str())
    }

    /// The body as JSON, when it is that.
    #[must_use]
    pub fn json(&self) -> Option<Value> {
        serde_json::from_slice(&self.body).ok()
    }

    /// The values of a name in the query, decoded.
    #[must_use]
    pub fn query_values(&self, name: &str) -> Vec<String> {
        let pairs = pairs(self.query.as_deref().unwrap_or_default());
        let own = pairs.into_iter().filter(|pair| pair.0 == name);
        own.map(|pair| pair.1).collect()
    }

    /// The call as JSON, without what was sent: its path, query, headers and body.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let problems = |all: &[Problem]| all.iter().map(Problem::to_json).collect::<Value>();
        let faults = self.faults.iter().map(Fault::to_string);
        json!({
            "number": self.number,
            "method": self.method,
            "operation": self.operation,
            "status": self.status,
            "work": self.work == Work::Done,
            "problems": problems(&self.problems),
            "answer_problems": problems(&self.answer_problems),
            "faults": faults.collect::<Vec<_>>(),
        })
    }

    /// The call in a line, without what was sent.
    pub(crate) fn line(&self) -> String {
        let operation = self.operation.as_deref().unwrap_or("no operation");
        let status = self.status.map_or("closed".to_owned(), |s| s.to_string());
        format!("call {}: {} {status} {operation}", self.number, self.method)
    }
}

/// Without headers, query and body, which may hold secrets.
impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("number", &self.number)
            .field("method", &self.method)
            .field("operation", &self.operation)
            .field("status", &self.status)
            .field("work", &self.work)
            .field("problems", &self.problems)
            .field("answer_problems", &self.answer_problems)
            .field("faults", &self.faults)
            .finish_non_exhaustive()
    }
}
