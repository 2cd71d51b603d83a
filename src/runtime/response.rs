//! An answer that arrived whole.

use std::fmt;
use std::ops::Deref;

use reqwest::header::{CONTENT_TYPE, HeaderMap};
use serde::de::DeserializeOwned;

use super::error::{Answer, Error, ErrorKind, request_id};
use super::operation::Operation;

/// A successful answer: what it holds, with its status and headers.
///
/// It can be used as if it were what it holds.
#[derive(Clone)]
pub struct ResponseValue<T> {
    value: T,
    status: u16,
    headers: HeaderMap,
}

impl<T> ResponseValue<T> {
    /// What the answer holds.
    pub fn into_inner(self) -> T {
        self.value
    }

    /// The status.
    pub fn status(&self) -> u16 {
        self.status
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The identifier the server gave the request.
    pub fn request_id(&self) -> Option<&str> {
        request_id(&self.headers)
    }
}

impl<T> Deref for ResponseValue<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T: fmt::Debug> fmt::Debug for ResponseValue<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ResponseValue")
            .field("status", &self.status)
            .field("value", &self.value)
            .finish_non_exhaustive()
    }
}

/// An answer that arrived whole and is yet to be read.
pub(crate) struct Response {
    operation: &'static Operation,
    answer: Answer,
}

impl Response {
    pub(crate) fn new(operation: &'static Operation, answer: Answer) -> Self {
        Self { operation, answer }
    }

    pub(crate) fn status(&self) -> u16 {
        self.answer.status
    }

    /// Reads the body as JSON.
    pub(crate) fn json<T: DeserializeOwned>(self) -> Result<ResponseValue<T>, Error> {
        let mut json = serde_json::Deserializer::from_slice(&self.answer.body);
        let read = serde_path_to_error::deserialize(&mut json)
            .map_err(|error| (error.path().to_string(), error.into_inner()))
            .and_then(|value| {
                json.end()
                    .map(|()| value)
                    .map_err(|error| (String::new(), error))
            });
        match read {
            Ok(value) => Ok(self.value(value)),
            Err((path, error)) => Err(self.undecodable(path, &error)),
        }
    }

    /// Takes the answer as one that holds nothing.
    pub(crate) fn empty(self) -> Result<ResponseValue<()>, Error> {
        Ok(self.value(()))
    }

    /// The error for a status the documentation lists.
    pub(crate) fn into_documented_error(self) -> Error {
        Error::answered(ErrorKind::Api, "the API refused", self.answer).during(self.operation)
    }

    /// The error for a status the documentation does not list.
    pub(crate) fn into_undocumented_error(self) -> Error {
        let about = "the API answered as its documentation does not say";
        Error::answered(ErrorKind::UndocumentedStatus, about, self.answer).during(self.operation)
    }

    fn value<T>(self, value: T) -> ResponseValue<T> {
        ResponseValue {
            value,
            status: self.answer.status,
            headers: self.answer.headers,
        }
    }

    fn undecodable(self, path: String, error: &serde_json::Error) -> Error {
        let about = if self.answer.body.is_empty() {
            "the answer is empty".to_owned()
        } else if error.is_data() {
            format!("the answer does not fit{}", expectation(error))
        } else {
            let of = content_type(&self.answer.headers);
            format!("the answer is not JSON but {of}")
        };
        let error = Error::answered(ErrorKind::Decode, about, self.answer).during(self.operation);
        if path.is_empty() || path == "." || path == "?" {
            error
        } else {
            error.at_field(path)
        }
    }
}

/// What was expected. The rest of serde's message may repeat the value.
fn expectation(error: &serde_json::Error) -> String {
    let text = error.to_string();
    let text = text.split(" at line ").next().unwrap_or_default();
    if text.starts_with("missing field") {
        return format!(": {text}");
    }
    match text.rsplit_once(", expected ") {
        Some((_, expected)) => format!(": expected {expected}"),
        None => String::new(),
    }
}

fn content_type(headers: &HeaderMap) -> String {
    headers
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .map_or_else(
            || "of no stated type".to_owned(),
            |of| of.chars().take(80).collect(),
        )
}
