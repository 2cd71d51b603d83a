//! An answer that arrived whole.

use std::fmt;
use std::ops::Deref;
use std::time::Duration;

use bytes::Bytes;
use reqwest::header::{CONTENT_TYPE, HeaderMap};
use serde::de::DeserializeOwned;

use super::call::Call;
use super::error::{Answer, Error, ErrorKind, request_id};
use super::events::EventStream;
use super::exchange;
use super::mask::{Sent, mask, mask_path};
use super::media;
use super::stream::ByteStream;

/// A successful answer: what it holds, with its status and headers.
///
/// It can be used as if it were what it holds.
#[derive(Clone)]
pub struct ResponseValue<T> {
    value: T,
    status: u16,
    headers: HeaderMap,
    body: Bytes,
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

    /// The body as it came, also where the documentation says nothing of it;
    /// empty for what is read while it arrives.
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// The answer with what it holds turned into something else.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> ResponseValue<U> {
        ResponseValue {
            value: change(self.value),
            status: self.status,
            headers: self.headers,
            body: self.body,
        }
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
pub struct Response {
    call: Call,
    answer: Answer,
}

impl Response {
    pub(super) fn new(call: Call, answer: Answer) -> Self {
        Self { call, answer }
    }

    /// Its status.
    #[inline]
    pub fn status(&self) -> u16 {
        self.answer.status
    }

    /// Reads the body as JSON.
    #[inline]
    pub fn json<T: DeserializeOwned>(self) -> Result<ResponseValue<T>, Error> {
        let error = match serde_json::from_slice(&self.answer.body) {
            Ok(value) => return Ok(self.value(value)),
            Err(error) => error,
        };
        // Where it went wrong is found by reading again: to keep the path costs
        // as much as to read.
        let path = self.path_of_error::<T>();
        Err(self.undecodable(path, &error))
    }

    /// The path of the field that cannot be read; empty if it is none.
    fn path_of_error<T: DeserializeOwned>(&self) -> String {
        let mut json = serde_json::Deserializer::from_slice(&self.answer.body);
        let read: Result<T, _> = serde_path_to_error::deserialize(&mut json);
        read.err()
            .map(|error| error.path().to_string())
            .unwrap_or_default()
    }

    /// Reads the body as text.
    pub fn text(self) -> Result<ResponseValue<String>, Error> {
        let text = String::from_utf8_lossy(&self.answer.body).into_owned();
        Ok(self.value(text))
    }

    /// The position of the documented media type the answer is in.
    pub fn media(&self, documented: &[&str]) -> Option<usize> {
        media::best(&self.answer.headers, documented)
    }

    /// The error for a success in a media type the documentation does not list.
    pub fn into_unexpected_media(self) -> Error {
        let of = content_type(&self.answer.headers);
        let about = format!("the answer is {of}, which the documentation does not list");
        self.into_error(ErrorKind::Decode, about)
    }

    /// Takes the answer as one that holds nothing.
    pub fn empty(self) -> Result<ResponseValue<()>, Error> {
        Ok(self.value(()))
    }

    /// The error for a status the documentation lists.
    pub fn into_documented_error(self) -> Error {
        self.into_error(ErrorKind::Api, "the API refused")
    }

    /// The error for a status the documentation does not list.
    pub fn into_undocumented_error(self) -> Error {
        let about = "the API answered as its documentation does not say";
        self.into_error(ErrorKind::UndocumentedStatus, about)
    }

    fn into_error(self, kind: ErrorKind, about: impl Into<String>) -> Error {
        self.call.fail(kind, about.into(), self.answer)
    }

    #[inline]
    fn value<T>(self, value: T) -> ResponseValue<T> {
        ResponseValue {
            value,
            status: self.answer.status,
            headers: self.answer.headers,
            body: self.answer.body,
        }
    }

    fn undecodable(self, path: String, error: &serde_json::Error) -> Error {
        let about = if self.answer.body.is_empty() {
            "the answer is empty".to_owned()
        } else if error.is_data() {
            format!("the answer does not fit{}", expectation(error))
        } else {
            match content_type(&self.answer.headers) {
                of if of.contains("json") => {
                    "the answer is not JSON, although it says so".to_owned()
                }
                of => format!("the answer is not JSON but {of}"),
            }
        };
        let error = self.into_error(ErrorKind::Decode, about);
        if path.is_empty() || path == "." || path == "?" {
            error
        } else {
            error.at_field(mask_path(&path))
        }
    }
}

/// An answer of which the body is yet to arrive.
pub struct OpenResponse {
    call: Call,
    limit: usize,
    patience: Duration,
    answer: reqwest::Response,
}

impl OpenResponse {
    pub(super) fn new(call: Call, answer: reqwest::Response) -> Self {
        let caller = &call.request.caller;
        Self {
            limit: caller.max_answer_bytes(),
            patience: caller.attempt_timeout(),
            call,
            answer,
        }
    }

    /// Its status.
    pub fn status(&self) -> u16 {
        self.answer.status().as_u16()
    }

    /// The position of the documented media type the answer is in.
    pub fn media(&self, documented: &[&str]) -> Option<usize> {
        media::best(self.answer.headers(), documented)
    }

    /// The bytes of the answer as they arrive.
    pub fn bytes(self) -> ResponseValue<ByteStream> {
        ResponseValue {
            status: self.status(),
            headers: self.answer.headers().clone(),
            body: Bytes::new(),
            value: ByteStream::new(
                self.call.request.operation,
                self.limit,
                self.patience,
                self.answer,
            ),
        }
    }

    /// The events of the answer as they arrive.
    pub fn events(self) -> ResponseValue<EventStream> {
        self.bytes().map(EventStream::new)
    }

    /// The answer once it has arrived whole.
    pub async fn whole(self) -> Result<Response, Error> {
        match exchange::read_within(self.patience, self.answer, self.limit).await {
            Ok(answer) => Ok(Response::new(self.call, answer)),
            Err(error) => Err(self.call.known(error)),
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
            |of| mask(of, &Sent::default()),
        )
}
