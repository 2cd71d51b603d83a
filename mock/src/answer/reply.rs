//! An answer before it becomes bytes.
use std::sync::Arc;

use hyper::header::{HeaderName, HeaderValue};
use hyper::{HeaderMap, Method};
use serde_json::Value;

use crate::call::Work;
use crate::document::schema::Schema;
use crate::problem::{Problem, header};

/// An answer, with what faults and records need to know of it.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) content: Content,
    /// The schema of the content, when it has one.
    pub(crate) schema: Option<Arc<Schema>>,
    /// What was wrong with the request.
    pub(crate) problems: Vec<Problem>,
    pub(crate) work: Work,
    /// The object that was made.
    pub(crate) made: Option<Made>,
}

/// Where an object that was made is kept.
#[derive(Debug, Clone)]
pub(crate) struct Made {
    pub(crate) collection: String,
    pub(crate) id: String,
}

/// What an answer carries.
#[derive(Debug, Clone)]
pub(crate) enum Content {
    Nothing,
    Json(Value),
    Text(String),
}

impl Reply {
    pub(crate) fn new(status: u16) -> Self {
        Self {
            status,
            headers: HeaderMap::new(),
            content: Content::Nothing,
            schema: None,
            problems: Vec::new(),
            work: Work::None,
            made: None,
        }
    }

    /// Sets a header; a value that no header can carry is left out.
    pub(crate) fn header(&mut self, name: &str, value: &str) {
        let name = HeaderName::from_bytes(name.as_bytes());
        if let (Ok(name), Ok(value)) = (name, HeaderValue::from_str(value)) {
            self.headers.insert(name, value);
        }
    }

    /// Says what is wrong in the header for it too.
    pub(crate) fn with_problems(mut self, problems: Vec<Problem>) -> Self {
        self.header("x-mock-problems", &header(&problems));
        self.problems = problems;
        self
    }

    /// The body's bytes; none for HEAD and for statuses without a body.
    pub(crate) fn bytes(&self, method: &Method) -> Vec<u8> {
        if has_no_body(method, self.status) {
            return Vec::new();
        }
        match &self.content {
            Content::Nothing => Vec::new(),
            Content::Json(value) => value.to_string().into_bytes(),
            Content::Text(text) => text.clone().into_bytes(),
        }
    }
}

/// Whether HTTP lets the answer carry no body, whatever the document says.
pub(crate) fn has_no_body(method: &Method, status: u16) -> bool {
    *method == Method::HEAD || matches!(status, 204 | 205 | 304)
}
