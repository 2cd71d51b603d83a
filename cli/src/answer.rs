//! An answer of the API.

use serde_json::Value;

use crate::document::Operation;
use crate::exit::Exit;

/// An answer, read whole.
#[derive(Debug)]
pub(crate) struct Answer {
    /// Its status.
    pub(crate) status: u16,
    /// Its body: none, JSON, or text that is none.
    pub(crate) body: Body,
    /// How long to wait before the next call, when it says so.
    pub(crate) retry_after: Option<String>,
    /// The number support asks for.
    pub(crate) request_id: Option<String>,
}

/// The body of an answer.
#[derive(Debug)]
pub(crate) enum Body {
    /// Nothing.
    Empty,
    /// What the document speaks of.
    Json(Value),
    /// Anything else; its length in bytes is all that is kept.
    Other(usize),
}

impl Body {
    /// The body of these bytes.
    pub(crate) fn of(bytes: &[u8]) -> Self {
        if bytes.is_empty() {
            return Self::Empty;
        }
        let json = serde_json::from_slice(bytes);
        json.map_or(Self::Other(bytes.len()), Self::Json)
    }
}

impl Answer {
    /// Whether the call succeeded.
    pub(crate) fn is_success(&self) -> bool {
        (200..300).contains(&self.status)
    }

    /// How a call ended that was answered so. A server or a gateway that failed may have
    /// done before what it was asked for, and so has one that says so in words nobody can read.
    pub(crate) fn exit(&self, operation: &Operation) -> Exit {
        let is_readable = operation.answer.is_none() || matches!(self.body, Body::Json(_));
        match self.status {
            200..=299 if is_readable => Exit::Done,
            // The same request is wanted elsewhere, so it was not done here.
            307 | 308 => Exit::Refused,
            100..=399 | 408 | 500.. if operation.writes() => Exit::Unknown,
            _ => Exit::Refused,
        }
    }

    /// The documented message of an error.
    pub(crate) fn message(&self) -> Option<&str> {
        match &self.body {
            Body::Json(value) => value.get("message")?.as_str(),
            _ => None,
        }
    }
}
