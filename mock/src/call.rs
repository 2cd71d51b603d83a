//! What the server was asked, kept for assertions.
use std::fmt;

use bytes::Bytes;
use serde_json::Value;

use crate::fault::Fault;
use crate::problem::Problem;

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
